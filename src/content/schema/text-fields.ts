import * as z from 'zod';
import { textFault } from '../text/fault.js';
import { quote } from '../text/quote.js';
import { isRichText, plainRichText } from '../text/rich-text.js';
import { otherForm } from '../text/rich-text-forms.js';
import { isInLanguages } from './cms/languages.js';
import { kinds, message, unprintable, write } from './messages.js';

/** Fields for words. */

const readable = /[\p{L}\p{N}]/u;
const readableOrEmpty = /^$|[\p{L}\p{N}]/u;
interface TextOptions {
  example?: string | undefined;
  mayBeEmpty?: boolean;
}

function textUpTo(
  length: number,
  description: string,
  { example, mayBeEmpty = false }: TextOptions,
) {
  const such = (example ? `, such as "${example}"` : '') + (mayBeEmpty ? ', or "" on purpose' : '');
  return z
    .string({ error: ({ input }) => notText(input, `text${such}`, write(description)) })
    .regex(mayBeEmpty ? readableOrEmpty : readable, {
      error: message(`text with letters or digits${such}`, write(description)),
    })
    .max(length, {
      error: message(
        `at most ${length.toLocaleString('en')} characters`,
        'Shorten it, or split it into parts.',
      ),
    })
    .refine((text) => !unprintable.test(text), {
      error: message(
        'text without control characters or broken characters',
        'Type the text again, or paste it as plain text.',
      ),
    })
    .refine((text) => textFault(text) === undefined, {
      error: ({ input }) => {
        const { expected, fix, found } = textFault(String(input)) ?? {};
        return message(expected ?? 'plain text', fix ?? write(description), found);
      },
    })
    .meta({ description, ...(example ? { examples: [example] } : {}) })
    .register(kinds, { reads: 'words' });
}

const isListOfTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.length < 20 &&
  value.every((part) => typeof part === 'string' && part.length < 2_000);

/** The error for something other than text: for rich text, what keeps it from being read as words. */
function notText(value: unknown, expected: string, fix: string): string {
  if (isInLanguages(value)) {
    return message(
      expected,
      'Choose a language with the option `locale` of `fromCms`.',
      'a text in several languages',
    );
  }
  const other = otherForm(value);
  if (other) return message(expected, 'Have the CMS send HTML or plain text.', other);
  if (isListOfTexts(value)) {
    const found = `a list of ${value.length} texts`;
    return message(expected, `Write one text: ${quote(value.join('\n\n'), 300)}.`, found);
  }
  if (!isRichText(value)) return message(expected, fix);
  const { text, lost } = plainRichText(value);
  return message(
    `${expected}, not rich text`,
    lost === undefined
      ? 'Read what the CMS sends with `fromCms` first.'
      : text === ''
        ? `Take out ${quote(lost)}, and write in words what visitors should know.`
        : `Take out ${quote(lost)}, which words cannot stand for. What is left is ${quote(text, 300)}.`,
    lost === undefined ? 'rich text' : `rich text with ${quote(lost)}`,
  );
}

/** A title, a name, a sentence. */
export const line = (description: string, example?: string) =>
  textUpTo(500, description, { example });

/** A required line that may be empty on purpose. */
export const lineOrEmpty = (description: string, example: string) =>
  textUpTo(500, description, { example, mayBeEmpty: true });

/** Paragraphs, with a blank line between them. */
export const prose = (description: string, example?: string) =>
  textUpTo(20_000, description, { example });
