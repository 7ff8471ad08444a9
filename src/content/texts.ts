/*
 * The texts inside content. Only plain data is entered: elements, dates and other objects stay as
 * they are.
 */

/** A list, or an object as JSON has it, also one from another frame or process. */
function isData(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return true;
  const prototype = Object.getPrototypeOf(value);
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
  // Elements of React.
  return isPlain && !('$$typeof' in value);
}

/** Every value inside content with its path, such as `process.steps[1].description`. */
export function* valuesIn(
  content: unknown,
  path = '',
  around: readonly unknown[] = [],
): Generator<readonly [path: string, value: unknown]> {
  yield [path, content];
  if (!isData(content) || around.includes(content)) return;
  for (const [key, value] of Object.entries(content)) {
    const step = Array.isArray(content) ? `[${key}]` : path && `.${key}`;
    yield* valuesIn(value, path + (step || key), [...around, content]);
  }
}

/** Fields that hold a name, a word from a list, a date or an address rather than text to read. */
export const notProse: ReadonlySet<string> = new Set([
  ...['id', 'evidence', 'source', 'sources', 'certainty'],
  ...['severity', 'intent', 'status', 'join', 'lastReviewed', 'nextReview'],
  ...['src', 'srcSet', 'sizes'],
]);

/** Every text inside content with its path. */
export function* textsIn(content: unknown): Generator<readonly [path: string, text: string]> {
  for (const [path, value] of valuesIn(content)) {
    if (typeof value === 'string') yield [path, value];
  }
}

/** Every text that somebody reads. Sources are printed as published. */
export function* proseIn(content: unknown): Generator<readonly [path: string, text: string]> {
  for (const entry of textsIn(content)) {
    if (!entry[0].split(/[.[\]]+/).some((key) => notProse.has(key))) yield entry;
  }
}

/**
 * A copy of content with its texts changed; whatever did not change is the same reference. A text
 * that becomes `undefined` goes, with its key or its place in a list.
 */
export function mapTexts<T>(content: T, change: (text: string) => string | undefined): T {
  const around = new Set<unknown>();
  const visit = (value: unknown): unknown => {
    if (typeof value === 'string') return change(value);
    if (!isData(value) || around.has(value)) return value;
    around.add(value);
    const before = Object.entries(value);
    const after = before.map(([key, inner]) => [key, visit(inner)] as const);
    around.delete(value);
    if (after.every(([, inner], index) => Object.is(inner, before[index]?.[1]))) return value;
    const kept = after.filter(
      ([, inner], index) => inner !== undefined || before[index]?.[1] === undefined,
    );
    return Array.isArray(value) ? kept.map(([, inner]) => inner) : Object.fromEntries(kept);
  };
  return visit(content) as T;
}

/** Where a sentence or a paragraph ends. */
const ends = /[.?!…]["'”’)\]]*(?=\s|$)|\S(?=[^\S\n]*\n\s*\n)/g;

/** The sentences of a text, each with the space before it. Joined, they are the text again. */
export function sentencesIn(text: string): readonly string[] {
  const stops = [...text.matchAll(ends)].map(({ index, 0: end }) => index + end.length);
  return [...stops, text.length].map((stop, index) => text.slice(stops[index - 1] ?? 0, stop));
}

/** The text without some of its sentences. */
export const withoutSentences = (text: string, leavesOut: (sentence: string) => boolean): string =>
  joinParts(sentencesIn(text).map((sentence) => (leavesOut(sentence) ? null : sentence)));

/** The parts of a text, joined. `null` is a part left out; the space around it becomes one gap. */
export function joinParts(parts: readonly (string | null)[]): string {
  if (!parts.includes(null)) return parts.join('');
  let text = '';
  let gap = '';
  for (const piece of splitAtNull(parts)) {
    const words = piece.trim();
    const start = words === '' ? piece.length : piece.length - piece.trimStart().length;
    gap += piece.slice(0, start);
    if (words === '') continue;
    text += text && narrow(gap);
    text += words;
    gap = piece.slice(start + words.length);
  }
  return text;
}

/** What stands between the parts left out. */
function splitAtNull(parts: readonly (string | null)[]): readonly string[] {
  const pieces: string[][] = [[]];
  for (const part of parts) {
    if (part === null) pieces.push([]);
    else pieces.at(-1)?.push(part);
  }
  return pieces.map((piece) => piece.join(''));
}

/** A gap as one space, one line break or one blank line. */
const narrow = (gap: string): string =>
  /\n\s*\n/.test(gap) ? '\n\n' : gap.includes('\n') ? '\n' : gap && ' ';
