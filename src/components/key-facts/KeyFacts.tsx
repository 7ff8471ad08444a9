import { Fragment } from 'react';
import { normalizeKeyFacts } from '../../content/normalize/index.js';
import { Bars } from '../../internal/elements/Bars.js';
import { BarsLegend } from '../../internal/elements/BarsLegend.js';
import { nextLevel } from '../../internal/elements/Heading.js';
import { ItemList } from '../../internal/elements/ItemList.js';
import { NoteMarkers } from '../../internal/elements/NoteMarkers.js';
import { OwnNotes } from '../../internal/elements/OwnNotes.js';
import { SafeLink } from '../../internal/elements/SafeLink.js';
import { Section } from '../../internal/elements/Section.js';
import { itemId } from '../../internal/item-id.js';
import { useOwnId } from '../../internal/own-id.js';
import { type CitationContext, citationContext } from '../../internal/wording/citation-context.js';
import { mergeLabels } from '../../internal/wording/labels.js';
import { citingPlaces } from './citing-places.js';
import { type Fact, factsOf, type Part } from './facts.js';
import { checkKeyFacts } from './KeyFacts.checks.js';
import { keyFactsLabels } from './KeyFacts.labels.js';
import type { KeyFactsProps } from './KeyFacts.props.js';
import { keyFactsVariants } from './KeyFacts.variants.js';

/**
 * The facts that people come for, in one box: what it is, whether it is approved and helps, what it
 * can do to them, and what it costs. There is no box without approval and harm.
 */
export function KeyFacts(props: KeyFactsProps) {
  const { treatment, href, contraindicationsHref, ...others } = normalizeKeyFacts(props);
  const { notesHref, sourcesHref, ...section } = others;
  const { heading, locale, labels, className, children, ...rest } = section;
  const id = useOwnId(rest.id);
  if (process.env.NODE_ENV !== 'production') checkKeyFacts(treatment);
  const { notes, sources, risks } = treatment;
  if (!risks.regulatoryStatus.text || risks.groups.length === 0) return null;
  const text = mergeLabels('KeyFacts', keyFactsLabels, locale?.keyFacts, labels);
  const context = citationContext({ notes, notesHref, sources, sourcesHref, locale }, id);
  const facts = factsOf(treatment, { text, context });
  const firstWithBars = facts.find(({ statements = [] }) =>
    statements.some(({ frequency }) => frequency),
  );
  return (
    <Section
      {...rest}
      id={id}
      slot="key-facts"
      className={keyFactsVariants({ className })}
      heading={heading ?? text.heading}
    >
      <div data-slot="key-facts-parts">
        {parts.map((part) => (
          <dl key={part} data-slot="key-facts-list" data-part={part}>
            {facts.map(
              (fact, index) =>
                fact.part === part && (
                  <div
                    key={index}
                    id={itemId(id, index + 1)}
                    data-slot="key-facts-fact"
                    data-fact={fact.name}
                  >
                    <dt>
                      {fact.term}
                      <NoteMarkers evidence={fact.evidence} context={context} />
                    </dt>
                    <dd>
                      <FactContent
                        fact={fact}
                        legend={fact === firstWithBars}
                        moreHref={
                          fact.name === 'who-should-not' ? contraindicationsHref : undefined
                        }
                        context={context}
                      />
                    </dd>
                  </div>
                ),
            )}
          </dl>
        ))}
      </div>
      {href && (
        <p data-slot="key-facts-page">
          <SafeLink href={href}>{text.page}</SafeLink>
        </p>
      )}
      <OwnNotes
        places={citingPlaces(id, facts)}
        level={nextLevel(rest.headingLevel)}
        context={context}
      />
      {children}
    </Section>
  );
}

/** In reading order. On a wide screen, gain and harm are the two halves of the box. */
const parts: readonly Part[] = ['basics', 'gain', 'harm', 'rest'];

interface FactContentProps {
  fact: Fact;
  /** Whether it explains the parts of its bars. */
  legend: boolean;
  /** Leads to the rest of its list. */
  moreHref: string | undefined;
  context: CitationContext;
}

function FactContent({ fact, legend, moreHref, context }: FactContentProps) {
  const { names = [], more, statements = [] } = fact;
  const rest = more && (
    <span data-slot="key-facts-more">
      {moreHref ? <SafeLink href={moreHref}>{more}</SafeLink> : more}
    </span>
  );
  return (
    <>
      {statements.map((statement, index) => (
        <Fragment key={index}>
          <p data-slot="key-facts-statement">
            {statement.text}
            <NoteMarkers evidence={statement.evidence} context={context} />
          </p>
          {statement.frequency && <Bars frequency={statement.frequency} tag={context.tag} />}
          {legend && statement.frequency && (
            <BarsLegend frequency={statement.frequency} context={context} />
          )}
        </Fragment>
      ))}
      {names.length > 0 && (
        <ItemList slot="key-facts-names" items={rest ? [...names, rest] : names} />
      )}
    </>
  );
}
