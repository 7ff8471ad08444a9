import { type Group, isGroup } from './wrappers.js';

/*
 * Fields in several languages: `{ "en-US": … }` (Contentful), `{ en, es }` (Payload, Sanity), rows with
 * a language for a key (Sanity), translations as rows beside the fields (Directus).
 */

const isTag = (name: string): boolean => /^[a-z]{2}(?:[-_][A-Za-z\d]{2,8})*$/.test(name);

const ownNames = (value: Group): readonly string[] =>
  Object.keys(value).filter((name) => !name.startsWith('_'));

/** Whether every field of a group is a language. `id` is one, and much else. */
function isOfLanguages(value: Group): boolean {
  const names = ownNames(value);
  return names.length > 0 && names.every(isTag) && names.some((name) => name !== 'id');
}

/** Rows of one text, each with its language for a key. */
const isOfRows = (rows: readonly unknown[]): boolean =>
  rows.length > 0 &&
  rows.every(
    (row) =>
      isGroup(row) &&
      'value' in row &&
      ownNames(row).every((name) => /^(?:value|language)$/.test(name)),
  ) &&
  new Set((rows as readonly Group[]).map(tagOfRow)).size === rows.length &&
  (rows as readonly Group[]).every((row) => isTag(tagOfRow(row)));

const tagOfRow = ({ language, _key }: Group): string => String(language ?? _key ?? '');

/** The language of a translation. */
function tagOf({ languages_code, languages_id, language, locale, lang }: Group): string {
  const tag = languages_code ?? languages_id ?? language ?? locale ?? lang;
  return String((isGroup(tag) ? (tag.code ?? tag.id) : tag) ?? '');
}

const spelled = (tag: string) => tag.toLowerCase().replaceAll('_', '-');

/**
 * The one of several languages that is meant: as it is written, or the same language without a country,
 * or the only one of its countries.
 */
function meant(tags: readonly string[], locale: string | undefined): string | undefined {
  if (locale === undefined) return undefined;
  const wanted = spelled(locale);
  const [language = ''] = wanted.split('-');
  const exact = tags.find((tag) => spelled(tag) === wanted);
  const general = tags.find((tag) => spelled(tag) === language);
  const ofCountries = tags.filter((tag) => spelled(tag).startsWith(`${wanted}-`));
  return exact ?? general ?? (ofCountries.length === 1 ? ofCountries[0] : undefined);
}

/** Deeper than any entry. */
const deepest = 200;

/** Content in one language. What has no such language stays, for the check to refuse. */
export function inLanguage(content: unknown, locale: string | undefined): unknown {
  // Entries of Contentful contain each other.
  const seen = new Map<object, unknown>();

  const read = (value: unknown, depth: number): unknown => {
    if (typeof value !== 'object' || value === null || depth > deepest) return value;
    if (seen.has(value)) return seen.get(value);
    if (Array.isArray(value)) {
      if (isOfRows(value)) return readRows(value as readonly Group[], depth);
      const copy: unknown[] = [];
      seen.set(value, copy);
      for (const item of value) copy.push(read(item, depth + 1));
      return copy;
    }
    const prototype: unknown = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null
      ? readGroup(value as Group, depth)
      : value;
  };

  const readRows = (rows: readonly Group[], depth: number): unknown => {
    const tag = meant(rows.map(tagOfRow), locale);
    const row =
      rows.find((row) => tagOfRow(row) === tag) ?? (rows.length === 1 ? rows[0] : undefined);
    // As one text in several languages, since as a list it would be several texts.
    return row
      ? read(row.value, depth + 1)
      : Object.fromEntries(rows.map((row) => [tagOfRow(row), row.value]));
  };

  const readGroup = (group: Group, depth: number): unknown => {
    if (isOfLanguages(group)) {
      const names = ownNames(group);
      const tag = meant(names, locale);
      if (tag !== undefined) return read(group[tag], depth + 1);
      const [only = '', ...more] = names;
      if (locale === undefined && more.length === 0 && only.length > 2) {
        return read(group[only], depth + 1);
      }
    }
    const copy: Record<string, unknown> = {};
    seen.set(group, copy);
    for (const [name, inner] of Object.entries(translated(group)))
      copy[name] = read(inner, depth + 1);
    return copy;
  };

  const translated = (group: Group): Group => {
    const { translations, ...rest } = group;
    if (!Array.isArray(translations) || !translations.every(isGroup)) return group;
    const tags = translations.map(tagOf);
    if (tags.includes('')) return group;
    const tag = meant(tags, locale) ?? (translations.length === 1 ? tags[0] : undefined);
    if (tag === undefined) return group;
    const {
      id,
      languages_code,
      languages_id,
      language,
      locale: _,
      lang,
      ...fields
    } = (translations as readonly Group[])[tags.indexOf(tag)] ?? {};
    return { ...rest, ...fields };
  };

  return read(content, 0);
}

/** Whether a text came in several languages. */
export const isInLanguages = (value: unknown): boolean =>
  isGroup(value) && ownNames(value).length > 1 && isOfLanguages(value);
