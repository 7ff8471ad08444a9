import { pastedAddress, pastedLine, theAddressIn } from '../pasted-address.js';
import { asTyped } from '../text/as-typed.js';
import { hostAtHome, sampleHost } from './address-refusals.js';
import {
  allOf,
  copied,
  namedHost,
  plainHost,
  type Repair,
  refusals,
  singlePeriods,
} from './address-repairs.js';
import { format, message, type Refusal } from './fields.js';
import { lookalike } from './host-letters.js';
import { quote } from './problems.js';
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

/** The one address in a text, or the text. */
const addressIn = (text: string): string => theAddressIn(pastedLine(text)) ?? pastedLine(text);

/** The text, where it is no address after the change either. */
const ifEmail = (text: string, meant: string) => (isEmail(meant) ? meant : text);

const ofEmails: readonly Repair[] = [
  {
    expected: () => 'alone',
    apply: (text) => {
      const one = addressIn(text);
      const [before = '', after = ''] = text.trim().split(one);
      const isMarkedOff =
        /(?:[<([:“"'«（「]|\s\S+\s)\s*$/.test(before) ||
        /^\s*[([<|–?（）]|^\s+(?:-|\S+\s+\S)/.test(after);
      return isMarkedOff || /^mailto:/i.test(text) ? ifEmail(text, one) : text;
    },
  },
  {
    expected: () => 'with the sign @ and periods',
    apply: (text) => {
      const meant = asTyped(text)
        .trim()
        .replace(/%40/, '@')
        .replace(/\s*[([{]\s*at\s*[)\]}]\s*|\s+at\s+|\s*@+\s*/i, '@')
        .replace(/\s*[([{]\s*dot\s*[)\]}]\s*|\s+dot\s+/gi, '.')
        .replace(/(@[^,]*),(?=[a-z]{2,}$)/i, '$1.')
        .replace(/[’‘]/g, "'")
        .replace(/\/+$/, '');
      // What nobody sees is another mistake.
      return meant === pastedAddress(text) ? text : ifEmail(text, meant);
    },
  },
  {
    expected: () => 'with a plain host, and one period at a time',
    apply: (text) => {
      const [local = '', host, ...more] = text.split('@');
      if (host === undefined || more.length > 0) return text;
      const [plainLocal, plain] = [local, encodedHost(plainHost(host))].map(singlePeriods);
      return ifEmail(text, `${plainLocal}@${plain}`);
    },
  },
];

/** `Email hello@clinic.example` or `hel lo@clinic.example`: nobody can tell. */
const besideWords: Refusal = {
  refuses: (text) => {
    const one = addressIn(text);
    return /[^ ] +[^ ]/.test(text) && isEmail(one) && one !== text;
  },
  error: (text) => {
    const [before = ''] = text.trim().split(/\s+/, 1);
    return message(
      'an email address without spaces or words beside it',
      `Write ${quote(addressIn(text), 300)} if that is the whole address, or remove the space after ${quote(before)}.`,
    );
  },
};

export const email = (description: string, example: string) =>
  format(
    /^[A-Za-z0-9.!#$&'*+/=^_`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/,
    description,
    'an email address',
    example,
    ...refusals('an email address', ofEmails.slice(0, 2)),
    {
      refuses: (text) => text.split('@').length > 2,
      error: message('one email address', 'Write one address, with one @ in it.'),
    },
    besideWords,
    lookalike,
    withUnseen('an email address', allOf([...copied, ...ofEmails])),
    ...refusals('an email address', [...copied, ...ofEmails]),
    sampleHost,
    hostAtHome,
    {
      refuses: (text) => !isEmail(text),
      error: message(
        `an email address, such as "${example}"`,
        'Write the whole address: a name in plain letters, an @ and a host such as clinic.example.',
      ),
    },
  );
