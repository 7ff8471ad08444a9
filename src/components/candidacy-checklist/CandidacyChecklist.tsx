import { type ComponentProps, type ReactNode, useId } from 'react';
import type { CandidacyGroup, CrisisContact, Source } from '../../content/model/index.js';
import { classNames } from '../../internal/class-names.js';
import {
  evidenceList,
  type HeadingLevel,
  headingAt,
  list,
  nextLevel,
  Section,
} from '../../internal/elements.js';
import { canBeReached, fillApart, listOf, phoneOf, wordingOf } from '../../internal/given.js';
import { readableLocale } from '../../internal/locale.js';
import { warnIfEmpty } from '../../internal/warn.js';
import { CrisisNotice, type CrisisNoticeLabels } from '../crisis-notice/index.js';
import {
  type CandidacyChecklistLabels,
  type ConversationSheetLabels,
  candidacyChecklistLabels,
  conversationSheetLabels,
} from './CandidacyChecklist.labels.js';
import { ConversationSheet } from './ConversationSheet.js';
import { notRecorded } from './session-replay.js';

export interface CandidacyChecklistProps
  extends Omit<ComponentProps<'section'>, 'children' | 'title'> {
  /** What to raise with a clinician, by intent. An empty list renders nothing. */
  groups: readonly CandidacyGroup[];
  /** Where to turn in a crisis; always shown, before anything can be ticked. */
  crisis: CrisisContact;
  /** The clinic's name; heads the sheet on paper and as a copy. */
  clinicName?: string;
  /** The publications that evidence refers to; with them, each citation is a link. */
  sources?: readonly Source[];
  /**
   * Where the page lists its sources, for instance `#sources`. Each citation then leads to its entry
   * there, whose id ends in the source's (`#sources-dean-2021`), and without it to the publication.
   */
  sourcesHref?: string;
  /** The section's heading. Leave it out when the page supplies its own. */
  heading?: string;
  /**
   * Rank of the section's heading; inner headings are one below it.
   * @default 2
   */
  headingLevel?: HeadingLevel;
  /** Text under the heading. */
  intro?: ReactNode;
  /**
   * Language of the numbers, as a BCP 47 tag.
   * @default 'en-US'
   */
  locale?: string;
  /** Wording other than the English default. */
  labels?: Partial<CandidacyChecklistLabels>;
  /** Wording of the crisis notice, other than the English default. */
  crisisLabels?: Partial<CrisisNoticeLabels>;
}

/**
 * Helps somebody prepare a conversation with a clinician. It never judges: no score, no tally, no
 * verdict. Without JavaScript the list still reads, ticks and prints.
 */
export function CandidacyChecklist({
  groups,
  crisis,
  clinicName,
  sources,
  sourcesHref,
  locale,
  labels,
  crisisLabels,
  className,
  ...rest
}: CandidacyChecklistProps) {
  const id = useId();
  if (process.env.NODE_ENV !== 'production') {
    warnIfEmpty(groups, 'CandidacyChecklist', 'groups');
    listOf(groups).forEach(({ items }, index) => {
      warnIfEmpty(items, 'CandidacyChecklist', `groups[${index}].items`);
    });
  }
  const shown = listOf(groups).filter(({ items }) => listOf(items)[0]);
  if (!shown[0]) return null;
  const text = wordingOf(candidacyChecklistLabels, labels, 'CandidacyChecklist');
  const language = readableLocale(locale);
  const evidenceText = { ...text, locale: language, sources, sourcesHref };
  const innerLevel = nextLevel(rest.headingLevel);
  // Nothing to tick where nobody can be called: without a crisis contact the list is for reading.
  const ticking = canBeReached(crisis);
  const Line = ticking ? 'label' : 'div';
  const lists = shown.map(({ intent, items, evidence }, groupIndex) => (
    <fieldset
      key={`${intent}-${groupIndex}`}
      form=""
      data-slot="candidacy-checklist-group"
      data-intent={intent}
      id={rest.id && `${rest.id}-${groupIndex + 1}`}
    >
      <legend>{headingAt(innerLevel, text[`intent-${intent}`] ?? intent)}</legend>
      {list(
        listOf(items).map(({ label, note }, index) => {
          const noteId = note && `${id}-${groupIndex}-${index}`;
          return (
            // By what it says: a box of another item must not keep this one's tick.
            <li key={`${label}-${index}`} data-slot="candidacy-checklist-item">
              <Line>
                {/* No name and no form: it takes part in no submission. Browsers are asked not to
                  fill it in again on the next visit. */}
                {ticking && (
                  <input type="checkbox" form="" autoComplete="off" aria-describedby={noteId} />
                )}
                <span>{label}</span>
              </Line>
              {note && <p id={noteId}>{note}</p>}
            </li>
          );
        }),
      )}
      {evidenceList(listOf(evidence), evidenceText)}
    </fieldset>
  ));
  return (
    <Section
      {...rest}
      slot="candidacy-checklist"
      className={classNames('clinic-candidacy-checklist', className)}
    >
      <CrisisNotice contact={crisis} headingLevel={innerLevel} labels={crisisLabels} />
      {ticking ? (
        <>
          <p data-slot="candidacy-checklist-instructions">{text.instructions}</p>
          <ConversationSheet
            {...notRecorded}
            data-slot="candidacy-checklist-private"
            closing={[text.closing, ...whereToTurn(crisis, text, language)]}
            clinicName={clinicName}
            headingLevel={innerLevel}
            labels={sheetLabels(text)}
          >
            {lists}
          </ConversationSheet>
        </>
      ) : (
        lists
      )}
      <p data-slot="candidacy-checklist-closing">{text.closing}</p>
    </Section>
  );
}

/** The part of the wording that the client code needs; nothing else is sent to it. */
const sheetLabels = (text: CandidacyChecklistLabels) =>
  Object.fromEntries(
    Object.keys(conversationSheetLabels).map((name) => [name, text[name as 'sheet']]),
  ) as unknown as ConversationSheetLabels;

/** Where to turn, as sentences for a sheet of paper; in the page's language where one is offered. */
function whereToTurn(
  { name, availability, languages, ...contact }: CrisisContact,
  text: CandidacyChecklistLabels,
  language: string,
): string[] {
  const spoken = (tag: unknown) => String(tag).split('-')[0];
  const call = phoneOf(contact.call);
  const emergency = phoneOf(contact.emergency);
  // A service without a name has no brackets around it.
  const template = name ? text.sheetCrisis : text.sheetCrisis.replace(/\s*[(（]\{name\}[)）]/, '');
  const here = listOf(languages).find(({ lang }) => spoken(lang) === spoken(language));
  return [
    call && fillApart(template, { number: call.display, name }),
    call && availability && `${availability}.`,
    here && `${here.text}.`,
    emergency && fillApart(text.sheetEmergency, { number: emergency.display }),
  ].filter((line) => !!line) as string[];
}
