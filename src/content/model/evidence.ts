import type { AtLeastOne } from './formats.js';

/**
 * How certain a finding is, on the GRADE scale for medical evidence. Use it only where the authors
 * or a later review rated it.
 */
export type Certainty = 'high' | 'moderate' | 'low' | 'very-low';

/** The ids a treatment's content refers to: those of its notes, and those of its sources. */
export interface ContentIds {
  /** The `id` of a note. */
  note: string;
  /** The `id` of a source. */
  source: string;
}

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
  | 'public-information'
  | 'regulator-notice';

/** What a citation needs, apart from where to find the publication. */
interface SourceDetails<Id extends string> {
  /** Unique on the page; evidence refers to it. Lowercase with hyphens. `dean-2021` */
  id: Id;
  /** What kind of study or document it is; shown beside the citation. */
  kind: SourceKind;
  /** The first author and "et al.", or the agency. `Dean RL et al.` */
  authors: string;
  /** The title as printed, without a period or a subtitle that only says what `kind` does. */
  title: string;
  /** Journal, publisher or agency; a journal may be abbreviated. `N Engl J Med` */
  publication: string;
  /** Year of publication, four digits. Leave it out if the publication has none. */
  year?: number | undefined;
}

/**
 * A publication that supports a claim. It needs a DOI, a URL or both, so that readers can check the
 * claim (FTC Health Products Compliance Guidance 2022).
 */
export type Source<Id extends string = string> = SourceDetails<Id> &
  AtLeastOne<{
    /** The DOI, without `https://doi.org/`. `10.1002/14651858.CD011612.pub3` */
    doi?: string | undefined;
    /** A web address, for publications without a DOI. `https`, unless the site has only `http`. */
    url?: string | undefined;
  }>;

/** What one study or document behind a note found. */
export interface Study<SourceId extends string = string> {
  /** The `id` of a source in the treatment's list. */
  source: SourceId;
  /**
   * Who was studied. Leave it out only for a law, a label, a regulator's notice or information for
   * the public.
   * `Adults with major depression`
   */
  population?: string | undefined;
  /**
   * How the treatment was given in that study, since it may differ from this clinic's way. Leave it
   * out only if no treatment was given.
   */
  route?: string | undefined;
  /** How many people took part. */
  sampleSize?: number | undefined;
  /**
   * What it was compared with, in the words that follow the number: `with placebo`. `null` if there
   * was no comparison group. A study that a number on the page is from needs it; a publication with
   * two comparisons is two studies, each with its own people and numbers.
   */
  comparator?: string | null | undefined;
  /**
   * What it found, in plain words. A number has its comparison in the same sentence, and its time
   * frame beside it. Numbers with names, such as side effects, have a sentence each.
   */
  found: string;
  /** How certain the finding is, only where its authors or a later review rated it. */
  certainty?: Certainty | undefined;
  /** What it leaves open for readers of this page. `How ketamine by mouth works` */
  doesNotTell?: string | undefined;
}

/** One numbered entry of "The evidence", which claims on the page refer to. */
export interface Note<Ids extends ContentIds = ContentIds> {
  /** Unique on the page; evidence refers to it. Lowercase with hyphens. `vein-first-day` */
  id: Ids['note'];
  /** What it is about. `Into a vein: how many, how fast` */
  title: string;
  /** What the studies say together, before each of them. */
  text?: string | undefined;
  /** The studies and documents, the most telling first. At least one. */
  studies: readonly [Study<Ids['source']>, ...Study<Ids['source']>[]];
  /** What all of them leave open. `None of this tells how one person will do.` */
  doesNotTell?: string | undefined;
}

/** What supports a claim: ids of the treatment's notes, or `null` if no study is known. */
export type Evidence<NoteId extends string = string> = readonly [NoteId, ...NoteId[]] | null;

/** A statement and its evidence. */
export interface Claim<Rich = string, Ids extends ContentIds = ContentIds> {
  /** The statement, in plain words. */
  text: Rich;
  /** What supports the statement. */
  evidence: Evidence<Ids['note']>;
}

/**
 * Denominators that are easy to compare. Use only one in a list: people take a larger denominator
 * for a larger risk (Trevena 2013).
 */
export type Denominator = 100 | 1000 | 10000;

/**
 * How often something happened, as a natural frequency: "27 in 100 people within 24 hours (9 in 100
 * with placebo)". The type requires a comparator, population, route, time frame and source, and
 * rules out "1 in x" and bare relative risks (Trevena 2013).
 */
export interface Frequency<SourceId extends string = string> {
  /** How many people, out of `per`. A whole number. */
  count: number;
  /** What happened to them, if the text beside the number does not say. `felt sick` */
  outcome?: string | undefined;
  /** Out of how many people: 100, unless that would be less than one person. */
  per: Denominator;
  /** The lower end of the range that `count` may lie in (a 95% interval), out of `per`. */
  low?: number | undefined;
  /** The upper end of that range. Give both ends or neither. */
  high?: number | undefined;
  /**
   * The comparison group, out of the same denominator; `null` if the study had none. `name` follows
   * the number: `with placebo`. It is the study's `comparator`; words after a comma may explain it.
   */
  comparator: { name: string; count: number } | null;
  /**
   * The difference to the comparison group in words, if the computed words do not fit.
   * @default computed from the counts: `about 18 more in 100`
   */
  difference?: string | undefined;
  /** When it was counted, in the middle of a sentence. `within 24 hours` */
  timeFrame: string;
  /** Who was studied. `Adults with major depression` */
  population: string;
  /** How the treatment was given. A number for one route says nothing about another. */
  route: string;
  /** How many people took part. */
  sampleSize?: number | undefined;
  /** How certain the number is, only where its authors or a later review rated it. */
  certainty?: Certainty | undefined;
  /** The `id` of the source that the number is taken from. */
  source: SourceId;
}
