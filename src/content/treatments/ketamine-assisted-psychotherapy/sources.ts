import { byAuthor } from '../by-author.js';
import { depressionSources } from '../depression-sources.js';

export const sources = byAuthor([
  {
    id: 'abdallah-2022',
    kind: 'randomized-trial',
    authors: 'Abdallah CG et al.',
    title:
      'Dose-related effects of ketamine for antidepressant-resistant symptoms of posttraumatic stress disorder in veterans and active duty military: a double-blind, randomized, placebo-controlled multi-center clinical trial',
    publication: 'Neuropsychopharmacology',
    year: 2022,
    doi: '10.1038/s41386-022-01266-9',
  },
  {
    id: 'anderson-2022',
    kind: 'narrative-review',
    authors: 'Anderson DJ et al.',
    title:
      'Ketamine-induced cystitis: a comprehensive review of the urologic effects of this psychoactive drug',
    publication: 'Health Psychology Research',
    year: 2022,
    doi: '10.52965/001c.38247',
  },
  {
    id: 'canuso-2021',
    kind: 'randomized-trial',
    authors: 'Canuso CM et al.',
    title:
      'Esketamine nasal spray for the rapid reduction of depressive symptoms in major depressive disorder with acute suicidal ideation or behavior',
    publication: 'Journal of Clinical Psychopharmacology',
    year: 2021,
    doi: '10.1097/JCP.0000000000001465',
  },
  {
    id: 'cohen-2018',
    kind: 'guideline',
    authors: 'Cohen SP et al.',
    title:
      'Consensus guidelines on the use of intravenous ketamine infusions for chronic pain from the American Society of Regional Anesthesia and Pain Medicine, the American Academy of Pain Medicine, and the American Society of Anesthesiologists',
    publication: 'Regional Anesthesia and Pain Medicine',
    year: 2018,
    doi: '10.1097/AAP.0000000000000808',
  },
  {
    id: 'dea-1999',
    kind: 'regulator-notice',
    authors: 'US Drug Enforcement Administration',
    title: 'Schedules of controlled substances: placement of ketamine into Schedule III',
    publication: 'Federal Register',
    year: 1999,
    url: 'https://www.govinfo.gov/content/pkg/FR-1999-07-13/html/99-17803.htm',
  },
  {
    id: 'fda-2022',
    kind: 'regulator-notice',
    authors: 'US Food and Drug Administration',
    title:
      'FDA alerts health care professionals of potential risks associated with compounded ketamine nasal spray',
    publication: 'US Food and Drug Administration',
    year: 2022,
    url: 'https://www.fda.gov/drugs/human-drug-compounding/fda-alerts-health-care-professionals-potential-risks-associated-compounded-ketamine-nasal-spray',
  },
  {
    id: 'feder-2021',
    kind: 'randomized-trial',
    authors: 'Feder A et al.',
    title:
      'A randomized controlled trial of repeated ketamine administration for chronic posttraumatic stress disorder',
    publication: 'American Journal of Psychiatry',
    year: 2021,
    doi: '10.1176/appi.ajp.2020.20050596',
  },
  {
    id: 'glue-2024',
    kind: 'randomized-trial',
    authors: 'Glue P et al.',
    title:
      'Extended-release ketamine tablets for treatment-resistant depression: a randomized placebo-controlled phase 2 trial',
    publication: 'Nature Medicine',
    year: 2024,
    doi: '10.1038/s41591-024-03063-x',
  },
  {
    id: 'kew-2023',
    kind: 'systematic-review',
    authors: 'Kew BM et al.',
    title:
      'Ketamine and psychotherapy for the treatment of psychiatric disorders: systematic review',
    publication: 'BJPsych Open',
    year: 2023,
    doi: '10.1192/bjo.2023.53',
  },
  {
    id: 'li-2010',
    kind: 'animal-study',
    authors: 'Li N et al.',
    title:
      'mTOR-dependent synapse formation underlies the rapid antidepressant effects of NMDA antagonists',
    publication: 'Science',
    year: 2010,
    doi: '10.1126/science.1190287',
  },
  {
    id: 'newport-2015',
    kind: 'systematic-review',
    authors: 'Newport DJ et al.',
    title:
      'Ketamine and other NMDA antagonists: early clinical trials and possible mechanisms in depression',
    publication: 'American Journal of Psychiatry',
    year: 2015,
    doi: '10.1176/appi.ajp.2015.15040465',
  },
  {
    id: 'noppers-2011',
    kind: 'observational-study',
    authors: 'Noppers IM et al.',
    title:
      'Drug-induced liver injury following a repeated course of ketamine treatment for chronic pain in CRPS type 1 patients: a report of 3 cases',
    publication: 'Pain',
    year: 2011,
    doi: '10.1016/j.pain.2011.03.026',
  },
  {
    id: 'ranzcp-2025',
    kind: 'guideline',
    authors: 'Royal Australian and New Zealand College of Psychiatrists',
    title: 'Professional practice guidelines for the use of ketamine in psychiatric practice',
    publication: 'Australian and New Zealand Journal of Psychiatry',
    year: 2025,
    doi: '10.1177/00048674251333577',
  },
  {
    id: 'rosenblat-2019',
    kind: 'systematic-review',
    authors: 'Rosenblat JD et al.',
    title: 'Oral ketamine for depression: a systematic review',
    publication: 'Journal of Clinical Psychiatry',
    year: 2019,
    doi: '10.4088/JCP.18r12475',
  },
  {
    id: 'sanacora-2017',
    kind: 'guideline',
    authors: 'Sanacora G et al.',
    title: 'A consensus statement on the use of ketamine in the treatment of mood disorders',
    publication: 'JAMA Psychiatry',
    year: 2017,
    doi: '10.1001/jamapsychiatry.2017.0080',
  },
  {
    id: 'short-2018',
    kind: 'systematic-review',
    authors: 'Short B et al.',
    title: 'Side-effects associated with ketamine use in depression: a systematic review',
    publication: 'The Lancet Psychiatry',
    year: 2018,
    doi: '10.1016/S2215-0366(17)30272-9',
  },
  {
    id: 'swainson-2021',
    kind: 'guideline',
    authors: 'Swainson J et al.',
    title:
      'The Canadian Network for Mood and Anxiety Treatments (CANMAT) task force recommendations for the use of racemic ketamine in adults with major depressive disorder',
    publication: 'Canadian Journal of Psychiatry',
    year: 2021,
    doi: '10.1177/0706743720970860',
  },
  {
    id: 'taylor-2018',
    kind: 'randomized-trial',
    authors: 'Taylor JH et al.',
    title: 'Ketamine for social anxiety disorder: a randomized, placebo-controlled crossover trial',
    publication: 'Neuropsychopharmacology',
    year: 2018,
    doi: '10.1038/npp.2017.194',
  },
  {
    id: 'whittaker-2021',
    kind: 'systematic-review',
    authors: 'Whittaker E et al.',
    title:
      'Systematic review and meta-analysis of randomized controlled trials of ketamine in the treatment of refractory anxiety spectrum disorders',
    publication: 'Therapeutic Advances in Psychopharmacology',
    year: 2021,
    doi: '10.1177/20451253211056743',
  },
  {
    id: 'zanos-2018',
    kind: 'narrative-review',
    authors: 'Zanos P, Gould TD',
    title: 'Mechanisms of ketamine action as an antidepressant',
    publication: 'Molecular Psychiatry',
    year: 2018,
    doi: '10.1038/mp.2017.255',
  },
  ...depressionSources,
]);

/** The ids of the sources in this treatment. */
export type SourceId = (typeof sources)[number]['id'];
