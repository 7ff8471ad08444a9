import * as z from 'zod';
import { safeHref } from '../../internal/safe-href.js';
import { form, says, write } from './fields.js';

/** Addresses: where a link may lead, and whether it leads anywhere. */

export const webAddress = (description: string, example: string) =>
  form<string>(/^https:\/\/[^\s/?#]+\.[^\s]+$/, description, 'an https address', example);

export const email = (description: string, example: string) =>
  form<string>(
    /^[A-Za-z0-9.!#$&'*+/=^_`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/,
    description,
    'an email address',
    example,
  );

/** Whether there is a host, a number or an address behind the scheme; or a place on this site. */
function leadsSomewhere(address: string): boolean {
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

/** `www.clinic.example`, `clinic.example/book`, `a@clinic.example`: a page of this site would open. */
const lacksScheme =
  /^(?:www\.|[^:/?#]+@|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?!html?\b|php\b|aspx\b|pdf\b)[a-z]{2,}(?:[/?#]|$))/i;

/** Where a link leads: only what a page may safely follow. */
export const href = (description: string, example: string) => {
  const such = `such as "${example}"`;
  const missing = says(`an address, ${such}`, write(description));
  return z
    .string({ error: missing })
    .max(2_000, {
      error: says('an address of at most 2,000 characters', 'Shorten the address.'),
      abort: true,
    })
    .regex(/\S/, { error: missing, abort: true })
    .refine((value) => !/[\s\p{Cc}\p{Cf}\p{Cs}]/u.test(value), {
      error: says(
        `an address without spaces or invisible characters, ${such}`,
        'Remove them. In a web address a space is written %20.',
      ),
      abort: true,
    })
    .refine((href) => safeHref.test(href), {
      error: says(
        `an address that starts with https:, tel:, sms: or mailto:, or one on this site, ${such}`,
        'Write the address in full. Other kinds can run code in a visitor’s browser.',
      ),
      abort: true,
    })
    .refine(leadsSomewhere, {
      error: says(`an address that leads somewhere, ${such}`, 'Complete the address.'),
      abort: true,
    })
    .refine((value) => !lacksScheme.test(value), {
      error: says(
        `an address that starts with https:, tel:, sms: or mailto:, ${such}`,
        'Put https:// in front of a web address, and mailto: in front of an email address.',
      ),
      abort: true,
    })
    .meta({ description, examples: [example] });
};

/** A page to go to: on the web or on this site. Never a number, which has a place of its own. */
export const pageHref = (description: string, example: string) =>
  href(description, example).refine((value) => !/^(?:tel|sms|mailto):/i.test(value), {
    error: says(
      `an address of a page, such as "${example}"`,
      'Write where the page is. Numbers and email have places of their own.',
    ),
  });

/** Where a picture is: an address on the web or a file on this site, and no place within a page. */
export const pictureSrc = (description: string, example: string) =>
  form<string>(
    /^(?:https?:\/\/[^\s/]+\/\S+|(?![a-z][a-z0-9+.-]*:|[?#])\S+)$/i,
    description,
    'the address of a picture',
    example,
  );
