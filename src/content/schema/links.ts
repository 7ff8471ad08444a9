import * as z from 'zod';
import { bareDoi } from '../publication-address.js';
import { safeHref } from '../safe-href.js';
import { format, message, write } from './fields.js';
import { quote } from './problems.js';

/** Addresses: which are safe in a link, and whether they are complete. */

/** Spaces, and characters that nobody sees. */
const unseen = /\s|\p{Cc}|\p{Cf}|\p{Cs}|\p{Default_Ignorable_Code_Point}|\u2800/u;

const names: Readonly<Record<string, string>> = {
  ' ': 'the space',
  '\u00a0': 'the no-break space',
  '\u00ad': 'the soft hyphen',
  '\u200b': 'the zero-width space',
  '\ufeff': 'the byte order mark',
};

/** A space or an invisible character in an address, with how to find it. */
function unseenFix(address: string): string {
  const [character = ''] = unseen.exec(address) ?? [];
  const before = address.slice(0, address.indexOf(character));
  const code = `\\u{${character.codePointAt(0)?.toString(16)}}`;
  const name = names[character] ?? 'the character';
  const what = character === ' ' ? name : `${name} ${code}`;
  return `Remove ${what} ${before ? `after ${quote(before.slice(-60))}` : 'at the start'}. In an address, a space is written %20.`;
}

/** What closes, without what it closes. */
const isUnbalanced = (address: string, open: string, close: string) =>
  address.endsWith(close) && address.split(open).length < address.split(close).length;

/** What a sentence or brackets around an address leave at its end. */
const lastMark = (address: string): string | undefined =>
  /[.,;:!…。，、'"’”»]$/u.exec(address)?.[0] ??
  [
    ['(', ')'],
    ['[', ']'],
    ['<', '>'],
  ].find(([open = '', close = '']) => isUnbalanced(address, open, close))?.[1];

/** Mistakes that come with an address that was pasted. */
const pasted = (expected: string) => {
  const trimmed = (address: string) => {
    let rest = address;
    for (let mark = lastMark(rest); mark; mark = lastMark(rest)) rest = rest.slice(0, -mark.length);
    return rest;
  };
  return [
    {
      refuses: (text: string) => unseen.test(text),
      error: (text: string) =>
        message(`${expected} without spaces or invisible characters`, unseenFix(text)),
    },
    {
      refuses: (text: string) => lastMark(text) !== undefined,
      error: (text: string) =>
        message(
          `${expected} without the mark ${quote(lastMark(text) ?? '')} at its end`,
          `Write ${quote(trimmed(text), 200)}.`,
        ),
    },
    {
      refuses: (text: string) => /&(?:amp|lt|gt|quot|#\d+|#x[\da-f]+);/i.test(text),
      error: (text: string) =>
        message(
          `${expected} without HTML’s names for characters`,
          `Write ${quote(text.replace(/&(?:amp|#38|#x26);/gi, '&'), 200)}, as it is in the browser’s address bar.`,
        ),
    },
  ];
};

/** A host with a name in it that pretends to be another: `https://988lifeline.org@evil.example`. */
const withUser = {
  refuses: (text: string) => /^https?:\/\/[^/?#]*[@\\]/i.test(text),
  error: message(
    'an address whose host is plain',
    'Remove what stands before the @, or write / in place of \\.',
  ),
};

export const webAddress = (description: string, example: string) =>
  format(
    /^https:\/\/[^\s/?#]+\.[^\s]+$/i,
    description,
    'an https address',
    example,
    ...pasted('an https address'),
    withUser,
  );

/** The address of a publication. Some are only on sites without encryption. */
export const publicationUrl = (description: string, example: string) =>
  format(
    /^https?:\/\/[^\s/?#]+\.[^\s]+$/i,
    description,
    'a web address',
    example,
    ...pasted('a web address'),
    withUser,
  );

export const doi = () =>
  format(
    /^10\.\d{4,9}\/[^\s"]+$/,
    'The Digital Object Identifier, without https://doi.org/ in front.',
    'a DOI',
    '10.1002/14651858.CD011612.pub3',
    ...pasted('a DOI'),
    {
      refuses: (text: string) => !text.startsWith('10.') && bareDoi(text) !== '',
      error: (text: string) =>
        message(
          'a DOI alone',
          `Write ${quote(bareDoi(text), 200)}: the page adds https://doi.org/.`,
        ),
    },
  );

export const email = (description: string, example: string) =>
  format(
    /^[A-Za-z0-9.!#$&'*+/=^_`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/,
    description,
    'an email address',
    example,
    ...pasted('an email address'),
    {
      refuses: (text: string) => /^mailto:/i.test(text),
      error: (text: string) =>
        message('an email address alone', `Write ${quote(text.slice(7), 200)}.`),
    },
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
    .superRefine((value, context) => {
      const mistake = pasted('an address').find(({ refuses }) => refuses(value));
      if (!mistake) return;
      const [expected = '', fix = ''] = mistake.error(value).split('\n');
      context.addIssue({
        code: 'custom',
        message: message(`${expected}, ${such}`, fix),
        continue: false,
      });
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
