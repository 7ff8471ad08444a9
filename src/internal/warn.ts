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
