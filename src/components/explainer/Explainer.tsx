import { normalizeExplainer } from '../../content/normalize/index.js';
import { EvidenceLines } from '../../internal/elements/EvidenceLines.js';
import { FactList } from '../../internal/elements/FactList.js';
import { Heading, nextLevel } from '../../internal/elements/Heading.js';
import { NoteMarkers } from '../../internal/elements/NoteMarkers.js';
import { OwnNotes } from '../../internal/elements/OwnNotes.js';
import { Picture } from '../../internal/elements/Picture.js';
import { Prose } from '../../internal/elements/Prose.js';
import { Section } from '../../internal/elements/Section.js';
import { SideNotes } from '../../internal/elements/SideNotes.js';
import { useOwnId } from '../../internal/own-id.js';
import { citationContext, withoutCiting } from '../../internal/wording/citation-context.js';
import { mergeLabels } from '../../internal/wording/labels.js';
import { citingPlace } from './citing-places.js';
import { explainerLabels } from './Explainer.labels.js';
import type { ExplainerProps } from './Explainer.props.js';
import { explainerVariants } from './Explainer.variants.js';

/** A visitor's question, answered in plain words with what the answer rests on. */
export function Explainer(props: ExplainerProps) {
  const content = normalizeExplainer(props);
  const id = useOwnId(content.id);
  const { question, lead, answer, inShort, terms = [], figure, ...others } = withoutCiting(content);
  const { evidence, locale, labels, className, children, ...rest } = others;
  const text = mergeLabels('Explainer', explainerLabels, locale?.explainer, labels);
  const context = citationContext(content, id);
  return (
    <Section
      {...rest}
      id={id}
      slot="explainer"
      className={explainerVariants({ className })}
      heading={question}
    >
      <div data-slot="explainer-body">
        {lead && (
          <>
            <Prose
              slot="explainer-lead"
              end={<NoteMarkers evidence={lead.evidence} context={context} />}
            >
              {lead.text}
            </Prose>
            <SideNotes evidence={lead.evidence} context={context} />
            <EvidenceLines evidence={lead.evidence} context={context} />
          </>
        )}
        {inShort && (
          <p data-slot="explainer-in-short">
            <strong>{text['in-short']}</strong> {inShort}
          </p>
        )}
        <Prose slot="explainer-answer" end={<NoteMarkers evidence={evidence} context={context} />}>
          {answer}
        </Prose>
        <SideNotes evidence={evidence} context={context} />
        {figure && (
          <figure data-slot="explainer-figure">
            <Picture picture={figure} data-slot="explainer-picture" loading="lazy" />
            <figcaption data-slot="explainer-caption">{figure.caption}</figcaption>
          </figure>
        )}
        {terms.length > 0 && (
          <>
            <Heading level={nextLevel(rest.headingLevel)} slot="explainer-terms-title">
              {text.terms}
            </Heading>
            <FactList
              slot="explainer-terms"
              facts={terms.map(({ term, definition }) => [term, definition])}
            />
          </>
        )}
        <EvidenceLines evidence={evidence} context={context} saysIfNone />
        <OwnNotes
          places={[citingPlace({ ...content, id })]}
          level={nextLevel(rest.headingLevel)}
          context={context}
        />
        {children}
      </div>
    </Section>
  );
}
