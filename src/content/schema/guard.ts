import { type ContentProblem, problemAt } from './problems.js';

/** Far above any real page, and low enough that checking stays quick. */
const mostValues = 50_000;
const deepest = 32;

/** The values inside; nothing where reading them fails, as it may in what is no plain data. */
function readable(value: object): unknown[] | undefined {
  try {
    return Object.values(value);
  } catch {
    return undefined;
  }
}

/**
 * Whether content is of a size that can be checked at all. Content from outside may be built to
 * exhaust a program: nested without end, or with millions of values.
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
        'Look for a part that was put into itself, or export the content again.',
        'parts inside parts, deeper than that',
      );
    }
    const inner = readable(value);
    if (!inner) {
      return problemAt(
        root,
        [],
        'content that can be read',
        'Pass plain data, as JSON.parse returns it.',
        'a part that fails when it is read',
      );
    }
    count += Array.isArray(value) ? value.length : inner.length;
    if (count > mostValues) {
      return problemAt(
        root,
        [],
        `at most ${mostValues.toLocaleString('en')} values`,
        'Pass one treatment at a time, without data that belongs to something else.',
        'more values than that',
      );
    }
    for (const value of inner) waiting.push({ value, depth: depth + 1 });
  }
  return undefined;
}
