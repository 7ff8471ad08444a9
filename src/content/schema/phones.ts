import {
  type CountryCode,
  getCountryCallingCode,
  parsePhoneNumberFromString,
} from 'libphonenumber-js';
import * as z from 'zod';
import { crisisLines } from '../crisis-lines.js';
import type { CrisisContact, PhoneNumber } from '../model/index.js';
import { numbersInWords } from '../normalize/numbers-in-words.js';
import { toDigits } from '../normalize/numbers-with-letters.js';
import { homeCrisisNumbers } from '../numbers-in-text.js';
import { markupIn } from '../text/plain.js';
import * as f from './fields.js';

/**
 * Phone numbers. The number that is dialed and the number that is shown have to be the same, and a
 * clinic's number is never a crisis line.
 */

const digitsOf = (number: string) => number.replace(/\D/g, '');

/** Numbers without a country code are read as North American. */
const parse = (number: string, callingCode = '1') =>
  parsePhoneNumberFromString(number, { defaultCallingCode: callingCode });

/** What to dial before an international number: most countries, North America, Australia. */
const exitCodes = ['00', '011', '0011'];

/** Whether the number shown, in international or national form, is the one dialed. */
function isSameNumber(dialed: string, shown: string): boolean {
  if (digitsOf(dialed) === digitsOf(shown)) return true;
  const number = parse(dialed);
  if (!number?.isPossible()) return false;
  return (
    parse(shown, number.countryCallingCode)?.number === number.number ||
    exitCodes.some((code) => digitsOf(shown) === code + digitsOf(number.number))
  );
}

/** Digits and then letters, nothing else. */
const endsInLetters = /^[\d\s().+-]*\d[\s().-]*[A-Za-z][A-Za-z\s'’.-]*$/;

/** Whether the letters of a number, such as `0800 LIFELINE`, are on the keys of the one dialed. */
function isSameInLetters(dialed: string, shown: string): boolean {
  if (!endsInLetters.test(shown)) return false;
  const national = dialed.startsWith('+') ? (parse(dialed)?.formatNational() ?? '') : dialed;
  return digitsOf(national).length > 5 && toDigits(shown).startsWith(digitsOf(national));
}

/** `+44 020 …`: the 0 that is only dialed within the country. North American numbers have none. */
function hasTrunkZero(international: string): boolean {
  const number = international.startsWith('+') ? parse(international) : undefined;
  if (!number) return false;
  const { countryCallingCode } = number;
  const digits = digitsOf(international);
  return (
    digits.startsWith(`${countryCallingCode}0`) &&
    (countryCallingCode === '1' || number.number !== `+${digits}`)
  );
}

/** The presets' crisis and emergency numbers, with each country's calling code. */
const presetNumbers = Object.values<CrisisContact>(crisisLines).flatMap(
  ({ region, call, text, emergency, otherLines = [] }) => {
    const callingCode = getCountryCallingCode(region as CountryCode);
    const others = otherLines.flatMap((line) => [line.call, line.text]);
    return [call, text, emergency, ...others].flatMap((phone) =>
      phone ? [{ dial: phone.dial, callingCode }] : [],
    );
  },
);

/** The same numbers, and as dialed from abroad. */
const crisisNumbers = new Set([
  // The 988 Lifeline's former number, which still works.
  '18002738255',
  ...homeCrisisNumbers,
  ...presetNumbers.map(({ dial, callingCode }) => callingCode + dial.replace(/^0/, '')),
]);

const isCrisisNumber = (number: string) => crisisNumbers.has(digitsOf(number));

/** What people write between digits, including the hyphens and dashes of word processors. */
const separators = String.raw`\s().\-/\u2010-\u2015\u2212`;

/** An extension after a number: `,200`, `ext. 200`, `x200` */
const extensionAfter = String.raw`(?:(?:,|[ ,;]*(?:ext(?:ension)?[ .]*|x ?|#))\d{1,7})?`;

const longestDisplay = 100;

const display = (example: string) =>
  f
    .format(
      new RegExp(`^[^\\p{Cc}\\p{Cf}\\p{Cs}]{1,${longestDisplay}}$`, 'u'),
      'The same number as it is printed, and no other.',
      `a phone number as it is printed, at most ${longestDisplay} characters`,
      example,
      {
        refuses: (text) => markupIn(text) !== undefined,
        error: f.message('plain text', 'Leave out tags and entities: the number alone is enough.'),
      },
    )
    .optional();

const extensionField = f
  .format(
    /^\d{1,7}$/,
    'What to dial once the number answers, digits only.',
    'an extension, digits only',
    '200',
  )
  .optional();

/** The digits to dial after a number, which people write after it or in a field of their own. */
const extensionOf = (number: string, field?: unknown): string =>
  typeof field === 'string' ? field : (numbersInWords(number).at(0)?.extension ?? '');

const withoutExtension = (number: string): string =>
  number.replace(new RegExp(`${extensionAfter}$`), '');

/** What is wrong with a number as it is shown, beside the one that is dialed. */
function wrongDisplay(dialed: string, extension: string, shown: string): string | undefined {
  const numbers = numbersInWords(shown);
  const [first, ...others] = numbers;
  // A number in words that cannot be read, such as the digits alone of one without a country code.
  const isSame = first
    ? isSameNumber(dialed, first.number) || isSameNumber(dialed, withoutExtension(shown))
    : isSameNumber(dialed, shown);
  if (!isSame && !isSameInLetters(dialed, shown)) {
    return f.message(
      'the same number as the one that is dialed, in full',
      'Correct whichever is wrong. People who type the number have to reach the same place.',
    );
  }
  // The digits of a word, as in `1-800-662-HELP (4357)`, are a part of the same number.
  const isPart = (number: string) => digitsOf(dialed).endsWith(digitsOf(number));
  if (others.some(({ number }) => !isSameNumber(dialed, number) && !isPart(number))) {
    return f.message(
      'one number, the one that is dialed',
      'Leave out the other number, or give it a line of its own: this link cannot dial both.',
    );
  }
  if (first && first.extension !== '' && first.extension !== extension) {
    return f.message(
      `the extension that is dialed, ${extension ? `"${extension}"` : 'which is none'}`,
      `Add "extension": "${first.extension}" to the number, or correct whichever is wrong.`,
    );
  }
  return undefined;
}

/** Whether `display` shows the number in `key`. A malformed number is a problem of its own. */
const displayOf = (key: 'number' | 'dial', schema: z.ZodType<string>) => (phone: unknown) => {
  const { [key]: dialed, display: shown, extension } = (phone ?? {}) as Record<string, unknown>;
  const number = schema.safeParse(dialed);
  if (!number.success || typeof shown !== 'string' || !shown.trim()) return undefined;
  if (shown.length > longestDisplay) return undefined;
  return wrongDisplay(withoutExtension(number.data), extensionOf(number.data, extension), shown);
};

/** A number that is dialed and one that is shown, in one group. */
const withDisplay = <T extends z.ZodType>(
  schema: T,
  key: 'number' | 'dial',
  dialed: z.ZodType<string>,
) => {
  const problemOf = displayOf(key, dialed);
  return schema.refine((phone) => problemOf(phone) === undefined, {
    ...f.always,
    path: ['display'],
    error: ({ input }) => problemOf(input),
  });
};

const clinicNumber = f
  .format<PhoneNumber>(
    new RegExp(`^\\+\\d[\\d${separators}]{0,39}${extensionAfter}$`, 'i'),
    'The number with a plus sign and the country code.',
    'a phone number in international form',
    '+1 555 555 0142',
    {
      refuses: isCrisisNumber,
      error: f.message(
        'the clinic’s own number, not a crisis line',
        'Write the number that the clinic answers. Crisis lines go in the crisis contact.',
      ),
    },
    {
      refuses: hasTrunkZero,
      error: f.message(
        'a number without the 0 that is only dialed within the country',
        'Remove the 0 after the country code: 020 7946 0000 is +44 20 7946 0000.',
      ),
    },
  )
  .refine((number) => parse(withoutExtension(number))?.isPossible(), {
    error: f.message(
      'a phone number with the right number of digits for its country',
      'Check the country code, and add the missing digits or remove the extra ones.',
    ),
  });

/** The form that works for a link, as in `{ label: 'Call 988', href: 'tel:988' }`. */
const asLink = (instead: 'number' | 'dial', example: string) => ({
  fix: `A number is no link: write what is dialed as "${instead}", and the words with the number as "display": ${example}`,
  instead,
});

const clinicNumbers = {
  dial: {
    fix: 'Write the clinic’s own number as "number". Crisis lines go in the crisis contact.',
    instead: 'number',
  },
  href: asLink('number', '{ "number": "+1 800 662 4357", "display": "1-800-662-HELP (4357)" }.'),
};

/** A number of the clinic's: alone, or with words beside it. */
function clinicPhone<T extends z.ZodRawShape>(description: string, fields: T) {
  const withWords = f.group(
    description,
    { number: clinicNumber, display: display('(555) 555-0142'), ...fields },
    { misplaced: clinicNumbers },
  );
  return z
    .union([clinicNumber, withDisplay(withWords, 'number', clinicNumber)], {
      error: f.message(
        'a phone number, such as "+1 555 555 0142", or a group of fields: number',
        f.write(description),
      ),
    })
    .meta({ description });
}

/** How to call the clinic. */
export const clinicCall = <T extends z.ZodRawShape>(description: string, words: T) =>
  clinicPhone(description, { extension: extensionField, ...words });

/** How to text the clinic, or to reach its text telephone. */
export const clinicText = <T extends z.ZodRawShape>(description: string, words: T) =>
  clinicPhone(description, words);

const dial = f.format(
  /^\+?\d{2,15}(?:,\d{1,7})?$/,
  'What a phone dials: the short code or full number, digits only.',
  'a number to dial',
  '988',
);

const crisisPhoneFields = { dial, display: display('116 123') };

const misplaced = {
  number: {
    fix: 'Write a crisis line or an emergency number as "dial". The clinic’s own number goes in its contact.',
    instead: 'dial',
  },
  href: asLink('dial', '{ "dial": "988", "display": "988 (24 hours, 365 days)" }.'),
};

const dialedGroup = <T extends z.ZodRawShape>(description: string, fields: T) =>
  withDisplay(
    f.group(description, { ...crisisPhoneFields, ...fields }, { misplaced }),
    'dial',
    dial,
  );

export const crisisPhone = (description: string) => dialedGroup(description, {});

export const crisisCall = (description: string) =>
  dialedGroup(description, {
    note: f
      .line('What to do once it answers; in brackets after the number.', 'oprima 2')
      .optional(),
  });

export const crisisTextLine = (description: string) =>
  dialedGroup(description, {
    keyword: f.line('The word to send in the first message.', 'SHOUT').optional(),
    name: f.line('The service’s name, if it differs from the line to call.', 'Shout').optional(),
  });

/** The relay service that people reach the clinic by. */
export const relayService = (description: string) =>
  withDisplay(
    f.group(description, {
      dial: f.format(
        /^\+?\d{2,20}$/,
        'What a phone dials to reach the service, digits only.',
        'a number to dial',
        '711',
      ),
      display: display('18001 020 7946 0000'),
      name: f.line('The service’s own name.', 'Relay UK').optional(),
      note: f.line('What to do next.', 'Then give our number.').optional(),
    }),
    'dial',
    z.string(),
  );
