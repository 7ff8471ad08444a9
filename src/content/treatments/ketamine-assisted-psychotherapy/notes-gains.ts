import type { Note } from '../../model/index.js';
import type { KapIds } from './ids.js';

/** Spread into a frequency and into the study behind it, so that the two cannot drift apart. */
export const veinTrials = {
  source: 'dean-2021',
  population: 'Adults with major depression, in 7 trials',
  route: 'Ketamine, most often into a vein',
  sampleSize: 185,
  certainty: 'very-low',
} as const;

export const tabletTrial = {
  source: 'glue-2024',
  population: 'Adults with treatment-resistant depression',
  route: 'Tablets, slow-release ketamine',
  sampleSize: 231,
} as const;

export const byMouthGain: Note<KapIds> = {
  id: 'by-mouth-gain',
  title: 'By mouth: trials that found a gain',
  studies: [
    {
      source: 'oral-preprint-2025',
      population: 'People with depression, in all trials',
      route: 'Ketamine by mouth',
      sampleSize: 592,
      found:
        'About 20 more in 100 were better (symptoms cut by half or more) than with placebo or another drug (range 12 to 29). This preprint is not yet checked by a journal. Its own trial gave 45 adults with moderate to severe depression six doses (1 mg per kilogram) or midazolam, a sedative, over two weeks. After one week, its main measure showed no clear difference. More were better with ketamine; the range is very wide.',
    },
    {
      source: 'oral-review-2026',
      population: 'People with depression, in 8 trials',
      route: 'Ketamine by mouth',
      sampleSize: 414,
      found: 'This journal review found a gain over placebo too.',
      certainty: 'moderate',
    },
    {
      source: 'rosenblat-2019',
      population: 'People with depression',
      route: 'Ketamine by mouth',
      found: 'A first review saw gains after two to six weeks.',
    },
    {
      source: 'oral-update-2023',
      population: 'People with depression',
      route: 'Ketamine by mouth',
      found: 'Its update found a high risk of bias: the trials could mislead.',
    },
  ],
  doesNotTell:
    'Many doses were small, daily and without therapy. They do not tell how a few larger doses with therapy work.',
};

export const byMouthNone: Note<KapIds> = {
  id: 'by-mouth-none',
  title: 'By mouth: a trial that found none',
  studies: [
    {
      source: 'smith-apeldoorn-2024',
      population: 'Adults with severe treatment-resistant depression',
      route: 'Esketamine by mouth (30 mg three times a day), or placebo',
      sampleSize: 111,
      found:
        'Over six weeks it did not ease depression, and brought more dizziness and vivid dreams. Then 72 took larger, adjusted doses twice a week, with no comparison group, and improved.',
    },
  ],
};

export const veinFirstDay: Note<KapIds> = {
  id: 'vein-first-day',
  title: 'Into a vein: how many, how fast',
  studies: [
    {
      ...veinTrials,
      comparator: 'with placebo',
      found:
        'Within 24 hours, 27 in 100 (range 13 to 49) were better (symptoms cut by half or more), and 9 with placebo. The studies were small, and people often guess what they got.',
    },
    {
      ...veinTrials,
      population: 'Adults with major depression, in 4 trials',
      sampleSize: 296,
      comparator: 'with midazolam',
      found:
        'Within 24 hours, 47 in 100 (range 26 to 68) were better, and 26 with midazolam, a sedative.',
    },
  ],
  doesNotTell: 'This does not tell about use by mouth or lasting gains.',
};

export const howLong: Note<KapIds> = {
  id: 'how-long',
  title: 'How long it lasts',
  studies: [
    {
      source: 'murrough-2013b',
      population: 'Adults with treatment-resistant depression',
      route: 'Up to six doses into a vein; no comparison group',
      sampleSize: 24,
      found:
        'In 71 in 100, symptoms were cut by half or more. Half of those were depressed again within 18 days of the last dose.',
    },
    {
      ...tabletTrial,
      comparator: 'with placebo',
      found:
        'All took them for five days, with no comparison group. The 168 who had improved enough after a week took one of four doses, or placebo, twice a week for 12 weeks. By week 13, 43 in 100 on the highest dose were depressed again, and 71 on placebo: about 28 fewer. The maker paid; the tablets are not on sale.',
    },
    {
      source: 'swainson-2021',
      population: 'Adults with depression',
      route: 'Ketamine by any route',
      found:
        'Evidence is weaker for repeated doses and other routes than for one dose into a vein.',
    },
  ],
};

export const howItWorks: Note<KapIds> = {
  id: 'how-it-works',
  title: 'How it may work',
  studies: [
    {
      source: 'zanos-2018',
      population: 'Animals and people',
      route: 'Ketamine by several routes',
      found:
        'It blocks a docking site for glutamate, the NMDA receptor. One idea is that this briefly raises glutamate, sets off growth signals and leads to new connections between brain cells. There are several others, none proven.',
    },
    {
      source: 'li-2010',
      population: 'Rats',
      route: 'Ketamine by injection',
      found: 'New connections were seen.',
    },
  ],
  doesNotTell: 'Whether these repair circuits in people, or make a better mood last, is not known.',
};

export const withTherapy: Note<KapIds> = {
  id: 'with-therapy',
  title: 'Ketamine with therapy',
  studies: [
    {
      source: 'kew-2023',
      population: 'People with mental health conditions',
      route: 'Ketamine by several routes, with therapy',
      found: 'It could not settle whether therapy adds to the effect.',
    },
    {
      source: 'dore-2019',
      population: 'People in three US practices',
      route: 'KAP, under the tongue or into a muscle',
      sampleSize: 235,
      found: 'Depression and anxiety eased, with no comparison group.',
    },
    {
      source: 'nct06559826',
      population: 'Adults with major depression',
      route: 'KAP, or ketamine alone',
      sampleSize: 70,
      found: 'Due to end in 2027; no results yet.',
    },
  ],
};

export const anxietyPtsd: Note<KapIds> = {
  id: 'anxiety-ptsd',
  title: 'Anxiety and PTSD',
  studies: [
    {
      source: 'feder-2021',
      population: 'Adults with long-lasting PTSD',
      route: 'Six doses into a vein',
      sampleSize: 30,
      found: 'After two weeks, PTSD had eased more than with midazolam, a sedative.',
    },
    {
      source: 'abdallah-2022',
      population: 'Veterans and service members whose PTSD resisted medicine',
      route: 'Eight doses into a vein, in two strengths',
      sampleSize: 158,
      found: 'PTSD eased no more than with placebo, though the higher dose eased depression more.',
    },
    {
      source: 'whittaker-2021',
      population: 'People with hard-to-treat anxiety or PTSD, in small trials',
      route: 'Ketamine, most often into a vein',
      found:
        'Soon after a dose, social anxiety eased in more people than with a comparison, and PTSD not clearly.',
    },
  ],
  doesNotTell:
    'In small trials, relief from anxiety was temporary. By mouth there is little research.',
};
