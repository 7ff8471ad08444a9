import type { CrisisChat, CrisisContact, CrisisLanguage, CrisisLine } from '../model/index.js';
import * as f from './fields.js';
import { keywordIn, keywordOfLink } from './keyword.js';
import { numbersInWords } from './numbers-in-words.js';
import { dialed, meantBy, type NumberUse, phoneFields, toPhoneNumber } from './phone-number.js';

/** A crisis contact whose numbers may be missing. It has at least one number or address. */
export type ReachableCrisisContact = Omit<CrisisContact, 'call' | 'emergency'> &
  Partial<Pick<CrisisContact, 'call' | 'emergency'>>;

/** Content or props with their crisis contact read. */
export type WithCrisis<P> = Omit<P, 'crisis'> & { crisis?: ReachableCrisisContact | undefined };

/** A number to dial, in the form of the model. Other fields beside it stay. */
function crisisPhone(value: unknown, use: NumberUse) {
  const found = toPhoneNumber(value, use);
  if (!found) return undefined;
  const { display } = found;
  const dial = use === 'text' ? found.number : dialed(found);
  if (!f.isObject(value)) return { dial, display };
  const isSame = value.dial === dial && value.display === display;
  return isSame ? value : { ...phoneFields(value), dial, display };
}

/** The number to call. What to do next is read with it, wherever it stands. */
function crisisCall(value: unknown) {
  const note = f.isObject(value) ? f.text(value.note) : '';
  const phone = crisisPhone(value, 'line');
  if (!note || !phone) return phone;
  const { note: _, ...rest } = { note, ...phone };
  return { ...rest, display: `${phone.display} (${note})` };
}

const textLineFields = f.record<{ keyword?: string; name?: string }>({
  keyword: f.optionalText,
  name: f.optionalText,
});

/** The number to text. A keyword is read from its words: `Text HOME to 741741`. */
function crisisTextLine(value: unknown) {
  const phone = crisisPhone(value, 'text');
  if (!phone) return undefined;
  const { keyword, display } = keywordIn(f.text(phone.display));
  const asked = keyword ?? keywordOfLink(f.isObject(value) ? f.text(value.href) : f.text(value));
  const given = 'keyword' in phone && f.text(phone.keyword);
  return textLineFields(
    keyword || (asked && !given) ? { ...phone, display, keyword: asked } : phone,
  );
}

const chatRecord = f.record<CrisisChat>({
  href: f.text,
  display: f.text,
});

/** A chat. Its address stands in for words that are missing, and the other way round. */
function chat(value: unknown) {
  if (!value) return undefined;
  const read = chatRecord(typeof value === 'string' ? { href: value } : value);
  if (!read.href && !read.display) return undefined;
  return read.display ? read : { ...read, display: read.href };
}

const language = f.record<CrisisLanguage>({ lang: f.text, text: f.text, chat });

const lineRecord = (use: NumberUse) =>
  f.record<CrisisLine>({
    name: f.text,
    call: (value) => crisisPhone(value, use),
    note: f.optionalText,
    text: crisisTextLine,
    chat,
  });
const hearingLine = lineRecord('line');
const deafLine = lineRecord('deafLine');
const deafPeople =
  /\btt[yd]\b|\btdd\b|deaf|hard of hearing|hearing.impaired|text ?phone|minicom|relay|sord[ao]s|hipoac|sourd|malentendant|gehörlos|schwerhörig/i;

/** Whether a line's name says that it is for people who are deaf. */
export const isForDeafPeople = (name: string): boolean => deafPeople.test(name);

/** Whether the number to call only takes texts: `Text HOME to 741741`. */
function takesTexts(call: unknown): boolean {
  const { dial, number, display } = phoneFields(call);
  const numbers = numbersInWords([display, dial, number].map(f.text).find(Boolean) ?? '');
  return !meantBy(numbers, 'line') && meantBy(numbers, 'text')?.kind === 'text';
}

/** A further line. One for people who are deaf may have a text telephone. */
function line(value: unknown) {
  if (!f.isObject(value)) return hearingLine(value);
  if (isForDeafPeople(f.text(value.name))) return deafLine(value);
  const { call, ...others } = value;
  return hearingLine(!value.text && takesTexts(call) ? { ...others, text: call } : value);
}

const contact = f.record<CrisisContact>({
  region: f.text,
  name: f.text,
  lang: f.optionalText,
  availability: f.optionalText,
  languages: f.optionalList(language, 'text'),
  call: crisisCall,
  text: crisisTextLine,
  chat,
  emergency: (value) => crisisPhone(value, 'line'),
  otherLines: f.optionalList(line, 'call', 'text', 'chat'),
  verifiedOn: f.text,
});

/** Where to turn in a crisis; `undefined` where nobody can be reached. */
export function normalizeCrisisContact(value: unknown): ReachableCrisisContact | undefined {
  if (!f.isObject(value)) return undefined;
  const read: ReachableCrisisContact = contact(value);
  const ways = [read.call, read.text, read.chat, read.emergency, ...(read.otherLines ?? [])];
  return ways.some(Boolean) ? read : undefined;
}
