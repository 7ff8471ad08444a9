import type { ComponentProps, ReactNode } from 'react';
import type {
  ClinicContact,
  ContactChannels,
  CrisisContact,
  IsoDate,
  Treatment,
} from '../../content/model/index.js';
import type { FrequencyDisplay } from '../../internal/frequency-display.js';
import type { LocalePack } from '../../locales/pack.js';

/** Sections whose order a page may choose. Benefits and risks are one: what can go wrong follows what may be gained. */
export type TreatmentPageSection = 'explainers' | 'process' | 'benefits-and-risks' | 'alternatives';

/**
 * What a page may leave out (`false`) or put something of its own in the place of. Crisis line,
 * risks, review and sources are not among them.
 *
 * Give what replaces a section the id that the section has, so that contents and citations still lead
 * to it: `summary` for the hero, each question's own id for `explainers` and `decision`, and for the
 * others their name here; after `idPrefix`, where there is one. Sources lead back to items:
 * `benefits-1`, `alternatives-1` and `candidacy-1` are the first of theirs.
 */
export interface TreatmentPageSlots {
  /** The link for visitors who have to leave fast. */
  quickExit?: ReactNode;
  /** Title, summary and picture. What replaces it has to bring the page's `h1`. */
  hero?: ReactNode;
  /** Links to the sections. */
  contents?: ReactNode;
  /** Questions and answers before the steps. */
  explainers?: ReactNode;
  /** The steps. */
  process?: ReactNode;
  /** What people may gain. What replaces it has to say where the risks are: `#risks`. */
  benefits?: ReactNode;
  /** The other options. */
  alternatives?: ReactNode;
  /** Questions and answers after the other options, which help to decide. */
  decision?: ReactNode;
  /** What to raise with a clinician. */
  candidacy?: ReactNode;
  /** The ways to reach the clinic. */
  contact?: ReactNode;
}

export interface TreatmentPageProps extends Omit<ComponentProps<'main'>, 'children' | 'title'> {
  /**
   * Everything the page says about the treatment. Like all props it is not changed in place: where it
   * cites its sources is found once. Give a copy where an editor's preview changes it.
   */
  treatment: Treatment;
  /** How to reach the clinic. */
  contact: ClinicContact;
  /** Where to turn in a crisis; the page begins and ends with it. */
  crisis: CrisisContact;
  /** The clinic's name, for the printed checklist. Left out, it is the location's. */
  clinicName?: string;
  /**
   * Whether `main` or, in a site that has its own, `div` holds the page.
   * @default 'main'
   */
  element?: 'main' | 'div';
  /**
   * Begins the id of every section, where a site shows several treatments on one page: `kap-`. The
   * contents then name the treatment, so that each navigation has a name of its own.
   * @default ''
   */
  idPrefix?: string;
  /**
   * Rank of the treatment's name. One treatment has the page's `h1`; the others of several begin at 2.
   * @default 1
   */
  headingLevel?: 1 | 2 | 3;
  /**
   * The sections whose order is free, in yours. Those you leave out follow in the usual order.
   * @default ['explainers', 'process', 'benefits-and-risks', 'alternatives']
   */
  order?: readonly TreatmentPageSection[];
  /** Leaves sections out, or puts yours in their place. */
  slots?: TreatmentPageSlots;
  /** A further display of each risk's number: `FrequencyTable`, `FrequencyIcons` or one of your own. */
  frequencyDisplay?: FrequencyDisplay;
  /** The way to reach the clinic that you would have most people take. */
  primary?: keyof ContactChannels;
  /**
   * The day by which the review is judged, `2026-11-24`. Pass it where the page is hydrated: server
   * and browser may not agree what day it is.
   * @default the day of rendering (UTC)
   */
  today?: IsoDate;
  /** Wording in another language: a pack such as `clinic-ui/locales/es`, or a part of one. */
  labels?: PartialLocalePack;
}

/** A pack of wording, or any part of one. */
export type PartialLocalePack = { locale?: string } & {
  [Name in Exclude<keyof LocalePack, 'locale'>]?: Partial<LocalePack[Name]>;
};
