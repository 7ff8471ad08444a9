import type { ComponentProps } from 'react';
import type { ClinicContact, CrisisContact } from '../../content/model/index.js';
import type { LocaleProps } from '../shared-props.js';
import type { CareBarLabels } from './CareBar.labels.js';

export interface CareBarProps
  extends Omit<ComponentProps<'div'>, 'children' | 'title' | 'contents'>,
    LocaleProps<CareBarLabels> {
  /** Where to turn in a crisis. A preset such as `crisisLines.US`, or a value from your server. */
  crisis: CrisisContact;
  /** How to reach the clinic: its number is shown. */
  contact?: ClinicContact | undefined;
  /** Where the ways to reach the clinic are, for one without a number to call: `#contact`. */
  contactHref?: string | undefined;
  /** The sections, in the order of the page: their addresses and headings. */
  entries?: readonly { href: string; label: string }[] | undefined;
  /**
   * Names the navigation where a page has several: `KAP: Contents`.
   * @default the label `contents`
   */
  contentsName?: string | undefined;
  /** How many minutes the page takes to read. */
  minutes?: number | undefined;
  /**
   * Shows a link for visitors who need to leave quickly. Only where your visitors need it.
   * @default false
   */
  quickExit?: boolean | undefined;
  /**
   * Where that link leads: a page nobody asks about, that loads fast.
   * @default 'https://www.weather.gov/'
   */
  exitHref?: string | undefined;
}
