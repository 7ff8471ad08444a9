import type { ReachableCrisisContact } from '../../content/normalize/index.js';
import { asSentence } from '../../internal/wording/sentence.js';
import { fillTemplateOnce } from '../../internal/wording/template.js';
import type { CandidacyChecklistLabels } from './CandidacyChecklist.labels.js';

const language = (tag: unknown) => String(tag).split('-')[0];

/** Where to turn, as sentences for a sheet of paper; in the page's language where it is offered. */
export function whereToTurn(
  { name, availability, languages = [], call, emergency }: ReachableCrisisContact,
  text: CandidacyChecklistLabels,
  tag = 'en-US',
): readonly string[] {
  // A service without a name gets no empty parentheses.
  const template = name
    ? text['crisis-line']
    : text['crisis-line'].replace(/\s*[(（]\{name\}[)）]/, '');
  const offered = languages.find(({ lang }) => language(lang) === language(tag));
  return [
    call && fillTemplateOnce(template, 'number', { number: call.display, name }),
    call && availability && asSentence(availability),
    offered && asSentence(offered.text),
    emergency && fillTemplateOnce(text['emergency-line'], 'number', { number: emergency.display }),
  ].filter((line): line is string => Boolean(line));
}
