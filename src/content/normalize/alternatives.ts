import type { Alternative, Alternatives } from '../model/index.js';
import * as evidence from './evidence.js';
import * as f from './fields.js';
import { section } from './section.js';

const alternative = f.record<Alternative>({
  name: f.text,
  description: f.rich,
  benefits: f.rich,
  frequency: evidence.frequency,
  risks: f.rich,
  evidence: evidence.evidence,
});

const content = ['name', 'description', 'benefits', 'frequency', 'risks'];

export const normalizeAlternatives = f.props<Alternatives>({
  ...section,
  alternatives: f.list(alternative, ...content),
  noTreatment: f.optional(alternative, ...content),
});
