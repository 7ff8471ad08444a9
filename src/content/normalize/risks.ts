import type {
  GetHelp,
  HelpLevel,
  HelpLink,
  Risk,
  RiskGroup,
  RisksSection,
} from '../model/index.js';
import * as evidence from './evidence.js';
import * as f from './fields.js';
import { section } from './section.js';

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

/** When to get help; `undefined` where no level says anything. */
function optionalGetHelp(value: unknown) {
  if (!f.isObject(value)) return undefined;
  const help = getHelp(value as unknown);
  return help.emergency || help.urgent || help.routine ? help : undefined;
}

export const normalizeRisks = f.record<RisksSection>({
  ...section,
  regulatoryStatus: evidence.claim,
  groups: f.list(riskGroup, 'risks'),
  contraindications: evidence.statements,
  afterCare: evidence.statements,
  notKnown: evidence.statements,
  getHelp: optionalGetHelp,
});
