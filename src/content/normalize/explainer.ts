import type { Claim, Explainer, Term } from '../model/index.js';
import * as evidence from './evidence.js';
import * as f from './fields.js';
import { figure } from './picture.js';

const term = f.record<Term>({ term: f.text, definition: f.text });

export const normalizeExplainer = f.props<Explainer & { lead: Claim | undefined }>({
  id: f.optionalText,
  question: f.text,
  lead: evidence.optionalClaim,
  answer: f.rich,
  inShort: f.optionalText,
  terms: f.optionalList(term, 'term', 'definition'),
  figure,
  evidence: evidence.optionalEvidence,
});
