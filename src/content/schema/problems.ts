import { quote } from '../text/quote.js';

export { quote };

/** A place in content: field names, and list positions from 0. */
export type ContentPath = readonly (string | number)[];

/** One problem in content, in words an editor understands. */
export interface ContentProblem {
  /** Where it is, for programs. `['risks', 'groups', 0, 'risks', 2, 'frequency', 'count']` */
  path: ContentPath;
  /** Where it is, for people. `risks.groups[0].risks[2].frequency.count (in "Nausea")` */
  at: string;
  /** What is there. */
  found: string;
  /** What should be there. */
  expected: string;
  /** What to do about it, as a sentence. */
  fix: string;
}

/** How many problems a message lists; the rest are counted. All are in `problems`. */
const mostShown = 50;

/** Content that cannot be used, with every problem in it. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  /** Every problem, in full. */
  declare readonly problems: readonly ContentProblem[];

  constructor(what: string, problems: readonly ContentProblem[]) {
    const shown = problems
      .slice(0, mostShown)
      .map(
        ({ at, found, expected, fix }, index) =>
          `${index + 1}. ${at}\n   Found: ${found}\n   Expected: ${expected}\n   To fix it: ${fix}`,
      );
    const more = problems.length - shown.length;
    if (more) shown.push(`And ${more} more, in the error's \`problems\`.`);
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`${what} has ${count}.\n\n${shown.join('\n\n')}`);
    // Not enumerable, or a console would print every problem twice.
    Object.defineProperty(this, 'problems', { value: problems });
  }
}

/** A problem at `path` in the content `root`. By default `found` describes the value there. */
export function problemAt(
  root: unknown,
  path: ContentPath,
  expected: string,
  fix: string,
  found = describe(valueAt(root, path)),
): ContentProblem {
  const name = nearestName(root, path);
  const at = writePath(path) + (name ? ` (in ${quote(name)})` : '');
  return { path, at, found, expected, fix };
}

/** The value at `path`. Own properties only: untrusted content may contain `__proto__`. */
export function valueAt(root: unknown, path: ContentPath): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/** A value in words. It does not look inside, since the value may be huge. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing: it is missing';
  if (value === null) return 'null';
  if (typeof value === 'string') return value.trim() ? `the text ${quote(value)}` : 'empty text';
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'object' ? 'a group of fields' : `a ${typeof value}`;
}

/** `risks.groups[0].name`; unusual names are in brackets and quotes. */
export function writePath(path: ContentPath): string {
  if (!path.length) return 'the whole content';
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      if (!/^[\w$-]{1,60}$/.test(key)) return `[${quote(key)}]`;
      return index ? `.${key}` : key;
    })
    .join('');
}

const naming = ['title', 'name', 'label', 'question', 'term', 'caption', 'intent', 'severity'];

/** The name of the innermost named part along `path`, except the content's own name. */
function nearestName(root: unknown, path: ContentPath): string | undefined {
  for (let depth = path.length - 1; depth > 0; depth--) {
    const part = valueAt(root, path.slice(0, depth));
    if (typeof part !== 'object' || part === null || Array.isArray(part)) continue;
    for (const key of naming) {
      const name = valueAt(part, [key]);
      if (typeof name === 'string' && name.trim() && key !== path[depth]) return name;
    }
  }
  return undefined;
}
