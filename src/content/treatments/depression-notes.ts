import type { Note } from '../model/index.js';
import type { DepressionSourceId } from './depression-sources.js';

export type DepressionNoteId =
  | 'antidepressants-and-therapy'
  | 'other-medicine'
  | 'talk-therapy'
  | 'esketamine-spray'
  | 'vein-more'
  | 'tms'
  | 'ect'
  | 'no-treatment';

/** The ids that content on depression refers to. */
export type DepressionIds = { note: DepressionNoteId; source: DepressionSourceId };

/** Spread into a frequency and into the study behind it, so that the two cannot drift apart. */
export const cbtTrial = {
  source: 'wiles-2013',
  population: 'Adults in the UK whose depression had not improved with medicine',
  route: 'Talk therapy (CBT) on top of usual care',
  sampleSize: 469,
} as const;

export const esketamineTrial = {
  source: 'popova-2019',
  population: 'Adults with treatment-resistant depression',
  route: 'Esketamine nose spray, with a new antidepressant',
  sampleSize: 223,
} as const;

export const tmsTrials = {
  source: 'berlim-2014',
  population: 'Adults with depression, in 29 trials',
  route: 'TMS with fast pulses, compared with a sham device',
  sampleSize: 1371,
} as const;

/*
 * The notes. A treatment puts them in its own order, and leaves out the one on its own option.
 * Imported as a namespace: `depressionNotes.talkTherapy`.
 */

export const antidepressantsAndTherapy: Note<DepressionIds> = {
  id: 'antidepressants-and-therapy',
  title: 'Antidepressants and talk therapy help many people',
  studies: [
    {
      source: 'cipriani-2018',
      population: 'Adults with major depression, in 522 trials',
      route: 'Antidepressants, most often by mouth',
      sampleSize: 116477,
      found:
        'Over about two months, each of 21 antidepressants did better than a dummy pill (placebo). On average the gain was modest. How sure the authors are runs from moderately sure to very unsure.',
    },
    {
      source: 'munkholm-2019',
      population: 'The same people and trials, checked by a second team',
      route: 'Antidepressants, most often by mouth',
      found:
        'The second team rated the same results lower, since many of the trials had weak points.',
      certainty: 'very-low',
    },
    {
      ...cbtTrial,
      found:
        'With talk therapy (CBT), 46 in 100 people had their symptoms cut by half or more after six months. With usual care alone it was 22 in 100.',
    },
  ],
  doesNotTell: 'None of this tells how one person will do.',
};

export const otherMedicine: Note<DepressionIds> = {
  id: 'other-medicine',
  title: 'Another medicine',
  studies: [
    {
      source: 'rush-2006',
      population: 'Adults with major depression in US clinics',
      route: 'Up to four steps of treatment, most often a medicine; no placebo group',
      sampleSize: 3671,
      found:
        'After a first step of medicine, 37 in 100 people were well, which means that hardly any symptoms were left. After a second step it was 31 in 100, after a third 14, and after a fourth 13.',
      doesNotTell: 'How many would have been well without a new medicine.',
    },
    {
      source: 'stard-2023',
      population: 'The same people, counted again by another team',
      route: 'The same steps of treatment; no placebo group',
      found: 'Fewer people were well than in the first count.',
    },
    {
      source: 'carvalho-2016',
      population: 'People who take newer antidepressants',
      route: 'Antidepressants, most often by mouth',
      found:
        'Side effects differ from one medicine to the next. Among them are nausea, poor sleep, weight gain and sexual problems.',
    },
    {
      source: 'esketamine-label',
      found:
        'The label repeats the warning that all antidepressants carry. In short studies, thoughts of suicide were more frequent with them than with placebo in children, teens and adults under 25.',
    },
  ],
};

export const talkTherapy: Note<DepressionIds> = {
  id: 'talk-therapy',
  title: 'Talk therapy',
  studies: [
    {
      ...cbtTrial,
      found:
        'All had usual care, and half of them had CBT as well. After six months, 46 in 100 people with CBT had their symptoms cut by half or more. With usual care alone it was 22 in 100. That is about 24 more in 100. They knew which group they were in.',
      doesNotTell: 'How much of the gain came from knowing that.',
    },
    {
      source: 'linden-2014',
      population: 'People in talk therapy',
      route: 'Talk therapy of several kinds',
      found:
        'Some people feel worse for a while. Harms of talk therapy are less well studied than its gains.',
    },
  ],
};

export const esketamineSpray: Note<DepressionIds> = {
  id: 'esketamine-spray',
  title: 'Esketamine spray (Spravato)',
  studies: [
    {
      ...esketamineTrial,
      found:
        'All began a new antidepressant. After four weeks, 69 in 100 people with the spray had their symptoms cut by half or more. With a placebo spray it was 52 in 100. That is about 17 more in 100.',
    },
    {
      source: 'fedgchin-2019',
      population: 'Adults with treatment-resistant depression',
      route: 'Esketamine nose spray, with a new antidepressant',
      sampleSize: 346,
      found: 'The trial did not show a clear difference from placebo on its main measure.',
    },
    {
      source: 'ochs-ross-2020',
      population: 'People over 65 with treatment-resistant depression',
      route: 'Esketamine nose spray, with a new antidepressant',
      found: 'This trial did not show a clear difference on its main measure either.',
    },
    {
      source: 'esketamine-label',
      found:
        'The FDA has approved the spray for depression that other medicines have not helped enough. It is given in certified clinics, where people are watched for at least two hours. The label warns of heavy sleepiness, feeling cut off from reality, slowed breathing, higher blood pressure and misuse. The spray has not been shown to prevent suicide.',
    },
  ],
};

export const veinMore: Note<DepressionIds> = {
  id: 'vein-more',
  title: 'Ketamine into a vein, more trials',
  studies: [
    {
      source: 'anand-2023',
      population: 'Adults with treatment-resistant depression, without psychosis',
      route: 'Ketamine into a vein, compared with ECT',
      sampleSize: 365,
      found:
        'After three weeks, 55 in 100 people had their symptoms cut by half or more with ketamine, and 41 in 100 with ECT. They knew which treatment they had.',
    },
    {
      source: 'jelovac-2025',
      population: 'Adults in the hospital with depression',
      route: 'Up to eight doses of ketamine into a vein, compared with midazolam, a sedative',
      sampleSize: 62,
      found: 'Ketamine was no better than midazolam.',
    },
    {
      source: 'lii-2023',
      population: 'Adults with depression who had surgery',
      route: 'One dose of ketamine into a vein while asleep for surgery, compared with placebo',
      sampleSize: 40,
      found:
        'A day later, 60 in 100 people had their symptoms cut by half or more with ketamine, and 50 in 100 with placebo. That is no clear difference.',
    },
    {
      source: 'short-2018',
      population: 'People treated for depression, in 60 studies',
      route: 'Ketamine, most often into a vein',
      found:
        'Soon after a dose, side effects of many kinds were more frequent than with placebo. Those that come with time were poorly reported.',
    },
  ],
};

export const tms: Note<DepressionIds> = {
  id: 'tms',
  title: 'TMS',
  studies: [
    {
      ...tmsTrials,
      found:
        'After about 13 visits, 29 in 100 people had their symptoms cut by half or more, and 10 in 100 with a sham device. That is about 19 more in 100. Hardly any symptoms were left in 19 in 100 people, and in 5 in 100 with the sham.',
    },
    {
      source: 'yesavage-2018',
      population: 'US veterans with treatment-resistant depression',
      route: 'TMS, compared with a sham device',
      sampleSize: 164,
      found: 'There was no clear difference between TMS and the sham.',
    },
    {
      source: 'taylor-2021',
      population: 'People treated in clinics that answered a survey',
      route: 'TMS; no comparison group',
      sampleSize: 25526,
      found:
        'About 7 in 10,000 people had a seizure, and about 1 in 10,000 with the coils that are used most.',
    },
    {
      source: 'blumberger-2018',
      population: 'Adults with depression that a medicine had not helped',
      route: 'TMS with two kinds of pulses; no sham group',
      found: 'Headache was the most frequent side effect of both kinds, at about the same rate.',
    },
  ],
};

export const ect: Note<DepressionIds> = {
  id: 'ect',
  title: 'ECT',
  studies: [
    {
      source: 'uk-ect-2003',
      population: 'Adults with depression',
      route: 'ECT, compared with a sham or with medicines',
      found: 'In the short term, ECT eased depression more than a sham and more than medicines.',
    },
    {
      source: 'ekstrand-2022',
      population: 'Adults in the hospital with depression',
      route: 'ECT, compared with ketamine into a vein',
      sampleSize: 186,
      found:
        'With ECT, 63 in 100 people were well, which means that hardly any symptoms were left. With ketamine it was 46 in 100. Of those who were well, 63 in 100 were depressed again within a year after ECT, and 70 in 100 after ketamine.',
    },
    {
      source: 'semkovska-2010',
      population: 'People who had ECT for depression',
      route: 'ECT, with tests before and after',
      sampleSize: 2981,
      found:
        'Memory tests were no longer worse after about two weeks. Lost older memories are less well studied.',
    },
  ],
};

export const noTreatment: Note<DepressionIds> = {
  id: 'no-treatment',
  title: 'No new treatment for now',
  studies: [
    {
      source: 'whiteford-2013',
      population: 'Adults with untreated depression, on waiting lists and in primary care',
      found:
        'A model estimates that 23 in 100 adults are well after three months, and 53 in 100 after a year. Many had milder depression than people who think about a further treatment.',
      doesNotTell: 'How people do whose depression other treatments have not helped.',
    },
  ],
};
