import type { ComponentProps, ReactNode } from 'react';
import type { Claim, Picture } from '../../content/model/index.js';
import type { HeadingLevel } from '../../internal/elements/Heading.js';
import type { CitingProps, LanguageProps } from '../shared-props.js';

export interface TreatmentHeroProps
  extends Omit<ComponentProps<'section'>, 'title'>,
    LanguageProps,
    CitingProps {
  /** The treatment's full name. */
  heading: string;
  /**
   * Rank of the heading: the page's one `h1`, unless the page has another.
   * @default 1
   */
  headingLevel?: HeadingLevel | undefined;
  /** What it is, in two to five sentences, and what they rest on. No claim of effect without a hedge. */
  summary: Claim<ReactNode>;
  /** Sets the mood. Words never overlap it, so every picture keeps them readable. */
  picture?: Picture | undefined;
  /** Below title and summary: a ReviewStamp, for instance. */
  children?: ReactNode;
}
