import { cx } from 'class-variance-authority';
import { type ComponentProps, type ReactNode, useId } from 'react';
import type { CandidacyGroup, CrisisContact } from '../../content/model.js';
import { Heading, type HeadingLevel, nextLevel } from '../../internal/Heading.js';
import { List } from '../../internal/List.js';
import { Prose } from '../../internal/Prose.js';
import { isEmpty } from '../../internal/warn.js';
import { CrisisNotice } from '../crisis-notice/index.js';
import {
  type CandidacyChecklistLabels,
  candidacyChecklistLabels,
} from './CandidacyChecklist.labels.js';
import { ConversationSheet } from './ConversationSheet.js';

export interface CandidacyChecklistProps
  extends Omit<ComponentProps<'section'>, 'children' | 'title'> {
  /** What to raise with a clinician, by intent. An empty list renders nothing. */
  groups: readonly CandidacyGroup[];
  /** Where to turn in a crisis; always shown, before anything can be ticked. */
  crisis: CrisisContact;
  /** The section's heading. Leave it out when the page supplies its own. */
  heading?: string;
  /**
   * Rank of the section's heading; inner headings are one below it.
   * @default 2
   */
  headingLevel?: HeadingLevel;
  /** Text under the heading. */
  intro?: ReactNode;
  /** Wording other than the English default. */
  labels?: Partial<CandidacyChecklistLabels>;
}

/**
 * Helps somebody prepare a conversation with a clinician. It never judges: no score, no tally, no
 * verdict. Without JavaScript the list still reads, ticks and prints.
 */
export function CandidacyChecklist({
  groups,
  crisis,
  heading,
  headingLevel = 2,
  intro,
  labels,
  className,
  ...rest
}: CandidacyChecklistProps) {
  const id = useId();
  if (isEmpty(groups, 'CandidacyChecklist', 'groups')) return null;
  const text = { ...candidacyChecklistLabels, ...labels };
  const innerLevel = nextLevel(headingLevel);
  return (
    <section
      {...rest}
      className={cx('clinic-candidacy-checklist', className)}
      data-slot="candidacy-checklist"
    >
      <Heading level={headingLevel} data-slot="candidacy-checklist-heading">
        {heading}
      </Heading>
      <Prose data-slot="candidacy-checklist-intro">{intro}</Prose>
      <CrisisNotice contact={crisis} headingLevel={innerLevel} />
      <p data-slot="candidacy-checklist-instructions">{text.instructions}</p>
      <ConversationSheet closing={text.closing} headingLevel={innerLevel} labels={text}>
        {groups.map(
          ({ intent, items }, groupIndex) =>
            !isEmpty(items, 'CandidacyChecklist', `groups[${groupIndex}].items`) && (
              <fieldset key={groupIndex} data-slot="candidacy-checklist-group" data-intent={intent}>
                <legend>
                  <Heading level={innerLevel}>{text[`intent-${intent}`]}</Heading>
                </legend>
                <List>
                  {items.map(({ label, note }, index) => {
                    const noteId = note && `${id}-${groupIndex}-${index}`;
                    return (
                      <li key={index} data-slot="candidacy-checklist-item">
                        <label>
                          {/* No name and no form: it takes part in no submission. Browsers are
                              asked not to fill it in again on the next visit. */}
                          <input
                            type="checkbox"
                            form=""
                            autoComplete="off"
                            aria-describedby={noteId}
                          />
                          <span>{label}</span>
                        </label>
                        {note && <p id={noteId}>{note}</p>}
                      </li>
                    );
                  })}
                </List>
              </fieldset>
            ),
        )}
      </ConversationSheet>
      <p data-slot="candidacy-checklist-closing">{text.closing}</p>
    </section>
  );
}
