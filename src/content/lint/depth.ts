/** No treatment is nested as deep as this, and reading deeper could exhaust the stack. */
export const deepest = 40;

/** Whether data is nested deeper than that, as in a circle. */
export function isTooDeep(content: unknown): boolean {
  let level: unknown[] = [content];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    const groups = level.filter((value) => typeof value === 'object' && value !== null);
    level = groups.flatMap((group) => Object.values(group as object));
  }
  return false;
}
