import type { Source } from '../model/index.js';

/** The sources for the options in `depression.ts`. */
export const depressionSources = [
  {
    id: 'anand-2023',
    kind: 'randomized-trial',
    authors: 'Anand A et al.',
    title: 'Ketamine versus ECT for nonpsychotic treatment-resistant major depression',
    publication: 'New England Journal of Medicine',
    year: 2023,
    doi: '10.1056/NEJMoa2302399',
  },
  {
    id: 'carvalho-2016',
    kind: 'narrative-review',
    authors: 'Carvalho AF et al.',
    title:
      'The safety, tolerability and risks associated with the use of newer generation antidepressant drugs: a critical review of the literature',
    publication: 'Psychotherapy and Psychosomatics',
    year: 2016,
    doi: '10.1159/000447034',
  },
  {
    id: 'cipriani-2018',
    kind: 'systematic-review',
    authors: 'Cipriani A et al.',
    title:
      'Comparative efficacy and acceptability of 21 antidepressant drugs for the acute treatment of adults with major depressive disorder: a systematic review and network meta-analysis',
    publication: 'The Lancet',
    year: 2018,
    doi: '10.1016/S0140-6736(17)32802-7',
  },
  {
    id: 'dean-2021',
    kind: 'systematic-review',
    authors: 'Dean RL et al.',
    title:
      'Ketamine and other glutamate receptor modulators for depression in adults with unipolar major depressive disorder',
    publication: 'Cochrane Database of Systematic Reviews',
    year: 2021,
    doi: '10.1002/14651858.CD011612.pub3',
  },
  {
    id: 'dunner-2014',
    kind: 'observational-study',
    authors: 'Dunner DL et al.',
    title:
      'A multisite, naturalistic, observational study of transcranial magnetic stimulation for patients with pharmacoresistant major depressive disorder: durability of benefit over a 1-year follow-up period',
    publication: 'Journal of Clinical Psychiatry',
    year: 2014,
    url: 'https://www.psychiatrist.com/jcp/article/pages/2014/v75n12/v75n1207.aspx',
  },
  {
    id: 'ekstrand-2022',
    kind: 'randomized-trial',
    authors: 'Ekstrand J et al.',
    title:
      'Racemic ketamine as an alternative to electroconvulsive therapy for unipolar depression: a randomized, open-label, non-inferiority trial (KetECT)',
    publication: 'International Journal of Neuropsychopharmacology',
    year: 2022,
    doi: '10.1093/ijnp/pyab088',
  },
  {
    id: 'esketamine-label',
    kind: 'prescribing-information',
    authors: 'Spravato (esketamine) label',
    title: 'Prescribing information for Spravato (esketamine) nasal spray',
    publication: 'US Food and Drug Administration',
    year: 2025,
    url: 'https://www.accessdata.fda.gov/scripts/cder/daf/index.cfm?event=overview.process&ApplNo=211243',
  },
  {
    id: 'fda-2023',
    kind: 'regulator-notice',
    authors: 'US Food and Drug Administration',
    title:
      'FDA warns patients and health care providers about potential risks associated with compounded ketamine products, including oral formulations, for the treatment of psychiatric disorders',
    publication: 'US Food and Drug Administration',
    year: 2023,
    url: 'https://www.fda.gov/drugs/human-drug-compounding/fda-warns-patients-and-health-care-providers-about-potential-risks-associated-compounded-ketamine',
  },
  {
    id: 'george-2010',
    kind: 'randomized-trial',
    authors: 'George MS et al.',
    title:
      'Daily left prefrontal transcranial magnetic stimulation therapy for major depressive disorder: a sham-controlled randomized trial',
    publication: 'Archives of General Psychiatry',
    year: 2010,
    doi: '10.1001/archgenpsychiatry.2010.46',
  },
  {
    id: 'jelovac-2025',
    kind: 'randomized-trial',
    authors: 'Jelovac A et al.',
    title:
      'Serial ketamine infusions as adjunctive therapy to inpatient care for depression: the KARMA-Dep 2 randomized clinical trial',
    publication: 'JAMA Psychiatry',
    year: 2025,
    doi: '10.1001/jamapsychiatry.2025.3019',
  },
  {
    id: 'lii-2023',
    kind: 'randomized-trial',
    authors: 'Lii TR et al.',
    title: 'Randomized trial of ketamine masked by surgical anesthesia in patients with depression',
    publication: 'Nature Mental Health',
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
    id: 'mcintyre-2021',
    kind: 'narrative-review',
    authors: 'McIntyre RS et al.',
    title:
      'Synthesizing the evidence for ketamine and esketamine in treatment-resistant depression: an international expert opinion on the available evidence and implementation',
    publication: 'American Journal of Psychiatry',
    year: 2021,
    doi: '10.1176/appi.ajp.2020.20081251',
  },
  {
    id: 'murrough-2013b',
    kind: 'open-label-trial',
    authors: 'Murrough JW et al.',
    title:
      'Rapid and longer-term antidepressant effects of repeated ketamine infusions in treatment-resistant major depression',
    publication: 'Biological Psychiatry',
    year: 2013,
    doi: '10.1016/j.biopsych.2012.06.022',
  },
  {
    id: 'popova-2019',
    kind: 'randomized-trial',
    authors: 'Popova V et al.',
    title:
      'Efficacy and safety of flexibly dosed esketamine nasal spray combined with a newly initiated oral antidepressant in treatment-resistant depression: a randomized double-blind active-controlled study',
    publication: 'American Journal of Psychiatry',
    year: 2019,
    doi: '10.1176/appi.ajp.2019.19020172',
  },
  {
    id: 'rush-2006',
    kind: 'open-label-trial',
    authors: 'Rush AJ et al.',
    title:
      'Acute and longer-term outcomes in depressed outpatients requiring one or several treatment steps: a STAR*D report',
    publication: 'American Journal of Psychiatry',
    year: 2006,
    doi: '10.1176/ajp.2006.163.11.1905',
  },
  {
    id: 'semkovska-2010',
    kind: 'systematic-review',
    authors: 'Semkovska M, McLoughlin DM',
    title:
      'Objective cognitive performance associated with electroconvulsive therapy for depression: a systematic review and meta-analysis',
    publication: 'Biological Psychiatry',
    year: 2010,
    doi: '10.1016/j.biopsych.2010.06.009',
  },
  {
    id: 'taylor-2021',
    kind: 'observational-study',
    authors: 'Taylor JJ et al.',
    title:
      'Seizure risk with repetitive TMS: survey results from over a half-million treatment sessions',
    publication: 'Brain Stimulation',
    year: 2021,
    doi: '10.1016/j.brs.2021.05.012',
  },
  {
    id: 'uk-ect-2003',
    kind: 'systematic-review',
    authors: 'UK ECT Review Group',
    title:
      'Efficacy and safety of electroconvulsive therapy in depressive disorders: a systematic review and meta-analysis',
    publication: 'The Lancet',
    year: 2003,
    doi: '10.1016/S0140-6736(03)12705-5',
  },
  {
    id: 'whiteford-2013',
    kind: 'systematic-review',
    authors: 'Whiteford HA et al.',
    title:
      'Estimating remission from untreated major depression: a systematic review and meta-analysis',
    publication: 'Psychological Medicine',
    year: 2013,
    doi: '10.1017/S0033291712001717',
  },
  {
    id: 'wiles-2013',
    kind: 'randomized-trial',
    authors: 'Wiles N et al.',
    title:
      'Cognitive behavioural therapy as an adjunct to pharmacotherapy for primary care based patients with treatment resistant depression: results of the CoBalT randomised controlled trial',
    publication: 'The Lancet',
    year: 2013,
    doi: '10.1016/S0140-6736(12)61552-9',
  },
  {
    id: 'yesavage-2018',
    kind: 'randomized-trial',
    authors: 'Yesavage JA et al.',
    title:
      'Effect of repetitive transcranial magnetic stimulation on treatment-resistant major depression in US veterans: a randomized clinical trial',
    publication: 'JAMA Psychiatry',
    year: 2018,
    doi: '10.1001/jamapsychiatry.2018.1483',
  },
] as const satisfies readonly Source[];

export type DepressionSourceId = (typeof depressionSources)[number]['id'];
