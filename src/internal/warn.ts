const said = new Set<string>();

/**
 * Says once, in the developer's console, what happened, why it matters and how to fix it.
 *
 * Call it inside `if (process.env.NODE_ENV !== 'production')` so that the text is not in a
 * production bundle.
 */
export function warn(component: string, message: string): void {
  const line = `[clinic-ui] ${component}: ${message}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}

/** True when a list has nothing to show, which is then said in the developer's console. */
export function isEmpty(
  list: readonly unknown[] | null | undefined,
  component: string,
  prop: string,
): boolean {
  if (list?.length) return false;
  if (process.env.NODE_ENV !== 'production') {
    warn(
      component,
      `\`${prop}\` is empty, so nothing is rendered: a heading over an empty list misleads people who navigate by headings. Pass at least one item, or leave the component out.`,
    );
  }
  return true;
}
