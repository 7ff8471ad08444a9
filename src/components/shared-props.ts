import type { ComponentProps, ReactNode } from 'react';
import type { Note, Source } from '../content/model/index.js';
import type { HeadingLevel } from '../internal/elements/Heading.js';
import type { LabelOverrides } from '../internal/wording/labels.js';
import type { Locale } from './locale.js';

/** Props of every component that depends on the language. */
export interface LanguageProps {
  /**
   * The language: its words, and the digits of its numbers. `es` of `clinic-ui/locales/es`
   * @default English
   */
  locale?: Locale | undefined;
}

/** Props of every component that has wording of its own. */
export interface LocaleProps<Labels> extends LanguageProps {
  /** This component's own words, over those of the locale. */
  labels?: LabelOverrides<Labels> | undefined;
}

/** Props of every component that makes claims. */
export interface CitingProps {
  /** The notes that claims refer to: `treatment.notes`. A note's number is its place in the list. */
  notes?: readonly Note[] | undefined;
  /**
   * Address of the page's list of notes, such as `#evidence`. Claims then link to its entries
   * (`#evidence-approval`), and without it to a list at the end of the component.
   */
  notesHref?: string | undefined;
  /**
   * What a claim shows of its evidence: the numbers of its notes, or a line for each study.
   * @default 'notes'
   */
  evidenceDisplay?: 'notes' | 'lines' | undefined;
  /** The publications that notes refer to. With them, each citation is a link. */
  sources?: readonly Source[] | undefined;
  /**
   * Address of the page's source list, such as `#sources`. Citations then link to its entries
   * (`#sources-dean-2021`), and without it to the publications.
   */
  sourcesHref?: string | undefined;
}

/** Props of every component that is a section, whatever makes its heading. */
export interface SectionBaseProps<Labels>
  extends Omit<ComponentProps<'section'>, 'title'>,
    LocaleProps<Labels> {
  /**
   * Rank of the heading; inner headings follow one below.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined;
  /** Comes after the section's own content. */
  children?: ReactNode;
}

/** Props of every component that is a section with a heading of your choice. */
export interface SectionProps<Labels> extends SectionBaseProps<Labels> {
  /** The section's heading. Leave it out if the page supplies its own. */
  heading?: string | undefined;
  /** Text between the heading and the section's own content. */
  intro?: ReactNode;
}
