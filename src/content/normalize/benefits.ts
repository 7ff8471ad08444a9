import type { Benefit, BenefitsSection, HowLong } from '../model/index.js';
import * as evidence from './evidence.js';
import * as f from './fields.js';
import { section } from './section.js';

const benefit = f.record<Benefit & { icon: unknown }>({
  title: f.text,
  description: f.rich,
  frequency: evidence.frequency,
  evidence: evidence.evidence,
  limits: f.rich,
  icon: f.optionalRich,
});

const howLong = f.record<HowLong>({
  inShort: f.text,
  text: f.text,
  frequency: evidence.frequency,
  evidence: evidence.evidence,
});

const benefits = f.props<BenefitsSection>({
  ...section,
  summary: evidence.claim,
  benefits: f.list(benefit, 'title', 'description', 'frequency', 'limits'),
  howLong: f.optional(howLong, 'text', 'inShort', 'frequency'),
});

export const normalizeBenefits = <P>(value: P) =>
  benefits(value) as P & Pick<BenefitsSection, 'summary'>;
