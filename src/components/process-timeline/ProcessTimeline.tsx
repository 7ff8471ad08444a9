import type { ComponentProps, ReactNode } from 'react';
import type { ProcessStep } from '../../content/model/index.js';
import { Definitions } from '../../internal/Definitions.js';
import { Heading, type HeadingLevel, nextLevel } from '../../internal/Heading.js';
import { List } from '../../internal/List.js';
import { Prose } from '../../internal/Prose.js';
import { Section } from '../../internal/Section.js';
import { warnIfEmpty } from '../../internal/warn.js';
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
  /** Wording other than the English default. */
  labels?: Partial<ProcessTimelineLabels>;
}

/** The steps of a treatment as an ordered list. */
export function ProcessTimeline({
  steps,
  headingLevel = 2,
  layout = 'vertical',
  marker = 'number',
  labels,
  className,
  ...rest
}: ProcessTimelineProps) {
  if (process.env.NODE_ENV !== 'production') warnIfEmpty(steps, 'ProcessTimeline', 'steps');
  if (!steps?.length) return null;
  const text = { ...processTimelineLabels, ...labels };
  return (
    <Section
      {...rest}
      slot="process-timeline"
      className={processTimelineVariants({ layout, marker, className })}
      headingLevel={headingLevel}
    >
      <List as="ol" data-slot="process-timeline-steps">
        {steps.map((step, index) => (
          <li
            key={index}
            data-slot="process-timeline-step"
            data-status={step.status}
            aria-current={step.status === 'current' ? 'step' : undefined}
          >
            <Heading level={nextLevel(headingLevel)} data-slot="process-timeline-title">
              {step.title}
            </Heading>
            {step.status && (
              <p data-slot="process-timeline-status">{text[`status-${step.status}`]}</p>
            )}
            {step.optional && <p data-slot="process-timeline-optional">{text.optional}</p>}
            <Prose data-slot="process-timeline-description">{step.description}</Prose>
            {!!step.options?.items?.length && (
              <div data-slot="process-timeline-options">
                <p>{step.options.caption}</p>
                <List>
                  {step.options.items.map((option, optionIndex) => (
                    <li key={optionIndex} data-offered-here={option.offeredHere}>
                      <strong>{option.name}</strong>
                      {option.offeredHere && <em>{text.offeredHere}</em>}
                      {option.note && <span>{option.note}</span>}
                    </li>
                  ))}
                </List>
              </div>
            )}
            <Definitions
              slot="process-timeline-facts"
              entries={[
                [text.duration, step.duration],
                [text.setting, step.setting],
                [text.who, step.who],
              ]}
            />
          </li>
        ))}
      </List>
    </Section>
  );
}
