import type { Alternative, Alternatives } from '../model/index.js';
import * as evidence from './evidence.js';
import * as f from './fields.js';
import { section } from './section.js';

const alternative = f.record<Alternative>({
  name: f.text,
  description: f.rich,
  benefits: f.rich,
  risks: f.rich,
  evidence: evidence.evidenceList,
});

export const normalizeAlternatives = f.record<Alternatives>({
  ...section,
  alternatives: f.list(alternative, 'name', 'description', 'benefits', 'risks'),
  noTreatment: f.optional(alternative),
});
