import { normalizeCandidacy } from '../../content/normalize/index.js';
import { warnIfEmpty } from '../../internal/development/checks.js';
import { nextLevel } from '../../internal/elements/Heading.js';
import { OwnNotes } from '../../internal/elements/OwnNotes.js';
import { Section } from '../../internal/elements/Section.js';
import { itemId } from '../../internal/item-id.js';
import { useOwnId } from '../../internal/own-id.js';
import { citationContext, withoutCiting } from '../../internal/wording/citation-context.js';
import { wordsForTerm } from '../../internal/wording/evidence.labels.js';
import { mergeLabels } from '../../internal/wording/labels.js';
import { formatDigits } from '../../internal/wording/numbers.js';
import { CrisisNotice } from '../crisis-notice/index.js';
import { checkDisclaimer } from './CandidacyChecklist.checks.js';
import {
  type CandidacyChecklistLabels,
  candidacyChecklistLabels,
} from './CandidacyChecklist.labels.js';
import type { CandidacyChecklistProps } from './CandidacyChecklist.props.js';
import { candidacyChecklistVariants } from './CandidacyChecklist.variants.js';
import { ChecklistGroup } from './ChecklistGroup.js';
import { ConversationSheet } from './ConversationSheet.js';
import { citingPlaces } from './citing-places.js';
import { notRecorded } from './session-replay.js';
import { whereToTurn } from './where-to-turn.js';

/**
 * Helps somebody prepare a conversation with a clinician. It never judges: no score, no tally, no
 * verdict. Without JavaScript the list still reads, checks and prints.
 */
export function CandidacyChecklist(props: CandidacyChecklistProps) {
  const content = normalizeCandidacy(props);
  const id = useOwnId(content.id);
  const { groups, crisis, clinicName, ...section } = withoutCiting(content);
  const { locale, labels, className, children, ...rest } = section;
  if (process.env.NODE_ENV !== 'production') warnIfEmpty(groups, 'CandidacyChecklist', 'groups');
  if (groups.length === 0) return null;
  const text = wordsOf(locale, labels);
  const level = nextLevel(rest.headingLevel);
  const context = citationContext(content, id);
  const lists = groups.map((group, index) => (
    <ChecklistGroup
      key={`${group.intent}-${index}`}
      id={itemId(id, index + 1)}
      group={group}
      heading={group.heading ?? wordsForTerm(text.intents, group.intent)}
      level={level}
      listHeadingId={rest.heading && itemId(id, 'heading')}
      context={context}
      // Without a crisis contact the list is for reading only.
      isInteractive={crisis !== undefined}
    />
  ));
  return (
    <Section
      {...rest}
      id={id}
      headingId={itemId(id, 'heading')}
      slot="candidacy-checklist"
      className={candidacyChecklistVariants({ className })}
    >
      <CrisisNotice contact={props.crisis} prominence="line" locale={locale} />
      {crisis ? (
        <>
          <p data-slot="candidacy-checklist-instructions">{text.instructions}</p>
          <ConversationSheet
            {...notRecorded}
            data-slot="candidacy-checklist-private"
            closing={[text.disclaimer, ...whereToTurn(crisis, text, locale?.tag)]}
            clinicName={clinicName}
            headingLevel={level}
            labels={text.sheet}
            sheetId={`${id}-letter`}
            digits={formatDigits('0123456789', locale?.tag)}
          >
            {lists}
          </ConversationSheet>
        </>
      ) : (
        <>
          {lists}
          <p data-slot="candidacy-checklist-disclaimer">{text.disclaimer}</p>
        </>
      )}
      <OwnNotes places={citingPlaces({ id, groups }, text)} level={level} context={context} />
      {children}
    </Section>
  );
}

/** The words of the language, and the host's own over all but the sentence that says who decides. */
function wordsOf(
  locale: CandidacyChecklistProps['locale'],
  labels: CandidacyChecklistProps['labels'],
) {
  const name = 'CandidacyChecklist';
  const words = mergeLabels(name, candidacyChecklistLabels, locale?.candidacyChecklist);
  const { disclaimer } = words;
  const own = mergeLabels<CandidacyChecklistLabels>(name, words, labels);
  if (process.env.NODE_ENV !== 'production') checkDisclaimer(own.disclaimer, disclaimer);
  return { ...own, disclaimer };
}
