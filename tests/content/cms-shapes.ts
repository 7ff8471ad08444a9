import type { Treatment } from '../../src/content/index.js';
import { treatmentJsonSchema } from '../../src/content/schema/index.js';

/*
 * Treatments in the shapes in which CMSs send them. Each follows the documentation of the CMS's API:
 * its own fields, its rich text, its unset fields, its dates.
 */

interface Schema {
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  type?: string;
  properties?: Readonly<Record<string, Schema & { const?: unknown }>>;
  items?: Schema;
  enum?: readonly unknown[];
  const?: unknown;
  format?: string;
  maxLength?: number;
  pattern?: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** How a CMS sends each kind of field. */
interface Cms {
  /** A group of fields. `path` ends with the group's name, or with its place in a list. */
  group(fields: Fields, path: readonly (string | number)[]): unknown;
  list(items: readonly unknown[]): unknown;
  /** A list of texts. */
  lines(texts: readonly string[]): unknown;
  /** The ids of notes. */
  ids(ids: readonly string[]): unknown;
  /** Paragraphs. */
  prose(text: string): unknown;
  line(text: string): unknown;
  day(day: string): unknown;
  number(number: number): unknown;
  word(word: string): unknown;
  /** `null` on purpose. */
  none(type: string): unknown;
  /** A field that nobody filled in. */
  unset(type: string): unknown;
}

const typeOf = (value: unknown) =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

/** The schema of what stands there, of those that the model allows there. */
function meant(schema: Schema, value: unknown): Schema {
  const options = schema.anyOf ?? schema.oneOf;
  if (!options) return schema;
  const fits = options.filter(({ type }) => value === undefined || type === typeOf(value));
  const status = (value as Fields | undefined)?.status;
  return (
    fits.find(({ properties }) => !properties?.status || properties.status.const === status) ??
    (fits[0] as Schema)
  );
}

function shaped(
  outer: Schema,
  value: unknown,
  cms: Cms,
  path: readonly (string | number)[] = [],
): unknown {
  const schema = meant(outer, value);
  const { type = 'string', properties, items, maxLength = 0 } = schema;
  if (value === undefined) return cms.unset(type);
  if (value === null) return cms.none(meant(outer, undefined).type ?? '');
  if (properties) {
    const fields = Object.entries(properties)
      .map(([key, part]) => [key, shaped(part, (value as Fields)[key], cms, [...path, key])])
      .filter(([, field]) => field !== undefined);
    return cms.group(Object.fromEntries(fields), path);
  }
  if (items) {
    const list = value as readonly unknown[];
    if (items.type === 'object') {
      return cms.list(list.map((item, index) => shaped(items, item, cms, [...path, index])));
    }
    return items.maxLength === 500
      ? cms.lines(list as readonly string[])
      : cms.ids(list as readonly string[]);
  }
  if (typeof value === 'number') return cms.number(value);
  if (typeof value !== 'string') return value;
  if (schema.format === 'date') return cms.day(value);
  if (schema.enum || schema.const) return cms.word(value);
  if (maxLength === 20_000) return cms.prose(value);
  return maxLength === 500 ? cms.line(value) : value;
}

const inShapeOf = (treatment: Treatment, cms: Cms) =>
  shaped(treatmentJsonSchema as Schema, treatment, cms) as Fields;

const paragraphs = (text: string) => text.split('\n\n');
const same = <T>(value: T): T => value;

/** The first word apart from the rest, since editors make words bold or link them. */
const apart = (text: string) => {
  const end = text.indexOf(' ') + 1;
  return [text.slice(0, end), text.slice(end)].filter((part) => part !== '');
};

/** Different for each, and the same in each run. */
function counter() {
  let count = 0;
  return () => {
    count += 1;
    return count;
  };
}
const hex = (count: number) => count.toString(16).padStart(24, '65f0');

/** Sanity: an answer of its query API, with Portable Text, and `null` for what GROQ did not find. */
export function sanity(treatment: Treatment): unknown {
  const next = counter();
  const key = () => `k${next()}`;
  const document = inShapeOf(treatment, {
    group: (fields, path) => ({ _type: String(path.at(-1) ?? 'treatment'), ...fields }),
    list: (items) => items.map((item) => ({ _key: key(), ...(item as Fields) })),
    lines: same,
    ids: same,
    prose: (text) =>
      paragraphs(text).map((paragraph) => ({
        _type: 'block',
        _key: key(),
        style: 'normal',
        markDefs: [],
        children: apart(paragraph).map((words, index) => ({
          _type: 'span',
          _key: key(),
          text: words,
          marks: index === 0 ? ['strong'] : [],
        })),
      })),
    line: same,
    day: same,
    number: same,
    word: same,
    none: (type) => (type === 'array' ? ['none'] : type === 'object' ? { name: 'none' } : 'none'),
    unset: () => null,
  });
  return {
    query: '*[_type == "treatment"][0]{ … }',
    ms: 12,
    result: {
      _id: 'treatment-1',
      _rev: 'mcGJ5zqgIEKSXoEoK1o5ks',
      _createdAt: '2026-11-01T09:00:00Z',
      _updatedAt: '2026-11-24T09:00:00Z',
      ...document,
      id: { _type: 'slug', current: treatment.id },
    },
  };
}

/** Contentful: an answer of its delivery API, with each group an entry of its own under `includes`. */
export function contentful(treatment: Treatment): unknown {
  const next = counter();
  const entries: Fields[] = [];
  const sys = (id: string) => ({
    type: 'Entry',
    id,
    revision: 3,
    locale: 'en-US',
    createdAt: '2026-11-01T09:00:00.000Z',
    updatedAt: '2026-11-24T09:00:00.000Z',
    contentType: { sys: { type: 'Link', linkType: 'ContentType', id: 'part' } },
  });
  const root = inShapeOf(treatment, {
    group(fields, path) {
      if (path.length === 0) return fields;
      const id = `entry${next()}`;
      entries.push({ metadata: { tags: [], concepts: [] }, sys: sys(id), fields });
      return { sys: { type: 'Link', linkType: 'Entry', id } };
    },
    list: same,
    lines: same,
    ids: same,
    prose: (text) => ({
      nodeType: 'document',
      data: {},
      content: paragraphs(text).map((paragraph) => ({
        nodeType: 'paragraph',
        data: {},
        content: apart(paragraph).map((value, index) => ({
          nodeType: 'text',
          value,
          marks: index === 0 ? [{ type: 'bold' }] : [],
          data: {},
        })),
      })),
    }),
    line: same,
    day: (day) => `${day}T00:00-08:00`,
    number: same,
    word: (word) => [word],
    none: (type) => (type === 'array' ? ['none'] : type === 'object' ? { name: 'none' } : 'none'),
    unset: () => undefined,
  });
  return {
    sys: { type: 'Array' },
    total: 1,
    skip: 0,
    limit: 100,
    items: [{ metadata: { tags: [], concepts: [] }, sys: sys('root'), fields: root }],
    includes: { Entry: entries },
  };
}

/** Strapi 5: an answer of its REST API, with blocks, components, and relations to notes. */
export function strapi(treatment: Treatment): unknown {
  const next = counter();
  const named = ({ id, ...fields }: Fields): Fields => (id ? { ...fields, slug: id } : fields);
  const stamps = {
    createdAt: '2026-11-01T09:00:00.000Z',
    updatedAt: '2026-11-24T09:00:00.000Z',
    publishedAt: '2026-11-24T09:00:00.000Z',
    locale: 'en',
  };
  const document = inShapeOf(treatment, {
    group: (fields) => ({ id: next(), ...named(fields) }),
    list: same,
    lines: (texts) => texts.map((text) => ({ id: next(), text })),
    ids: (ids) => ids.map((slug) => ({ id: next(), documentId: hex(next()), slug, ...stamps })),
    prose: (text) =>
      paragraphs(text).map((paragraph) => ({
        type: 'paragraph',
        children: apart(paragraph).map((words, index) => ({
          type: 'text',
          text: words,
          ...(index === 0 ? { bold: true } : {}),
        })),
      })),
    line: same,
    day: same,
    number: same,
    word: same,
    none: (type) =>
      type === 'array'
        ? [{ id: next(), documentId: hex(next()), slug: 'none', ...stamps }]
        : type === 'object'
          ? { id: next(), name: 'none', count: null }
          : 'none',
    unset: (type) => (type === 'array' ? [] : null),
  });
  return { data: { ...document, documentId: hex(next()), ...stamps }, meta: {} };
}

/** Strapi 4: the same, with `attributes` around the fields of each entry. */
export function strapi4(treatment: Treatment): unknown {
  const { data } = strapi(treatment) as { data: Fields };
  const wrapped = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const isRelation = value.length > 0 && value.every((item) => item?.documentId);
      if (!isRelation) return value.map(wrapped);
      return { data: value.map(({ id, documentId: _, ...attributes }) => ({ id, attributes })) };
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, wrapped(inner)]));
  };
  const { id, documentId: _, ...attributes } = wrapped(data) as Fields;
  return { data: { id, attributes }, meta: {} };
}

const lexicalText = (text: string, format: number) => ({
  type: 'text',
  version: 1,
  text,
  format,
  mode: 'normal',
  style: '',
  detail: 0,
});

/** Payload: an answer of its REST API, with Lexical. Rows have ids of the database. */
export function payload(treatment: Treatment): unknown {
  const next = counter();
  const document = inShapeOf(treatment, {
    group: ({ id, ...fields }, path) => ({
      ...fields,
      ...(id ? { slug: id } : {}),
      ...(typeof path.at(-1) === 'number' ? { id: hex(next()) } : {}),
    }),
    list: same,
    lines: (texts) => texts.map((text) => ({ id: hex(next()), text })),
    ids: same,
    prose: (text) => ({
      root: {
        type: 'root',
        format: '',
        indent: 0,
        version: 1,
        direction: 'ltr',
        children: paragraphs(text).map((paragraph) => ({
          type: 'paragraph',
          format: '',
          indent: 0,
          version: 1,
          direction: 'ltr',
          textFormat: 0,
          textStyle: '',
          children: apart(paragraph).map((words, index) => lexicalText(words, index === 0 ? 1 : 0)),
        })),
      },
    }),
    line: same,
    day: (day) => `${day}T12:00:00.000Z`,
    number: same,
    word: same,
    none: (type) =>
      type === 'array' ? ['none'] : type === 'object' ? { name: 'none', count: null } : 'none',
    unset: (type) => (type === 'array' ? [] : null),
  });
  return {
    docs: [
      {
        ...document,
        id: hex(next()),
        _status: 'published',
        createdAt: '2026-11-01T09:00:00.000Z',
        updatedAt: '2026-11-24T09:00:00.000Z',
      },
    ],
    totalDocs: 1,
    limit: 10,
    totalPages: 1,
    page: 1,
    pagingCounter: 1,
    hasPrevPage: false,
    hasNextPage: false,
    prevPage: null,
    nextPage: null,
  };
}

const encoded = (text: string) =>
  text
    .replaceAll('&', '&#038;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('’', '&#8217;')
    .replaceAll('“', '&#8220;')
    .replaceAll('”', '&#8221;')
    .replaceAll('\u00a0', '&nbsp;');

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** WordPress: an answer of its REST API for a post with fields of ACF. Numbers and days are text. */
export function wordpress(treatment: Treatment): unknown {
  const { id, ...acf } = inShapeOf(treatment, {
    group: (fields) =>
      Object.fromEntries(Object.entries(fields).map(([name, field]) => [snake(name), field])),
    list: same,
    // A text area where it can be one, or a repeater.
    lines: (texts) =>
      texts.some((text) => text.includes('\n'))
        ? texts.map((text) => ({ text: encoded(text) }))
        : texts.map(encoded).join('\r\n'),
    ids: same,
    prose: (text) =>
      paragraphs(text)
        .map((words) => `<p>${encoded(words)}</p>\n`)
        .join(''),
    line: encoded,
    day: (day) => day.replaceAll('-', ''),
    number: String,
    word: (value) => ({ value, label: value.toUpperCase() }),
    none: (type) =>
      type === 'array' ? ['none'] : type === 'object' ? { name: 'none', count: '' } : 'none',
    unset: (type) => (['string', 'number', 'integer'].includes(type) ? '' : false),
  });
  return [
    {
      id: 12,
      date: '2026-11-01T09:00:00',
      date_gmt: '2026-11-01T17:00:00',
      guid: { rendered: 'https://clinic.example/?p=12' },
      modified: '2026-11-24T09:00:00',
      modified_gmt: '2026-11-24T17:00:00',
      slug: id,
      status: 'publish',
      type: 'treatment',
      link: 'https://clinic.example/treatments/example/',
      title: { rendered: encoded(treatment.name) },
      content: { rendered: '', protected: false },
      excerpt: { rendered: '', protected: false },
      author: 1,
      featured_media: 0,
      template: '',
      meta: { _acf_changed: false },
      class_list: ['post-12', 'treatment'],
      acf,
      _links: { self: [{ href: 'https://clinic.example/wp-json/wp/v2/treatment/12' }] },
    },
  ];
}
