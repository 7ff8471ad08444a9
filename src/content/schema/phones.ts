import * as z from 'zod';
import type { PhoneNumber } from '../model/index.js';
import type { NumberUse } from '../normalize/phone-number.js';
import * as f from './fields.js';
import {
  clinicPattern,
  clinicRefusals,
  dialPattern,
  dialRefusal,
  extensionRefusal,
  relayPattern,
  withoutExtension,
} from './number-fixes.js';
import { linkFix, wordsFix } from './number-links.js';
import { display, withDisplay } from './printed-number.js';
import { quote } from './problems.js';
import { parse, takesTextsOnly } from './same-number.js';

/**
 * Phone numbers. The number that is dialed and the number that is shown have to be the same, and a
 * clinic's number is never a crisis line.
 */

const extensionField = f
  .format(
    /^\d{1,7}$/,
    'What to dial once the number answers, digits only.',
    'an extension, digits only',
    '200',
    extensionRefusal,
  )
  .optional();

const clinicNumber = (use: NumberUse) =>
  f
    .format<PhoneNumber>(
      clinicPattern,
      'The number with a plus sign and the country code.',
      'a phone number in international form',
      '+1 555 555 0142',
      ...clinicRefusals(use),
    )
    .refine((number) => parse(withoutExtension(number))?.isPossible(), {
      error: f.message(
        'a phone number with the right number of digits for its country',
        'Check the country code, and add the missing digits or remove the extra ones.',
      ),
    });

/** Fields that belong to another kind of group, with what to write instead. */
function misplacedIn(key: 'number' | 'dial', use: NumberUse) {
  const isClinic = key === 'number';
  const other = {
    fix: isClinic
      ? 'Write the clinic’s own number as "number". Crisis lines go in the crisis contact.'
      : 'Write a crisis line or an emergency number as "dial". The clinic’s own number goes in its contact.',
    instead: key,
  };
  return (value: unknown) => {
    const along = ['label', 'title', 'text', 'target'];
    const link = { fix: linkFix(value, key, use), instead: key, along };
    return { [isClinic ? 'dial' : 'number']: other, href: link, url: link, uri: link };
  };
}

/** Words in place of a group, as its fields. */
const asFields = (use: NumberUse) => (value: unknown) =>
  (typeof value === 'string' ? wordsFix(value, use) : undefined) ?? f.asField('dial')(value);

/** A number of the clinic's: alone, or with words beside it. */
function clinicPhone<T extends z.ZodRawShape>(description: string, use: NumberUse, fields: T) {
  const number = clinicNumber(use);
  const withWords = f.group(
    description,
    { number, display: display('(555) 555-0142'), ...fields },
    { misplaced: misplacedIn('number', use) },
  );
  const extensionIn = 'extension' in fields ? 'extension' : 'none';
  return z
    .union([number, withDisplay(withWords, { key: 'number', dialed: number, use, extensionIn })], {
      error: f.message(
        'a phone number, such as "+1 555 555 0142", or a group of fields: number',
        f.write(description),
      ),
    })
    .meta({ description });
}

/** How to call the clinic. */
export const clinicCall = <T extends z.ZodRawShape>(description: string, words: T) =>
  clinicPhone(description, 'call', { extension: extensionField, ...words });

/** How to text the clinic. */
export const clinicText = <T extends z.ZodRawShape>(description: string, words: T) =>
  clinicPhone(description, 'text', words);

/** How to reach the clinic's text telephone. */
export const clinicTextTelephone = <T extends z.ZodRawShape>(description: string, words: T) =>
  clinicPhone(description, 'tty', words);

const dial = (use: NumberUse) =>
  f.format(
    dialPattern,
    'What a phone dials: the short code or full number, digits only.',
    'a number to dial',
    '988',
    {
      refuses: (text) => use !== 'text' && takesTextsOnly(text),
      error: (text) =>
        f.message(
          'the number that people call',
          use === 'deafLine'
            ? `Write "text": { "dial": ${quote(text)} } in place of "call": it takes text messages.`
            : `Write the number that people call. ${text} takes text messages, and goes in "text".`,
        ),
    },
    dialRefusal(use, dialPattern, 'crisis'),
  );

function dialedGroup<T extends z.ZodRawShape>(description: string, use: NumberUse, fields: T) {
  const dialed = dial(use);
  return withDisplay(
    f.group(
      description,
      { dial: dialed, display: display('116 123'), ...fields },
      { misplaced: misplacedIn('dial', use), fixOther: asFields(use) },
    ),
    { key: 'dial', dialed, use, extensionIn: use === 'text' ? 'none' : 'dial' },
  );
}

export const crisisPhone = (description: string) => dialedGroup(description, 'line', {});

/** A further line's number, which may be a text telephone's. */
export const furtherPhone = (description: string) => dialedGroup(description, 'deafLine', {});

export const crisisCall = (description: string) =>
  dialedGroup(description, 'line', {
    note: f
      .line('What to do once it answers; in brackets after the number.', 'oprima 2')
      .optional(),
  });

export const crisisTextLine = (description: string) =>
  dialedGroup(description, 'text', {
    keyword: f.line('The word to send in the first message.', 'SHOUT').optional(),
    name: f.line('The service’s name, if it differs from the line to call.', 'Shout').optional(),
  });

/** The relay service that people reach the clinic by. */
export const relayService = (description: string) =>
  withDisplay(
    f.group(description, {
      dial: f.format(
        relayPattern,
        'What a phone dials to reach the service, digits only.',
        'a number to dial',
        '711',
        dialRefusal('relay', relayPattern, 'clinic'),
      ),
      display: display('18001 020 7946 0000'),
      name: f.line('The service’s own name.', 'Relay UK').optional(),
      note: f.line('What to do next.', 'Then give our number.').optional(),
    }),
    { key: 'dial', dialed: z.string(), use: 'relay', extensionIn: 'none' },
  );
