import type { AtLeastOne } from './formats.js';

/**
 * How certain a finding is, on the GRADE scale for medical evidence; `not-rated` if nobody has
 * rated it.
 */
export type Certainty = 'high' | 'moderate' | 'low' | 'very-low' | 'not-rated';

/** What kind of study or document a source is. */
export type SourceKind =
  | 'systematic-review'
  | 'randomized-trial'
  | 'open-label-trial'
  | 'observational-study'
  | 'animal-study'
  | 'narrative-review'
  | 'guideline'
  | 'prescribing-information'
  | 'regulator-notice';

/** What a citation needs, apart from where to find the publication. */
interface SourceDetails<Id extends string> {
  /** Unique on the page; evidence refers to it. Lowercase with hyphens. `dean-2021` */
  id: Id;
  /** What kind of study or document it is; shown beside the citation. */
  kind: SourceKind;
  /** The first author and "et al.", or the agency. `Dean RL et al.` */
  authors: string;
  /** The title as printed, without a period. */
  title: string;
  /** Journal, publisher or agency. */
  publication: string;
  /** Year of publication, four digits. */
  year: number;
}

/**
 * A publication that supports a claim. It needs a DOI, a URL or both, so that readers can check the
 * claim (FTC Health Products Compliance Guidance 2022).
 */
export type Source<Id extends string = string> = SourceDetails<Id> &
  AtLeastOne<{
    /** The DOI, without `https://doi.org/`. `10.1002/14651858.CD011612.pub3` */
    doi?: string | undefined;
    /** An `https` address, for publications without a DOI. */
    url?: string | undefined;
  }>;

/** One study or document behind a claim: who was studied, how, and how certain the finding is. */
export interface Evidence<Id extends string = string> {
  /** The `id` of a source in the treatment's list. */
  source: Id;
  /** Who was studied, or who a document is about. `Adults with major depression` */
  population: string;
  /**
   * How the treatment was given in that study, since it may differ from this clinic's way. Leave it
   * out only if no treatment was given.
   */
  route?: string | undefined;
  /** How many people took part. */
  sampleSize?: number | undefined;
  /** How certain the finding is; `null` for a law, a label or a regulator's notice. */
  certainty: Certainty | null;
}

/** What supports a claim: at least one study or document, or `null` if none is known. */
export type EvidenceList<Id extends string = string> =
  | readonly [Evidence<Id>, ...Evidence<Id>[]]
  | null;

/** A statement and its evidence. */
export interface Claim<Rich = string, Id extends string = string> {
  /** The statement, in plain words. */
  text: Rich;
  /** What supports the statement. */
  evidence: EvidenceList<Id>;
}

/**
 * Denominators that are easy to compare. Use only one in a list: people take a larger denominator
 * for a larger risk (Trevena 2013).
 */
export type Denominator = 100 | 1000 | 10000;

/**
 * How often something happened, as a natural frequency: "27 in 100 people (9 in 100 with placebo),
 * within 24 hours". The type requires a comparator, population, route, time frame and source, and
 * rules out "1 in x" and bare relative risks (Trevena 2013).
 */
export interface Frequency<Id extends string = string> extends Evidence<Id> {
  /** How many people, out of `per`. A whole number. */
  count: number;
  /** What happened to them, if the text beside the number does not say. `felt sick` */
  outcome?: string | undefined;
  /** Out of how many people: 100, unless that would be less than one person. */
  per: Denominator;
  /**
   * The comparison group, out of the same denominator; `null` if the study had none. `name` follows
   * the number: `with placebo`.
   */
  comparator: { name: string; count: number } | null;
  /** When it was counted; follows a comma. `within 24 hours` */
  timeFrame: string;
  /** How the treatment was given. A number for one route says nothing about another. */
  route: string;
}
