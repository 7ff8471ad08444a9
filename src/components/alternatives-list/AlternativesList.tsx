import type { ReactNode } from 'react';
import type { Alternative } from '../../content/model/index.js';
import { normalizeAlternatives } from '../../content/normalize/index.js';
import { warn } from '../../content/warn.js';
import { EvidenceWithHeading } from '../../internal/elements/EvidenceWithHeading.js';
import { Heading, type HeadingLevel, nextLevel } from '../../internal/elements/Heading.js';
import { List } from '../../internal/elements/List.js';
import { Prose } from '../../internal/elements/Prose.js';
import { Section } from '../../internal/elements/Section.js';
import { itemId } from '../../internal/item-id.js';
import { type CitationContext, citationContext } from '../../internal/wording/citation-context.js';
import { mergeLabels } from '../../internal/wording/labels.js';
import { type AlternativesListLabels, alternativesListLabels } from './AlternativesList.labels.js';
import type { AlternativesListProps } from './AlternativesList.props.js';
import { alternativesListVariants } from './AlternativesList.variants.js';

/** The other options, no treatment included, each with gains and harms side by side. */
export function AlternativesList(props: AlternativesListProps) {
  const { alternatives, noTreatment, ...others } = normalizeAlternatives(props);
  const { sources, sourcesHref, locale, labels, className, children, ...rest } = others;
  if (process.env.NODE_ENV !== 'production' && !noTreatment) {
    warn(
      'AlternativesList',
      '`noTreatment` is missing, so readers are not told that they may decide against a treatment for now. Say what that means for them.',
    );
  }
  const options = noTreatment ? [...alternatives, noTreatment] : alternatives;
  if (options.length === 0) return null;
  const text = mergeLabels(
    'AlternativesList',
    alternativesListLabels,
    locale?.alternativesList,
    labels,
  );
  const context = citationContext({ sources, sourcesHref, locale });
  const level = nextLevel(rest.headingLevel);
  return (
    <Section {...rest} slot="alternatives-list" className={alternativesListVariants({ className })}>
      <List slot="alternatives-list-items">
        {options.map((option, index) => (
          <li key={index} data-slot="alternatives-list-item" id={itemId(rest.id, index + 1)}>
            <OptionContent option={option} level={level} text={text} context={context} />
          </li>
        ))}
      </List>
      {children}
    </Section>
  );
}

interface OptionContentProps {
  option: Alternative<ReactNode>;
  level: HeadingLevel;
  text: AlternativesListLabels;
  context: CitationContext;
}

function OptionContent({ option, level, text, context }: OptionContentProps) {
  const { name, description, benefits, risks, evidence } = option;
  return (
    <>
      <Heading level={level} slot="alternatives-list-title">
        {name}
      </Heading>
      <Prose slot="alternatives-list-description">{description}</Prose>
      <div data-slot="alternatives-list-balance">
        <Side title={text.benefits} level={nextLevel(level)}>
          {benefits}
        </Side>
        <Side title={text.risks} level={nextLevel(level)}>
          {risks}
        </Side>
      </div>
      <EvidenceWithHeading evidence={evidence} context={context} saysIfNone />
    </>
  );
}

interface SideProps {
  title: string;
  level: HeadingLevel;
  children: ReactNode;
}

/** Gains or harms. Nothing without words, so that no heading is left over. */
function Side({ title, level, children }: SideProps) {
  return (
    children && (
      <div data-slot="alternatives-list-side">
        <Heading level={level} slot="alternatives-list-side-title">
          {title}
        </Heading>
        <Prose slot="alternatives-list-side-text">{children}</Prose>
      </div>
    )
  );
}
