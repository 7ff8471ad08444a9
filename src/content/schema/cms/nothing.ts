import { isGroup, unwrapList } from './wrappers.js';

/** What CMSs send for a field that nobody filled in, and what editors write for none. */

/** Whether there is nothing in a value. `false` is what ACF sends for an empty field. */
export function isNothing(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value !== 'object' || value === null) {
    return value === undefined || value === null || value === false;
  }
  // Entries of Contentful contain each other.
  const isEmpty = (inner: unknown) => depth < 20 && isNothing(inner, depth + 1);
  return !(value instanceof Date) && Object.values(value).every(isEmpty);
}

/** `none`, as an editor writes it in a text, a menu, a list or the name of a comparison. */
export const saysNone = (value: unknown): boolean => {
  const list = unwrapList(value);
  if (Array.isArray(list)) return list.length === 1 && saysNone(list[0]);
  if (isGroup(list)) {
    const { name, value, slug, id, attributes } = list;
    return saysNone(attributes ?? name ?? value ?? slug ?? id);
  }
  return typeof list === 'string' && list.trim().toLowerCase() === 'none';
};
