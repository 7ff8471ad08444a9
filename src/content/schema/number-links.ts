import { keywordIn, keywordOfLink } from '../normalize/keyword.js';
import { kindOfLabel } from '../normalize/number-kinds.js';
import type { NumberKind } from '../normalize/number-words.js';
import { isFor, type NumberUse, toPhoneNumber } from '../normalize/phone-number.js';
import { plainText } from '../text/plain.js';
import { clinicFix, clinicPattern, wrongKind } from './number-fixes.js';
import { quote } from './problems.js';
import { isCrisisNumber } from './same-number.js';

/** A link that dials a number, `{ label: 'Call 988', href: 'tel:988' }`, where a number belongs. */

/** The field for what is dialed: a clinic's, or a crisis service's. */
type Key = 'number' | 'dial';
type Fields = Readonly<Record<string, string>>;

interface PhoneLink {
  href: string;
  label: string;
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** A link in the names that CMSs have for its parts. */
export function phoneLinkIn(value: unknown): PhoneLink | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { href, url, uri, label, title, text: words } = value as Record<string, unknown>;
  const address = [href, url, uri].map(text).find((one) => /^(?:tel|sms):/i.test(one));
  if (address === undefined) return undefined;
  const said = [label, title, words].map((one) => plainText(text(one)).text);
  const shown = said.find((one) => /\p{Nd}/u.test(one)) ?? said.find(Boolean) ?? '';
  return { href: address, label: shown };
}

const isOther = (kind: NumberKind | undefined, use: NumberUse) =>
  kind !== undefined && !isFor({ kind }, use);

/** The fields for what a link dials and says, or for words with a number. */
export function fromLink({ href, label }: PhoneLink, key: Key, use: NumberUse): Fields | undefined {
  const isShown = /\p{Nd}/u.test(label);
  if (!isShown && isOther(kindOfLabel(label), use)) return undefined;
  const words = isShown ? label : href;
  const read = toPhoneNumber(href ? { href, label: words } : words, use);
  const { number = '', extension, display: shown = '' } = read ?? {};
  const isWritable = key === 'number' ? clinicPattern.test(number) : number !== '';
  if (!isWritable) return undefined;
  const inWords = key === 'dial' && use === 'text' ? keywordIn(shown) : { display: shown };
  const keyword = key === 'dial' && use === 'text' ? (inWords.keyword ?? keywordOfLink(href)) : '';
  // An address is printed only where it is a number as people write one.
  const display = isShown || /^[\d\s().+-]+$/.test(inWords.display) ? inWords.display : number;
  return {
    [key]: extension && key === 'dial' ? `${number},${extension}` : number,
    ...(extension && key === 'number' && { extension }),
    ...(display !== number && { display }),
    ...(keyword && { keyword }),
    // Words without the number are what the link does.
    ...(key === 'number' && !isShown && label && { label }),
  };
}

/** `{ "dial": "988", "display": "988 (24/7)" }` */
export const written = (fields: Fields): string =>
  `{ ${Object.entries(fields)
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(', ')} }`;

/** Where a number goes that this field is not for, as its words or its link tell. */
function otherPlace({ href, label }: PhoneLink, key: Key, use: NumberUse): string | undefined {
  const owner = key === 'number' ? 'clinic' : 'crisis';
  const said = `${label} ${href.replace(/^sms:/i, 'text only: ').replace(/[?&;].*/, '')}`;
  const wrong = wrongKind(said, use, owner);
  const texted = wrongKind(said, 'text', owner)
    ? undefined
    : fromLink({ href, label }, key, 'text');
  if (!wrong || !texted) return wrong?.split('\n')[1];
  const field = key === 'number' ? 'sms' : 'text';
  return `Write "${field}": ${written(texted)} in place of this: it takes text messages.`;
}

/** What to write in place of words with a number. */
export function wordsFix(words: string, use: NumberUse): string | undefined {
  const isLink = /^(?:tel|sms):/i.test(words);
  const link = isLink ? { href: words, label: '' } : { href: '', label: words };
  const fields = fromLink(link, 'dial', use);
  return fields ? `Write ${written(fields)}.` : otherPlace(link, 'dial', use);
}

/** What to write in place of a link. */
export function linkFix(value: unknown, key: Key, use: NumberUse): string {
  const place = `A number is no link: write what is dialed as "${key}"`;
  const link = phoneLinkIn(value);
  if (!link) return `${place}${key === 'dial' ? ', digits only' : ', such as "+1 555 555 0142"'}.`;
  const fields = fromLink(link, key, use);
  const number = fields?.[key] ?? toPhoneNumber(link.href, use)?.number ?? '';
  if (key === 'number' && isCrisisNumber(number)) {
    return 'Write the number that the clinic answers. Crisis lines go in the crisis contact.';
  }
  if (fields) {
    const words = 'display' in fields ? ', and the words with the number as "display"' : '';
    return `${place}${words}: ${written(fields)}.`;
  }
  const other = otherPlace(link, key, use);
  if (other) return other;
  const said = toPhoneNumber(link.label, use)?.number;
  if (number && said && !number.endsWith(said.replace(/^\D?0*/, ''))) {
    return `The link dials ${quote(number)}, and its words say ${quote(said)}. ${place}, the one that is meant.`;
  }
  return key === 'number' && number ? `${place}. ${clinicFix(number)}` : `${place}.`;
}
