import type { CandidacyGroup, CandidacyItem, CandidacySection } from '../model/index.js';
import { normalizeCrisisContact, type WithCrisis } from './crisis-contact.js';
import * as evidence from './evidence.js';
import * as f from './fields.js';
import { section } from './section.js';

const candidacyItem = f.record<CandidacyItem>({
  label: f.text,
  note: f.optionalText,
  evidence: evidence.optionalEvidence,
});

const candidacyGroup = f.record<CandidacyGroup>({
  intent: f.text,
  heading: f.optionalText,
  items: f.list(candidacyItem, 'label', 'note'),
  evidence: evidence.optionalEvidence,
});

const candidacy = f.props<CandidacySection & { crisis: unknown; clinicName: unknown }>({
  ...section,
  groups: f.list(candidacyGroup, 'items'),
  crisis: normalizeCrisisContact,
  clinicName: f.optionalText,
});

export const normalizeCandidacy = <P>(value: P) => candidacy(value) as WithCrisis<P>;
