import { fromLink } from '../phones.js';
import { type Group, isGroup } from './wrappers.js';

/*
 * A number as CMSs link to it: `{ label, href: 'tel:988' }`, ACF's `{ title, url, target }`.
 */

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The fields of a number, from a link that dials it; what was given where it is none. */
export function readPhoneLink(value: unknown, known: (name: string) => boolean): unknown {
  const key = known('number') ? 'number' : 'dial';
  if (!isGroup(value) || !known(key) || !known('display') || text(value[key])) return value;
  const href = [value.href, value.url, value.uri].map(text).find(isDialed);
  if (href === undefined) return value;
  const { label, title, text: words, href: _, url, uri, target, ...others } = value as Group;
  const shown = [label, title, words].map(text).find((one) => /\d/.test(one));
  const use = href.startsWith('sms') ? 'text' : 'call';
  const read = fromLink({ href, label: shown ?? href }, key, use);
  // A label without the number is what the link does.
  const action = known('label') && shown === undefined ? text(label) || text(title) : '';
  return read ? { ...others, ...read, ...(action && { label: action }) } : value;
}

const isDialed = (address: string) => /^(?:tel|sms):/i.test(address);
