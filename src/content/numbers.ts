import type { ClinicContact, CrisisContact } from './model/index.js';
import { type NumberName, namedNumber, numberNames } from './named-numbers.js';
import { normalizeContact } from './normalize/contact.js';
import { normalizeCrisisContact } from './normalize/crisis-contact.js';
import { dialed } from './normalize/phone-number.js';
import { withoutHow } from './says-how.js';
import { mapTexts } from './texts.js';

/** A number to dial, and the same number as people read it. */
export interface ContactNumber {
  /** `''` where it is not clear which number is meant, so that it is no link. */
  dial: string;
  display: string;
}

/** The numbers of one page, by their names in content. A number that nobody has is missing. */
export type ContactNumbers = Readonly<Partial<Record<NumberName, ContactNumber>>>;

/** Who has the numbers. */
interface NumberSources {
  /** The page's crisis line. */
  crisis?: Partial<CrisisContact> | undefined;
  /** How to reach the clinic. */
  contact?: ClinicContact | Pick<ClinicContact, 'onCall'> | undefined;
}

/** The numbers that a page's crisis line and clinic have, read as every component reads them. */
export function contactNumbers({ crisis, contact }: NumberSources): ContactNumbers {
  const line = normalizeCrisisContact(crisis);
  const { onCall } = normalizeContact({ onCall: contact?.onCall });
  const phones = {
    'crisis.call': line?.call,
    'crisis.text': line?.text,
    emergency: line?.emergency,
    onCall: onCall && { dial: dialed(onCall), display: onCall.display },
  };
  const numbers: Partial<Record<NumberName, ContactNumber>> = {};
  for (const name of numberNames) {
    const phone = phones[name];
    if (phone) {
      numbers[name] = { dial: phone.dial, display: withoutHow(phone.display ?? phone.dial) };
    }
  }
  return numbers;
}

const everyNumber = new RegExp(namedNumber, 'g');

const rightToLeft = /[\u0590-\u08ff]/;

/**
 * A copy of content with the numbers in place of `{crisis.call}`, `{crisis.text}`, `{emergency}` and
 * `{onCall}`. Whatever has none of these is the same reference; a name without a number stays.
 */
export const fillNumbers = <T>(content: T, numbers: ContactNumbers): T =>
  mapTexts(content, (text) =>
    text.replace(everyNumber, (placeholder, name: NumberName) => {
      const display = numbers[name]?.display;
      if (!display) return placeholder;
      // Isolated, so that the groups of a number keep their order.
      return rightToLeft.test(text) ? `\u2068${display}\u2069` : display;
    }),
  );
