import type { ReactNode } from 'react';
import type { RiskGroup as Content, Frequency, Risk } from '../../content/model/index.js';
import { EvidenceList } from '../../internal/elements/EvidenceList.js';
import { FrequencyStatement } from '../../internal/elements/FrequencyStatement.js';
import { Heading, type HeadingLevel, nextLevel } from '../../internal/elements/Heading.js';
import { List } from '../../internal/elements/List.js';
import { Prose } from '../../internal/elements/Prose.js';
import { itemId } from '../../internal/item-id.js';
import type { CitationContext } from '../../internal/wording/citation-context.js';
import { wordsForTerm } from '../../internal/wording/evidence.labels.js';
import { sharedStudy } from '../../internal/wording/frequency-sentence.js';
import { FrequencyIcons } from '../frequency-icons/index.js';
import { FrequencyTable } from '../frequency-table/index.js';
import type { Locale } from '../locale.js';
import type { RiskDisclosureLabels } from './RiskDisclosure.labels.js';
import type { FrequencyDisplay } from './RiskDisclosure.props.js';

interface SharedProps {
  id: string | undefined;
  level: HeadingLevel;
  text: RiskDisclosureLabels;
  context: CitationContext;
  display: FrequencyDisplay | undefined;
  locale: Locale | undefined;
}

interface RiskGroupProps extends SharedProps {
  group: Content<ReactNode>;
}

/** The risks of one severity, which is in words in the heading. */
export function RiskGroup({ group: { severity, risks }, ...shared }: RiskGroupProps) {
  const { id, level, text, context, display, locale } = shared;
  const heading = severity && wordsForTerm(text.severities, severity);
  const study = sharedStudy(risks.flatMap(({ frequency }) => frequency ?? []));
  return (
    <div data-slot="risk-disclosure-group" data-severity={severity}>
      <Heading level={level} slot="risk-disclosure-title">
        {heading}
      </Heading>
      {study && <EvidenceList evidence={[study]} context={context} />}
      {display === 'table' && <FrequencyTable caption={heading} risks={risks} locale={locale} />}
      <List slot="risk-disclosure-risks">
        {risks.map((risk, index) => (
          <li key={index} data-slot="risk-disclosure-risk" id={itemId(id, index + 1)}>
            <RiskContent {...shared} level={nextLevel(level)} risk={risk} study={study} />
          </li>
        ))}
      </List>
    </div>
  );
}

interface RiskContentProps extends SharedProps {
  risk: Risk<ReactNode>;
  /** Cited above the group already. */
  study: Frequency | undefined;
}

function RiskContent({ risk, study, level, text, context, display, locale }: RiskContentProps) {
  const { name, description, frequency, duration, whatToDo, evidence } = risk;
  return (
    <>
      <Heading level={level} slot="risk-disclosure-risk-name">
        {name}
      </Heading>
      <Prose slot="risk-disclosure-description">{description}</Prose>
      {frequency ? (
        <FrequencyStatement frequency={frequency} context={context} />
      ) : (
        <p data-slot="frequency">{context.words['frequency-unknown']}</p>
      )}
      {display === 'icons' && frequency && <FrequencyIcons frequency={frequency} locale={locale} />}
      {frequency && !study && <EvidenceList evidence={[frequency]} context={context} />}
      {duration && <Fact term={text.duration}>{duration}</Fact>}
      {whatToDo && <Fact term={text['what-to-do']}>{whatToDo}</Fact>}
      {evidence && <EvidenceList evidence={evidence} context={context} />}
    </>
  );
}

function Fact({ term, children }: { term: string; children: string }) {
  return (
    <p data-slot="risk-disclosure-fact">
      <strong>{`${term}:`}</strong> {children}
    </p>
  );
}
