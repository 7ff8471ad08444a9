const said = new Set<string>();

/**
 * Says once, in the developer's console, what happened, why it matters and how to fix it.
 *
 * Call it, and what is built on it, inside `if (process.env.NODE_ENV !== 'production')`: then the
 * text is not in a production bundle.
 */
export function warn(component: string, message: string): void {
  const line = `[clinic-ui] ${component}: ${message}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}

/** Warns about a list that has nothing to show, so that its part is left out. */
export function warnIfEmpty(
  list: readonly unknown[] | null | undefined,
  component: string,
  prop: string,
): void {
  if (list?.length) return;
  warn(
    component,
    `\`${prop}\` is empty, so nothing is rendered: a heading over an empty list misleads people who navigate by headings. Pass at least one item, or leave the component out.`,
  );
}

/** Warns about numbers in one list that are out of different totals: readers compare the wrong parts. */
export function warnIfMixed(
  list: readonly { frequency?: { per: number } | undefined }[] | null | undefined,
  component: string,
  prop: string,
): void {
  const totals = new Set(list?.flatMap(({ frequency }) => frequency?.per ?? []));
  if (totals.size < 2) return;
  warn(
    component,
    `the numbers in \`${prop}\` are out of ${[...totals].join(' and ')}, and people read a larger total as a larger risk. Count the whole list out of the same number of people.`,
  );
}

/**
 * Warns about labels that are there without words: they take the place of the defaults. For components
 * that have no room for `wordingOf`, which puts the defaults back.
 */
export function warnIfBlank(labels: object | undefined, component: string): void {
  for (const [name, label] of Object.entries(labels ?? {})) {
    if (typeof label === 'string' && label.trim()) continue;
    warn(
      component,
      `the label \`${name}\` is ${JSON.stringify(label)}, so readers find nothing in its place. Leave it out to keep the default wording.`,
    );
  }
}
