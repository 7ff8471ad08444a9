import type { ComponentProps, ReactNode } from 'react';
import type { ProcessStep } from '../../content/model/index.js';
import {
  definitions,
  type HeadingLevel,
  headingAt,
  list,
  nextLevel,
  prose,
  Section,
} from '../../internal/elements.js';
import { listOf, wordingOf } from '../../internal/given.js';
import { readableLocale } from '../../internal/locale.js';
import { warn, warnIfEmpty } from '../../internal/warn.js';
import { type ProcessTimelineLabels, processTimelineLabels } from './ProcessTimeline.labels.js';
import { processTimelineVariants } from './ProcessTimeline.variants.js';

export interface ProcessTimelineProps
  extends Omit<ComponentProps<'section'>, 'children' | 'title'> {
  /** The steps, in the order a person goes through them. An empty list renders nothing. */
  steps: readonly ProcessStep<ReactNode>[];
  /** The section's heading. Leave it out when the page supplies its own. */
  heading?: string;
  /**
   * Rank of the section's heading; step titles are one below it.
   * @default 2
   */
  headingLevel?: HeadingLevel;
  /** Text between the heading and the first step. */
  intro?: ReactNode;
  /**
   * Direction of the steps. Horizontal folds to vertical where there is too little room.
   * @default 'vertical'
   */
  layout?: 'vertical' | 'horizontal';
  /**
   * What marks a step: its number, or a dot where the order matters less than the parts.
   * @default 'number'
   */
  marker?: 'number' | 'dot';
  /**
   * Number of the first step, for steps that go on from another list; a whole number.
   * @default 1
   */
  start?: number;
  /**
   * Language of the numbers, as a BCP 47 tag. Its wording comes with `labels`.
   * @default 'en-US'
   */
  locale?: string;
  /** Wording other than the English default. */
  labels?: Partial<ProcessTimelineLabels>;
}

/** The steps of a treatment as an ordered list. */
export function ProcessTimeline({
  steps,
  start = 1,
  layout,
  marker,
  locale,
  labels,
  className,
  ...rest
}: ProcessTimelineProps) {
  if (process.env.NODE_ENV !== 'production') {
    warnIfEmpty(steps, 'ProcessTimeline', 'steps');
    warnOfSeveralCurrent(steps, start);
  }
  const shown = listOf(steps);
  if (!shown[0]) return null;
  const text = wordingOf(processTimelineLabels, labels, 'ProcessTimeline');
  const language = readableLocale(locale);
  const stepLevel = nextLevel(rest.headingLevel);
  return (
    <Section
      {...rest}
      slot="process-timeline"
      className={processTimelineVariants({ layout, marker, className })}
    >
      {/* The role written out, as in `list`: VoiceOver drops it from a list without markers. */}
      {/* biome-ignore lint/a11y/noRedundantRoles: see above. */}
      <ol role="list" start={start} data-slot="process-timeline-steps">
        {shown.map((step, index) => {
          const number = (start + index).toLocaleString(language);
          const substeps = listOf(step.substeps);
          const options = listOf(step.options?.items);
          return (
            <li
              key={index}
              data-slot="process-timeline-step"
              data-marker={number}
              data-status={step.status}
              aria-current={step.status === 'current' ? 'step' : undefined}
            >
              {headingAt(stepLevel, step.title, 'process-timeline-title')}
              {step.status && text[`status-${step.status}`] && (
                <p data-slot="process-timeline-status">{text[`status-${step.status}`]}</p>
              )}
              {step.optional && <p data-slot="process-timeline-optional">{text.optional}</p>}
              {prose(step.description, 'process-timeline-description')}
              {substeps[0] && (
                // biome-ignore lint/a11y/noRedundantRoles: as above.
                <ol role="list" data-slot="process-timeline-substeps">
                  {substeps.map(({ title, description, duration }, subindex) => (
                    <li
                      key={subindex}
                      data-slot="process-timeline-substep"
                      data-marker={`${number}.${(subindex + 1).toLocaleString(language)}`}
                    >
                      {headingAt(nextLevel(stepLevel), title)}
                      {duration && <p>{duration}</p>}
                      {prose(description)}
                    </li>
                  ))}
                </ol>
              )}
              {options[0] && (
                <div data-slot="process-timeline-options">
                  <p>{step.options?.caption}</p>
                  {list(
                    options.map((option, optionIndex) => (
                      <li key={optionIndex} data-offered-here={option.offeredHere || undefined}>
                        <strong>{option.name}</strong>{' '}
                        {option.offeredHere && <em>{text.offeredHere}</em>}{' '}
                        {option.note && <span>{option.note}</span>}
                      </li>
                    )),
                  )}
                </div>
              )}
              {definitions('process-timeline-facts', [
                [text.duration, step.duration],
                [text.setting, step.setting],
                [text.who, step.who],
              ])}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

/** Says that a visitor cannot be at two steps. Call it in development only. */
function warnOfSeveralCurrent(
  steps: ProcessTimelineProps['steps'] | null | undefined,
  start: number,
): void {
  const current = listOf(steps).flatMap(({ status }, index) =>
    status === 'current' ? index + start : [],
  );
  if (!current[1]) return;
  warn(
    'ProcessTimeline',
    `steps ${current.join(' and ')} are all "current", so a visitor is told to be at several places. Give one of them the status "current", those before it "done", those after it "upcoming".`,
  );
}
