import { pastedAddress } from '../pasted-address.js';
import { withoutEntities } from '../text/entities.js';
import {
  allOf,
  copied,
  detour,
  inWords,
  namedHost,
  ofWebAddresses,
  type Repair,
  refusals,
  tracker,
} from './address-repairs.js';
import { message, type Refusal } from './fields.js';
import { lookalike } from './host-letters.js';
import { quote } from './problems.js';
import { withUnseen } from './unseen.js';

/** What is wrong with an address on the web, each with what to do about it. */

export const copyIt = 'Open the page in a browser, and copy the whole address from there.';

/** What a program writes where it has nothing, and what people write until they know. */
const nothing: Refusal = {
  refuses: (text) =>
    /^\s*#?(?:undefined|null|nan|none|n\/a|tb[ad]|todo|x{3,}|-+)\s*$/i.test(text) ||
    /(?:^|[/=])(?:undefined|null|NaN|\[object(?:\s|%20)Object\])(?=[/?#&]|$)/.test(text),
  error: message('an address, not what stands for a missing one', copyIt),
};

/** A host of instructions, where nobody is. */
export const sampleHost: Refusal = {
  refuses: (text) =>
    /(?:\/\/|[@.]|^)(?:example\.(?:com|org|net)|(?:your|my)-?(?:domain|clinic|site|website|email|company)\.[a-z]{2,}|domain\.com)(?=[/:?#]|$)/i.test(
      text,
    ),
  error: message(
    'an address that leads somewhere, not one of an example',
    'Write the address that is meant.',
  ),
};

/** Hosts that only one computer or one network knows. */
const atHome =
  /^(?:localhost|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|\[::1\]|.+\.(?:local|localhost|internal|lan|home|invalid|test))$/i;

/** An email address that only mail of one computer or one network reaches. */
export const hostAtHome: Refusal = {
  refuses: (text) => atHome.test(text.split('@').at(-1)?.trim() ?? ''),
  error: message(
    'an email address that anyone can write to',
    'Write the address that the clinic gives to people outside.',
  ),
};

/** A page that opens only for who has signed in, or at one place. */
const forEditors: Refusal = {
  refuses: (text) =>
    /\/wp-admin\/|\/wp-login\.php|[?&]preview=true(?:&|$)/i.test(text) ||
    atHome.test(/^https?:\/\/(\[[^\]]*\]|[^/?#:]*)/i.exec(text)?.[1] ?? ''),
  error: message(
    'an address that visitors can open',
    'Publish the page, open it without signing in, and copy the address from there.',
  ),
};

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

/** `{slug}`, `[slug]`, `/:slug`, `___` */
const placeholder =
  /\{\{[^{}]*\}\}|\{[^{}]*\}|<[^<>]*>|[{}<>"]|_{3,}|(?<=\/)(?:\[[\w.-]+\]|:[a-z]\w*)(?=[/?#]|$)/i;

/** What a template or a person has still to fill in. */
const unfilled: Refusal = {
  refuses: (text) => placeholder.test(text),
  error: (text) => {
    const part = placeholder.exec(text)?.[0] ?? '';
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
  refuses: (text) =>
    /^(?:https?:|\/\/)/i.test(text) &&
    !(namedHost.test(hostOf(text)) && URL.canParse(text, 'https://clinic.example')),
  error: (text) =>
    message(
      'a complete address, whose host has a name such as clinic.example',
      `Correct ${quote(hostOf(text) || text)}: a host is made of letters, digits and hyphens, with a period between its parts.`,
    ),
};

/** Addresses that can run code, also where something stands in or before their names. */
const runsCode: Refusal = {
  refuses: (text) =>
    /^(?:javascript|vbscript|data|blob|about):/i.test(
      pastedAddress(withoutEntities(text).replace(/\s/g, '')),
    ),
  error: message(
    'an address that starts with https:',
    'Write the address of a page. Other kinds can run code in a visitor’s browser.',
  ),
};

/** What is wrong with an address on the web. */
export function webRefusals(what: string, ...more: readonly Repair[]): readonly Refusal[] {
  const repairs = [...copied, ...ofWebAddresses, detour, tracker, ...more];
  return [
    nothing,
    runsCode,
    ...refusals(what, [inWords, ...repairs]).slice(0, 1),
    several,
    withUnseen(what, allOf(repairs), ' In an address, a space is written %20.'),
    onOneComputer,
    withUser,
    ...refusals(what, repairs),
    lookalike,
    sampleHost,
    forEditors,
    unfilled,
    withoutHost,
  ];
}
