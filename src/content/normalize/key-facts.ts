import type { Risk, RiskGroup, RisksSection, Treatment } from '../model/index.js';
import { normalizeBenefits } from './benefits.js';
import { normalizeCandidacy } from './candidacy.js';
import { cost, keyFacts } from './details.js';
import * as evidence from './evidence.js';
import * as f from './fields.js';
import { section } from './section.js';

type ShownOfRisk = Pick<Risk, 'name' | 'frequency' | 'evidence'>;

const risk = f.record<ShownOfRisk>({
  name: f.text,
  frequency: evidence.frequency,
  evidence: evidence.optionalEvidence,
});

const riskGroup = f.record<RiskGroup>({
  severity: f.text,
  summary: evidence.optionalClaim,
  risks: f.list(risk, 'name'),
});

const risks = f.props<
  Pick<RisksSection, 'regulatoryStatus' | 'groups' | 'contraindications' | 'notKnown'>
>({
  regulatoryStatus: evidence.claim,
  groups: f.list(riskGroup, 'risks'),
  contraindications: evidence.statements,
  notKnown: evidence.statements,
});

/** The parts of a treatment that the key facts show. What they do not show is not read either. */
const treatment = f.record<
  Pick<Treatment, 'keyFacts' | 'benefits' | 'risks' | 'candidacy' | 'cost' | 'notes' | 'sources'>
>({
  keyFacts,
  benefits: normalizeBenefits,
  risks,
  candidacy: normalizeCandidacy,
  cost,
  notes: evidence.notes,
  sources: evidence.sources,
});

/** The props of the key facts. */
export const normalizeKeyFacts = f.props<{
  treatment: Treatment;
  heading: unknown;
  intro: unknown;
}>({ ...section, treatment });
