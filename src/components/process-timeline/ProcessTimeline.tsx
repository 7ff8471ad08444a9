import { normalizeProcess } from '../../content/normalize/index.js';
import { nextLevel } from '../../internal/elements/Heading.js';
import { List } from '../../internal/elements/List.js';
import { Section } from '../../internal/elements/Section.js';
import { mergeLabels } from '../../internal/wording/labels.js';
import { formatNumber } from '../../internal/wording/numbers.js';
import { checkSteps } from './ProcessTimeline.checks.js';
import { processTimelineLabels } from './ProcessTimeline.labels.js';
import type { ProcessTimelineProps } from './ProcessTimeline.props.js';
import { processTimelineVariants } from './ProcessTimeline.variants.js';
import { Step } from './Step.js';

/** The steps of a treatment as an ordered list. */
export function ProcessTimeline(props: ProcessTimelineProps) {
  const content = normalizeProcess(props);
  if (process.env.NODE_ENV !== 'production') checkSteps(content);
  const { steps, start = 1, layout, marker, locale, labels, ...section } = content;
  const { className, children, ...rest } = section;
  if (steps.length === 0) return null;
  const text = mergeLabels(
    'ProcessTimeline',
    processTimelineLabels,
    locale?.processTimeline,
    labels,
  );
  return (
    <Section
      {...rest}
      slot="process-timeline"
      className={processTimelineVariants({ layout, marker, className })}
    >
      <List as="ol" start={start} slot="process-timeline-steps">
        {steps.map((step, index) => (
          <Step
            key={index}
            step={step}
            number={formatNumber(start + index, locale?.tag)}
            level={nextLevel(rest.headingLevel)}
            text={text}
            tag={locale?.tag}
            last={index === steps.length - 1}
          />
        ))}
      </List>
      {children}
    </Section>
  );
}
