import * as z from 'zod';
import { safeHref } from '../safe-href.js';
import {
  allOf,
  copied,
  detour,
  inWords,
  namedHost,
  ofWebAddresses,
  type Repair,
  refusals,
} from './address-repairs.js';
import { format, message, type Refusal, write } from './fields.js';
import { quote } from './problems.js';
import { withUnseen } from './unseen.js';

/** Addresses: which are safe in a link, and whether they are complete. */

export const copyIt = 'Open the page in a browser, and copy the whole address from there.';

/** What a program writes where it has nothing, and what people write until they know. */
const nothing: Refusal = {
  refuses: (text) =>
    /^\s*(?:undefined|null|nan|none|n\/a|tb[ad]|todo|x{3,}|-+)\s*$/i.test(text) ||
    /(?:^|\/)(?:undefined|null|NaN|\[object(?:\s|%20)Object\])(?=[/?#]|$)/.test(text),
  error: message('an address, not what stands for a missing one', copyIt),
};

/** A page that opens only for who has signed in. */
const forEditors: Refusal = {
  refuses: (text) => /\/wp-admin\/|\/wp-login\.php|[?&]preview=true(?:&|$)/i.test(text),
  error: message(
    'an address that visitors can open',
    'Publish the page, open it without signing in, and copy the address from there.',
  ),
};

/** A host with letters of two scripts that look alike, such as a Cyrillic "с". */
export const lookalike: Refusal = {
  refuses: (text) => mixedLabel(text) !== undefined,
  error: (text) => {
    const label = mixedLabel(text) ?? '';
    const other = /[\p{Script=Cyrillic}\p{Script=Greek}]/u.exec(label)?.[0] ?? '';
    const code = `\\u{${other.codePointAt(0)?.toString(16)}}`;
    return message(
      'a host in letters of one script',
      `Type ${quote(label)} again: its ${quote(other)} is ${code}, a letter of another script.`,
    );
  },
};

/** The part of a host that has letters of two scripts. */
const mixedLabel = (address: string): string | undefined =>
  (/^(?:https?:)?\/\/([^/?#]*)|@([^/?#@]*)$/i.exec(address)?.slice(1).find(Boolean) ?? '')
    .split('.')
    .find(
      (label) =>
        /\p{Script=Latin}/u.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(label),
    );

/** A file of the editor's own. */
const onOneComputer: Refusal = {
  refuses: (text) => /^(?:file:|[a-z]:[\\/])/i.test(text),
  error: message(
    'an address that visitors can open',
    'Put the file on your site, and write the address that it has there.',
  ),
};

/** A host with a name in it that pretends to be another: `https://988lifeline.org@evil.example`. */
const withUser: Refusal = {
  refuses: (text) => /^(?:https?:)?\/\/[^/?#]*[@\\]|^(?:https?:)?\\/i.test(text),
  error: (text) => {
    const user = /\/\/([^/?#\\]*@)/.exec(text)?.[1];
    const plain = quote(text.replace(/\\/g, '/'), 2_000);
    return message(
      'an address whose host is plain',
      user ? `Remove ${quote(user)}.` : text.startsWith('\\') ? copyIt : `Write ${plain}.`,
    );
  },
};

const several: Refusal = {
  refuses: (text) => /\s/.test(text.trim()) && (text.match(/https?:\/\//gi) ?? []).length > 1,
  error: message('one address alone', 'Write one address, without words around it.'),
};

/** What a template or a person has still to fill in. */
const unfilled: Refusal = {
  refuses: (text) => /[{}<>"]|___/.test(text),
  error: (text) => {
    const part = /\{[^{}]*\}|<[^<>]*>|[{}<>"]|_{3,}/.exec(text)?.[0] ?? '';
    return message(
      `an address without ${quote(part)}`,
      `Write what is meant in place of ${quote(part)}. Best copy the whole address from your browser.`,
    );
  },
};

const hostOf = (address: string): string =>
  /^(?:https?:)?\/\/(?:([^/?#:]*)|[^/?#]*)/i.exec(address)?.[1] ?? '';

/** An address without a host that visitors can reach. */
const withoutHost: Refusal = {
  refuses: (text) => /^(?:https?:|\/\/)/i.test(text) && !namedHost.test(hostOf(text)),
  error: (text) =>
    message(
      'a complete address, whose host has a name such as clinic.example',
      `Correct ${quote(hostOf(text) || text)}: a host is made of letters, digits and hyphens, with a period between its parts.`,
    ),
};

/** What is wrong with an address on the web. */
export function webRefusals(what: string, ...more: readonly Repair[]): readonly Refusal[] {
  const repairs = [...copied, ...ofWebAddresses, detour, ...more];
  return [
    nothing,
    ...refusals(what, [inWords, ...repairs]).slice(0, 1),
    several,
    withUnseen(what, allOf(repairs), ' In an address, a space is written %20.'),
    onOneComputer,
    withUser,
    ...refusals(what, repairs),
    lookalike,
    forEditors,
    unfilled,
    withoutHost,
  ];
}

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
  );
