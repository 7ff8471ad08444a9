import { normalizeHero } from '../../content/normalize/index.js';
import { EvidenceWithHeading } from '../../internal/elements/EvidenceWithHeading.js';
import { Heading, toLevel } from '../../internal/elements/Heading.js';
import { Picture } from '../../internal/elements/Picture.js';
import { Prose } from '../../internal/elements/Prose.js';
import { Section } from '../../internal/elements/Section.js';
import { citationContext } from '../../internal/wording/citation-context.js';
import type { TreatmentHeroProps } from './TreatmentHero.props.js';
import { treatmentHeroVariants } from './TreatmentHero.variants.js';

/** The top of a treatment's page: its name, what it is, and who stands behind what it says. */
export function TreatmentHero(props: TreatmentHeroProps) {
  const { heading, headingLevel, summary, picture, ...others } = normalizeHero(props);
  const { sources, sourcesHref, locale, className, children, ...rest } = others;
  const context = citationContext({ sources, sourcesHref, locale });
  const hasEvidence = summary.evidence !== null && summary.evidence.length > 0;
  return (
    <Section {...rest} slot="treatment-hero" className={treatmentHeroVariants({ className })}>
      <div data-slot="treatment-hero-panel">
        <div data-slot="treatment-hero-text">
          <Heading level={toLevel(headingLevel, 1)} slot="treatment-hero-title">
            {heading}
          </Heading>
          <Prose slot="treatment-hero-summary">{summary.text}</Prose>
        </div>
        {picture && <Picture picture={picture} data-slot="treatment-hero-picture" />}
      </div>
      {(children || hasEvidence) && (
        <div data-slot="treatment-hero-foot">
          {children}
          {hasEvidence && (
            <div data-slot="treatment-hero-evidence">
              <EvidenceWithHeading evidence={summary.evidence} context={context} />
            </div>
          )}
        </div>
      )}
    </Section>
  );
}
