import type { ReactNode } from 'react';
import type {
  AtLeastOne,
  ClinicContact,
  ClinicLocation,
  ContactChannels,
  CrisisContact,
  OpeningHours,
  RelayService,
} from '../../content/model/index.js';
import type { SectionProps } from '../shared-props.js';
import type { ContactCTALabels } from './ContactCTA.labels.js';

export interface ContactCTABaseProps extends SectionProps<ContactCTALabels>, ContactChannels {
  /** Where to turn in a crisis; always shown, in one row above the clinic's own numbers. */
  crisis: CrisisContact;
  /**
   * The way you would have most people take: it comes first, in the accent color. The number to call
   * is the largest in any case.
   * @default booking; without it, the first there is of phone, sms and email
   */
  primary?: keyof ContactChannels | undefined;
  /** Spread in with the rest of a clinic's contact; not shown here, where people ask first. */
  onCall?: ClinicContact['onCall'];
  /** The number of the clinic's own text telephone. */
  tty?: ClinicContact['tty'];
  /** The relay service by which people reach the clinic. */
  relay?: RelayService | undefined;
  /** Spread in with the rest of a clinic's contact; not shown here. */
  clinicName?: string | undefined;
  /** Where the clinic is: one place, or a list of offices. */
  location?: ClinicLocation | readonly ClinicLocation[] | undefined;
  /** When someone can be reached. Days that are not listed are shown as closed. */
  hours?: readonly OpeningHours[] | undefined;
  /** What the hours leave open. `Closed on public holidays` */
  hoursNote?: string | undefined;
  /** How soon someone answers. `Within two working days` */
  responseTime?: string | undefined;
  /** Who reads and answers. `Our front desk, who are not clinicians` */
  answeredBy?: string | undefined;
  /** What a self-paying visitor has a right to know about cost before care. */
  costNotice?: ReactNode;
}

/** At least one of `booking`, `phone`, `sms` and `email` is required. */
export type ContactCTAProps = ContactCTABaseProps & AtLeastOne<ContactChannels>;
