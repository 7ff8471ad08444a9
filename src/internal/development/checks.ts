import { warn } from '../../content/warn.js';

// Call these in development only, so that production bundles drop their text.

/** Warns about a list with nothing to show. */
export function warnIfEmpty(list: readonly unknown[], component: string, prop: string): void {
  if (list.length > 0) return;
  warn(
    component,
    `\`${prop}\` is empty, so nothing is rendered: a heading over an empty list misleads people who navigate by headings. Pass at least one item, or leave the component out.`,
  );
}

/** Warns about numbers out of different totals, which lead readers to compare the wrong parts. */
export function warnIfMixed(
  list: readonly { frequency?: { per: number } | undefined }[],
  component: string,
  prop: string,
): void {
  const totals = new Set(list.flatMap(({ frequency }) => frequency?.per || []));
  if (totals.size < 2) return;
  warn(
    component,
    `the numbers in \`${prop}\` are out of ${[...totals].join(' and ')}, and people read a larger total as a larger risk. Count the whole list out of the same number of people.`,
  );
}
