/** Characters that a paste brings along and nobody sees, and halves of pairs that no link can hold. */
const invisible =
  /\u034f|[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\p{Cc}\p{Cs}]/gu;

/** Joiners, which do nothing after Latin letters, digits and marks; Persian and Hindi need them. */
const joiners = /(^|[\0-\u05ff]|[^\p{L}\p{M}\p{S}])[\u200c\u200d]+/gu;

/** The same, as an address encodes them. */
const encodedInvisible = /%e2%80%(?:8[b-f]|a[a-e])|%e2%81%a[\da-f]|%ef%bb%bf|%c2%ad/gi;
const encodedControls = /%(?:[01][\da-f]|7f)/gi;
const encodedSpacesAtEnd = /(?:%20|%c2%a0|\s)+$/i;

const isJoinerMeant = (character: string, before: string): boolean =>
  /8[cd]$/i.test(character) && /%[d-f][\da-f](?:%[\da-f]{2}){1,3}$/i.test(before);

/** A query may hold lines of a message, so only what is before it loses them. */
const withoutEncoded = (address: string): string =>
  address
    .replace(encodedInvisible, (character, place: number) =>
      isJoinerMeant(character, address.slice(0, place)) ? character : '',
    )
    .replace(/^[^?#]*/, (path) =>
      path.replace(encodedControls, '').replace(encodedSpacesAtEnd, ''),
    );

/** An address without what came along when it was pasted: spaces around it, invisible characters. */
export const pastedAddress = (written: string): string =>
  withoutEncoded(written.replace(invisible, '').replace(joiners, '$1').trim());

/** What closes, without what it closes. */
const isUnbalanced = (address: string, open: string, close: string) =>
  address.endsWith(close) && address.split(open).length < address.split(close).length;

/** What a sentence or brackets around an address leave at its end. */
export const lastMark = (address: string): string | undefined =>
  /[.,;:!?…。，、；：！？'"’”»‘“«‹›」』】]$/u.exec(address)?.[0] ??
  ['()', '[]', '<>', '{}', '（）', '［］'].find(([open = '', close = '']) =>
    isUnbalanced(address, open, close),
  )?.[1];

/** An address without these marks. */
export function withoutLastMarks(address: string): string {
  let rest = address;
  for (let mark = lastMark(rest); mark; mark = lastMark(rest)) rest = rest.slice(0, -mark.length);
  return rest;
}

const emailAddress =
  /[^\s<>()[\]:;,"'“”‘«»@][^\s<>()[\]:;,"“”@]*@(?:[^\s<>()[\]:;,?&/"'“”»@.、。]+\.+)+[^\s<>()[\]:;,?&/"'“”»@.、。]+/g;

/** Words that stand right before an address, and are no part of it. */
const leading = /^(?:e-?mail|mail|to|at|or|contact|correo|kontakt)$/i;

/** `hel lo@clinic.example`, `hello@clinic.exam ple`: a space may have come into the address. */
function isSplit(text: string): boolean {
  const [first = '', last = '', ...more] = text.split(/\s+/);
  if (last === '' || more.length > 0) return false;
  const [word, isBefore] = last.includes('@') ? [first, true] : [last, false];
  return /^[\w.+-]+$/.test(word) && !(isBefore && leading.test(word));
}
/**
 * The email address in a text such as `Front desk <hello@clinic.example>`. With none or several the
 * text stays: see `isEmailAddress`.
 */
export function oneEmailAddress(text: string): string {
  // Full-width signs, and the apostrophe of a word processor.
  const found = theAddressIn(text);
  return found && !isSplit(text.trim()) ? found : text.replace(/^mailto:/i, '');
}

/** The one email address among the words of a text. */
export function theAddressIn(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/’/g, "'")
    .replace(/[\u2010\u2011]/g, '-');
  const found = new Set(plain.match(emailAddress));
  return found.size === 1 ? [...found][0] : undefined;
}

/** The address in a text as it was pasted, where each may have a line of its own. */
export const pastedEmailAddress = (written: string): string => oneEmailAddress(pastedLine(written));

/** A pasted text in one line. */
export const pastedLine = (written: string): string =>
  pastedAddress(written.replace(/[\t\n\r]+/g, ' '));

/** Whether mail can be sent to a text as it is. */
export const isEmailAddress = (text: string): boolean =>
  oneEmailAddress(text) === text && /^[^\s@]+@(?:[^\s@.]+\.)+[^\s@.]+$/.test(text);
