import { byAuthor } from '../by-author.js';
import { depressionSources } from '../depression-sources.js';
import { ketamineSources } from '../ketamine-sources.js';

export const sources = byAuthor([
  {
    id: 'daly-2019',
    kind: 'randomized-trial',
    authors: 'Daly EJ et al.',
    title:
      'Efficacy of esketamine nasal spray plus oral antidepressant treatment for relapse prevention in patients with treatment-resistant depression',
    publication: 'JAMA Psychiatry',
    year: 2019,
    doi: '10.1001/jamapsychiatry.2019.1189',
  },
  {
    id: 'gastaldon-2019',
    kind: 'narrative-review',
    authors: 'Gastaldon C et al.',
    title: 'Esketamine for treatment resistant depression: a trick of smoke and mirrors?',
    publication: 'Epidemiol Psychiatr Sci',
    year: 2019,
    doi: '10.1017/S2045796019000751',
  },
  {
    id: 'janik-2025',
    kind: 'randomized-trial',
    authors: 'Janik A et al.',
    title: 'Esketamine monotherapy in adults with treatment-resistant depression',
    publication: 'JAMA Psychiatry',
    year: 2025,
    doi: '10.1001/jamapsychiatry.2025.1317',
  },
  {
    id: 'maker-2025',
    kind: 'public-information',
    authors: 'Johnson & Johnson',
    title:
      'Spravato (esketamine) approved in the US as the first and only monotherapy for adults with treatment-resistant depression',
    publication: 'Press release',
    year: 2025,
    url: 'https://www.jnj.com/media-center/press-releases/spravato-esketamine-approved-in-the-u-s-as-the-first-and-only-monotherapy-for-adults-with-treatment-resistant-depression',
  },
  {
    id: 'maker-how-it-works',
    kind: 'public-information',
    authors: 'Janssen',
    title: 'What is Spravato?',
    publication: 'spravato.com',
    url: 'https://www.spravato.com/trd',
  },
  {
    id: 'mayo-esketamine',
    kind: 'public-information',
    authors: 'Mayo Clinic',
    title: 'Esketamine (nasal route): proper use',
    publication: 'Mayo Clinic',
    url: 'https://www.mayoclinic.org/drugs-supplements/esketamine-nasal-route/proper-use/drg-20458442',
  },
  ...ketamineSources,
  ...depressionSources,
]);

export type EsketamineSourceId = (typeof sources)[number]['id'];
