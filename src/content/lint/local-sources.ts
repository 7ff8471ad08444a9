import type { LintProfile, RuleSource } from './finding.js';
import { ruleSources as sources } from './sources.js';

type Sources = Readonly<Partial<Record<LintProfile, RuleSource>>>;

/** What is exaggerated or not balanced. */
const objective: Sources = {
  'uk-asa': sources.ukPrinciples,
  eu: sources.euArticle87,
  'au-tga': sources.auLaw,
};

/** Effects that are guaranteed, better than others or without harm. */
const effects: Sources = {
  'uk-asa': sources.ukEffects,
  eu: sources.euArticle90,
  'au-tga': sources.auCode,
};

/** Pressure to decide. */
const pressure: Sources = {
  'uk-asa': sources.ukDoctors,
  eu: sources.euPractices,
  'au-tga': sources.auLaw,
};

const words: Sources = {
  'uk-asa': sources.whoSuicide,
  eu: sources.whoSuicide,
  'au-tga': sources.whoSuicide,
};

/** Rules that hold everywhere, by the text that they rest on in a country. */
const byRule: Readonly<Record<string, Sources>> = {
  cure: { ...objective, eu: sources.euPractices },
  superlative: objective,
  proven: objective,
  promise: effects,
  speed: objective,
  duration: objective,
  hedged: objective,
  'for-everyone': objective,
  'better-than-others': effects,
  certainty: objective,
  strength: objective,
  safe: effects,
  'no-side-effects': effects,
  'non-addictive': effects,
  'harm-played-down': effects,
  'harm-smaller-than-gain': objective,
  'approval-implied': { ...objective, eu: sources.euArticle87 },
  'reads-like-ad': objective,
  urgency: pressure,
  scarcity: pressure,
  // Annex I of Directive 2005/29/EC names offers for a short time alone.
  discount: { ...pressure, eu: sources.euArticle87 },
  testimonial: { ...objective, eu: sources.euArticle90 },
  'suicide-words': words,
};

/** What a rule rests on in a country; its own source where that country's text is not known. */
export const sourceIn = (rule: string, profile: LintProfile, source: RuleSource): RuleSource =>
  byRule[rule]?.[profile] ?? source;
