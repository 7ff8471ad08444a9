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

const content = ['name', 'description', 'benefits', 'risks'];

export const normalizeAlternatives = f.props<Alternatives>({
  ...section,
  alternatives: f.list(alternative, ...content),
  noTreatment: f.optional(alternative, ...content),
});
