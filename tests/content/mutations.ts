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
const isOfFrequency = ({ path }: Place) => path.at(-2) === 'frequency';
/** Text to read. Sources are printed as published, and `confirm` has a rule of its own. */
const isProse = ({ path, value }: Place) =>
  typeof value === 'string' &&
  !['confirm', 'sources'].includes(String(path[0])) &&
  ['text', 'title', 'name', 'description', 'heading', 'found', 'limits'].includes(
    String(path.at(-1)),
  );

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
  // Where `null` may stand, so may a text or a record, but no number.
  if (typeof value === 'string' || value === null) return 5;
  if (Array.isArray(value)) return { 0: 'a' };
  if (typeof value === 'object') return ['a'];
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
        // The option of no treatment stands beside its list.
        if (typeof path.at(-3) !== 'number') return false;
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
    name: 'a note that is not in the list',
    places: (all) => all.filter(({ path }) => path.at(-2) === 'evidence'),
    apply: replaceBy(() => 'nothing-1999-zz'),
  },
  {
    name: 'a note cited twice',
    places: (all) => all.filter(({ path, value }) => path.at(-1) === 'evidence' && value !== null),
    apply: (root, { path, value }) => ({
      spoiled: changed(root, path, (ids) => [...(ids as string[]), (ids as string[])[0]]),
      path: [...path, (value as string[]).length],
    }),
  },
  {
    name: 'a note that nothing cites',
    places: (all) => all.filter(({ path }) => path.join() === 'notes'),
    apply: (root, { path, value }) => ({
      spoiled: changed(root, path, (notes) => {
        const [first] = notes as Json[];
        return [...(notes as Json[]), { ...first, id: 'nothing-1999-zz' }];
      }),
      path: [...path, (value as Json[]).length, 'id'],
    }),
  },
  {
    name: 'a source that nothing cites',
    places: (all) => all.filter(({ path }) => path.join() === 'sources'),
    apply: (root, { path, value }) => ({
      spoiled: changed(root, path, (sources) => {
        const [first] = sources as Json[];
        return [...(sources as Json[]), { ...first, id: 'nobody-1999-zz', authors: 'Nobody' }];
      }),
      path: [...path, (value as Json[]).length, 'id'],
    }),
  },
  {
    name: 'half a range',
    places: (all) => all.filter(ends('low', 'high')),
    apply: (root, { path }) => ({
      spoiled: changed(root, path.slice(0, -1), (frequency) => {
        const { [path.at(-1) as string]: _, ...rest } = frequency as Json;
        return rest;
      }),
      path,
    }),
  },
  {
    name: 'a range below the count',
    places: (all, root) =>
      all.filter(ends('high')).filter(({ path }) => Number(frequencyAt(root, path).count) > 0),
    apply: (root, { path }) => ({
      spoiled: changed(root, path, () => 0),
      path,
    }),
  },
  {
    name: 'a number that its study has not',
    places: (all) => all.filter(ends('count')),
    apply: replaceBy(() => 33),
  },
  {
    name: 'people, or a way, that its study has not',
    places: (all) => all.filter(ends('population', 'route')).filter(isOfFrequency),
    apply: replaceBy((text) => `${text} and others`),
  },
  {
    name: 'a rating that its study has not',
    places: (all) => all.filter(ends('certainty')).filter(isOfFrequency),
    apply: replaceBy(() => 'very-low'),
  },
  {
    name: 'a phone number',
    places: (all) => all.filter(isProse),
    apply: replaceBy((text) => `${text}. Call 988 now`),
  },
  {
    name: 'a placeholder that is not known',
    places: (all) => all.filter(isProse),
    apply: replaceBy((text) => `${text} {crisis.number}`),
  },
  {
    name: 'one pair of brackets',
    places: (all) => all.filter(isProse),
    apply: replaceBy((text) => `${text} [[who pays`),
  },
  {
    name: 'brackets around a part of a sentence',
    places: (all) => all.filter(isProse),
    apply: replaceBy((text) => `${text} [[our price]]`),
  },
  {
    name: 'a question about a sentence that is not there',
    places: (all) => all.filter(({ path }) => path[0] === 'confirm' && path.at(-1) === 'sentence'),
    apply: replaceBy((text) => `Another: ${text}`),
  },
  {
    name: 'an id that another note has',
    places: (all) =>
      all.filter(({ path }) => path[0] === 'notes' && path[2] === 'id' && path[1] !== 0),
    apply: (root, { path }) => ({
      spoiled: changed(root, path, () => at(root, ['notes', 0, 'id'])),
      path,
    }),
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
    name: 'a sentence to confirm in reviewed content',
    places: (all, root) =>
      at(root, ['review', 'status']) === 'reviewed'
        ? all.filter(ends('title', 'name', 'description', 'text'))
        : [],
    apply: replaceBy((text) => `${text} [[Our patients pay.]]`),
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
