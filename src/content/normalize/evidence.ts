import type {
  Claim,
  Evidence,
  Frequency,
  Note,
  Source,
  Statements,
  Study,
} from '../model/index.js';
import * as f from './fields.js';

/** An id that an address can lead to. */
const id = (value: unknown) => f.text(value).trim().replace(/\s+/g, '-');

const ids = f.list(id);

/** Entries of which each has an id of its own. One without, or with another's, gets its place. */
const identified =
  <T extends { id: string }>(read: (value: unknown) => unknown, kind: string) =>
  (value: unknown): readonly T[] => {
    const entries = read(value) as readonly T[];
    const taken = new Set<string>();
    const own = entries.map((entry, index) => {
      const id = entry.id && !taken.has(entry.id) ? entry.id : `unnamed-${kind}-${index + 1}`;
      taken.add(id);
      return id === entry.id ? entry : { ...entry, id };
    });
    return own.every((entry, index) => entry === entries[index]) ? entries : own;
  };

/**
 * What a claim rests on. `null` says that no study is known; an empty list says nothing, because a
 * gap in a CMS must not become that sentence.
 */
export const evidence = (value: unknown) => (value === null ? null : (ids(value) as Evidence));

export const optionalEvidence = (value: unknown) =>
  value === undefined ? undefined : evidence(value);

const study = f.record<Study>({
  source: id,
  population: f.optionalText,
  route: f.optionalText,
  sampleSize: f.optionalNumber,
  // Data for the checks; `found` says it to readers.
  comparator: f.asIs,
  found: f.text,
  certainty: f.optionalText,
  doesNotTell: f.optionalText,
});

const note = f.record<Note>({
  id,
  title: f.text,
  text: f.optionalText,
  studies: f.list(study, 'found', 'source', 'population'),
  doesNotTell: f.optionalText,
});

export const notes = identified<Note>(f.list(note, 'title', 'text', 'studies'), 'note');

/** The numbered notes of a treatment. */
export const normalizeNotes = notes;

const comparator = f.record<NonNullable<Frequency['comparator']>>({
  name: f.text,
  count: f.number,
});

const frequencyRecord = f.record<Frequency>({
  count: f.number,
  per: f.number,
  outcome: f.optionalText,
  low: f.optionalNumber,
  high: f.optionalNumber,
  difference: f.optionalText,
  // `null` says that the study had no comparison group. What cannot be read says nothing.
  comparator: (value) => {
    if (!f.isObject(value)) return value === null ? null : undefined;
    const read = comparator(value);
    return Number.isNaN(read.count) || !read.name ? undefined : read;
  },
  timeFrame: f.text,
  population: f.text,
  route: f.text,
  sampleSize: f.optionalNumber,
  certainty: f.optionalText,
  source: id,
});

/** Unreadable becomes `NaN`, not `undefined`, which would print "we do not know how often". */
export const frequency = (value: unknown) =>
  value === undefined || value === null || value === '' ? undefined : frequencyRecord(value);

/** A short form, whose period is a part of it: "et al.", "Inc.", "D.C.", "Dean R." */
const shortForm =
  /(?:(?:^|[^\p{L}])(?:al|cols?|inc|ltd|co|corp|jr|sr|eds?|etc|\p{Lu})|\.\p{L}{1,2})\.$/iu;

/** A part of a citation without a mark at its end, since the citation sets them. */
function part(value: unknown): string {
  const words = f.text(value).replace(/[\s,;:]+$/, '');
  return shortForm.test(words) ? words : words.replace(/([^.。])[.。]$/, '$1');
}

const sourceRecord = f.record<Source>({
  id,
  kind: f.text,
  authors: part,
  title: part,
  publication: part,
  year: f.optionalNumber,
  doi: f.optionalText,
  url: f.optionalText,
});

/** A publication. One without authors is cited by where it appeared. */
function source(value: unknown) {
  const read = sourceRecord(value);
  return read.authors ? read : { ...read, authors: read.publication || read.title };
}

export const sources = identified<Source>(
  f.list(source, 'authors', 'title', 'publication'),
  'source',
);

/** The publications a page rests on. */
export const normalizeSources = sources;

const claimRecord = f.record<Claim>({ text: f.rich, evidence });

/** A statement and what it rests on. Words alone are a statement without either. */
export const claim = (value: unknown) =>
  claimRecord(f.isObject(value) && !f.isRenderable(value) ? value : { text: value, evidence: [] });

/** The same; `undefined` without words. */
export function optionalClaim(value: unknown) {
  if (!value) return undefined;
  const read = claim(value);
  return read.text ? read : undefined;
}

const statementsRecord = f.record<Statements>({
  heading: f.optionalText,
  items: f.list(f.rich),
  evidence,
});

/** Statements of one kind; `undefined` where there are none. */
export function statements(value: unknown) {
  if (!value) return undefined;
  const read = statementsRecord(f.isObject(value) ? value : ({ items: value } as unknown));
  return read.items.length === 0 ? undefined : read;
}
