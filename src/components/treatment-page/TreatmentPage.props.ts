import type { ComponentProps, ReactNode } from 'react';
import type {
  ClinicContact,
  ContactChannels,
  CrisisContact,
  IsoDate,
  Treatment,
} from '../../content/model/index.js';
import type { AlternativesListProps } from '../alternatives-list/index.js';
import type { BenefitsListProps } from '../benefits-list/index.js';
import type { CandidacyChecklistProps } from '../candidacy-checklist/CandidacyChecklist.props.js';
import type { CareBarProps } from '../care-bar/index.js';
import type { ContactCTAProps } from '../contact-cta/index.js';
import type { CostNoticeProps } from '../cost-notice/index.js';
import type { ExplainerProps } from '../explainer/index.js';
import type { ProcessTimelineProps } from '../process-timeline/index.js';
import type { QuestionListProps } from '../question-list/index.js';
import type { FrequencyDisplay } from '../risk-disclosure/index.js';
import type { CitingProps, LocaleProps } from '../shared-props.js';
import type { TeamListProps } from '../team-list/index.js';
import type { TreatmentHeroProps } from '../treatment-hero/index.js';
import type { TreatmentPageLabels } from './TreatmentPage.labels.js';

/** The movable sections. Benefits and risks are one: what can go wrong follows what may be gained. */
export type TreatmentPageSection = 'explainers' | 'process' | 'benefits-and-risks' | 'alternatives';

/** Questions and answers that follow each other. */
export interface QuestionsProps {
  questions: readonly ExplainerProps[];
}

/** `false` leaves a section out; a function gets its ready props and renders it your way. */
type Slot<Props> = false | ((props: Props) => ReactNode) | undefined;

/**
 * Parts you can leave out or render yourself. Ids, sources and language come in the props, so
 * that contents and citations still arrive: `process: (props) => <ProcessTimeline {...props}
 * layout="horizontal" />`. The crisis line, key facts, risks, review, evidence and sources always
 * stay.
 */
export interface TreatmentPageSlots {
  /**
   * The row with the crisis line, the contents and the clinic's number. Without it, the page begins
   * with the crisis line alone. What replaces it has to begin with one.
   */
  careBar?: Slot<CareBarProps>;
  /** Title, summary and picture. What replaces it needs the page's `h1`. */
  hero?: Slot<TreatmentHeroProps>;
  /** Questions and answers before the steps. */
  explainers?: Slot<QuestionsProps>;
  /** The steps. */
  process?: Slot<ProcessTimelineProps>;
  /** What people may gain. What replaces it has to link to the risks. */
  benefits?: Slot<BenefitsListProps>;
  /** The other options. */
  alternatives?: Slot<AlternativesListProps>;
  /** What to raise with a clinician. */
  candidacy?: Slot<CandidacyChecklistProps>;
  /** What it costs. */
  cost?: Slot<CostNoticeProps>;
  /** Who treats people. */
  team?: Slot<TeamListProps>;
  /** Common questions. */
  faq?: Slot<QuestionListProps>;
  /** The ways to reach the clinic. */
  contact?: Slot<ContactCTAProps>;
}

export interface TreatmentPageProps
  extends Omit<ComponentProps<'main'>, 'children' | 'title'>,
    LocaleProps<TreatmentPageLabels> {
  /** Everything the page says about the treatment. Treat it as immutable. */
  treatment: Treatment;
  /** How to reach the clinic. */
  contact: ClinicContact;
  /** Where to turn in a crisis: in the care bar and some sections, and in full at the end. */
  crisis: CrisisContact;
  /**
   * The clinic's name, for the printed checklist.
   * @default the location's name
   */
  clinicName?: string | undefined;
  /**
   * The page's element: `main`, or `div` in a site that has its own `main`.
   * @default 'main'
   */
  element?: 'main' | 'div' | undefined;
  /**
   * Begins the id of every section, for a site with several treatments on one page: `kap-`. The
   * contents then name the treatment, so that each navigation has its own name.
   * @default ''
   */
  idPrefix?: string | undefined;
  /**
   * Rank of the treatment's name. Where several treatments share a page, all but one begin at 2.
   * @default 1
   */
  headingLevel?: 1 | 2 | 3 | undefined;
  /**
   * Your order for the movable sections. Omitted ones follow in the default order.
   * @default ['explainers', 'process', 'benefits-and-risks', 'alternatives']
   */
  order?: readonly TreatmentPageSection[] | undefined;
  /** Leaves sections out, or renders them your way. */
  slots?: TreatmentPageSlots | undefined;
  /**
   * Drawn at the top in place of a picture: `<Scene name="hands-under-water" />`. A clinic's
   * own photograph goes into `treatment.picture`, which wins.
   */
  illustration?: ReactNode;
  /**
   * How the numbers of risks are shown.
   * @default 'table'
   */
  frequencyDisplay?: FrequencyDisplay | undefined;
  /**
   * What a claim shows of its evidence: the numbers of its notes, or a line for each study.
   * @default 'notes'
   */
  evidenceDisplay?: CitingProps['evidenceDisplay'];
  /**
   * Shows a link in the care bar for visitors who need to leave quickly. Only where your visitors
   * need it.
   * @default false
   */
  quickExit?: boolean | undefined;
  /** The way to reach the clinic that you would have most people take. */
  primary?: keyof ContactChannels | undefined;
  /**
   * What the page prints: all of it or, with `clinic-ui/leaflet.css`, a leaflet of four A5 sides that
   * fold, with the message, the key facts, gains, every risk, the day, getting help, the checklist
   * and the contact. On screen both are the same.
   * @default 'page'
   */
  print?: 'page' | 'leaflet' | undefined;
  /** Where the page is on the web, `clinic.example/kap`: the leaflet ends with it, for the sources. */
  pageAddress?: string | undefined;
  /**
   * The day the review is judged by, `2026-11-24`. Pass it on pages that are hydrated: server and
   * browser may not agree what day it is.
   * @default the day of rendering (UTC)
   */
  today?: IsoDate | undefined;
}
