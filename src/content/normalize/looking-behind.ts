/**
 * A pattern that looks behind, which Safari can since 16.4. Before, a literal one would keep the whole
 * script from running.
 */
export function lookingBehind(pattern: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return undefined;
  }
}
