import { oneEmailAddress } from '../pasted-address.js';
import {
  copied,
  namedHost,
  plainHost,
  type Repair,
  refusals,
  singlePeriods,
} from './address-repairs.js';
import { format, message } from './fields.js';
import { withUnseen } from './unseen.js';

/** Whether mail servers would take it. */
const isEmail = (text: string): boolean => {
  const [, local = '', host = ''] =
    /^([A-Za-z0-9!#$&'*+/=^_`{|}~-]+(?:\.[A-Za-z0-9!#$&'*+/=^_`{|}~-]+)*)@([\dA-Za-z.-]+)$/.exec(
      text,
    ) ?? [];
  return local !== '' && namedHost.test(host);
};

/** A host as mail servers know it, also one with letters beyond A to Z. */
function encodedHost(host: string): string {
  try {
    return /[^\0-\x7f]/.test(host) ? new URL(`https://${host}`).hostname : host;
  } catch {
    return host;
  }
}

const ofEmails: readonly Repair[] = [
  {
    expected: () => 'alone',
    apply: (text) => {
      const one = oneEmailAddress(text);
      const isMarkedOff = /[<(:]\s*$/.test(text.slice(0, text.indexOf(one)));
      return isEmail(one) && (isMarkedOff || /^mailto:/i.test(text)) ? one : text;
    },
  },
  {
    expected: () => 'with the sign @ and periods',
    apply: (text) => {
      const meant = text
        .replace(/\s*[([{]\s*at\s*[)\]}]\s*|\s+at\s+|＠/i, '@')
        .replace(/\s*[([{]\s*dot\s*[)\]}]\s*|\s+dot\s+/gi, '.');
      return isEmail(meant) ? meant : text;
    },
  },
  {
    expected: () => 'with a plain host, and one period at a time',
    apply: (text) => {
      const [local = '', host, ...more] = text.split('@');
      if (host === undefined || more.length > 0) return text;
      const [plainLocal, plain] = [local, encodedHost(plainHost(host))].map(singlePeriods);
      const meant = `${plainLocal}@${plain}`;
      return isEmail(meant) ? meant : text;
    },
  },
];

export const email = (description: string, example: string) =>
  format(
    /^[A-Za-z0-9.!#$&'*+/=^_`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/,
    description,
    'an email address',
    example,
    ...refusals('an email address', ofEmails.slice(0, 2)),
    withUnseen('an email address', ' The address stands alone here, without a name.'),
    ...refusals('an email address', [...copied, ...ofEmails]),
    {
      refuses: (text) => text.split('@').length > 2,
      error: message('one email address', 'Write one address, with one @ in it.'),
    },
    {
      refuses: (text) => !isEmail(text),
      error: message(
        `an email address, such as "${example}"`,
        'Write the whole address: a name in plain letters, an @ and a host such as clinic.example.',
      ),
    },
  );
