import { quote, warn } from '../warn.js';
import { isObject, text } from './fields.js';
import { kindOfLabel, kindOfNote } from './number-kinds.js';
import type { NumberKind } from './number-words.js';
import { type NumberInWords, numbersInWords } from './numbers-in-words.js';

/** What to dial, and the same number as people read it. */
export interface ReadNumber {
  /** `''` where the words have digits, and it is not clear which number is meant. */
  number: string;
  /** What to dial once it answers. */
  extension?: string | undefined;
  display: string;
}

/** What a number is dialed for. `line` is a helpline, `deafLine` one for people who are deaf. */
export type NumberUse = 'call' | 'line' | 'deafLine' | 'text' | 'tty' | 'relay';

/** What may answer, the best first. Nobody who calls should reach a device that does not talk. */
const answering: Readonly<Record<NumberUse, readonly (readonly NumberKind[])[]>> = {
  call: [['voice']],
  line: [['voice'], ['relay']],
  deafLine: [['voice', 'tty', 'relay']],
  text: [['text'], ['voice']],
  tty: [['tty'], ['voice', 'relay']],
  relay: [['relay'], ['voice', 'tty']],
};

/** Words before a number that the link's own words say: `Call 988` is dialed at 988. */
const calling =
  /^(?:(?:tel|callto):|(?:(?:please )?(?:call|dial|ring)(?: us)?(?: at| on)?|(?:tele)?phone|tel|llame(?:nos)? al?|marque(?: al?)?|tel[eé]fono)\b[.:]?\s+(?=[(+\d]))/i;
const ownVerbs: Readonly<Partial<Record<NumberUse, RegExp>>> = {
  call: /^voice[.:]?\s+(?=[(+\d])/i,
  text: /^(?:sms:|(?:(?:please )?text(?: us)?(?: at| on)?|sms)\b[.:]?\s+(?=[(+\d]))/i,
  tty: /^(?:tt[yd]|tdd)(?:\s?\/\s?(?:tt[yd]|tdd))?[.:]?\s+(?=[(+\d])|\s*\((?:tt[yd]|tdd)\)$/i,
  relay: /^relay(?: service)?[.:]?\s+(?:dial\s+)?(?=[(+\d])/i,
};

const isLink = (value: unknown): boolean => /^(?:tel|sms):/i.test(text(value));

/** What a link has after its number, such as a first message. */
const afterNumber = /[?&].*/;

/** The fields of a number. A link to one, as a CMS may store it, has them as `href` and `label`. */
export function phoneFields(value: unknown): Readonly<Record<string, unknown>> {
  if (!isObject(value)) {
    return { display: isLink(value) ? text(value).replace(afterNumber, '') : value };
  }
  const { href, label, ...others } = value;
  if (!isLink(href)) return value;
  // Words without the number are what the link does.
  const words = /\p{Nd}/u.test(text(label)) ? { display: label } : { label };
  return { number: text(href).replace(afterNumber, ''), ...words, ...others };
}

/**
 * The fields with a label or a note that says what answers as words of the number, where that is not
 * for its use: `{ number, label: 'Fax' }` becomes `Fax: …`, which nobody is sent to call.
 */
export function withKindInWords(
  fields: Readonly<Record<string, unknown>>,
  use: NumberUse,
): Readonly<Record<string, unknown>> {
  const [label, note] = [text(fields.label), text(fields.note)];
  const shown = text(fields.display) || text(fields.number);
  const isOther = (kind: NumberKind | undefined) => kind !== undefined && !isFor({ kind }, use);
  if (isOther(kindOfLabel(label))) {
    return { ...fields, label: undefined, display: `${label.replace(/:$/, '')}: ${shown}` };
  }
  return isOther(kindOfNote(note))
    ? { ...fields, note: undefined, display: `${shown} (${note.replace(/[.]$/, '')})` }
    : fields;
}

/**
 * A number to dial and to show, from a number as text or from an object that has it as `number`,
 * `dial` or `display`. Each form stands in for the other, so no number is lost.
 */
export function toPhoneNumber(value: unknown, use: NumberUse = 'call'): ReadNumber | undefined {
  const given = phoneFields(value);
  const written = [given.dial, given.number, given.e164].map(text).find(Boolean)?.trim() ?? '';
  const words = (text(given.display) || written).trim();
  if (!/\p{Nd}/u.test(written + words)) return undefined;
  const shown = words.replace(calling, '').replace(ownVerbs[use] ?? '', '');
  const own = text(given.extension).replace(/\D/g, '');
  // What was printed here before is read again without it.
  const inWords = numbersInWords(own ? withoutEnd(words, printed(own)) : words);
  const inWritten = numbersInWords(written);
  const meant = meantBy(inWritten.length > 0 ? inWritten : inWords, use);
  const same = inWords.find((one) => isAlike(one.number, meant?.number) && isFor(one, use));
  if (!meant || (!same && inWords.length > 0)) {
    if (process.env.NODE_ENV !== 'production') warnOfNumber(written, words);
    return { number: '', display: shown };
  }
  const extension = same?.extension || own || meant.extension;
  const isPrinted =
    !extension ||
    shown.endsWith(printed(extension)) ||
    inWords.some((one) => one.extension === extension) ||
    // After a word that is not known here.
    shown.replace(/\D/g, '').endsWith(meant.number.slice(-4) + extension);
  const display = isPrinted ? shown : shown + printed(extension);
  return { number: meant.number, ...(extension && { extension }), display };
}

const printed = (extension: string) => `, ext. ${extension}`;

const withoutEnd = (words: string, end: string) =>
  words.endsWith(end) ? words.slice(0, -end.length) : words;

/** The first number of the best kind for its use. */
export const meantBy = (numbers: readonly NumberInWords[], use: NumberUse) =>
  answering[use]
    .map((kinds) => numbers.find(({ kind }) => kinds.includes(kind)))
    .find((number) => number !== undefined);

/** Whether what answers a number is right for its use. */
export const isFor = ({ kind }: Pick<NumberInWords, 'kind'>, use: NumberUse) =>
  answering[use].some((kinds) => kinds.includes(kind));

/** The last digits of a number, and of one in Australia without the letters that phones ignore. */
const ends = (number: string): readonly string[] => [
  number.slice(-6),
  ...(/^1[38]00\d{7}$/.test(number) ? [number.slice(4, 10)] : []),
];

/** Whether two numbers can be one, in international and in national form. */
function isAlike(one: string, other = ''): boolean {
  const [short = '', long = ''] = [one, other]
    .map((number) => number.replace(/^\+?0*/, ''))
    .sort((a, b) => a.length - b.length);
  if (short.length < 7) return short === long;
  return ends(short).some((end) => ends(long).includes(end));
}

/** What a link dials, its extension after a pause. */
export const dialed = ({ number, extension }: ReadNumber): string =>
  number && extension ? `${number},${extension}` : number;

/** The address that calls a number; none where it is not clear which is meant. */
export const telHref = (phone: ReadNumber): string | undefined =>
  phone.number ? `tel:${dialed(phone)}` : undefined;

function warnOfNumber(written: string, shown: string): void {
  warn(
    'content',
    `it is not clear which number ${quote(shown)}${written && written !== shown ? ` with ${quote(written)}` : ''} means, so it is shown without a link. Write one number, such as "+1 555 555 0142", and what belongs to it in a note.`,
  );
}
