import { EvidenceLines } from '../../internal/elements/EvidenceLines.js';
import { Heading, type HeadingLevel } from '../../internal/elements/Heading.js';
import { Prose } from '../../internal/elements/Prose.js';
import { SideNotes } from '../../internal/elements/SideNotes.js';
import type { CitationContext } from '../../internal/wording/citation-context.js';
import type { BenefitsListLabels } from './BenefitsList.labels.js';
import type { BenefitsListItem } from './BenefitsList.props.js';
import { Statement } from './Statement.js';

interface BenefitProps {
  benefit: BenefitsListItem;
  level: HeadingLevel;
  text: BenefitsListLabels;
  context: CitationContext;
}

/** One gain: what it is, how often it happened, and what to keep in mind. */
export function Benefit({ benefit, level, text, context }: BenefitProps) {
  const { icon, title, description, frequency, limits, evidence } = benefit;
  return (
    <>
      {icon && (
        <div data-slot="benefits-list-icon" aria-hidden>
          {icon}
        </div>
      )}
      <Heading level={level} slot="benefits-list-title">
        {title}
      </Heading>
      <Statement
        slot="benefits-list-description"
        text={description}
        frequency={frequency}
        evidence={evidence}
        context={context}
      />
      {(limits || evidence) && (
        <div data-slot="benefits-list-aside">
          {limits && (
            <div data-slot="benefits-list-limits">
              <p data-slot="benefits-list-limits-title">{text.limits}</p>
              <Prose>{limits}</Prose>
            </div>
          )}
          <SideNotes evidence={evidence} context={context} />
        </div>
      )}
      <EvidenceLines evidence={evidence} context={context} saysIfNone={!frequency} />
    </>
  );
}
