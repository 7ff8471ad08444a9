import type { Source } from '../model/index.js';

/** The sources of the notes in `depression-notes.ts`. */
export const depressionSources = [
  {
    id: 'anand-2023',
    kind: 'randomized-trial',
    authors: 'Anand A et al.',
    title: 'Ketamine versus ECT for nonpsychotic treatment-resistant major depression',
    publication: 'N Engl J Med',
    year: 2023,
    doi: '10.1056/NEJMoa2302399',
  },
  {
    id: 'berlim-2014',
    kind: 'systematic-review',
    authors: 'Berlim MT et al.',
    title:
      'Response, remission and drop-out rates following high-frequency repetitive transcranial magnetic stimulation (rTMS) for treating major depression',
    publication: 'Psychol Med',
    year: 2014,
    doi: '10.1017/S0033291713000512',
  },
  {
    id: 'blumberger-2018',
    kind: 'randomized-trial',
    authors: 'Blumberger DM et al.',
    title:
      'Effectiveness of theta burst versus high-frequency repetitive transcranial magnetic stimulation in patients with depression (THREE-D)',
    publication: 'Lancet',
    year: 2018,
    doi: '10.1016/S0140-6736(18)30295-2',
  },
  {
    id: 'carvalho-2016',
    kind: 'narrative-review',
    authors: 'Carvalho AF et al.',
    title:
      'The safety, tolerability and risks associated with the use of newer generation antidepressant drugs',
    publication: 'Psychother Psychosom',
    year: 2016,
    doi: '10.1159/000447034',
  },
  {
    id: 'cipriani-2018',
    kind: 'systematic-review',
    authors: 'Cipriani A et al.',
    title:
      'Comparative efficacy and acceptability of 21 antidepressant drugs for the acute treatment of adults with major depressive disorder',
    publication: 'Lancet',
    year: 2018,
    doi: '10.1016/S0140-6736(17)32802-7',
  },
  {
    id: 'ekstrand-2022',
    kind: 'randomized-trial',
    authors: 'Ekstrand J et al.',
    title:
      'Racemic ketamine as an alternative to electroconvulsive therapy for unipolar depression (KetECT)',
    publication: 'Int J Neuropsychopharmacol',
    year: 2022,
    doi: '10.1093/ijnp/pyab088',
  },
  {
    id: 'esketamine-label',
    kind: 'prescribing-information',
    authors: 'Janssen',
    title:
      'Spravato (esketamine) nasal spray: US prescribing information, version 18, March 13, 2026',
    publication: 'DailyMed',
    year: 2026,
    url: 'https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=d81a6a79-a74a-44b7-822c-0dfa3036eaed',
  },
  {
    id: 'fedgchin-2019',
    kind: 'randomized-trial',
    authors: 'Fedgchin M et al.',
    title:
      'Efficacy and safety of fixed-dose esketamine nasal spray combined with a new oral antidepressant in treatment-resistant depression (TRANSFORM-1)',
    publication: 'Int J Neuropsychopharmacol',
    year: 2019,
    doi: '10.1093/ijnp/pyz039',
  },
  {
    id: 'jelovac-2025',
    kind: 'randomized-trial',
    authors: 'Jelovac A et al.',
    title:
      'Serial ketamine infusions as adjunctive therapy to inpatient care for depression (KARMA-Dep 2)',
    publication: 'JAMA Psychiatry',
    year: 2025,
    doi: '10.1001/jamapsychiatry.2025.3019',
  },
  {
    id: 'lii-2023',
    kind: 'randomized-trial',
    authors: 'Lii TR et al.',
    title: 'Randomized trial of ketamine masked by surgical anesthesia in patients with depression',
    publication: 'Nat Ment Health',
    year: 2023,
    doi: '10.1038/s44220-023-00140-x',
  },
  {
    id: 'linden-2014',
    kind: 'narrative-review',
    authors: 'Linden M, Schermuly-Haupt ML',
    title: 'Definition, assessment and rate of psychotherapy side effects',
    publication: 'World Psychiatry',
    year: 2014,
    doi: '10.1002/wps.20153',
  },
  {
    id: 'munkholm-2019',
    kind: 'systematic-review',
    authors: 'Munkholm K et al.',
    title:
      'Considering the methodological limitations in the evidence base of antidepressants for depression',
    publication: 'BMJ Open',
    year: 2019,
    doi: '10.1136/bmjopen-2018-024886',
  },
  {
    id: 'ochs-ross-2020',
    kind: 'randomized-trial',
    authors: 'Ochs-Ross R et al.',
    title:
      'Efficacy and safety of esketamine nasal spray plus an oral antidepressant in elderly patients with treatment-resistant depression (TRANSFORM-3)',
    publication: 'Am J Geriatr Psychiatry',
    year: 2020,
    doi: '10.1016/j.jagp.2019.10.008',
  },
  {
    id: 'popova-2019',
    kind: 'randomized-trial',
    authors: 'Popova V et al.',
    title:
      'Efficacy and safety of flexibly dosed esketamine nasal spray combined with a newly initiated oral antidepressant in treatment-resistant depression',
    publication: 'Am J Psychiatry',
    year: 2019,
    doi: '10.1176/appi.ajp.2019.19020172',
  },
  {
    id: 'rush-2006',
    kind: 'open-label-trial',
    authors: 'Rush AJ et al.',
    title:
      'Acute and longer-term outcomes in depressed outpatients requiring one or several treatment steps',
    publication: 'Am J Psychiatry',
    year: 2006,
    doi: '10.1176/ajp.2006.163.11.1905',
  },
  {
    id: 'semkovska-2010',
    kind: 'systematic-review',
    authors: 'Semkovska M, McLoughlin DM',
    title:
      'Objective cognitive performance associated with electroconvulsive therapy for depression',
    publication: 'Biol Psychiatry',
    year: 2010,
    doi: '10.1016/j.biopsych.2010.06.009',
  },
  {
    id: 'short-2018',
    kind: 'systematic-review',
    authors: 'Short B et al.',
    title: 'Side-effects associated with ketamine use in depression',
    publication: 'Lancet Psychiatry',
    year: 2018,
    doi: '10.1016/S2215-0366(17)30272-9',
  },
  {
    id: 'stard-2023',
    kind: 'open-label-trial',
    authors: 'Pigott HE et al.',
    title:
      'What are the treatment remission, response and extent of improvement rates after up to four trials of antidepressant therapies in real-world depressed patients?',
    publication: 'BMJ Open',
    year: 2023,
    doi: '10.1136/bmjopen-2022-063095',
  },
  {
    id: 'taylor-2021',
    kind: 'observational-study',
    authors: 'Taylor JJ et al.',
    title:
      'Seizure risk with repetitive TMS: survey results from over a half-million treatment sessions',
    publication: 'Brain Stimul',
    year: 2021,
    doi: '10.1016/j.brs.2021.05.012',
  },
  {
    id: 'uk-ect-2003',
    kind: 'systematic-review',
    authors: 'UK ECT Review Group',
    title: 'Efficacy and safety of electroconvulsive therapy in depressive disorders',
    publication: 'Lancet',
    year: 2003,
    doi: '10.1016/S0140-6736(03)12705-5',
  },
  {
    id: 'whiteford-2013',
    kind: 'systematic-review',
    authors: 'Whiteford HA et al.',
    title: 'Estimating remission from untreated major depression',
    publication: 'Psychol Med',
    year: 2013,
    doi: '10.1017/S0033291712001717',
  },
  {
    id: 'wiles-2013',
    kind: 'randomized-trial',
    authors: 'Wiles N et al.',
    title:
      'Cognitive behavioural therapy as an adjunct to pharmacotherapy for primary care based patients with treatment resistant depression (CoBalT)',
    publication: 'Lancet',
    year: 2013,
    doi: '10.1016/S0140-6736(12)61552-9',
  },
  {
    id: 'yesavage-2018',
    kind: 'randomized-trial',
    authors: 'Yesavage JA et al.',
    title:
      'Effect of repetitive transcranial magnetic stimulation on treatment-resistant major depression in US veterans',
    publication: 'JAMA Psychiatry',
    year: 2018,
    doi: '10.1001/jamapsychiatry.2018.1483',
  },
] as const satisfies readonly Source[];

export type DepressionSourceId = (typeof depressionSources)[number]['id'];
