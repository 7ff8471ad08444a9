import type { ComponentProps, ReactNode } from 'react';
import type { Evidence, Picture, Source } from '../../content/model/index.js';
import { classNames } from '../../internal/class-names.js';
import {
  evidenceList,
  type HeadingLevel,
  headingAt,
  Image,
  prose,
  Section,
} from '../../internal/elements.js';
import { wordingOf } from '../../internal/given.js';
import { readableLocale } from '../../internal/locale.js';
import { type TreatmentHeroLabels, treatmentHeroLabels } from './TreatmentHero.labels.js';

export interface TreatmentHeroProps extends Omit<ComponentProps<'section'>, 'title'> {
  /** The treatment's full name. */
  heading: string;
  /**
   * Rank of the heading: the page's one `h1`, unless the page has another.
   * @default 1
   */
  headingLevel?: 1 | HeadingLevel;
  /** What it is, in two to five sentences. No claim of effect without a hedge. */
  summary: ReactNode;
  /** What the summary rests on. */
  summaryEvidence?: readonly Evidence[];
  /** The publications that evidence refers to; with them, each citation is a link. */
  sources?: readonly Source[];
  /**
   * Where the page lists its sources, for instance `#sources`. Each citation then leads to its entry
   * there, whose id ends in the source's (`#sources-dean-2021`), and without it to the publication.
   */
  sourcesHref?: string;
  /** Sets the mood. Words never stand on it, so every picture keeps them readable. */
  picture?: Picture;
  /** Below title and summary: a ReviewStamp, for instance. */
  children?: ReactNode;
  /**
   * Language of the numbers, as a BCP 47 tag.
   * @default 'en-US'
   */
  locale?: string;
  /** Wording other than the English default. */
  labels?: Partial<TreatmentHeroLabels>;
}

/** The top of a treatment's page: its name, what it is, and who stands behind what is said. */
export function TreatmentHero({
  heading,
  headingLevel = 1,
  summary,
  summaryEvidence,
  sources,
  sourcesHref,
  picture,
  children,
  locale,
  labels,
  className,
  ...rest
}: TreatmentHeroProps) {
  const text = {
    ...wordingOf(treatmentHeroLabels, labels, 'TreatmentHero'),
    locale: readableLocale(locale),
    sources,
    sourcesHref,
  };
  return (
    <Section
      {...rest}
      slot="treatment-hero"
      className={classNames('clinic-treatment-hero', className)}
    >
      <div data-slot="treatment-hero-panel">
        <div data-slot="treatment-hero-text">
          {headingAt(headingLevel, heading, 'treatment-hero-title')}
          {prose(summary, 'treatment-hero-summary')}
        </div>
        <Image picture={picture} data-slot="treatment-hero-picture" />
      </div>
      {(children || summaryEvidence?.[0]) && (
        <div data-slot="treatment-hero-foot">
          {children}
          {summaryEvidence?.[0] && (
            <div>
              <p data-slot="treatment-hero-evidence">{text.evidence}</p>
              {evidenceList(summaryEvidence, text)}
            </div>
          )}
        </div>
      )}
    </Section>
  );
}
