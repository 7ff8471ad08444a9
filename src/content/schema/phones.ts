import { crisisLines } from '../crisis-lines.js';
import type { CrisisContact } from '../model/index.js';
import * as f from './fields.js';
import { href } from './links.js';

/**
 * Phone numbers: what is dialled and what is read have to reach the same people, and nobody may
 * take a clinic's number for a crisis line.
 */

/** Where a calling code ends (ITU-T E.164): 1 and 7, these of two digits, all others of three. */
const callingCode = /^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(?=\d)/;

/** Countries where a 0 comes before the number at home, and is not dialled from abroad. */
const trunkZero = new Set(
  '27 31 32 33 40 41 43 44 46 49 61 62 63 64 66 81 82 84 86 90 91 92 94 353 358 359 380 385 386 421 880 886 966 971 972 977'.split(
    ' ',
  ),
);

const digitsOf = (number: string) => number.replace(/\D/g, '');

/** The calling code of a number in E.164 form, and what comes after it. */
function split(number: string): { code: string; national: string } {
  const [code = ''] = callingCode.exec(number) ?? [];
  return { code, national: number.slice(code.length) };
}

/** `+44020…`: the zero that is dialled at home, and only there. North America has none at all. */
function hasTrunkZero(e164: string): boolean {
  const { code, national } = split(digitsOf(e164.slice(0, 60)));
  return national.startsWith('0') && (code === '1' || trunkZero.has(code));
}

/** Whether a number as people read it is the one that is dialled, with or without its country. */
export function isSameNumber(dialled: string, display: string): boolean {
  // Longer than any number: not worth looking at.
  if (dialled.length > 60 || display.length > 60) return false;
  const number = digitsOf(dialled);
  const { code, national } = split(number);
  const hasTrunk = trunkZero.has(code);
  // `+44 (0)20`: both ways to dial in one.
  const oneWay = hasTrunk ? display.replace(/^((?:\+|00)[\d\s]{1,6})\(\s*0\s*\)/, '$1') : display;
  const shown = digitsOf(oneWay);
  if (shown === number) return true;
  // North America: the 1 in front may be said or not.
  if (/^1\d{10}$/.test(number) && shown === national) return true;
  if (/^1\d{10}$/.test(shown) && number === shown.slice(1)) return true;
  if (!dialled.startsWith('+')) return false;
  const ways = [national, `00${number}`, `011${number}`, `0011${number}`];
  return (hasTrunk ? [...ways, `0${national}`] : ways).includes(shown);
}

const callingCodes = {
  US: '1',
  CA: '1',
  GB: '44',
  IE: '353',
  AU: '61',
  NZ: '64',
} as const satisfies Record<keyof typeof crisisLines, string>;

/** Crisis and emergency numbers as they are dialled at home and from abroad, digits only. */
const crisisNumbers = new Set([
  // The Lifeline's number before 988, which still reaches it.
  '18002738255',
  ...Object.entries<CrisisContact>(crisisLines).flatMap(([region, contact]) => {
    const lines = (contact.otherLines ?? []).map(({ call }) => call);
    return [contact.call, contact.text, contact.emergency, ...lines].flatMap((phone) => {
      if (!phone) return [];
      const code = callingCodes[region as keyof typeof callingCodes];
      return [phone.dial, code + phone.dial.replace(/^0/, '')];
    });
  }),
]);

const isCrisisNumber = (number: string) =>
  number.length <= 60 && crisisNumbers.has(digitsOf(number));

/** What stands between the digits of a number: the hyphens and dashes of word processors too. */
const between = String.raw`\s().\-/\u2010-\u2015\u2212`;

const display = (example: string, elsewhere: string) =>
  f.form<string>(
    new RegExp(`^[+\\d(][\\d${between}]{0,39}$`),
    `The same number as people read it. ${elsewhere}`,
    'a phone number as people read it, digits only',
    example,
  );

const notTheSame = {
  ...f.always,
  path: ['display'],
  error: f.says(
    'the whole number that is dialled',
    'Correct one of the two. A visitor who types the number by hand has to reach the same people.',
  ),
};

/** Compares the two forms where both are text; anything else is a problem of its own. */
const agree = (key: 'e164' | 'dial') => (phone: unknown) => {
  const { [key]: dialled, display } = (phone ?? {}) as Record<string, unknown>;
  return (
    typeof dialled !== 'string' || typeof display !== 'string' || isSameNumber(dialled, display)
  );
};

export const clinicPhone = f
  .group('The clinic’s own phone number.', {
    kind: f.kind(
      'clinic-phone',
      'Says that this is the clinic’s own number.',
      'Only the clinic’s own number belongs here. A crisis line has a place of its own: the crisis contact.',
    ),
    e164: f.e164(
      {
        refuses: isCrisisNumber,
        error: f.says(
          'the clinic’s own number, not a crisis line',
          'Write the number that the clinic answers. Crisis lines have a place of their own.',
        ),
      },
      {
        refuses: hasTrunkZero,
        error: f.says(
          'a number without the 0 that is dialled at home only',
          'Remove the 0 after the country code: 020 7946 0000 is +442079460000.',
        ),
      },
    ),
    display: display('(555) 555-0142', 'Words and extensions belong in the note.'),
  })
  .refine(agree('e164'), notTheSame);

const crisisPhoneFields = {
  kind: f.kind(
    'crisis-phone',
    'Says that this number is for a crisis.',
    'Only a crisis line or an emergency number belongs here, never the clinic’s own number.',
  ),
  dial: f.dial(),
  display: display('116 123', 'Words belong in "availability" or "languages".'),
};

export const crisisPhone = (description: string) =>
  f.group(description, crisisPhoneFields).refine(agree('dial'), notTheSame);

export const crisisTextLine = (description: string) =>
  f
    .group(description, {
      ...crisisPhoneFields,
      keyword: f.line('What the first message has to say.', 'SHOUT').optional(),
      name: f.line('The service’s name, if it is not the one to call.', 'Shout').optional(),
    })
    .refine(agree('dial'), notTheSame);

/**
 * A link to get help. Where it calls or texts, its text shows the number that it reaches and no
 * other; a crisis line's number never stands on a link to something else.
 */
export const numberLink = f
  .group('One link.', {
    label: f.line('The link’s text, with the number in it.', 'Call 911'),
    href: href('Where it leads.', 'tel:911'),
  })
  .refine(
    (link) => {
      const { label, href } = (link ?? {}) as Record<string, unknown>;
      if (typeof label !== 'string' || typeof href !== 'string' || label.length > 500) return true;
      const shown = (
        label.replaceAll('24/7', '').match(new RegExp(`\\+?\\d[\\d${between}]*`, 'g')) ?? []
      ).filter((number) => digitsOf(number).length > 2);
      const [, dialled] = /^(?:tel|sms):([^?&;,]*)/i.exec(href) ?? [];
      return dialled === undefined
        ? !shown.some(isCrisisNumber)
        : shown.length > 0 && shown.every((number) => isSameNumber(dialled, number));
    },
    {
      ...f.always,
      path: ['label'],
      error: f.says(
        'text with the number that the link reaches, and no other',
        'Correct whichever of "label" and "href" is wrong. Give each number a link of its own.',
      ),
    },
  );
