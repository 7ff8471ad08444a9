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
    id: 'andrade-2019',
    kind: 'narrative-review',
    authors: 'Andrade C',
    title: 'Oral ketamine for depression, 2: practical considerations',
    publication: 'Journal of Clinical Psychiatry',
    year: 2019,
    url: 'https://www.psychiatrist.com/jcp/depression/oral-ketamine-for-depression-practical-considerations/',
  },
  {
    id: 'arabzadeh-2018',
    kind: 'randomized-trial',
    authors: 'Arabzadeh S et al.',
    title:
      'Does oral administration of ketamine accelerate response to treatment in major depressive disorder? Results of a double-blind controlled trial',
    publication: 'Journal of Affective Disorders',
    year: 2018,
    doi: '10.1016/j.jad.2018.02.056',
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
    id: 'cotter-2021',
    kind: 'observational-study',
    authors: 'Cotter S et al.',
    title:
      'Repeated or continuous medically supervised ketamine administration associated with hepatobiliary adverse events: a retrospective case series',
    publication: 'Drug Safety',
    year: 2021,
    doi: '10.1007/s40264-021-01120-9',
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
    id: 'dore-2019',
    kind: 'observational-study',
    authors: 'Dore J et al.',
    title:
      'Ketamine assisted psychotherapy (KAP): patient demographics, clinical data and outcomes in three large practices administering ketamine with psychotherapy',
    publication: 'Journal of Psychoactive Drugs',
    year: 2019,
    doi: '10.1080/02791072.2019.1587556',
  },
  {
    id: 'esketamine-eu',
    kind: 'prescribing-information',
    authors: 'Janssen-Cilag International',
    title: 'Spravato (esketamine): EU product information, section 4.3',
    publication: 'European Medicines Agency',
    year: 2025,
    url: 'https://www.ema.europa.eu/en/medicines/human/EPAR/spravato',
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
    id: 'hull-2022',
    kind: 'open-label-trial',
    authors: 'Hull TD et al.',
    title:
      'At-home, sublingual ketamine telehealth is a safe and effective treatment for moderate to severe anxiety and depression: findings from a large, prospective, open-label effectiveness trial',
    publication: 'Journal of Affective Disorders',
    year: 2022,
    doi: '10.1016/j.jad.2022.07.004',
  },
  {
    id: 'jafarinia-2016',
    kind: 'randomized-trial',
    authors: 'Jafarinia M et al.',
    title:
      'Efficacy and safety of oral ketamine versus diclofenac to alleviate mild to moderate depression in chronic pain patients: a double-blind, randomized, controlled trial',
    publication: 'Journal of Affective Disorders',
    year: 2016,
    doi: '10.1016/j.jad.2016.05.076',
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
    id: 'kheirabadi-2023',
    kind: 'randomized-trial',
    authors: 'KheirAbadi G, Golkar S',
    title:
      'High-dose versus low-dose oral ketamine on control and relapse of treatment-resistant depression: a randomized, double-blinded clinical trial',
    publication: 'Iranian Journal of Psychiatry and Behavioral Sciences',
    year: 2023,
    doi: '10.5812/ijpbs-137879',
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
    id: 'mathai-2024',
    kind: 'observational-study',
    authors: 'Mathai DS et al.',
    title:
      'At-home, telehealth-supported ketamine treatment for depression: findings from longitudinal, machine learning and symptom network analysis of real-world data',
    publication: 'Journal of Affective Disorders',
    year: 2024,
    doi: '10.1016/j.jad.2024.05.131',
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
    id: 'nct06559826',
    kind: 'randomized-trial',
    authors: 'ClinicalTrials.gov',
    title:
      'Ketamine-assisted psychotherapy compared to ketamine alone for the treatment of depression: trial registration NCT06559826',
    publication: 'US National Library of Medicine',
    year: 2025,
    url: 'https://clinicaltrials.gov/study/NCT06559826',
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
    id: 'oral-preprint-2025',
    kind: 'systematic-review',
    authors: 'medRxiv preprint',
    title:
      'Oral ketamine for the treatment of depression: a randomized controlled trial and meta-analysis',
    publication: 'medRxiv',
    year: 2025,
    doi: '10.1101/2025.03.21.25324252',
  },
  {
    id: 'oral-review-2026',
    kind: 'systematic-review',
    authors: 'Manipal Academy of Higher Education',
    title:
      'Short-term effects of oral ketamine for the treatment of depression: systematic review and meta-analysis',
    publication: 'Asian Journal of Psychiatry',
    year: 2026,
    url: 'https://researcher.manipal.edu/en/publications/short-term-effects-of-oral-ketamine-for-the-treatment-of-depressi/',
  },
  {
    id: 'oral-update-2023',
    kind: 'systematic-review',
    authors: 'Meshkat S et al.',
    title: 'Oral ketamine for depression: an updated systematic review',
    publication: 'World Journal of Biological Psychiatry',
    year: 2023,
    doi: '10.1080/15622975.2023.2169349',
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
    id: 'smith-apeldoorn-2024',
    kind: 'randomized-trial',
    authors: 'Smith-Apeldoorn SY et al.',
    title:
      'Oral esketamine in patients with treatment-resistant depression: a double-blind, randomized, placebo-controlled trial with open-label extension',
    publication: 'Molecular Psychiatry',
    year: 2024,
    doi: '10.1038/s41380-024-02478-9',
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

export type KapSourceId = (typeof sources)[number]['id'];
