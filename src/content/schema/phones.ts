import { crisisLines } from '../crisis-lines.js';
import type { CrisisContact } from '../model/index.js';
import * as f from './fields.js';

/**
 * Phone numbers: what is dialled and what is read have to reach the same people, and nobody may
 * take a clinic's number for a crisis line.
 */

/** Where a calling code ends (ITU-T E.164): 1 and 7, these of two digits, all others of three. */
const callingCode = /^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(?=\d)/;

const digitsOf = (number: string) => number.replace(/\D/g, '');

/** Whether a number as people read it is the one that is dialled, with or without its country. */
export function isSameNumber(dialled: string, display: string): boolean {
  // Longer than any number: not worth looking at.
  if (dialled.length > 60 || display.length > 60) return false;
  const number = digitsOf(dialled);
  // `+44 (0)20`: the zero is dialled at home only.
  const shown = digitsOf(display.replace('(0)', ''));
  if (shown === number) return true;
  if (!dialled.startsWith('+')) return false;
  const national = number.replace(callingCode, '');
  return [national, `0${national}`, `00${number}`].includes(shown);
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

const display = (example: string) =>
  f.form<string>(
    /^[+\d(][\d\s().\-/]{0,39}$/,
    'The same number as people read it. Words and extensions belong in the note.',
    'a phone number as people read it, digits only',
    example,
  );

const notTheSame = {
  ...f.always,
  path: ['display'],
  error: f.says(
    'the whole number that is dialled, with or without the country code',
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
    e164: f.e164({
      refuses: isCrisisNumber,
      error: f.says(
        'the clinic’s own number, not a crisis line',
        'Write the number that the clinic answers. Crisis lines have a place of their own.',
      ),
    }),
    display: display('(555) 555-0142'),
  })
  .refine(agree('e164'), notTheSame);

const crisisPhoneFields = {
  kind: f.kind(
    'crisis-phone',
    'Says that this number is for a crisis.',
    'Only a crisis line or an emergency number belongs here, never the clinic’s own number.',
  ),
  dial: f.dial(),
  display: display('116 123'),
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

/** A link to call or text, whose text shows another number than it reaches. */
export const numberLink = f
  .group('One link.', {
    label: f.line('The link’s text, with the number in it.', 'Call 911'),
    href: f.href('Where it leads.', 'tel:911'),
  })
  .refine(
    (link) => {
      const { label, href } = (link ?? {}) as Record<string, unknown>;
      if (typeof label !== 'string' || typeof href !== 'string' || label.length > 500) return true;
      const dialled = /^(?:tel|sms):([^?&;]*)/i.exec(href)?.[1];
      if (dialled === undefined) return true;
      const shown = label.match(/\+?\d[\d\s().\-/]*/g) ?? [];
      return shown.some((number) => isSameNumber(dialled, number));
    },
    {
      ...f.always,
      path: ['label'],
      error: f.says(
        'text with the number that the link reaches',
        'Write the number into the text, and correct whichever of "label" and "href" is wrong.',
      ),
    },
  );
