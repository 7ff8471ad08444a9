import type { Claim, Evidence, Frequency, Source, Statements } from '../model/index.js';
import * as f from './fields.js';

const evidenceFields = {
  source: f.text,
  population: f.text,
  route: f.optionalText,
  sampleSize: f.optionalNumber,
  certainty: (value: unknown) => f.text(value) || null,
};

const studies = f.list(f.record<Evidence>(evidenceFields), 'source', 'population', 'route');

/**
 * What a claim rests on. `null` says that no study is known; an empty list says nothing, because a
 * gap in a CMS must not become that sentence.
 */
export const evidenceList = (value: unknown) => (value === null ? null : studies(value));

export const optionalEvidenceList = (value: unknown) =>
  value === undefined ? undefined : evidenceList(value);

const comparator = f.record<NonNullable<Frequency['comparator']>>({
  name: f.text,
  count: f.number,
});

const frequencyRecord = f.record<Frequency>({
  ...evidenceFields,
  count: f.number,
  per: f.number,
  outcome: f.optionalText,
  // `null` says that the study had no comparison group. What cannot be read says nothing.
  comparator: (value) => {
    if (!f.isObject(value)) return value === null ? null : undefined;
    const read = comparator(value);
    return Number.isNaN(read.count) || !read.name ? undefined : read;
  },
  timeFrame: f.text,
  route: f.text,
});

/** Unreadable becomes `NaN`, not `undefined`, which would print "how often is not known". */
export const frequency = (value: unknown) =>
  value === undefined || value === null || value === '' ? undefined : frequencyRecord(value);

const sourceRecord = f.record<Source>({
  id: f.text,
  kind: f.text,
  authors: f.text,
  title: f.text,
  publication: f.text,
  year: f.optionalNumber,
  doi: f.optionalText,
  url: f.optionalText,
});

/** A publication. One without authors is cited by where it appeared. */
function source(value: unknown) {
  const read = sourceRecord(value);
  return read.authors ? read : { ...read, authors: read.publication || read.title };
}

export const sources = f.list(source, 'authors', 'title', 'publication');

/** The publications a page rests on. */
export const normalizeSources = (value: unknown) => sources(value) as readonly Source[];

const claimRecord = f.record<Claim>({ text: f.rich, evidence: evidenceList });

/** A statement and what it rests on. Words alone are a statement without either. */
export const claim = (value: unknown) =>
  claimRecord(f.isObject(value) && !f.isRenderable(value) ? value : { text: value, evidence: [] });

const statementsRecord = f.record<Statements>({
  items: f.list(f.rich),
  evidence: evidenceList,
});

/** Statements of one kind; `undefined` where there are none. */
export function statements(value: unknown) {
  if (!value) return undefined;
  const read = statementsRecord(f.isObject(value) ? value : ({ items: value } as unknown));
  return read.items.length === 0 ? undefined : read;
}
