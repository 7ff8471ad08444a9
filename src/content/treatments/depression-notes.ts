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

/*
 * In the notes, "better" means symptoms cut by half or more. Each note says so once, since readers come to it from anywhere on the page.
 */

/** Spread into a frequency and into the study behind it, so that the two cannot drift apart. */
export const cbtTrial = {
  source: 'wiles-2013',
  population: 'UK adults whom a medicine had not helped',
  route: 'Talk therapy (CBT) on top of usual care',
  sampleSize: 469,
} as const;

export const esketamineTrial = {
  source: 'popova-2019',
  population: 'Adults with treatment-resistant depression',
  route: 'Esketamine nose spray',
  sampleSize: 223,
} as const;

export const tmsTrials = {
  source: 'berlim-2014',
  population: 'Adults with depression, in 29 trials',
  route: 'TMS with fast pulses',
  sampleSize: 1371,
} as const;

/*
 * The notes. A treatment puts them in its own order, and leaves out the one on its own option.
 * Imported as a namespace: `depressionNotes.talkTherapy`.
 */

export const antidepressantsAndTherapy: Note<DepressionIds> = {
  id: 'antidepressants-and-therapy',
  title: 'Antidepressants help many people',
  studies: [
    {
      source: 'cipriani-2018',
      population: 'Adults with major depression, in 522 trials',
      route: 'Antidepressants by mouth',
      sampleSize: 116477,
      found:
        'Over about two months, each of 21 did better than a dummy pill (placebo), on average modestly. The authors are moderately sure to very unsure.',
    },
    {
      source: 'munkholm-2019',
      population: 'The same people',
      route: 'Antidepressants by mouth',
      found: 'A second team found weak points in many trials.',
      certainty: 'very-low',
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
      route: 'Up to four steps; no placebo group',
      sampleSize: 3671,
      found:
        'After a first medicine, 37 in 100 had hardly any symptoms left; after a second step 31, a third 14 and a fourth 13.',
    },
    {
      source: 'stard-2023',
      population: 'The same people',
      route: 'Up to four steps; no placebo group',
      found: 'Another team counted fewer.',
    },
    {
      source: 'carvalho-2016',
      population: 'People on newer antidepressants',
      route: 'Most often by mouth',
      found: 'Side effects include nausea, poor sleep, weight gain and sexual problems.',
    },
    {
      source: 'esketamine-label',
      found:
        'All antidepressants carry a warning: in short studies, more people under 25 had thoughts of suicide than with placebo.',
    },
  ],
};

export const talkTherapy: Note<DepressionIds> = {
  id: 'talk-therapy',
  title: 'Talk therapy',
  studies: [
    {
      ...cbtTrial,
      comparator: 'with usual care alone',
      found:
        'Half had CBT. After six months, 46 in 100 had symptoms cut by half or more, and 22 with usual care alone: about 24 more. They knew which group they were in.',
    },
    {
      source: 'linden-2014',
      population: 'People in talk therapy',
      route: 'Several kinds',
      found: 'Some feel worse for a while. Harms are less well studied than gains.',
    },
  ],
};

export const esketamineSpray: Note<DepressionIds> = {
  id: 'esketamine-spray',
  title: 'Esketamine spray (Spravato)',
  text: 'Esketamine is a close relative of ketamine. In these trials, everyone began a new antidepressant.',
  studies: [
    {
      ...esketamineTrial,
      comparator: 'with placebo',
      found:
        'After four weeks, 69 in 100 had symptoms cut by half or more, and 52 with a placebo spray: about 17 more.',
    },
    {
      source: 'fedgchin-2019',
      population: 'Adults with treatment-resistant depression',
      route: 'Esketamine nose spray',
      sampleSize: 346,
      found: 'There was no clear difference on the main measure.',
    },
    {
      source: 'ochs-ross-2020',
      population: 'People over 65 with treatment-resistant depression',
      route: 'Esketamine nose spray',
      found: 'Nor was there one here.',
    },
    {
      source: 'esketamine-label',
      found:
        'The FDA has approved it for depression that other medicines have not helped enough, in certified clinics only. The label warns of heavy sleepiness, feeling cut off, slowed breathing, higher blood pressure and misuse. It has not been shown to prevent suicide.',
    },
  ],
};

export const veinMore: Note<DepressionIds> = {
  id: 'vein-more',
  title: 'Ketamine into a vein, more trials',
  text: 'Ketamine is a medicine long used to put people to sleep for surgery.',
  studies: [
    {
      source: 'anand-2023',
      population: 'Adults with treatment-resistant depression, without psychosis',
      route: 'Ketamine into a vein, or ECT',
      sampleSize: 365,
      found:
        'After three weeks, 55 in 100 were better (symptoms cut by half or more), and 41 with ECT. They knew which they had.',
    },
    {
      source: 'jelovac-2025',
      population: 'Adults in the hospital with depression',
      route: 'Up to eight doses into a vein',
      sampleSize: 62,
      found: 'Ketamine was no better than midazolam, a sedative.',
    },
    {
      source: 'lii-2023',
      population: 'Adults with depression who had surgery',
      route: 'One dose into a vein while asleep',
      sampleSize: 40,
      found:
        'A day later, 60 in 100 had symptoms cut by half or more, and 50 with placebo: no clear difference.',
    },
    {
      source: 'short-2018',
      population: 'People with depression, in 60 studies',
      route: 'Ketamine, most often into a vein',
      found:
        'Soon after a dose, many side effects were more frequent than with placebo. Long-term ones were poorly reported.',
    },
  ],
};

export const tms: Note<DepressionIds> = {
  id: 'tms',
  title: 'TMS',
  text: 'A sham device only seems to give pulses.',
  studies: [
    {
      ...tmsTrials,
      comparator: 'with a sham device',
      found:
        'After about 13 visits, 29 in 100 had symptoms cut by half or more, and 10 with a sham device: about 19 more. Hardly any symptoms were left in 19, and in 5 with the sham.',
    },
    {
      source: 'yesavage-2018',
      population: 'US veterans with treatment-resistant depression',
      route: 'TMS, or a sham device',
      sampleSize: 164,
      found: 'There was no clear difference.',
    },
    {
      source: 'taylor-2021',
      population: 'People in clinics that answered a survey',
      route: 'TMS; no comparison group',
      sampleSize: 25526,
      found: 'About 7 in 10,000 had a seizure, and about 1 in 10,000 with the most used coils.',
    },
    {
      source: 'blumberger-2018',
      population: 'Adults whom a medicine had not helped',
      route: 'TMS with two kinds of pulses; no sham',
      found: 'Headache was the most frequent side effect of both.',
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
      route: 'ECT, a sham or medicines',
      found: 'In the short term, ECT eased depression most.',
    },
    {
      source: 'ekstrand-2022',
      population: 'Adults in the hospital with depression',
      route: 'ECT, or ketamine into a vein',
      sampleSize: 186,
      found:
        'With ECT, 63 in 100 had hardly any symptoms left, and 46 with ketamine. Within a year, 63 and 70 in 100 of those were depressed again.',
    },
    {
      source: 'semkovska-2010',
      population: 'People treated for depression',
      route: 'ECT, with tests before and after',
      sampleSize: 2981,
      found:
        'Memory tests were no longer worse after about two weeks. Lost older memories are less studied.',
    },
  ],
};

export const noTreatment: Note<DepressionIds> = {
  id: 'no-treatment',
  title: 'No new treatment for now',
  studies: [
    {
      source: 'whiteford-2013',
      population: 'Untreated adults from waiting lists and primary care',
      found:
        'A model estimates that 23 in 100 have hardly any symptoms left after three months, and 53 after a year. Many had milder depression than people who consider more treatment.',
    },
  ],
};
