import {
  type CountryCode,
  getCountryCallingCode,
  parsePhoneNumberFromString,
} from 'libphonenumber-js';
import * as z from 'zod';
import { crisisLines } from '../crisis-lines.js';
import type { CrisisContact, PhoneNumber } from '../model/index.js';
import { homeCrisisNumbers } from '../numbers-in-text.js';
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

const displayPattern = new RegExp(`^[+\\d(][\\d${separators}]{0,39}$`);

const display = (example: string, otherText: string) =>
  f
    .format(
      displayPattern,
      `The same number as people read it. ${otherText}`,
      'a phone number as people read it, digits only',
      example,
    )
    .optional();

const notSameNumber = {
  ...f.always,
  path: ['display'],
  error: f.message(
    'the same number as the one that is dialed, in full',
    'Correct whichever is wrong. People who type the number have to reach the same place.',
  ),
};

/** Whether `display` shows the number in `key`. A malformed number is a problem of its own. */
const isShown = (key: 'number' | 'dial', schema: z.ZodType<string>) => (phone: unknown) => {
  const { [key]: dialed, display: shown } = (phone ?? {}) as Record<string, unknown>;
  const number = schema.safeParse(dialed);
  if (!number.success || typeof shown !== 'string' || !displayPattern.test(shown)) return true;
  return isSameNumber(number.data, shown);
};

const clinicNumber = f
  .format<PhoneNumber>(
    new RegExp(`^\\+\\d[\\d${separators}]{0,39}$`),
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
  .refine((number) => parse(number)?.isPossible(), {
    error: f.message(
      'a phone number with the right number of digits for its country',
      'Check the country code, and add the missing digits or remove the extra ones.',
    ),
  });

/** How to call or text the clinic: a number, or a number with words beside it. */
export function clinicPhone<T extends z.ZodRawShape>(description: string, words: T) {
  const withWords = f.group(
    description,
    {
      number: clinicNumber,
      display: display('(555) 555-0142', 'Words and extensions belong in the note.'),
      ...words,
    },
    {
      misplaced: {
        dial: {
          fix: 'Write the clinic’s own number as "number". Crisis lines go in the crisis contact.',
          instead: 'number',
        },
      },
    },
  );
  return z
    .union([clinicNumber, withWords.refine(isShown('number', clinicNumber), notSameNumber)], {
      error: f.message(
        'a phone number, such as "+1 555 555 0142", or a group of fields: number',
        f.write(description),
      ),
    })
    .meta({ description });
}

const dial = f.format(
  /^\+?\d{2,15}$/,
  'What a phone dials: the short code or full number, digits only.',
  'a number to dial',
  '988',
);

const crisisPhoneFields = {
  dial,
  display: display('116 123', 'Words belong in "availability" or "languages".'),
};

const misplaced = {
  number: {
    fix: 'Write a crisis line or an emergency number as "dial". The clinic’s own number goes in its contact.',
    instead: 'dial',
  },
};

export const crisisPhone = (description: string) =>
  f
    .group(description, crisisPhoneFields, { misplaced })
    .refine(isShown('dial', dial), notSameNumber);

export const crisisCall = (description: string) =>
  f
    .group(
      description,
      {
        ...crisisPhoneFields,
        note: f
          .line('What to do once it answers; in brackets after the number.', 'oprima 2')
          .optional(),
      },
      { misplaced },
    )
    .refine(isShown('dial', dial), notSameNumber);

export const crisisTextLine = (description: string) =>
  f
    .group(
      description,
      {
        ...crisisPhoneFields,
        keyword: f.line('The word to send in the first message.', 'SHOUT').optional(),
        name: f
          .line('The service’s name, if it differs from the line to call.', 'Shout')
          .optional(),
      },
      { misplaced },
    )
    .refine(isShown('dial', dial), notSameNumber);
