import type { Severity } from '../../content/model/index.js';

/** Wording of a TreatmentPage itself; the components in it have their own. */
export interface TreatmentPageLabels {
  /** Above the ways to reach the clinic, where the treatment has no heading of its own for them. */
  contact: string;
  /** Above the notes. */
  evidence: string;
  /** Between that heading and the notes, which take about `{minutes}` minutes to read. */
  'evidence-intro': string;
  /** Above the publications. */
  sources: string;
  /** Above who stands behind the page. */
  review: string;
  /** Below the link to the risks, joined by commas: the `{count}` of each severity. */
  'risk-counts': Record<Severity, string>;
  /** At the end of the leaflet: where the sources are. `{address}` */
  'sources-at': string;
}

export const treatmentPageLabels: TreatmentPageLabels = {
  contact: 'Talk with us',
  evidence: 'The evidence',
  'evidence-intro':
    'For those who want the details (about {minutes} min). One entry for each note on this page: what was studied, what was found, and what it does not tell us.',
  sources: 'Sources',
  review: 'About this page',
  'risk-counts': {
    serious: '{count} serious',
    'less-common': '{count} less common',
    common: '{count} common',
  },
  'sources-at': 'All sources: {address}',
};
