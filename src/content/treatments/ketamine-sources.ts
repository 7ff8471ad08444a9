import { byAuthor } from './by-author.js';

/** Sources on ketamine that its close relative's page cites too. */
export const ketamineSources = byAuthor([
  {
    id: 'anderson-2022',
    kind: 'narrative-review',
    authors: 'Anderson DJ et al.',
    title: 'Ketamine-induced cystitis',
    publication: 'Health Psychol Res',
    year: 2022,
    doi: '10.52965/001c.38247',
  },
  {
    id: 'esketamine-eu',
    kind: 'prescribing-information',
    authors: 'Janssen-Cilag',
    title: 'Spravato (esketamine): EU product information, section 4.3',
    publication: 'European Medicines Agency',
    year: 2025,
    url: 'https://www.ema.europa.eu/en/medicines/human/EPAR/spravato',
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
    id: 'zanos-2018',
    kind: 'narrative-review',
    authors: 'Zanos P, Gould TD',
    title: 'Mechanisms of ketamine action as an antidepressant',
    publication: 'Mol Psychiatry',
    year: 2018,
    doi: '10.1038/mp.2017.255',
  },
]);
