import { byAuthor } from '../by-author.js';
import { depressionSources } from '../depression-sources.js';
import { ketamineSources } from '../ketamine-sources.js';

/** Cited on other pages alone: trials of ketamine and ECT, and of one medicine after another. */
const leftOut: ReadonlySet<string> = new Set([
  'anand-2023',
  'ekstrand-2022',
  'rush-2006',
  'stard-2023',
]);

export const sources = byAuthor([
  {
    id: 'abdallah-2022',
    kind: 'randomized-trial',
    authors: 'Abdallah CG et al.',
    title:
      'Dose-related effects of ketamine for antidepressant-resistant symptoms of posttraumatic stress disorder in veterans and active duty military',
    publication: 'Neuropsychopharmacology',
    year: 2022,
    doi: '10.1038/s41386-022-01266-9',
  },
  {
    id: 'cohen-2018',
    kind: 'guideline',
    authors: 'Cohen SP et al.',
    title: 'Consensus guidelines on the use of intravenous ketamine infusions for chronic pain',
    publication: 'Reg Anesth Pain Med',
    year: 2018,
    doi: '10.1097/AAP.0000000000000808',
  },
  {
    id: 'cotter-2021',
    kind: 'observational-study',
    authors: 'Cotter S et al.',
    title:
      'Repeated or continuous medically supervised ketamine administration associated with hepatobiliary adverse events',
    publication: 'Drug Saf',
    year: 2021,
    doi: '10.1007/s40264-021-01120-9',
  },
  {
    id: 'dean-2021',
    kind: 'systematic-review',
    authors: 'Dean RL et al.',
    title:
      'Ketamine and other glutamate receptor modulators for depression in adults with unipolar major depressive disorder',
    publication: 'Cochrane Database Syst Rev',
    year: 2021,
    doi: '10.1002/14651858.CD011612.pub3',
  },
  {
    id: 'dore-2019',
    kind: 'observational-study',
    authors: 'Dore J et al.',
    title:
      'Ketamine assisted psychotherapy (KAP): patient demographics, clinical data and outcomes in three large practices administering ketamine with psychotherapy',
    publication: 'J Psychoactive Drugs',
    year: 2019,
    doi: '10.1080/02791072.2019.1587556',
  },
  {
    id: 'fda-2022',
    kind: 'regulator-notice',
    authors: 'FDA',
    title:
      'FDA alerts health care professionals of potential risks associated with compounded ketamine nasal spray',
    publication: 'US Food and Drug Administration',
    year: 2022,
    url: 'https://www.fda.gov/drugs/human-drug-compounding/fda-alerts-health-care-professionals-potential-risks-associated-compounded-ketamine-nasal-spray',
  },
  {
    id: 'fda-2023',
    kind: 'regulator-notice',
    authors: 'FDA',
    title:
      'FDA warns patients and health care providers about potential risks associated with compounded ketamine products, including oral formulations, for the treatment of psychiatric disorders',
    publication: 'US Food and Drug Administration',
    year: 2023,
    url: 'https://www.fda.gov/drugs/human-drug-compounding/fda-warns-patients-and-health-care-providers-about-potential-risks-associated-compounded-ketamine',
  },
  {
    id: 'feder-2021',
    kind: 'randomized-trial',
    authors: 'Feder A et al.',
    title:
      'A randomized controlled trial of repeated ketamine administration for chronic posttraumatic stress disorder',
    publication: 'Am J Psychiatry',
    year: 2021,
    doi: '10.1176/appi.ajp.2020.20050596',
  },
  {
    id: 'glue-2024',
    kind: 'randomized-trial',
    authors: 'Glue P et al.',
    title: 'Extended-release ketamine tablets for treatment-resistant depression',
    publication: 'Nat Med',
    year: 2024,
    doi: '10.1038/s41591-024-03063-x',
  },
  {
    id: 'kew-2023',
    kind: 'systematic-review',
    authors: 'Kew BM et al.',
    title: 'Ketamine and psychotherapy for the treatment of psychiatric disorders',
    publication: 'BJPsych Open',
    year: 2023,
    doi: '10.1192/bjo.2023.53',
  },
  {
    id: 'kheirabadi-2023',
    kind: 'randomized-trial',
    authors: 'KheirAbadi G, Golkar S',
    title:
      'High-dose versus low-dose oral ketamine on control and relapse of treatment-resistant depression',
    publication: 'Iran J Psychiatry Behav Sci',
    year: 2023,
    doi: '10.5812/ijpbs-137879',
  },
  {
    id: 'murrough-2013b',
    kind: 'open-label-trial',
    authors: 'Murrough JW et al.',
    title:
      'Rapid and longer-term antidepressant effects of repeated ketamine infusions in treatment-resistant major depression',
    publication: 'Biol Psychiatry',
    year: 2013,
    doi: '10.1016/j.biopsych.2012.06.022',
  },
  {
    id: 'nct06559826',
    kind: 'randomized-trial',
    authors: 'ClinicalTrials.gov',
    title:
      'Ketamine-assisted psychotherapy compared to ketamine alone for the treatment of depression: trial registration NCT06559826',
    publication: 'ClinicalTrials.gov',
    year: 2025,
    url: 'https://clinicaltrials.gov/study/NCT06559826',
  },
  {
    id: 'oral-preprint-2025',
    kind: 'systematic-review',
    authors: 'medRxiv preprint',
    title: 'Oral ketamine for the treatment of depression',
    publication: 'medRxiv preprint',
    year: 2025,
    doi: '10.1101/2025.03.21.25324252',
  },
  {
    id: 'oral-review-2026',
    kind: 'systematic-review',
    authors: 'Manipal Academy of Higher Education',
    title: 'Short-term effects of oral ketamine for the treatment of depression',
    publication: 'Asian J Psychiatr',
    year: 2026,
    url: 'https://researcher.manipal.edu/en/publications/short-term-effects-of-oral-ketamine-for-the-treatment-of-depressi/',
  },
  {
    id: 'oral-update-2023',
    kind: 'systematic-review',
    authors: 'Meshkat S et al.',
    title: 'Oral ketamine for depression: an updated systematic review',
    publication: 'World J Biol Psychiatry',
    year: 2023,
    doi: '10.1080/15622975.2023.2169349',
  },
  {
    id: 'rosenblat-2019',
    kind: 'systematic-review',
    authors: 'Rosenblat JD et al.',
    title: 'Oral ketamine for depression',
    publication: 'J Clin Psychiatry',
    year: 2019,
    doi: '10.4088/JCP.18r12475',
  },
  {
    id: 'smith-apeldoorn-2024',
    kind: 'randomized-trial',
    authors: 'Smith-Apeldoorn SY et al.',
    title: 'Oral esketamine in patients with treatment-resistant depression',
    publication: 'Mol Psychiatry',
    year: 2024,
    doi: '10.1038/s41380-024-02478-9',
  },
  {
    id: 'swainson-2021',
    kind: 'guideline',
    authors: 'Swainson J et al.',
    title:
      'The Canadian Network for Mood and Anxiety Treatments (CANMAT) task force recommendations for the use of racemic ketamine in adults with major depressive disorder',
    publication: 'Can J Psychiatry',
    year: 2021,
    doi: '10.1177/0706743720970860',
  },
  {
    id: 'whittaker-2021',
    kind: 'systematic-review',
    authors: 'Whittaker E et al.',
    title:
      'Systematic review and meta-analysis of randomized controlled trials of ketamine in the treatment of refractory anxiety spectrum disorders',
    publication: 'Ther Adv Psychopharmacol',
    year: 2021,
    doi: '10.1177/20451253211056743',
  },
  ...ketamineSources,
  ...depressionSources.filter(({ id }) => !leftOut.has(id)),
]);

export type KapSourceId = (typeof sources)[number]['id'];
