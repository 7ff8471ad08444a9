import type { Benefit, BenefitsSection } from '../model/index.js';
import * as evidence from './evidence.js';
import * as f from './fields.js';
import { section } from './section.js';

const benefit = f.record<Benefit & { icon: unknown }>({
  title: f.text,
  description: f.rich,
  frequency: evidence.frequency,
  evidence: evidence.evidenceList,
  limits: f.rich,
  icon: f.optionalRich,
});

export const normalizeBenefits = f.props<BenefitsSection>({
  ...section,
  benefits: f.list(benefit, 'title', 'description', 'frequency', 'limits'),
});
