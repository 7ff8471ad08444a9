import type { ComponentProps, ReactNode } from 'react';
import type {
  Explainer as Content,
  Evidence,
  Figure,
  Source,
  Term,
} from '../../content/model/index.js';
import { classNames } from '../../internal/class-names.js';
import {
  definitions,
  evidenceList,
  type HeadingLevel,
  headingAt,
  Image,
  nextLevel,
  prose,
  Section,
} from '../../internal/elements.js';
import { listOf, wordingOf } from '../../internal/given.js';
import { readableLocale } from '../../internal/locale.js';
import { type ExplainerLabels, explainerLabels } from './Explainer.labels.js';

export interface ExplainerProps extends Omit<ComponentProps<'section'>, 'children' | 'title'> {
  /** As a visitor would ask it; the section's heading. */
  question: string;
  /** The answer. A string becomes paragraphs, split at blank lines. */
  answer: ReactNode;
  /** The answer in a sentence, before the rest. */
  inShort?: string;
  /** Terms in the answer, said again in plain words. */
  terms?: readonly Term[];
  /** A picture that shows what the words say. */
  figure?: Figure;
  /** What the answer rests on. */
  evidence?: readonly Evidence[];
  /** Where a whole page puts it; of no effect here, so that content spreads straight in. */
  place?: Content['place'];
  /** The publications that evidence refers to; with them, each citation is a link. */
  sources?: readonly Source[];
  /**
   * Where the page lists its sources, for instance `#sources`. Each citation then leads to its entry
   * there, whose id ends in the source's (`#sources-dean-2021`), and without it to the publication.
   */
  sourcesHref?: string;
  /**
   * Rank of the question's heading.
   * @default 2
   */
  headingLevel?: HeadingLevel;
  /**
   * Language of the numbers, as a BCP 47 tag.
   * @default 'en-US'
   */
  locale?: string;
  /** Wording other than the English default. */
  labels?: Partial<ExplainerLabels>;
}

/** A question that a visitor has, answered in plain words with what the answer rests on. */
export function Explainer({
  question,
  answer,
  inShort,
  terms,
  figure,
  evidence,
  place,
  sources,
  sourcesHref,
  locale,
  labels,
  className,
  ...rest
}: ExplainerProps) {
  const text = {
    ...wordingOf(explainerLabels, labels, 'Explainer'),
    locale: readableLocale(locale),
    sources,
    sourcesHref,
  };
  const words = listOf(terms);
  const claims = listOf(evidence);
  return (
    <Section
      {...rest}
      slot="explainer"
      className={classNames('clinic-explainer', className)}
      heading={question}
    >
      <div data-slot="explainer-body">
        {inShort && (
          <p data-slot="explainer-in-short">
            <strong>{text.inShort}</strong> {inShort}
          </p>
        )}
        {prose(answer, 'explainer-answer')}
        {figure?.src && (
          <figure data-slot="explainer-figure">
            <Image picture={figure} loading="lazy" />
            <figcaption>{figure.caption}</figcaption>
          </figure>
        )}
        {words[0] && (
          <>
            {headingAt(nextLevel(rest.headingLevel), text.terms, 'explainer-terms-title')}
            {definitions(
              'explainer-terms',
              words.map(({ term, definition }) => [term, definition]),
            )}
          </>
        )}
        {claims[0] && <p data-slot="explainer-evidence">{text.evidence}</p>}
        {evidenceList(claims, text)}
      </div>
    </Section>
  );
}
