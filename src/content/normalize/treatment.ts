import type { Treatment } from '../model/index.js';
import { normalizeAlternatives } from './alternatives.js';
import { normalizeBenefits } from './benefits.js';
import { normalizeCandidacy } from './candidacy.js';
import { cost, faq, keyFacts, team } from './details.js';
import * as evidence from './evidence.js';
import { normalizeExplainer } from './explainer.js';
import * as f from './fields.js';
import { picture } from './picture.js';
import { normalizeProcess } from './process.js';
import { normalizeReview } from './review.js';
import { normalizeRisks } from './risks.js';
import { normalizeSection } from './section.js';

const treatment = f.record<Treatment>({
  id: f.text,
  name: f.text,
  shortName: f.optionalText,
  isTalkTherapy: f.flag,
  tagline: f.optionalText,
  mainMessage: f.text,
  summary: evidence.claim,
  keyFacts,
  picture,
  explainers: f.list(normalizeExplainer, 'question', 'answer', 'inShort'),
  process: normalizeProcess,
  benefits: normalizeBenefits,
  risks: normalizeRisks,
  alternatives: normalizeAlternatives,
  candidacy: normalizeCandidacy,
  cost,
  team,
  faq,
  contact: f.optional(normalizeSection),
  notes: evidence.notes,
  sources: evidence.sources,
  confirm: f.asIs,
  review: normalizeReview,
});

/** A treatment with every section in place; what is missing is empty, and nothing else is lost. */
export const normalizeTreatment = (value: unknown): Treatment => treatment(value);
