/** The edit distance from `a` to `b`; a swap of neighbors counts as one (Damerau-Levenshtein). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let steps = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        steps = Math.min(steps, (before[j - 2] ?? steps) + 1);
      }
      next[j] = steps;
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The known name that was most likely meant by `name`, if one is close enough. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  // A name this long is not a typo, and comparing it would be slow.
  if (name.length > 40) return undefined;
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const [best] = known
    .map((candidate) => ({ candidate, steps: distance(plain(name), plain(candidate)) }))
    .filter(({ candidate, steps }) => steps <= Math.max(1, Math.ceil(candidate.length / 3)))
    .sort((a, b) => a.steps - b.steps);
  return best?.candidate;
}
