import type { ReactNode } from 'react';
import type { Risk } from '../../content/model/index.js';
import type { ContactNumbers } from '../../content/numbers.js';
import { EvidenceLines } from '../../internal/elements/EvidenceLines.js';
import { FrequencyStatement } from '../../internal/elements/FrequencyStatement.js';
import { Heading, type HeadingLevel } from '../../internal/elements/Heading.js';
import { LinkedNumbers } from '../../internal/elements/LinkedNumbers.js';
import { NoteMarkers } from '../../internal/elements/NoteMarkers.js';
import { Prose } from '../../internal/elements/Prose.js';
import type { CitationContext } from '../../internal/wording/citation-context.js';
import { FrequencyIcons } from '../frequency-icons/index.js';
import type { Locale } from '../locale.js';
import type { RiskDisclosureLabels } from './RiskDisclosure.labels.js';
import type { FrequencyDisplay } from './RiskDisclosure.props.js';

interface RiskProps {
  risk: Risk<ReactNode>;
  text: RiskDisclosureLabels;
  numbers: ContactNumbers;
  context: CitationContext;
}

interface RiskListItemProps extends RiskProps {
  level: HeadingLevel;
  locale: Locale | undefined;
  display: FrequencyDisplay;
  /** Whether to say here that nothing is known of how often it happens. */
  isUnknown: boolean;
}

/** A risk under a heading of its own, with its number as a sentence. */
export function RiskListItem({ level, locale, display, isUnknown, ...risk }: RiskListItemProps) {
  const { name, description, frequency, howOften, evidence } = risk.risk;
  const markers = !howOften && <NoteMarkers evidence={evidence} context={risk.context} />;
  return (
    <>
      <Heading level={level} slot="risk-disclosure-risk-name">
        {name}
        {!description && markers}
      </Heading>
      <Prose slot="risk-disclosure-description" end={markers}>
        {description}
      </Prose>
      {frequency && <FrequencyStatement frequency={frequency} context={risk.context} />}
      {display === 'icons' && frequency && <FrequencyIcons frequency={frequency} locale={locale} />}
      {isUnknown && (
        <p data-slot="risk-disclosure-unknown">{risk.context.words['frequency-unknown']}</p>
      )}
      <RiskFacts {...risk} />
      <EvidenceLines evidence={evidence} context={risk.context} />
    </>
  );
}

/** What a table says of a risk beside its name and its number. */
export function RiskDescription(props: RiskProps) {
  const { description, howOften, evidence } = props.risk;
  const markers = !howOften && <NoteMarkers evidence={evidence} context={props.context} />;
  return (
    <>
      {description ? (
        <Prose slot="risk-disclosure-description" end={markers}>
          {description}
        </Prose>
      ) : (
        markers
      )}
      <RiskFacts {...props} />
      <EvidenceLines evidence={evidence} context={props.context} />
    </>
  );
}

/** How often in words, with its notes, how long it lasts, and what to do about it. */
function RiskFacts({ risk, text, numbers, context }: RiskProps) {
  const { howOften, duration, whatToDo, evidence } = risk;
  return (
    <>
      {howOften && (
        <Fact term={text['how-often']}>
          {howOften}
          <NoteMarkers evidence={evidence} context={context} />
        </Fact>
      )}
      {duration && <Fact term={text.duration}>{duration}</Fact>}
      {whatToDo && (
        <Fact term={text['what-to-do']}>
          <LinkedNumbers numbers={numbers}>{whatToDo}</LinkedNumbers>
        </Fact>
      )}
    </>
  );
}

/** No paragraph, because nodes of a site's own may be paragraphs. */
export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div data-slot="risk-disclosure-fact">
      <strong>{`${term}:`}</strong> {children}
    </div>
  );
}
