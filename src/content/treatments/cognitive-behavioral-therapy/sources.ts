import { byAuthor } from '../by-author.js';
import { depressionSources } from '../depression-sources.js';

export const sources = byAuthor([
  {
    id: 'amick-2015',
    kind: 'systematic-review',
    authors: 'Amick HR et al.',
    title:
      'Comparative benefits and harms of second generation antidepressants and cognitive behavioral therapies in initial treatment of major depressive disorder: systematic review and meta-analysis',
    publication: 'BMJ',
    year: 2015,
    doi: '10.1136/bmj.h6019',
  },
  {
    id: 'crawford-2016',
    kind: 'observational-study',
    authors: 'Crawford MJ et al.',
    title:
      'Patient experience of negative effects of psychological treatment: results of a national survey',
    publication: 'Br J Psychiatry',
    year: 2016,
    doi: '10.1192/bjp.bp.114.162628',
  },
  {
    id: 'cuijpers-2016',
    kind: 'systematic-review',
    authors: 'Cuijpers P et al.',
    title:
      'How effective are cognitive behavior therapies for major depression and anxiety disorders? A meta-analytic update of the evidence',
    publication: 'World Psychiatry',
    year: 2016,
    doi: '10.1002/wps.20346',
  },
  {
    id: 'cuijpers-2018',
    kind: 'systematic-review',
    authors: 'Cuijpers P et al.',
    title:
      'Negative effects of psychotherapies for adult depression: a meta-analysis of deterioration rates',
    publication: 'Vrije Universiteit Amsterdam (research portal)',
    year: 2018,
    url: 'https://research.vu.nl/en/publications/negative-effects-of-psychotherapies-for-adult-depression-a-meta-a',
  },
  {
    id: 'cuijpers-2023',
    kind: 'systematic-review',
    authors: 'Cuijpers P et al.',
    title:
      'Cognitive behavior therapy vs. control conditions, other psychotherapies, pharmacotherapies and combined treatment for depression: a comprehensive meta-analysis including 409 trials with 52,702 patients',
    publication: 'World Psychiatry',
    year: 2023,
    doi: '10.1002/wps.21069',
  },
  {
    id: 'fahrenkopf-2024',
    kind: 'narrative-review',
    authors: 'Fahrenkopf L',
    title: 'Substance and protocol: federalist regulation of psychedelic-assisted therapy',
    publication: 'Food and Drug Law Journal',
    year: 2024,
    url: 'https://www.fdli.org/2024/09/substance-and-protocol-federalist-regulation-of-psychedelic-assisted-therapy/',
  },
  {
    id: 'lorenzo-luaces-2015',
    kind: 'narrative-review',
    authors: 'Lorenzo-Luaces L et al.',
    title:
      'It’s complicated: the relation between cognitive change procedures, cognitive change, and symptom change in cognitive therapy for depression',
    publication: 'Clin Psychol Rev',
    year: 2015,
    doi: '10.1016/j.cpr.2014.12.003',
  },
  {
    id: 'mayo-cbt',
    kind: 'public-information',
    authors: 'Mayo Clinic',
    title: 'Cognitive behavioral therapy: how you prepare',
    publication: 'Mayo Clinic',
    url: 'https://www.mayoclinic.com/tests-procedures/cognitive-behavioral-therapy/details/how-you-prepare/ppc-20186984',
  },
  {
    id: 'nimh-psychotherapies',
    kind: 'public-information',
    authors: 'National Institute of Mental Health',
    title: 'Psychotherapies',
    publication: 'US National Institutes of Health',
    url: 'https://www.nimh.nih.gov/health/topics/psychotherapies',
  },
  {
    id: 'petersen-2016',
    kind: 'narrative-review',
    authors: 'Petersen TJ et al. (editors)',
    title: 'The Massachusetts General Hospital handbook of cognitive behavioral therapy, chapter 2',
    publication: 'Springer',
    year: 2016,
    doi: '10.1007/978-1-4939-2605-3_2',
  },
  {
    id: 'schermuly-haupt-2018',
    kind: 'observational-study',
    authors: 'Schermuly-Haupt ML et al.',
    title: 'Unwanted events and side effects in cognitive behavior therapy',
    publication: 'Cognit Ther Res',
    year: 2018,
    doi: '10.1007/s10608-018-9904-y',
  },
  {
    id: 'wiles-2014',
    kind: 'randomized-trial',
    authors: 'Wiles N et al.',
    title:
      'Clinical effectiveness and cost-effectiveness of cognitive behavioural therapy as an adjunct to pharmacotherapy for treatment-resistant depression in primary care: the CoBalT randomised controlled trial',
    publication: 'Health Technol Assess',
    year: 2014,
    doi: '10.3310/hta18310',
  },
  {
    id: 'wiles-2016',
    kind: 'randomized-trial',
    authors: 'Wiles NJ et al.',
    title:
      'Long-term effectiveness and cost-effectiveness of cognitive behavioural therapy as an adjunct to pharmacotherapy for treatment-resistant depression in primary care: follow-up of the CoBalT randomised controlled trial',
    publication: 'Lancet Psychiatry',
    year: 2016,
    doi: '10.1016/S2215-0366(15)00495-2',
  },
  {
    id: 'zhang-2018',
    kind: 'systematic-review',
    authors: 'Zhang Z et al.',
    title:
      'The effect of CBT and its modifications for relapse prevention in major depressive disorder: a systematic review and meta-analysis',
    publication: 'BMC Psychiatry',
    year: 2018,
    doi: '10.1186/s12888-018-1610-5',
  },
  ...depressionSources,
]);

export type CbtSourceId = (typeof sources)[number]['id'];
