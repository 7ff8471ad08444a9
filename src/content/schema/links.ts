import * as z from 'zod';
import { safeHref } from '../safe-href.js';
import { format, message, write } from './fields.js';

/** Addresses: which are safe in a link, and whether they are complete. */

export const webAddress = (description: string, example: string) =>
  format(/^https:\/\/[^\s/?#]+\.[^\s]+$/, description, 'an https address', example);

export const email = (description: string, example: string) =>
  format(
    /^[A-Za-z0-9.!#$&'*+/=^_`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/,
    description,
    'an email address',
    example,
  );

/** Whether an address has more than a scheme, or is a place on this site. */
function isComplete(address: string): boolean {
  const [, scheme, rest = ''] = /^(https?|tel|sms|mailto):(.*)$/i.exec(address) ?? [];
  const [before = ''] = (scheme ? rest : address).split(/[?#]/);
  switch (scheme?.toLowerCase()) {
    case 'http':
    case 'https':
      return /^\/\/[^/]*\w\.\w/.test(before);
    case 'tel':
    case 'sms':
      return /\d/.test(before) && !before.includes('%');
    case 'mailto':
      return /.@/.test(before);
    default:
      return /[\w-]/.test(before) || before === '/' || /^[?#]./.test(address);
  }
}

/** `www.clinic.example`, `clinic.example/book`, `a@clinic.example`: browsers read them as paths. */
const lacksScheme =
  /^(?:www\.|[^:/?#]+@|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?!html?\b|php\b|aspx\b|pdf\b)[a-z]{2,}(?:[/?#]|$))/i;

/** An address that is safe in a link. */
export const href = (description: string, example: string) => {
  const such = `such as "${example}"`;
  const missing = message(`an address, ${such}`, write(description));
  return z
    .string({ error: missing })
    .max(2_000, {
      error: message('an address of at most 2,000 characters', 'Shorten the address.'),
      abort: true,
    })
    .regex(/\S/, { error: missing, abort: true })
    .refine((value) => !/[\s\p{Cc}\p{Cf}\p{Cs}]/u.test(value), {
      error: message(
        `an address without spaces or invisible characters, ${such}`,
        'Remove them. In a web address a space is written %20.',
      ),
      abort: true,
    })
    .refine((href) => safeHref.test(href), {
      error: message(
        `an address that starts with https:, tel:, sms: or mailto:, or one on this site, ${such}`,
        'Write the address in full. Other kinds can run code in a visitor’s browser.',
      ),
      abort: true,
    })
    .refine(isComplete, {
      error: message(`a complete address, ${such}`, 'Complete the address.'),
      abort: true,
    })
    .refine((value) => !lacksScheme.test(value), {
      error: message(
        `an address that starts with https:, tel:, sms: or mailto:, ${such}`,
        'Put https:// in front of a web address, and mailto: in front of an email address.',
      ),
      abort: true,
    })
    .meta({ description, examples: [example] });
};

/** A page on the web or on this site. Phone numbers and email have fields of their own. */
export const pageHref = (description: string, example: string) =>
  href(description, example).refine((value) => !/^(?:tel|sms|mailto):/i.test(value), {
    error: message(
      `an address of a page, such as "${example}"`,
      'Write the address of a page. Phone numbers and email have fields of their own.',
    ),
  });

/** A picture on the web or on this site; a fragment or query alone is not one. */
export const pictureSrc = (description: string, example: string) =>
  format(
    /^(?:https?:\/\/[^\s/]+\/\S+|(?![a-z][a-z0-9+.-]*:|[?#])\S+)$/i,
    description,
    'the address of a picture',
    example,
  );
