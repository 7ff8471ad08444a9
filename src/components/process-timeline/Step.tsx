import type { ReactNode } from 'react';
import type { ProcessStep, ProcessSubstep } from '../../content/model/index.js';
import { FactList } from '../../internal/elements/FactList.js';
import { Heading, type HeadingLevel, nextLevel } from '../../internal/elements/Heading.js';
import { ItemList } from '../../internal/elements/ItemList.js';
import { List } from '../../internal/elements/List.js';
import { Prose } from '../../internal/elements/Prose.js';
import { formatNumber } from '../../internal/wording/numbers.js';
import type { ProcessTimelineLabels } from './ProcessTimeline.labels.js';
import { StepOptions } from './StepOptions.js';

interface StepProps {
  step: ProcessStep<ReactNode>;
  number: string;
  level: HeadingLevel;
  text: ProcessTimelineLabels;
  tag: string | undefined;
  /** Whether no step follows that a `join` could lead to. */
  last: boolean;
}

/** One step: what happens, the smaller steps within, what it feels like, and the ways to do it. */
export function Step({ step, number, level, text, tag, last }: StepProps) {
  const { title, status, optional, description, substeps = [], options, feelsLike, join } = step;
  const inner = nextLevel(level);
  return (
    <li
      data-slot="process-timeline-step"
      data-marker={number}
      data-status={status}
      aria-current={status === 'current' ? 'step' : undefined}
    >
      <Heading level={level} slot="process-timeline-title">
        {title}
      </Heading>
      <FactList
        slot="process-timeline-facts"
        facts={[
          [text.duration, step.duration],
          [text.setting, step.setting],
          [text.who, step.who],
        ]}
      />
      {status && <p data-slot="process-timeline-status">{text.statuses[status]}</p>}
      {optional && <p data-slot="process-timeline-optional">{text.optional}</p>}
      <Prose slot="process-timeline-description">{description}</Prose>
      {substeps.length > 0 && (
        <List as="ol" slot="process-timeline-substeps">
          {substeps.map((substep, index) => (
            <Substep
              key={index}
              substep={substep}
              number={`${number}.${formatNumber(index + 1, tag)}`}
              level={inner}
            />
          ))}
        </List>
      )}
      {feelsLike && (
        <div data-slot="process-timeline-feels-like">
          <Heading level={inner} slot="process-timeline-detail-title">
            {text['feels-like']}
          </Heading>
          <Prose>{feelsLike}</Prose>
        </div>
      )}
      <Preparation step={step} level={inner} text={text} />
      {options && <StepOptions options={options} offeredHere={text['offered-here']} />}
      {step.canStop && <p data-slot="process-timeline-stop">{text['can-stop']}</p>}
      {join && !last && <p data-slot="process-timeline-join">{text.joins[join]}</p>}
    </li>
  );
}

/** How to prepare for a step and what to bring, together: on wide screens, at its side. */
function Preparation({ step, level, text }: Pick<StepProps, 'step' | 'level' | 'text'>) {
  const { prepare = [], bring = [] } = step;
  return (
    prepare.length + bring.length > 0 && (
      <div data-slot="process-timeline-preparation">
        <StepList level={level} heading={text.prepare} items={prepare} />
        <StepList level={level} heading={text.bring} items={bring} />
      </div>
    )
  );
}

interface StepListProps {
  heading: string;
  level: HeadingLevel;
  items: readonly string[];
}

function StepList({ heading, level, items }: StepListProps) {
  return (
    items.length > 0 && (
      <div data-slot="process-timeline-detail">
        <Heading level={level} slot="process-timeline-detail-title">
          {heading}
        </Heading>
        <ItemList slot="process-timeline-detail-items" items={items} />
      </div>
    )
  );
}

interface SubstepProps {
  substep: ProcessSubstep<ReactNode>;
  number: string;
  level: HeadingLevel;
}

function Substep({ substep: { title, description, duration }, number, level }: SubstepProps) {
  return (
    <li data-slot="process-timeline-substep" data-marker={number}>
      <Heading level={level} slot="process-timeline-substep-title">
        {title}
      </Heading>
      {duration && <p data-slot="process-timeline-substep-duration">{duration}</p>}
      <Prose>{description}</Prose>
    </li>
  );
}
