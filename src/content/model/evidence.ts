import type { AtLeastOne } from './formats.js';

/**
 * How sure a finding makes us, in the four levels of GRADE, the usual scale for medical evidence;
 * `not-rated` when nobody has rated it.
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

/** What is known about a publication, wherever it can be read. */
interface SourceDetails<Id extends string> {
  /** Unique on the page; evidence refers to it. Lower case, for instance `dean-2021`. */
  id: Id;
  /** What kind of study or document it is; readers see it beside the citation. */
  kind: SourceKind;
  /** As the publication gives them, shortened with "et al." after the first. `Dean RL et al.` */
  authors: string;
  /** As printed on the publication, without a full stop. */
  title: string;
  /** Journal, publisher or agency. */
  publication: string;
  /** Year of publication, four digits. */
  year: number;
}

/**
 * A publication that a claim rests on. It has to be findable: by DOI, by address, or both. Serves
 * the rule that a reader can check every claim (FTC Health Products Compliance Guidance 2022).
 */
export type Source<Id extends string = string> = SourceDetails<Id> &
  AtLeastOne<{
    /** Digital Object Identifier without a resolver in front. `10.1002/14651858.CD011612.pub3` */
    doi?: string;
    /** An `https` address, for what has no DOI. */
    url?: string;
  }>;

/** One study's or document's support for a claim: who it is about, how, and how sure that makes us. */
export interface Evidence<Id extends string = string> {
  /** The `id` of a source in the treatment's list. */
  source: Id;
  /** Who was studied, or whom a document is about. `Adults with major depression` */
  population: string;
  /**
   * How the treatment was given in that study. Never leave a reader to assume it was this clinic's
   * way. Left out only where nothing was given.
   */
  route?: string;
  /** How many people took part; a whole number. */
  sampleSize?: number;
  /** `null`, on purpose, where the source is not a finding: a law, a label, a regulator's notice. */
  certainty: Certainty | null;
}

/**
 * Denominators that people compare easily. Keep to one in a list: people read a larger denominator
 * as a larger risk (Trevena 2013).
 */
export type Denominator = 100 | 1000 | 10000;

/**
 * How often something happened, as a natural frequency: "27 in 100 people (9 in 100 with placebo),
 * within 24 hours". A number without its comparator, population, route, time frame and source
 * cannot be written, and neither can "1 in x" or a bare relative risk (Trevena 2013).
 */
export interface Frequency<Id extends string = string> extends Evidence<Id> {
  /** How many people, out of `per`; a whole number. */
  count: number;
  /** What happened to them, where the words beside the number do not say. `felt sick` */
  outcome?: string;
  /** Out of how many people. 100, unless that would be less than one person. */
  per: Denominator;
  /**
   * The comparison group, on the same denominator. `null`, on purpose, when the study had none.
   * `name` reads after the number: `with placebo`.
   */
  comparator: { name: string; count: number } | null;
  /** When it was counted. Reads after a comma: `within 24 hours`. */
  timeFrame: string;
  /** How the treatment was given. Never move a number from one route to another. */
  route: string;
}
