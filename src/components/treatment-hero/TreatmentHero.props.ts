import type { ComponentProps, ReactNode } from 'react';
import type { Claim, Picture } from '../../content/model/index.js';
import type { HeadingLevel } from '../../internal/elements/Heading.js';
import type { CitingProps, LocaleProps } from '../shared-props.js';
import type { TreatmentHeroLabels } from './TreatmentHero.labels.js';

export interface TreatmentHeroProps
  extends Omit<ComponentProps<'section'>, 'title'>,
    LocaleProps<TreatmentHeroLabels>,
    CitingProps {
  /** The treatment's full name. */
  heading: string;
  /**
   * Rank of the heading: the page's one `h1`, unless the page has another.
   * @default 1
   */
  headingLevel?: HeadingLevel | undefined;
  /** A line under the heading. */
  tagline?: string | undefined;
  /** The one thing to remember: the gain, the harm and what to do. The largest text below the heading. */
  mainMessage?: string | undefined;
  /**
   * What it is, in two to five sentences, and what they rest on. No claim of effect without a hedge.
   * Leave it out where the page opens with it further down.
   */
  summary?: Claim<ReactNode> | undefined;
  /** Address of the ways to reach the clinic. `#contact` */
  contactHref?: string | undefined;
  /** Below the words of that link: the clinic's number, for instance. */
  contactNote?: string | undefined;
  /** Address of the risks, as prominent as the link to the clinic. `#risks` */
  risksHref?: string | undefined;
  /** Below the words of that link: how many risks there are. "8 serious, 9 common" */
  risksNote?: string | undefined;
  /** Sets the mood. It fades out before the words begin, so every picture keeps them readable. */
  picture?: Picture | undefined;
  /**
   * Drawn in place of a picture: `<Scene name="hands-under-water" />`. A clinic's own
   * photograph goes into `picture`, which wins.
   */
  illustration?: ReactNode;
  /** Below the links: a ReviewStamp, for instance. */
  children?: ReactNode;
}
