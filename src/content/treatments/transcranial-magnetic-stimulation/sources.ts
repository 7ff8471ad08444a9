import { byAuthor } from '../by-author.js';
import { depressionSources } from '../depression-sources.js';

export const sources = byAuthor([
  {
    id: 'blumberger-2018',
    kind: 'randomized-trial',
    authors: 'Blumberger DM et al.',
    title:
      'Effectiveness of theta burst versus high-frequency repetitive transcranial magnetic stimulation in patients with depression (THREE-D): a randomised non-inferiority trial',
    publication: 'The Lancet',
    year: 2018,
    doi: '10.1016/S0140-6736(18)30295-2',
  },
  {
    id: 'fda-2011',
    kind: 'regulator-notice',
    authors: 'US Food and Drug Administration',
    title:
      'Medical devices; neurological devices; classification of repetitive transcranial magnetic stimulation system',
    publication: 'Federal Register',
    year: 2011,
    url: 'https://www.govinfo.gov/content/pkg/FR-2011-07-26/html/2011-18806.htm',
  },
  {
    id: 'fda-2018',
    kind: 'regulator-notice',
    authors: 'US Food and Drug Administration',
    title:
      'FDA permits marketing of transcranial magnetic stimulation for treatment of obsessive compulsive disorder',
    publication: 'US Food and Drug Administration',
    year: 2018,
    url: 'https://www.fda.gov/news-events/press-announcements/fda-permits-marketing-transcranial-magnetic-stimulation-treatment-obsessive-compulsive-disorder',
  },
  {
    id: 'lee-2021',
    kind: 'systematic-review',
    authors: 'Lee HJ et al.',
    title:
      'The efficacy and safety of repetitive transcranial magnetic stimulation in treating peripartum depression: a systematic review and meta-analysis',
    publication: 'BMC Pregnancy and Childbirth',
    year: 2021,
    doi: '10.1186/s12884-021-03600-3',
  },
  {
    id: 'leuchter-2013',
    kind: 'narrative-review',
    authors: 'Leuchter AF et al.',
    title:
      'The relationship between brain oscillatory activity and therapeutic effectiveness of transcranial magnetic stimulation in the treatment of major depressive disorder',
    publication: 'Frontiers in Human Neuroscience',
    year: 2013,
    doi: '10.3389/fnhum.2013.00037',
  },
  {
    id: 'lerner-2019',
    kind: 'observational-study',
    authors: 'Lerner AJ et al.',
    title:
      'Seizures from transcranial magnetic stimulation 2012–2016: results of a survey of active laboratories and clinics',
    publication: 'Clinical Neurophysiology',
    year: 2019,
    doi: '10.1016/j.clinph.2019.03.016',
  },
  {
    id: 'oreardon-2007',
    kind: 'randomized-trial',
    authors: 'O’Reardon JP et al.',
    title:
      'Efficacy and safety of transcranial magnetic stimulation in the acute treatment of major depression: a multisite randomized controlled trial',
    publication: 'Biological Psychiatry',
    year: 2007,
    doi: '10.1016/j.biopsych.2007.01.018',
  },
  {
    id: 'peng-2018',
    kind: 'narrative-review',
    authors: 'Peng Z et al.',
    title: 'Mechanism of repetitive transcranial magnetic stimulation for depression',
    publication: 'Shanghai Archives of Psychiatry',
    year: 2018,
    doi: '10.11919/j.issn.1002-0829.217047',
  },
  {
    id: 'perera-2016',
    kind: 'guideline',
    authors: 'Perera T et al.',
    title:
      'The Clinical TMS Society consensus review and treatment recommendations for TMS therapy for major depressive disorder',
    publication: 'Brain Stimulation',
    year: 2016,
    doi: '10.1016/j.brs.2016.03.010',
  },
  ...depressionSources,
]);

/** The ids of the sources in this treatment. */
export type SourceId = (typeof sources)[number]['id'];
