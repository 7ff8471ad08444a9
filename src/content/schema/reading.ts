import { withPlainDigits } from '../text/as-typed.js';
import { notProse } from '../texts.js';
import { type ContentPath, type ContentProblem, valueAt } from './problems.js';

/** How rules read content that may have other problems. */

/** Looks for problems across several parts of the content. */
export type Rule = (root: unknown) => Iterable<ContentProblem>;

/** Every value in `root`, with its path. `checkSize` has already ruled out circles. */
export function* valuesIn(
  root: unknown,
  path: ContentPath = [],
): Generator<[ContentPath, unknown]> {
  yield [path, root];
  if (typeof root !== 'object' || root === null) return;
  for (const [key, value] of Object.entries(root)) {
    yield* valuesIn(value, [...path, Array.isArray(root) ? Number(key) : key]);
  }
}

/** Longer text is a problem of its own. */
const longest = 20_000;

export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const isText = (value: unknown): value is string => typeof value === 'string';

/** `1,247`, or `1.247` in other languages */
const withThousands = /^\d{1,3}(?:[.,]\d{3})+$/;

/** The marks of numbers in Arabic digits. */
const marks: Readonly<Record<string, string>> = { '٬': ',', '٫': '.' };

const inPlainDigits = (text: string): string =>
  withPlainDigits(text).replace(/[٬٫]/g, (mark) => marks[mark] ?? mark);

/** The numbers in a text that are written as digits, of any script. */
export const numbersIn = (text: string): number[] =>
  (inPlainDigits(text.slice(0, longest)).match(/\d(?:[\d.,]*\d)?/g) ?? []).map((digits) =>
    Number(withThousands.test(digits) ? digits.replace(/[.,]/g, '') : digits),
  );

/** The place of each entry in the list at `list`. */
export const entriesOf = (root: unknown, list: ContentPath): ContentPath[] =>
  asList(valueAt(root, list)).map((_, index) => [...list, index]);

/** Every text that a visitor or the clinic reads. Sources are printed as published. */
export function* textsIn(root: unknown): Generator<[ContentPath, string]> {
  for (const [path, value] of valuesIn(root)) {
    if (isText(value) && !path.some((key) => notProse.has(String(key)))) {
      yield [path, value.slice(0, longest)];
    }
  }
}
