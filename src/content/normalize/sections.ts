import type {
  Alternative,
  Alternatives,
  Benefit,
  BenefitsSection,
  CandidacyGroup,
  CandidacyItem,
  CandidacySection,
  Claim,
  Explainer,
  Frequency,
  GetHelp,
  HelpLevel,
  HelpLink,
  ProcessSection,
  ProcessStep,
  ProcessSubstep,
  Risk,
  RiskGroup,
  RisksSection,
  SectionContent,
  Source,
  StepOption,
  Term,
} from '../model/index.js';
import { normalizeCrisisContact, type WithCrisis } from './crisis-contact.js';
import * as evidence from './evidence.js';
import * as f from './fields.js';
import { figure, picture } from './picture.js';

/*
 * One reader for each section of a treatment. It reads the section on its own, and the props of the
 * component the section spreads into.
 */

/** The publications a section cites, where a component is given them beside it. */
interface Cited {
  sources?: readonly Source[] | undefined;
}

const section = { heading: f.optionalText, intro: f.optionalRich };
const cited = { sources: evidence.optionalSources };

export const normalizeSection = f.record<SectionContent>(section);

const substep = f.record<ProcessSubstep>({
  title: f.text,
  description: f.optionalRich,
  duration: f.optionalText,
});

const option = f.record<StepOption>({
  name: f.text,
  note: f.optionalText,
  offeredHere: f.flag,
});

const options = f.record<NonNullable<ProcessStep['options']>>({
  caption: f.text,
  items: f.list(option, 'name', 'note'),
});

const step = f.record<ProcessStep>({
  title: f.text,
  description: f.rich,
  substeps: f.optionalList(substep, 'title', 'description'),
  duration: f.optionalText,
  setting: f.optionalText,
  who: f.optionalText,
  options: f.optional(options),
  optional: f.flag,
  status: f.oneOf('done', 'current', 'upcoming'),
});

export const normalizeProcess = f.record<ProcessSection>({
  ...section,
  steps: f.list(step, 'title', 'description', 'substeps'),
});

const benefit = f.record<Benefit>({
  title: f.text,
  description: f.rich,
  frequency: evidence.frequency,
  evidence: evidence.evidenceList,
  limits: f.rich,
});

export const normalizeBenefits = f.record<BenefitsSection & Cited>({
  ...section,
  ...cited,
  benefits: f.list(benefit, 'title', 'description', 'frequency', 'limits'),
});

const risk = f.record<Risk>({
  name: f.text,
  description: f.rich,
  frequency: evidence.frequency,
  duration: f.optionalText,
  whatToDo: f.optionalText,
  evidence: evidence.optionalEvidenceList,
});

const riskGroup = f.record<RiskGroup>({
  // A word the model does not know stays, because it is the heading readers get.
  severity: f.text,
  risks: f.list(risk, 'name', 'description', 'frequency', 'whatToDo'),
});

const link = f.record<HelpLink>({ label: f.text, href: f.text });

const helpLevel = f.record<HelpLevel>({
  action: f.text,
  signs: f.list(f.text),
  links: f.optionalList(link, 'label', 'href'),
});

/** A level of help; `undefined` where it says nothing. */
function optionalHelpLevel(value: unknown) {
  if (!f.isObject(value)) return undefined;
  const level = helpLevel(value as unknown);
  const isSilent = !level.action && level.signs.length === 0 && !level.links?.length;
  return isSilent ? undefined : level;
}

const getHelp = f.record<GetHelp>({
  emergency: optionalHelpLevel,
  urgent: optionalHelpLevel,
  routine: optionalHelpLevel,
});

export const normalizeRisks = f.record<RisksSection & Cited>({
  ...section,
  ...cited,
  regulatoryStatus: evidence.claim,
  groups: f.list(riskGroup, 'risks'),
  contraindications: evidence.statements,
  afterCare: evidence.statements,
  notKnown: evidence.statements,
  getHelp: f.optional(getHelp),
});

const alternative = f.record<Alternative>({
  name: f.text,
  description: f.rich,
  benefits: f.rich,
  risks: f.rich,
  evidence: evidence.evidenceList,
});

export const normalizeAlternatives = f.record<Alternatives & Cited>({
  ...section,
  ...cited,
  alternatives: f.list(alternative, 'name', 'description', 'benefits', 'risks'),
  noTreatment: f.optional(alternative),
});

const candidacyItem = f.record<CandidacyItem>({ label: f.text, note: f.optionalText });

const candidacyGroup = f.record<CandidacyGroup>({
  intent: f.text,
  items: f.list(candidacyItem, 'label', 'note'),
  evidence: evidence.optionalEvidenceList,
});

const candidacy = f.record<CandidacySection & Cited & { crisis: unknown }>({
  ...section,
  ...cited,
  groups: f.list(candidacyGroup, 'items'),
  crisis: normalizeCrisisContact,
});

export const normalizeCandidacy = <P>(value: P) =>
  candidacy(value) as WithCrisis<unknown extends P ? CandidacySection : P>;

const term = f.record<Term>({ term: f.text, definition: f.text });

export const normalizeExplainer = f.record<Explainer & Cited>({
  ...cited,
  id: f.optionalText,
  question: f.text,
  answer: f.rich,
  inShort: f.optionalText,
  terms: f.optionalList(term, 'term', 'definition'),
  figure,
  place: f.oneOf('start', 'decision'),
  evidence: evidence.optionalEvidenceList,
});

/** Props of a hero: what opens the page. */
export const normalizeHero = f.record<
  Cited & { heading: string; summary: Claim; picture: unknown }
>({
  ...cited,
  heading: f.optionalText,
  summary: evidence.claim,
  picture,
});

/** Props of a source list. */
export const normalizeSourceList = f.record<SectionContent & { sources: readonly Source[] }>({
  ...section,
  sources: evidence.sources,
});

/** Props of a table of contents. */
export const normalizeContents = f.record<{ entries: readonly HelpLink[] }>({
  entries: f.list(link, 'label'),
});

/** Props of a display of frequencies. */
export const normalizeFrequencies = f.record<Cited & { risks: readonly Risk[] }>({
  ...cited,
  risks: f.list(risk, 'name', 'frequency'),
});

export const normalizeFrequency = f.record<{ frequency: Frequency }>({
  frequency: evidence.frequency,
});
