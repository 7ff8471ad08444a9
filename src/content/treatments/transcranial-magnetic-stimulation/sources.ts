import { byAuthor } from '../by-author.js';
import { depressionSources } from '../depression-sources.js';

export const sources = byAuthor([
  {
    id: 'dunner-2014',
    kind: 'observational-study',
    authors: 'Dunner DL et al.',
    title:
      'A multisite, naturalistic, observational study of transcranial magnetic stimulation for patients with pharmacoresistant major depressive disorder: durability of benefit over a 1-year follow-up period',
    publication: 'J Clin Psychiatry',
    year: 2014,
    url: 'https://www.psychiatrist.com/jcp/multisite-naturalistic-observational-study-transcranial/',
  },
  {
    id: 'fda-2011',
    kind: 'regulator-notice',
    authors: 'FDA',
    title:
      'Medical devices; neurological devices; classification of repetitive transcranial magnetic stimulation system',
    publication: 'Federal Register',
    year: 2011,
    url: 'https://www.govinfo.gov/content/pkg/FR-2011-07-26/html/2011-18806.htm',
  },
  {
    id: 'fda-2018',
    kind: 'regulator-notice',
    authors: 'FDA',
    title:
      'FDA permits marketing of transcranial magnetic stimulation for treatment of obsessive compulsive disorder',
    publication: 'US Food and Drug Administration',
    year: 2018,
    url: 'https://www.fda.gov/news-events/press-announcements/fda-permits-marketing-transcranial-magnetic-stimulation-treatment-obsessive-compulsive-disorder',
  },
  {
    id: 'gaynes-2011',
    kind: 'systematic-review',
    authors: 'Gaynes BN et al.',
    title: 'Nonpharmacologic interventions for treatment-resistant depression in adults',
    publication:
      'Comparative Effectiveness Review 33, US Agency for Healthcare Research and Quality',
    year: 2011,
    url: 'https://www.ncbi.nlm.nih.gov/books/n/cer33/',
  },
  {
    id: 'gillick-2015',
    kind: 'observational-study',
    authors: 'Gillick BT et al.',
    title:
      'Case report of vasovagal syncope associated with single pulse transcranial magnetic stimulation in a healthy adult participant',
    publication: 'BMC Neurol',
    year: 2015,
    doi: '10.1186/s12883-015-0510-2',
  },
  {
    id: 'lee-2021',
    kind: 'systematic-review',
    authors: 'Lee HJ et al.',
    title: 'Repetitive transcranial magnetic stimulation treatment for peripartum depression',
    publication: 'BMC Pregnancy Childbirth',
    year: 2021,
    doi: '10.1186/s12884-021-03600-3',
  },
  {
    id: 'lerner-2019',
    kind: 'observational-study',
    authors: 'Lerner AJ et al.',
    title: 'Seizures from transcranial magnetic stimulation 2012–2016',
    publication: 'Clin Neurophysiol',
    year: 2019,
    doi: '10.1016/j.clinph.2019.03.016',
  },
  {
    id: 'leuchter-2013',
    kind: 'narrative-review',
    authors: 'Leuchter AF et al.',
    title:
      'The relationship between brain oscillatory activity and therapeutic effectiveness of transcranial magnetic stimulation in the treatment of major depressive disorder',
    publication: 'Front Hum Neurosci',
    year: 2013,
    doi: '10.3389/fnhum.2013.00037',
  },
  {
    id: 'loo-2008',
    kind: 'systematic-review',
    authors: 'Loo CK et al.',
    title:
      'A review of the safety of repetitive transcranial magnetic stimulation as a clinical treatment for depression',
    publication: 'Int J Neuropsychopharmacol',
    year: 2008,
    url: 'https://academic.oup.com/ijnp/article/11/1/131/647218',
  },
  {
    id: 'miuli-2021',
    kind: 'systematic-review',
    authors: 'Miuli A et al.',
    title: 'Hypomanic/manic switch after transcranial magnetic stimulation in mood disorders',
    publication: 'World J Psychiatry',
    year: 2021,
    doi: '10.5498/wjp.v11.i8.477',
  },
  {
    id: 'oreardon-2007',
    kind: 'randomized-trial',
    authors: 'O’Reardon JP et al.',
    title:
      'Efficacy and safety of transcranial magnetic stimulation in the acute treatment of major depression',
    publication: 'Biol Psychiatry',
    year: 2007,
    doi: '10.1016/j.biopsych.2007.01.018',
  },
  {
    id: 'peng-2018',
    kind: 'narrative-review',
    authors: 'Peng Z et al.',
    title: 'Mechanism of repetitive transcranial magnetic stimulation for depression',
    publication: 'Shanghai Arch Psychiatry',
    year: 2018,
    doi: '10.11919/j.issn.1002-0829.217047',
  },
  {
    id: 'perera-2016',
    kind: 'guideline',
    authors: 'Perera T et al.',
    title:
      'The Clinical TMS Society consensus review and treatment recommendations for TMS therapy for major depressive disorder',
    publication: 'Brain Stimul',
    year: 2016,
    doi: '10.1016/j.brs.2016.03.010',
  },
  ...depressionSources,
]);

export type TmsSourceId = (typeof sources)[number]['id'];
