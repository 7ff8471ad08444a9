import type {
  CostSection,
  KeyFact,
  KeyFactsContent,
  Question,
  QuestionsSection,
  TeamMember,
  TeamSection,
} from '../model/index.js';
import * as evidence from './evidence.js';
import * as f from './fields.js';
import { section } from './section.js';

/** What a treatment costs. Words alone are the price. */
export const normalizeCost = f.props<CostSection>({
  ...section,
  price: f.text,
  notice: f.optionalRich,
});

export const cost = (value: unknown) =>
  normalizeCost(typeof value === 'string' ? { price: value } : value);

const member = f.record<TeamMember>({
  name: f.text,
  role: f.text,
  credentials: f.optionalText,
  training: f.optionalText,
});

export const normalizeTeam = f.props<TeamSection>({
  ...section,
  members: f.list(member, 'name', 'role'),
});

export const team = f.optional(normalizeTeam, 'members', 'intro');

const question = f.record<Question>({
  question: f.text,
  answer: f.rich,
  evidence: evidence.optionalEvidence,
});

export const normalizeQuestions = f.props<QuestionsSection>({
  ...section,
  questions: f.list(question, 'answer'),
});

export const faq = f.optional(normalizeQuestions, 'questions');

const keyFact = f.record<KeyFact>({
  term: f.text,
  text: f.text,
  evidence: evidence.optionalEvidence,
});

/** The written part of the key facts. */
export const keyFacts = f.record<KeyFactsContent>({
  what: f.text,
  forWhom: f.text,
  others: f.optionalList(keyFact, 'text'),
});
