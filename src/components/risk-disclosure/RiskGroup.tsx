import type { ReactNode } from 'react';
import type { RiskGroup as Content } from '../../content/model/index.js';
import type { ContactNumbers } from '../../content/numbers.js';
import { EvidenceLines } from '../../internal/elements/EvidenceLines.js';
import { Heading, type HeadingLevel, nextLevel } from '../../internal/elements/Heading.js';
import { List } from '../../internal/elements/List.js';
import { NoteMarkers } from '../../internal/elements/NoteMarkers.js';
import { PartLinks } from '../../internal/elements/PartLinks.js';
import { Prose } from '../../internal/elements/Prose.js';
import { SideNotes } from '../../internal/elements/SideNotes.js';
import { itemId } from '../../internal/item-id.js';
import type { CitationContext } from '../../internal/wording/citation-context.js';
import { wordsForTerm } from '../../internal/wording/evidence.labels.js';
import { isReadable, sharedComparison } from '../../internal/wording/frequency-sentence.js';
import { FrequencyTable } from '../frequency-table/index.js';
import type { Locale } from '../locale.js';
import { isHowOftenKnown } from './how-often.js';
import { RiskDescription, RiskListItem } from './Risk.js';
import type { RiskDisclosureLabels } from './RiskDisclosure.labels.js';
import type { FrequencyDisplay } from './RiskDisclosure.props.js';
import { RiskTable } from './RiskTable.js';

interface RiskGroupProps {
  id: string | undefined;
  group: Content<ReactNode>;
  level: HeadingLevel;
  text: RiskDisclosureLabels;
  numbers: ContactNumbers;
  context: CitationContext;
  locale: Locale | undefined;
  display: FrequencyDisplay | undefined;
}

/** The risks of one severity, which is in words in the heading. */
export function RiskGroup(props: RiskGroupProps) {
  const { id, group, level, text, context, display = 'table' } = props;
  const isTable = display === 'table';
  const { severity, summary, risks } = group;
  const known = risks.filter(isHowOftenKnown).length;
  // In a list, each risk of which nothing is known says so, beside others with numbers.
  const hasUnknown = known < risks.length && (isTable || known === 0);
  return (
    <div data-slot="risk-disclosure-group" data-severity={severity} id={id}>
      <Heading level={level} slot="risk-disclosure-title">
        {severity && wordsForTerm(text.severities, severity)}
      </Heading>
      {severity === 'serious' && (
        <PartLinks
          slot="risk-disclosure-names"
          links={risks.map(({ name }, index) => ({ id: itemId(id, index + 1), label: name }))}
        />
      )}
      {(summary || hasUnknown) && (
        <div data-slot="risk-disclosure-claim">
          <Prose
            slot="risk-disclosure-summary"
            end={<NoteMarkers evidence={summary?.evidence} context={context} />}
          >
            {summary?.text}
          </Prose>
          <SideNotes evidence={summary?.evidence} context={context} />
          <EvidenceLines evidence={summary?.evidence} context={context} />
          {hasUnknown && (
            <p
              data-slot="risk-disclosure-unknown"
              data-kind={isTable && known > 0 ? 'legend' : undefined}
            >
              {context.words['frequency-unknown']}
            </p>
          )}
        </div>
      )}
      <Risks {...props} />
    </div>
  );
}

/** The risks in the form that is wanted: numbers side by side where they can be compared. */
function Risks({ id, group: { severity, risks }, display = 'table', ...shared }: RiskGroupProps) {
  const { level, text, context, locale } = shared;
  if (display !== 'table') {
    const isAnyKnown = risks.some(isHowOftenKnown);
    return (
      <List slot="risk-disclosure-risks">
        {risks.map((risk, index) => (
          <li key={index} data-slot="risk-disclosure-risk" id={itemId(id, index + 1)}>
            <RiskListItem
              {...shared}
              level={nextLevel(level)}
              risk={risk}
              display={display}
              isUnknown={isAnyKnown && !isHowOftenKnown(risk)}
            />
          </li>
        ))}
      </List>
    );
  }
  const frequencies = risks.flatMap(({ frequency }) => frequency ?? []).filter(isReadable);
  const isComparable = frequencies.length === risks.length && sharedComparison(frequencies);
  if (!isComparable) return <RiskTable {...shared} id={id} risks={risks} />;
  return (
    <FrequencyTable
      caption={severity && wordsForTerm(text.severities, severity)}
      risks={risks.map((risk, index) => ({
        id: itemId(id, index + 1),
        name: risk.name,
        frequency: risk.frequency,
        description: <RiskDescription {...shared} risk={risk} context={context} />,
      }))}
      locale={locale}
    />
  );
}
