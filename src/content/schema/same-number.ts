import {
  type CountryCode,
  getCountryCallingCode,
  parsePhoneNumberFromString,
} from 'libphonenumber-js';
import { crisisLines } from '../crisis-lines.js';
import type { CrisisContact, CrisisPhone } from '../model/index.js';
import { toDigits } from '../normalize/numbers-with-letters.js';
import { homeCrisisNumbers } from '../numbers-in-text.js';

/** Compares numbers by what a phone dials. */

export const digitsOf = (number: string) => number.replace(/\D/g, '');

/** Numbers without a country code are read as North American. */
export const parse = (number: string, callingCode = '1') =>
  parsePhoneNumberFromString(number, { defaultCallingCode: callingCode });

/** What to dial before an international number: most countries, North America, Australia. */
const exitCodes = ['00', '011', '0011'];

/** Whether the number shown, in international or national form, is the one dialed. */
export function isSameNumber(dialed: string, shown: string): boolean {
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
export function isSameInLetters(dialed: string, shown: string): boolean {
  if (!endsInLetters.test(shown)) return false;
  const national = dialed.startsWith('+') ? (parse(dialed)?.formatNational() ?? '') : dialed;
  return digitsOf(national).length > 5 && toDigits(shown).startsWith(digitsOf(national));
}

/** `+44 020 …`: the 0 that is only dialed within the country. North American numbers have none. */
export function hasTrunkZero(international: string): boolean {
  const number = international.startsWith('+') ? parse(international) : undefined;
  if (!number) return false;
  const { countryCallingCode } = number;
  const digits = digitsOf(international);
  return (
    digits.startsWith(`${countryCallingCode}0`) &&
    (countryCallingCode === '1' || number.number !== `+${digits}`)
  );
}

/** The same number without that 0, as it is written; `undefined` where it is not possible. */
export function withoutTrunkZero(international: string): string | undefined {
  const code = parse(international)?.countryCallingCode ?? '';
  const national = digitsOf(international).slice(code.length).replace(/^0+/, '');
  const number = parse(`+${code}${national}`);
  return number?.isPossible() ? number.formatInternational() : undefined;
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

const dialsOf = (phones: readonly (CrisisPhone | undefined)[]): readonly string[] =>
  phones.flatMap((phone) => (phone ? [phone.dial] : []));

const lines = Object.values<CrisisContact>(crisisLines);
const voices = new Set(
  dialsOf(lines.flatMap(({ call, otherLines = [] }) => [call, ...otherLines.map((l) => l.call)])),
);
const texts = new Set([
  '741741',
  ...dialsOf(
    lines.flatMap(({ text, otherLines = [] }) => [text, ...otherLines.map((l) => l.text)]),
  ),
]);

/** Whether a crisis service takes text messages at a number, and no calls. */
export const takesTextsOnly = (dial: string) => texts.has(dial) && !voices.has(dial);

export const isCrisisNumber = (number: string) => crisisNumbers.has(digitsOf(number));
