import type * as z from 'zod';
import { type NumberInWords, numbersInWords } from '../normalize/numbers-in-words.js';
import { isFor, type NumberUse, withKindInWords } from '../normalize/phone-number.js';
import { markupIn } from '../text/plain.js';
import * as f from './fields.js';
import { withoutExtension, wrongKind } from './number-fixes.js';
import { quote } from './problems.js';
import { digitsOf, isSameInLetters, isSameNumber } from './same-number.js';

/** A number as it is printed, beside what is dialed. Both have to be the same. */

const longest = 100;

/** Characters that nobody sees, and breaks within a line. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}]+/gu;

const seen = (text: string) =>
  text
    .replace(/\s*\p{Cc}\s*/gu, ' ')
    .replace(unseen, '')
    .trim();

export const display = (example: string) =>
  f
    .format(
      new RegExp(`^[^\\p{Cc}\\p{Cf}\\p{Cs}]{1,${longest}}$`, 'u'),
      'The same number as it is printed, and no other.',
      `a phone number as it is printed, at most ${longest} characters`,
      example,
      {
        refuses: (text) => markupIn(text) !== undefined,
        error: f.message('plain text', 'Leave out tags and entities: the number alone is enough.'),
      },
      {
        refuses: (text) => text.length <= longest && seen(text) !== text && /\d/.test(text),
        error: (text) =>
          f.message(
            'a number without invisible characters or spaces around it',
            `Write ${quote(seen(text), longest)}.`,
          ),
      },
    )
    .optional();

/** How a field takes what is dialed once the number answers. */
export type ExtensionIn = 'extension' | 'dial' | 'none';

/** A number with the fields around it. */
export interface PrintedNumber {
  key: 'number' | 'dial';
  dialed: z.ZodType<string>;
  use: NumberUse;
  extensionIn: ExtensionIn;
}

/** The digits to dial after a number, which people write after it or in a field of their own. */
const extensionOf = (number: string, field?: unknown): string =>
  typeof field === 'string' ? field : (numbersInWords(number).at(0)?.extension ?? '');

/** How to dial the extension that is shown, or what to do where none can be dialed. */
function extensionFix(dialed: string, extension: string, extensionIn: ExtensionIn): string {
  if (extensionIn === 'none') return 'Write the number without the extension: here none is dialed.';
  const field =
    extensionIn === 'extension'
      ? `Add "extension": ${quote(extension)} to the number`
      : `Write "dial": ${quote(`${dialed},${extension}`)}`;
  return `${field}, or correct whichever is wrong.`;
}

/** What is wrong with a number as it is shown, beside the one that is dialed. */
function wrongNumber(
  dialed: string,
  extension: string,
  shown: string,
  { use, extensionIn }: PrintedNumber,
): string | undefined {
  const numbers = numbersInWords(shown);
  const isSame = ({ number }: NumberInWords) =>
    isSameNumber(dialed, number) || isSameNumber(dialed, withoutExtension(shown));
  const same = numbers.find((one) => isFor(one, use) && isSame(one));
  // A number in words that cannot be read, such as the digits alone of one without a country code.
  const isShown = numbers.length > 0 ? same : isSameNumber(dialed, shown);
  if (!isShown && !isSameInLetters(dialed, shown)) {
    return f.message(
      'the same number as the one that is dialed, in full',
      'Correct whichever is wrong. People who type the number have to reach the same place.',
    );
  }
  // The digits of a word, as in `1-800-662-HELP (4357)`, are a part of the same number.
  const isPart = (number: string) => digitsOf(dialed).endsWith(digitsOf(number));
  const others = same ? numbers.filter((one) => one !== same) : numbers.slice(1);
  if (others.some(({ number }) => !isSameNumber(dialed, number) && !isPart(number))) {
    return f.message(
      'one number, the one that is dialed',
      'Leave out the other number, or give it a line of its own: this link cannot dial both.',
    );
  }
  if (same && same.extension !== '' && same.extension !== extension) {
    return f.message(
      `the extension that is dialed, ${extension ? `"${extension}"` : 'which is none'}`,
      extensionFix(dialed, same.extension, extensionIn),
    );
  }
  return undefined;
}

/** A number that is dialed and one that is shown, in one group. A malformed number is another problem. */
export function withDisplay<T extends z.ZodType>(schema: T, printed: PrintedNumber) {
  const { key, dialed, use } = printed;
  const read = (phone: unknown) => {
    const { [key]: number, display: shown, extension } = (phone ?? {}) as Record<string, unknown>;
    const known = dialed.safeParse(number);
    return known.success && typeof shown === 'string' && shown.trim() && shown.length <= longest
      ? {
          number: withoutExtension(known.data),
          shown,
          extension: extensionOf(known.data, extension),
        }
      : undefined;
  };
  const kindProblem = (phone: unknown) => {
    const fields = (phone ?? {}) as Record<string, unknown>;
    const { [key]: number, display: shown = '' } = fields;
    if (typeof shown !== 'string' || shown.length > longest) return undefined;
    if (!dialed.safeParse(number).success) return undefined;
    const { display: words } = withKindInWords(fields, use);
    return typeof words === 'string'
      ? wrongKind(words, use, key === 'number' ? 'clinic' : 'crisis')
      : undefined;
  };
  const problem = (phone: unknown) => {
    const found = read(phone);
    if (!found || kindProblem(phone)) return undefined;
    return wrongNumber(found.number, found.extension, found.shown, printed);
  };
  return schema
    .refine((phone) => kindProblem(phone) === undefined, {
      ...f.always,
      error: ({ input }) => kindProblem(input),
    })
    .refine((phone) => problem(phone) === undefined, {
      ...f.always,
      path: ['display'],
      error: ({ input }) => problem(input),
    });
}
