import type { GetHelp, HelpLevel, Risk, RiskGroup, RisksSection } from '../model/index.js';
import * as evidence from './evidence.js';
import * as f from './fields.js';
import { section } from './section.js';

const risk = f.record<Risk>({
  name: f.text,
  description: f.optionalRich,
  frequency: evidence.frequency,
  howOften: f.optionalRich,
  duration: f.optionalText,
  whatToDo: f.optionalText,
  evidence: evidence.optionalEvidence,
});

const riskGroup = f.record<RiskGroup>({
  // A word the model does not know stays, because it is the heading readers get.
  severity: f.text,
  summary: evidence.optionalClaim,
  risks: f.list(risk, 'name', 'description', 'frequency', 'howOften', 'duration', 'whatToDo'),
});

const helpLevel = f.optional(f.record<HelpLevel>({ signs: f.list(f.text) }), 'signs');

/** A level of help. A list alone is its signs. */
const optionalHelpLevel = (value: unknown) =>
  helpLevel(Array.isArray(value) ? { signs: value } : value);

const getHelp = f.record<GetHelp>({
  emergency: optionalHelpLevel,
  urgent: optionalHelpLevel,
  routine: optionalHelpLevel,
});

export const normalizeRisks = f.props<RisksSection>({
  ...section,
  regulatoryStatus: evidence.claim,
  groups: f.list(riskGroup, 'risks'),
  contraindications: evidence.statements,
  afterCare: evidence.statements,
  notKnown: evidence.statements,
  getHelp: f.optional(getHelp, 'emergency', 'urgent', 'routine'),
});
