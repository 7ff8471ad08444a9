import * as z from 'zod';
import { safeHref } from '../safe-href.js';
import { copyIt, webRefusals } from './address-refusals.js';
import type { Repair } from './address-repairs.js';
import { format, message, type Refusal, write } from './fields.js';

/** Addresses: which are safe in a link, and whether they are complete. */

const encrypted: Repair = {
  expected: () => 'that starts with https:',
  apply: (address) => address.replace(/^http:/i, 'https:'),
};

export const webAddress = (description: string, example: string) =>
  format(
    /^https:\/\/[^\s/?#]+\.[^\s]+$/i,
    description,
    'an https address',
    example,
    ...webRefusals('an https address', encrypted),
    {
      refuses: (text) => !/^https:/i.test(text),
      error: message(`an https address, such as "${example}"`, copyIt),
    },
  );

/** Whether an address is a place on this site, or a whole address. */
function isComplete(address: string): boolean {
  if (/^(?:https?|tel|sms|mailto):/i.test(address)) return true;
  const [before = ''] = address.split(/[?#]/);
  return /[\p{L}\d_-]/u.test(before) || before === '/' || /^[?#]./.test(address);
}

/** A page on the web or on this site. Phone numbers and email have fields of their own. */
export const pageHref = (description: string, example: string) => {
  const such = `such as "${example}"`;
  const missing = message(`an address, ${such}`, write(description));
  const mistakes: readonly Refusal[] = [
    {
      refuses: (text) => /^(?:tel|sms|mailto):|^[^\s:/?#@]+@/i.test(text),
      error: message(
        'an address of a page',
        'Write the address of a page. Phone numbers and email have fields of their own.',
      ),
    },
    ...webRefusals('an address'),
    {
      refuses: (text) => !isComplete(text),
      error: message('a complete address', copyIt),
    },
  ];
  return z
    .string({ error: missing })
    .max(2_000, {
      error: message('an address of at most 2,000 characters', 'Shorten the address.'),
      abort: true,
    })
    .regex(/\S/, { error: missing, abort: true })
    .superRefine((value, context) => {
      const error = mistakes.find(({ refuses }) => refuses(value))?.error;
      if (error === undefined) return;
      const [expected = '', fix = ''] = (typeof error === 'function' ? error(value) : error).split(
        '\n',
      );
      context.addIssue({
        code: 'custom',
        message: message(`${expected}, ${such}`, fix),
        continue: false,
      });
    })
    .regex(safeHref, {
      error: message(
        `an address that starts with https:, or one on this site, ${such}`,
        'Write the address in full. Other kinds can run code in a visitor’s browser.',
      ),
    })
    .meta({ description, examples: [example] });
};

/** A picture on the web or on this site; a fragment or query alone is not one. */
export const pictureSrc = (description: string, example: string) =>
  format(
    /^(?:https?:\/\/[^\s/]+\/\S+|(?![a-z][a-z0-9+.-]*:|[?#])\S+)$/i,
    description,
    'the address of a picture',
    example,
    ...webRefusals('the address of a picture'),
    {
      refuses: (text) => /\.(?:pdf|docx?|mp4|mov|html?|php|heic)(?:[?#]|$)/i.test(text),
      error: message(
        'a file that browsers show as a picture',
        'Save it as JPEG, PNG, WebP or SVG, and write the address of that file.',
      ),
    },
  );
