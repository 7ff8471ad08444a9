import fc from 'fast-check';
import type { ContentPath } from '../../src/content/schema/index.js';
import { treatmentJsonSchema } from '../../src/content/schema/index.js';

/** Ways to break a treatment, each with the place where the schema must report it. */

type Json = { [key: string]: unknown };
interface Place {
  path: ContentPath;
  value: unknown;
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function placesIn(value: unknown, path: ContentPath = []): Place[] {
  const inside =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) =>
          placesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
        )
      : [];
  return [{ path, value }, ...inside];
}

function at(root: unknown, path: ContentPath): unknown {
  return path.reduce<unknown>((value, key) => (value as Json)[key], root);
}

/** A copy of `root` with `change` applied to the value at `path`. */
function changed(root: unknown, path: ContentPath, change: (value: unknown) => unknown): unknown {
  if (!path.length) return change(root);
  const copy = structuredClone(root);
  const parent = at(copy, path.slice(0, -1)) as Json;
  const key = path.at(-1) as string;
  parent[key] = change(parent[key]);
  return copy;
}

/** The fields that the JSON Schema requires in the group at `path`. */
function requiredAt(root: unknown, path: ContentPath): string[] {
  let schema = treatmentJsonSchema as Json;
  let value: unknown = root;
  const branch = (options: Json[], value: unknown) =>
    options.find(({ type, properties }) => {
      const status = (properties as { status?: { const?: string } } | undefined)?.status?.const;
      if (Array.isArray(value)) return type === 'array';
      return type === 'object' && (!status || (isObject(value) && status === value.status));
    }) as Json;
  for (const key of [undefined, ...path]) {
    if (key !== undefined) {
      value = (value as Json)[key];
      schema = (typeof key === 'number' ? schema.items : (schema.properties as Json)[key]) as Json;
    }
    const options = (schema.anyOf ?? schema.oneOf) as Json[] | undefined;
    if (options) schema = branch(options, value) ?? schema;
  }
  return (schema.required as string[] | undefined) ?? [];
}

const ends =
  (...keys: string[]) =>
  ({ path }: Place) =>
    keys.includes(String(path.at(-1)));
const isText = ({ value }: Place) => typeof value === 'string';

interface Mutation {
  name: string;
  /** Where it applies in this treatment. */
  places: (all: Place[], root: unknown) => Place[];
  /** Returns the broken treatment and where the problem must be reported. */
  apply: (root: unknown, place: Place) => { spoiled: unknown; path: ContentPath };
}

const replaceBy =
  (replacement: (value: unknown) => unknown): Mutation['apply'] =>
  (root, place) => ({
    spoiled: changed(root, place.path, replacement),
    path: place.path,
  });

const otherType = (value: unknown): unknown => {
  if (typeof value === 'string') return 5;
  if (Array.isArray(value)) return { 0: 'a' };
  if (value !== null && typeof value === 'object') return ['a'];
  return 'x';
};

export const mutations: readonly Mutation[] = [
  {
    name: 'a required field is missing',
    places: (all, root) =>
      all
        .filter(({ value }) => isObject(value))
        .flatMap(({ path }) =>
          requiredAt(root, path).map((key) => ({ path: [...path, key], value: undefined })),
        ),
    apply: (root, { path }) => ({
      spoiled: changed(root, path.slice(0, -1), (parent) => {
        const { [path.at(-1) as string]: _, ...rest } = parent as Json;
        return rest;
      }),
      path,
    }),
  },
  {
    name: 'an unknown name',
    places: (all) => all.filter(({ value }) => isObject(value)),
    apply: (root, { path }) => ({
      spoiled: changed(root, path, (value) => ({ ...(value as Json), qqqqqqqqqq: 1 })),
      path: [...path, 'qqqqqqqqqq'],
    }),
  },
  {
    name: 'a misspelled name',
    places: (all) => all.filter(({ path }) => typeof path.at(-1) === 'string'),
    apply: (root, { path, value }) => {
      const name = path.at(-1) as string;
      const typo = `${name}${name.at(-1)}`;
      return {
        spoiled: changed(root, path.slice(0, -1), (parent) => {
          const { [name]: _, ...rest } = parent as Json;
          return { ...rest, [typo]: value };
        }),
        path: [...path.slice(0, -1), typo],
      };
    },
  },
  {
    name: 'a value of another type',
    places: (all) => all.filter(({ path }) => path.length),
    apply: replaceBy(otherType),
  },
  { name: 'empty text', places: (all) => all.filter(isText), apply: replaceBy(() => ' \n ') },
  {
    name: 'a control character',
    places: (all) => all.filter(isText),
    apply: replaceBy((text) => `${text}\u0007`),
  },
  {
    name: 'half of a surrogate pair',
    places: (all) => all.filter(isText),
    apply: replaceBy((text) => `${text}\ud800`),
  },
  {
    name: 'more people than the largest denominator',
    places: (all) => all.filter(ends('count')),
    apply: replaceBy(() => 10_000_000),
  },
  {
    name: 'one more than the denominator',
    places: (all, root) =>
      all
        .filter(ends('count'))
        .filter(({ path }) => typeof frequencyAt(root, path).per === 'number'),
    apply: (root, { path }) => ({
      spoiled: changed(root, path, () => (frequencyAt(root, path).per as number) + 1),
      path,
    }),
  },
  {
    name: 'a denominator that differs from the list’s',
    places: (all, root) =>
      all.filter(ends('per')).filter(({ path }) => {
        const list = at(root, path.slice(0, -3)) as Json[];
        return list.findIndex(({ frequency }) => frequency) !== path.at(-3);
      }),
    apply: replaceBy((per) => (per === 100 ? 1000 : 100)),
  },
  {
    name: 'an empty list of evidence',
    places: (all) => all.filter(ends('evidence')),
    apply: replaceBy(() => []),
  },
  {
    name: 'an id that another source has',
    places: (all) =>
      all.filter(({ path }) => path[0] === 'sources' && path[2] === 'id' && path[1] !== 0),
    apply: (root, { path }) => ({
      spoiled: changed(root, path, () => at(root, ['sources', 0, 'id'])),
      path,
    }),
  },
  {
    name: 'a source that is not in the list',
    places: (all) => all.filter(ends('source')),
    apply: replaceBy(() => 'nobody-1999-zz'),
  },
  {
    name: 'a date that does not exist',
    places: (all) => all.filter(ends('lastReviewed', 'nextReview')),
    apply: replaceBy(() => '2027-02-29'),
  },
  {
    name: 'a next review before the last',
    places: (all) => all.filter(ends('nextReview')),
    apply: replaceBy(() => '2019-12-31'),
  },
  {
    name: 'a link that runs code',
    places: (all) => all.filter(ends('href')),
    apply: replaceBy(() => 'javascript:alert(1)'),
  },
  {
    name: 'a placeholder in reviewed content',
    places: (all, root) =>
      at(root, ['review', 'status']) === 'reviewed'
        ? all.filter(ends('title', 'name', 'description', 'text'))
        : [],
    apply: replaceBy((text) => `${text} [[who pays]]`),
  },
];

/** The frequency that a count belongs to, directly or through its comparator. */
function frequencyAt(root: unknown, path: ContentPath): Json {
  return at(root, path.slice(0, path.at(-2) === 'comparator' ? -2 : -1)) as Json;
}

/** The treatment, broken in one random way at one random place. */
export const spoil = (treatment: unknown) =>
  fc.tuple(fc.nat(), fc.nat()).map(([which, where]) => {
    const all = placesIn(treatment);
    // The next way that applies to this treatment.
    for (let step = 0; step < mutations.length; step++) {
      const mutation = mutations[(which + step) % mutations.length] as Mutation;
      const places = mutation.places(all, treatment);
      const place = places[where % places.length];
      if (place) return { name: mutation.name, ...mutation.apply(treatment, place) };
    }
    throw new Error('No way to break this treatment.');
  });
