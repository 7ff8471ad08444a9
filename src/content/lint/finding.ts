/** The rules of a country's regulators, over those that hold everywhere. */
export type LintProfile = 'us-fda-ftc' | 'uk-asa' | 'eu' | 'au-tga';

/** The languages that the rules know. */
export type LintLocale = 'en' | 'es';

/** `error`: take it out before publishing. `warning`: have it looked at. `note`: could be better. */
export type LintSeverity = 'error' | 'warning' | 'note';

/** The text that a rule rests on. */
export interface RuleSource {
  /** As one would cite it. `FTC Health Products Compliance Guidance, 2022` */
  title: string;
  /** Where to read it. */
  url: string;
}

/** A sentence that a regulator, a clinician or a reader would stop at. */
export interface Finding {
  /** The rule's id. `cure` */
  rule: string;
  severity: LintSeverity;
  /** The field. `benefits.benefits[0].title` */
  path: string;
  /** Where the words begin in the field's text, in UTF-16 units. */
  offset: number;
  /** How long they are. 0 where something is missing. */
  length: number;
  /** The words, or what is missing. */
  found: string;
  /** Why it matters. */
  why: string;
  /** What the rule rests on. */
  source: RuleSource;
  /** How to say it instead. */
  better: string;
}
