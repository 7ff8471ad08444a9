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
}

/** One step: what happens, the smaller steps within, the ways to do it, and the facts. */
export function Step({ step, number, level, text, tag }: StepProps) {
  const { title, status, optional, description, substeps = [], options, ...facts } = step;
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
              level={nextLevel(level)}
            />
          ))}
        </List>
      )}
      {step.feelsLike && (
        <div data-slot="process-timeline-detail">
          <Heading level={nextLevel(level)} slot="process-timeline-detail-title">
            {text['feels-like']}
          </Heading>
          <Prose>{step.feelsLike}</Prose>
        </div>
      )}
      {options && <StepOptions options={options} offeredHere={text['offered-here']} />}
      <FactList
        slot="process-timeline-facts"
        facts={[
          [text.duration, facts.duration],
          [text.setting, facts.setting],
          [text.who, facts.who],
        ]}
      />
      <StepList level={nextLevel(level)} heading={text.prepare} items={step.prepare} />
      <StepList level={nextLevel(level)} heading={text.bring} items={step.bring} />
      {step.join && <p data-slot="process-timeline-join">{text.joins[step.join]}</p>}
    </li>
  );
}

interface StepListProps {
  heading: string;
  level: HeadingLevel;
  items: readonly string[] | undefined;
}

/** How to prepare for a step, or what to bring. */
function StepList({ heading, level, items = [] }: StepListProps) {
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
