import { lastMark, pastedAddress, withoutLastMarks } from '../pasted-address.js';
import { plainStart, withScheme } from '../safe-href.js';
import { withoutEntities } from '../text/entities.js';
import { message, type Refusal } from './fields.js';
import { quote } from './problems.js';

/** Mistakes in addresses whose fix is sure, so that the problem writes it out. */
export interface Repair {
  /** What the address should be without, or with. */
  expected: (address: string) => string;
  /** The address put right; the same one where this is not its mistake. */
  apply: (address: string) => string;
}

/** What comes along with an address that was copied. */
export const copied: readonly Repair[] = [
  {
    expected: (address) => `without the mark ${quote(lastMark(address) ?? '')} at its end`,
    apply: withoutLastMarks,
  },
  {
    expected: () => 'without HTML’s names for characters',
    apply: (address) =>
      address.replace(/&(?:amp|lt|gt|quot|#\d+|#x[\da-f]+);/gi, (name) => withoutEntities(name)),
  },
];

const markdown = /^\[[^\]]*\]\((.*)\)$/;
const marksBefore = /^["'“”‘„‚«»‹›<([{（「『【]+(?=\S)/;

/** The one address in Markdown, HTML or a sentence. */
function addressInWords(text: string): string | undefined {
  const found = text.matchAll(
    /(^|[\s"'“‘„‚«»‹›<([=（「『【]|url:|view-source:)(https?:\/\/[^\s<>"“”[\]]+)/gi,
  );
  const addresses = [...found].map(([, mark, address = '']) => ({ mark, address }));
  const [first] = addresses;
  // At the start, the rest may be a part of it.
  if (!first || first.mark === '' || (first.mark === '=' && !/^\s*</.test(text))) return undefined;
  const all = new Set(addresses.map(({ address }) => withoutLastMarks(address)));
  return all.size === 1 ? [...all][0] : undefined;
}

/** `https://clinic.example/book, or call`: a mark ends the address, and only words follow. */
const withoutRest = (text: string): string =>
  text.replace(/^(https?:\/\/\S+[,;.!?)])\s+[\p{L}\s]+[.!?]?$/iu, (_, address: string) =>
    withoutLastMarks(address),
  );

/** An address among words. */
export const inWords: Repair = {
  expected: () => 'alone',
  apply: (written) => {
    // What nobody sees is another mistake.
    const text = pastedAddress(written);
    const outside = /\s/.test(text) ? text : text.replace(markdown, '$1').replace(marksBefore, '');
    const alone = addressInWords(text) ?? withoutRest(outside);
    return alone === text ? written : alone;
  },
};

/** Services that note who follows a link, with where they keep the address that it leads to. */
const detours: readonly (readonly [host: RegExp, names: readonly string[]])[] = [
  [/\.safelinks\.protection\.(?:outlook|office365)\.com$/, ['url']],
  [/^statics\.teams\.cdn\.office\.net$/, ['url']],
  [/^(?:www\.)?google(?:\.[a-z]{2,3}){1,2}$/, ['url', 'q']],
  [/^lm?\.(?:facebook|instagram)\.com$/, ['u']],
  [/^(?:www\.)?youtube\.com$/, ['q']],
  [/^(?:www\.)?linkedin\.com$/, ['url']],
  [/^slack-redir\.net$/, ['url']],
];

/** Where an address leads that a mail program or a search engine put its own in front of. */
function withoutDetour(address: string): string {
  const [, defended] =
    /^https:\/\/urldefense\.com\/v3\/__(https?:\/\/[^*]+?)__;/i.exec(address) ?? [];
  if (defended) return defended;
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return address;
  const { hostname, searchParams } = new URL(address);
  const [, names = []] = detours.find(([host]) => host.test(hostname)) ?? [];
  const target = names.map((name) => searchParams.get(name)).find((value) => value);
  return target && /^https?:\/\/\S+$/i.test(target) ? withoutDetour(target) : address;
}

export const detour: Repair = {
  expected: () => 'without a detour by a service that notes who follows it',
  apply: withoutDetour,
};

/** What mail programs and networks add to tell who follows a link. */
const trackers =
  /([?&])(?:fbclid|gclid|gbraid|wbraid|msclkid|mc_eid|mc_cid|igshid|igsh|_hsenc|_hsmi|mkt_tok|vero_id|yclid|twclid|ttclid|li_fat_id)=[^&#]*/g;

/** The address without what tells who follows it. */
const withoutTrackers = (address: string): string =>
  address
    .replace(trackers, '$1')
    .replace(/([?&])&+/g, '$1')
    .replace(/[?&]+(?=#|$)/, '');

export const tracker: Repair = {
  expected: () => 'without what tells who follows it',
  apply: (address) => (address.search(trackers) < 0 ? address : withoutTrackers(address)),
};

/** The address with its host, and a port, as `change` has them. */
const withHost = (address: string, change: (host: string) => string): string =>
  address.replace(
    /^((?:https?:)?\/\/)([^/?#]*)/i,
    (_, scheme: string, host: string) => scheme + change(host),
  );

/** A host in plain characters, as a keyboard has them. */
export const plainHost = (host: string): string =>
  host
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u3002\uff61]/g, '.')
    .replace(/[\uff01-\uff5e]/g, (wide) => wide.normalize('NFKC'));

/** Parts with one period between them, and none around them. */
export const singlePeriods = (name: string): string =>
  name.replace(/\.{2,}/g, '.').replace(/^\.|\.(?=:|$)/g, '');

/** Names with periods between them, the last one with letters. */
export const namedHost =
  /^(?:(?!-)[\p{L}\p{M}\p{N}_-]{1,63}(?<!-)\.)+(?!-)(?=\p{L})[\p{L}\p{M}\p{N}-]{2,63}(?<!-)$/u;

/** `https:/`, `https//`, `htps://`, `http;//`, twice the same */
const schemes = /^(?:h+t+ps*(?:[:;]+[/\\]*|[/\\]{2,}))+/i;

/** What is wrong with the scheme and the host of a web address. */
export const ofWebAddresses: readonly Repair[] = [
  { expected: () => 'whose beginning is in plain letters', apply: plainStart },
  {
    expected: () => 'that starts with https:',
    apply: (address) => {
      const [written = ''] = schemes.exec(address) ?? [];
      if (/^https?:\/\/$/i.test(written)) return address;
      if (written === '') {
        const whole = withScheme(address);
        return whole.startsWith('https:') ? whole : address;
      }
      return `${/ps/i.test(written) ? 'https' : 'http'}://${address.slice(written.length)}`;
    },
  },
  {
    expected: () => 'with plain hyphens and periods in its host',
    apply: (address) => withHost(address, plainHost),
  },
  {
    expected: () => 'with periods in its host',
    apply: (address) =>
      address.replace(/^(?:https?:\/\/)?www[,;](?=[\p{L}\d-]+\.)/iu, 'https://www.'),
  },
  {
    expected: () => 'with one period between the parts of its host',
    apply: (address) => withHost(address, singlePeriods),
  },
  {
    expected: () => 'with a port from 1 to 65535, or with none',
    apply: (address) =>
      withHost(address, (host) =>
        host.replace(/:([^:\]]*)$/, (all, port: string) =>
          /^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65_536 ? all : '',
        ),
      ),
  },
  {
    expected: () => 'with two hexadecimal digits after each %',
    apply: (address) => address.replace(/%(?![\da-f]{2})/gi, '%25'),
  },
];

export const allOf =
  (repairs: readonly Repair[]) =>
  (address: string): string =>
    repairs.reduce((rest, { apply }) => apply(rest), address);

/** Nothing that could be written. */
const isEmpty = (address: string) => /^(?:https?:?)?\/*$/i.test(address);

/** Refuses each of these mistakes, with the address that has none of them. */
export const refusals = (what: string, repairs: readonly Repair[]): readonly Refusal[] => {
  const repaired = allOf(repairs);
  return repairs.map(({ expected, apply }) => ({
    refuses: (address) => apply(address) !== address && !isEmpty(repaired(address)),
    error: (address) =>
      message(`${what} ${expected(address)}`, `Write ${quote(repaired(address), 2_000)}.`),
  }));
};
