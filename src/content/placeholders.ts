import type { Treatment } from './model/index.js';

/**
 * Marks what only the clinic knows: `[[who watches your breathing]]`. Double brackets are easy to
 * notice on a page and easy to find by code.
 */
const placeholder = /\[\[([^[\]]+)\]\]/g;

/** The names of the placeholders in a text, in order: `who watches your breathing`. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(placeholder)].map(([, name]) => name as string);
}

/**
 * Returns a copy of the treatment with its `[[placeholders]]` replaced by the clinic's own words.
 * Placeholders without a value stay; the runtime schema rejects a reviewed treatment that has any.
 *
 * Throws a `TypeError` for a name that the treatment does not contain, since it is usually a typo.
 */
export function fillPlaceholders<T extends Treatment>(
  treatment: T,
  values: Readonly<Record<string, string>>,
): T {
  const known = new Set<string>();
  const fill = (value: unknown): unknown => {
    if (typeof value === 'string') {
      return value.replace(placeholder, (whole, name: string) => {
        known.add(name);
        return Object.hasOwn(values, name) ? (values[name] as string) : whole;
      });
    }
    if (Array.isArray(value)) return value.map(fill);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner)]));
  };
  const result = fill(treatment) as T;
  const unknown = Object.keys(values).filter((name) => !known.has(name));
  if (unknown.length) {
    throw new TypeError(
      `[clinic-ui] fillPlaceholders: ${treatment.name} has no placeholder named ${unknown.map((name) => `"${name}"`).join(', ')}. It has: ${[...known].map((name) => `"${name}"`).join(', ') || 'none'}.`,
    );
  }
  return result;
}
