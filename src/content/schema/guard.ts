import { type ContentProblem, problemAt } from './problems.js';

/** Far more than any real page has, and few enough to check quickly. */
const mostValues = 50_000;
const deepest = 32;

/** The values inside; `undefined` if reading them throws, as a getter can. */
function readable(value: object): unknown[] | undefined {
  try {
    return Object.values(value);
  } catch {
    return undefined;
  }
}

/**
 * Finds content that is too large to check. Untrusted content may be built to exhaust memory:
 * nested without end, or with millions of values.
 */
export function checkSize(root: unknown): ContentProblem | undefined {
  const waiting: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  let count = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > deepest) {
      return problemAt(
        root,
        [],
        `content nested at most ${deepest} levels deep`,
        'Look for a part that contains itself, or export the content again.',
        'parts nested deeper than that',
      );
    }
    const inner = readable(value);
    if (!inner) {
      return problemAt(
        root,
        [],
        'content that can be read',
        'Pass plain data, as JSON.parse returns it.',
        'a part that cannot be read',
      );
    }
    count += Array.isArray(value) ? value.length : inner.length;
    if (count > mostValues) {
      return problemAt(
        root,
        [],
        `at most ${mostValues.toLocaleString('en')} values`,
        'Pass one treatment at a time, without unrelated data.',
        'more values than that',
      );
    }
    for (const value of inner) waiting.push({ value, depth: depth + 1 });
  }
  return undefined;
}
