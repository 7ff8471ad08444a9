import { extensionWords } from '../normalize/extension-in-words.js';
import type { NumberKind } from '../normalize/number-words.js';
import { numbersInWords } from '../normalize/numbers-in-words.js';
import { isFor, meantBy, type NumberUse } from '../normalize/phone-number.js';
import { asTyped } from '../text/as-typed.js';
import { message, type Refusal } from './fields.js';
import { quote } from './problems.js';
import { digitsOf, hasTrunkZero, isCrisisNumber, parse, withoutTrunkZero } from './same-number.js';

/** What is wrong with a number, each with the form that works. */

/** An extension after a number: `,200`, `ext. 200`, `x200`, `poste 200` */
export const extensionAfter = `(?:(?:,|[\\s,;]*(?:(?:${extensionWords})[.:]?\\s*|#))\\d{1,7})?`;

export const withoutExtension = (number: string): string =>
  number.replace(new RegExp(`${extensionAfter}$`, 'iu'), '');

/** What people write between digits, including the hyphens and dashes of word processors. */
const separators = String.raw`\s().\-/\u2010-\u2015\u2212`;

export const clinicPattern = new RegExp(`^\\+\\d[\\d${separators}]{0,39}${extensionAfter}$`, 'iu');
/** A number, or one with the prefix of the United Kingdom's relay service. */
export const dialPattern = /^(?:\+?\d{2,15}|1800[12]0\d{9,10})(?:,\d{1,7})?$/;
export const relayPattern = /^\+?\d{2,20}$/;

const invisible = /\p{Cf}/u;

/** Where the numbers go that another field is for. */
const places: Readonly<Record<'clinic' | 'crisis', Readonly<Partial<Record<NumberKind, string>>>>> =
  {
    clinic: {
      voice: 'A number to call goes in "phone".',
      text: 'A number for text messages goes in "sms".',
      tty: 'A text telephone’s goes in "tty".',
      relay: 'A relay service’s goes in "relay".',
      other: 'A fax machine’s, a pager’s or a messenger’s goes in a "note".',
    },
    crisis: {
      voice: 'A number to call goes in "call".',
      text: 'A number for text messages goes in "text".',
      tty: 'A text telephone’s goes in "otherLines".',
      relay: 'A relay service’s goes in "otherLines".',
      other: 'Leave out a fax machine’s, a pager’s or a messenger’s.',
    },
  };

const wanted: Readonly<Record<NumberUse, string>> = {
  call: 'the number that people call',
  line: 'the number that people call',
  deafLine: 'the number that people call',
  text: 'the number that takes text messages',
  tty: 'the text telephone’s number',
  relay: 'the relay service’s number',
};

/** What is wrong with a number by the words around it: a fax machine answers it, for instance. */
export function wrongKind(
  words: string,
  use: NumberUse,
  owner: 'clinic' | 'crisis',
): string | undefined {
  const numbers = numbersInWords(words);
  const [first] = numbers;
  if (!first || numbers.some((number) => isFor(number, use))) return undefined;
  return message(wanted[use], `Write ${wanted[use]}. ${places[owner][first.kind] ?? ''}`);
}

/** The number that is meant, in international form, with its extension. */
function international(words: string): string | undefined {
  const [first] = numbersInWords(words);
  const number = first?.number.startsWith('+') ? parse(first.number) : undefined;
  if (!first || !number?.isPossible()) return undefined;
  return number.formatInternational() + (first.extension && ` ext. ${first.extension}`);
}

/** A number of ten digits as it would be in North America. */
function northAmerican(words: string): string | undefined {
  const digits = numbersInWords(words).at(0)?.number ?? '';
  return /^1?[2-9]\d\d[2-9]\d{6}$/.test(digits) ? parse(digits)?.formatInternational() : undefined;
}

const namedExtension = new RegExp(
  `\\(?[\\s,;]*(?:${extensionWords})[.:]?\\s*[#-]?\\s*\\d{1,7}\\)?`,
  'giu',
);

/** Where the rest of a text goes that has more than its number. */
function restFix(text: string, owner: 'clinic' | 'crisis'): string {
  const isClinic = owner === 'clinic';
  const [first, ...others] = numbersInWords(text);
  // The digits of letters, as in `1-800-799-SAFE (7233)`, are no other number.
  if (others.some(({ number }) => !first?.number.endsWith(number))) {
    return ` Another number goes in ${isClinic ? 'a "note"' : '"otherLines"'}.`;
  }
  const rest = text.replace(/^(?:tel|sms|callto):/i, '').replace(namedExtension, '');
  const hasMore = /\p{L}|\([^()]*\)\s*$|\/\d+$/u.test(rest);
  return hasMore ? ` The words go in "display"${isClinic ? ' or "note"' : ''}.` : '';
}

/** Digits after a dash: a direct line, as in Germany, or the end of another number. */
const endAfterDash = /^(.*\d)\s*-\s*(\d{1,4})$/;

/** Both that such a number can mean. */
function unclearEndFix(text: string): string | undefined {
  const [, before = '', end = ''] = endAfterDash.exec(asTyped(text).trim()) ?? [];
  if (end === '' || numbersInWords(text).length > 0) return undefined;
  const [whole, main] = [before + end, before].map(international);
  if (!main) {
    return `Write the number with a plus sign and the country code, and ${quote(end)} as its last digits or as "extension".`;
  }
  const direct = whole ? `${quote(whole)} if that dials ${quote(end)} directly, or ` : '';
  return `Write ${direct}${quote(main)} with ${quote(end)} as its "extension".`;
}

/** How a clinic's number is written. */
export function clinicFix(text: string): string {
  const unclear = unclearEndFix(text);
  if (unclear) return unclear;
  const known = international(text);
  if (known) return `Write ${quote(known)}.${restFix(text, 'clinic')}`;
  const here = northAmerican(text);
  const example = here
    ? `: in North America ${quote(here)}`
    : /^\D*0\d/.test(text)
      ? ', in most countries in place of the first 0: 020 7946 0000 in London is +44 20 7946 0000'
      : '';
  return `Write the number with a plus sign and the country code${example}.`;
}

/** What a clinic's number must not be. */
export const clinicRefusals = (use: NumberUse): readonly Refusal[] => [
  {
    refuses: isCrisisNumber,
    error: message(
      'the clinic’s own number, not a crisis line',
      'Write the number that the clinic answers. Crisis lines go in the crisis contact, a relay service in "relay".',
    ),
  },
  {
    refuses: hasTrunkZero,
    error: (text) => {
      const without = international(text) ?? withoutTrunkZero(withoutExtension(text));
      const written = without ? `write ${quote(without)}` : '020 7946 0000 is +44 20 7946 0000';
      return message(
        'a number without the 0 that is only dialed within the country',
        `Remove the 0 after the country code: ${written}.`,
      );
    },
  },
  {
    refuses: (text) => /\p{L}/u.test(text) && wrongKind(text, use, 'clinic') !== undefined,
    error: (text) => wrongKind(text, use, 'clinic') ?? '',
  },
  {
    refuses: (text) => /\d/.test(asTyped(text)) && !isWritten(text),
    error: (text) =>
      message(
        'a phone number in international form, such as "+1 555 555 0142"',
        clinicFix(text),
        invisible.test(text) ? `the text ${quote(text)}, with invisible characters` : undefined,
      ),
  },
];

/** Whether a text is a number alone, and the same that is read from it: `0142/43` is two. */
function isWritten(text: string): boolean {
  if (!clinicPattern.test(text) || invisible.test(text)) return false;
  const [first] = numbersInWords(text);
  const same = parse(withoutExtension(text));
  // With too few or too many digits it is another problem.
  return first ? first.number === same?.number : !same?.isPossible();
}

/** Whether more can be dialed once it answers. */
const mayDialMore = (use: NumberUse) => use !== 'text' && use !== 'relay';

/** What is dialed, from words with a number. */
function dialedIn(words: string, use: NumberUse): string | undefined {
  const number = meantBy(numbersInWords(words), use);
  return (
    number && number.number + (number.extension && mayDialMore(use) ? `,${number.extension}` : '')
  );
}

/** A number to dial that has more than its digits. */
export const dialRefusal = (
  use: NumberUse,
  pattern: RegExp,
  owner: 'clinic' | 'crisis',
): Refusal => ({
  refuses: (text) => !pattern.test(text) && numbersInWords(text).length > 0,
  error: (text) =>
    wrongKind(text, use, owner) ??
    message(
      'what a phone dials, digits only',
      `Write ${quote(dialedIn(text, use) ?? '')}.${restFix(text, owner)}`,
    ),
});

/** An extension that has more than its digits. */
export const extensionRefusal: Refusal = {
  refuses: (text) => !/^\d{1,7}$/.test(text) && /^\D*\d{1,7}\D*$/.test(asTyped(text)),
  error: (text) =>
    message(
      'an extension, digits only, such as "200"',
      `Write ${quote(digitsOf(asTyped(text)))}, digits only.`,
    ),
};
