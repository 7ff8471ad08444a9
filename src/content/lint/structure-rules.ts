import type { LintLocale, LintProfile, RuleSource } from './finding.js';
import { sourceIn } from './local-sources.js';
import type { PhraseRule } from './rules/rule.js';
import { ruleSources } from './sources.js';
import { spanish } from './spanish.js';

/** A rule about what the parts of a treatment say together, or about how they read. */
export type StructureRule = Omit<PhraseRule, 'phrases' | 'excusedBy'>;

const missingHarm: StructureRule = {
  id: 'missing-harm',
  poor: 'Risks of ketamine, without a word about the bladder.',
  severity: 'error',
  // Each finding cites the label or review that names its harm.
  source: ruleSources.fdaCompounded,
  why: 'Readers take a harm that is left out for one that does not exist.',
  better: 'Add it to the risks, with what to do about it.',
};

const harmSmallerThanGain: StructureRule = {
  id: 'harm-smaller-than-gain',
  poor: 'Four benefits with a paragraph each, and one risk.',
  severity: 'error',
  source: ruleSources.fdaPromotion,
  why: 'Readers take what gets less room for less important.',
  better: 'Give harms as much room as gains: each in its own entry, with how often and what to do.',
};

const figureDiffers: StructureRule = {
  id: 'figure-differs',
  poor: '"It helped 72 in 100 people", beside a typed number of 27 in 100.',
  severity: 'error',
  source: ruleSources.trevena,
  why: 'Two numbers for one thing leave readers with neither.',
  better: 'Say the number once, in `frequency`, or give the other its own entry and source.',
};

const bareCrisisNumber: StructureRule = {
  id: 'bare-crisis-number',
  poor: 'Call 988 if you are in danger.',
  severity: 'error',
  source: ruleSources.crisis,
  why: 'Numbers differ from country to country and change. One that is written out may be wrong.',
  better:
    'Write {crisis.call}, {crisis.text} or {emergency}: the page fills in the number of its country.',
};

const readingGrade: StructureRule = {
  id: 'reading-grade',
  poor: 'Neuropsychopharmacological interventions necessitate multidisciplinary consideration.',
  severity: 'warning',
  source: ruleSources.plainLanguage,
  why: 'Half of adults read below this level.',
  better: 'Use shorter words and sentences, and explain each term where it first stands.',
};

const longSentence: StructureRule = {
  id: 'long-sentence',
  poor: 'A sentence of 25 words or more, in Spanish of 30 or more.',
  severity: 'note',
  source: ruleSources.plainLanguage,
  why: 'Readers who are tired lose the thread.',
  better: 'Make two sentences of it.',
};

const readsLikeAd: StructureRule = {
  id: 'reads-like-ad',
  poor: 'Our chair by the window is where heavy years end.',
  // Learned, so it knows no reason, and some honest sentences sound like ads.
  severity: 'note',
  source: ruleSources.ftc,
  why: 'No rule stops here, but the sentence sounds like an ad, and what it implies counts too.',
  better:
    'If it states a plain fact, let it stand. Otherwise say what is done, what may happen, to how many, and what can go wrong.',
};

const tooDeep: StructureRule = {
  id: 'too-deep',
  poor: 'Fields within fields, more than 40 times.',
  severity: 'error',
  source: ruleSources.plainLanguage,
  why: 'No part of a treatment is nested like this, so nothing was read.',
  better: 'Give the treatment itself, as `parseTreatment` takes it.',
};

const medicineAdvertised = (
  profile: 'uk-asa' | 'eu' | 'au-tga',
  source: RuleSource,
): StructureRule => ({
  id: 'medicine-advertised',
  poor: 'A page that is named after ketamine, or opens with it.',
  severity: 'warning',
  profiles: [profile],
  source,
  why: 'A medicine that needs a prescription may not be advertised to the public here.',
  better:
    'Lead with the condition and the consultation, and have a lawyer look at where the medicine is named.',
});

/** Where prescription-only medicines may not be advertised to the public. */
export const medicineRules: readonly StructureRule[] = [
  medicineAdvertised('uk-asa', ruleSources.ukPrescription),
  medicineAdvertised('eu', ruleSources.euArticle88),
  medicineAdvertised('au-tga', ruleSources.auPrescription),
];

export const structureRule = {
  missingHarm,
  harmSmallerThanGain,
  figureDiffers,
  bareCrisisNumber,
  readingGrade,
  longSentence,
  readsLikeAd,
  tooDeep,
} as const;

/** Every rule that is not about words alone. */
export const structureRules: readonly StructureRule[] = [
  ...Object.values(structureRule),
  ...medicineRules,
];

/** What a finding takes from its rule, in a language and with the text of a country. */
export function told(
  { id, severity, why, source, better }: StructureRule,
  { locale = 'en', profile = 'us-fda-ftc' }: Told = {},
) {
  const advice = locale === 'es' ? spanish[id] : undefined;
  return {
    ...{ rule: id, severity, why, better },
    ...advice,
    source: sourceIn(id, profile, source),
  };
}

interface Told {
  locale?: LintLocale | undefined;
  profile?: LintProfile | undefined;
}
