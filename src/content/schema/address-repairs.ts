import { withScheme } from '../safe-href.js';
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

/** What comes along with an address that was copied. */
export const copied: readonly Repair[] = [
  {
    expected: (address) => `without the mark ${quote(lastMark(address) ?? '')} at its end`,
    apply: (address) => {
      let rest = address;
      for (let mark = lastMark(rest); mark; mark = lastMark(rest)) {
        rest = rest.slice(0, -mark.length);
      }
      return rest;
    },
  },
  {
    expected: () => 'without HTML’s names for characters',
    apply: (address) =>
      address.replace(/&(?:amp|lt|gt|quot|#\d+|#x[\da-f]+);/gi, (name) => withoutEntities(name)),
  },
];

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

/** Refuses each of these mistakes, with the address that has none of them. */
export const refusals = (what: string, repairs: readonly Repair[]): readonly Refusal[] => {
  const repaired = (address: string) => repairs.reduce((rest, { apply }) => apply(rest), address);
  return repairs.map(({ expected, apply }) => ({
    refuses: (address) => apply(address) !== address,
    error: (address) =>
      message(`${what} ${expected(address)}`, `Write ${quote(repaired(address), 2_000)}.`),
  }));
};
