import { fromLink, phoneLinkIn } from '../number-links.js';
import { isGroup } from './wrappers.js';

/*
 * A number as CMSs link to it: `{ label, href: 'tel:988' }`, ACF's `{ title, url, target }`.
 */

/** The fields of a number, from a link that dials it; what was given where it is none. */
export function readPhoneLink(value: unknown, known: (name: string) => boolean): unknown {
  const key = known('number') ? 'number' : 'dial';
  if (!isGroup(value) || !known(key) || !known('display') || value[key]) return value;
  const link = phoneLinkIn(value);
  if (!link) return value;
  const isTexted = /^sms:/i.test(link.href);
  // What takes texts is no number to call.
  const isCalled = key === 'number' ? known('extension') : !known('keyword');
  if (isTexted && isCalled) return value;
  const { label, title, text, href, url, uri, target, ...others } = value;
  const read = fromLink(link, key, isTexted ? 'text' : 'call');
  return read ? { ...others, ...read } : value;
}
