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

export const byMouthGain: Note<KapIds> = {
  id: 'by-mouth-gain',
  title: 'By mouth: trials that found a gain',
  studies: [
    {
      source: 'oral-preprint-2025',
      population: 'People with depression, in all trials together',
      route: 'Ketamine by mouth',
      sampleSize: 592,
      found:
        'About 20 more in 100 were better (symptoms cut by half or more) than with placebo or another drug. The range is 12 to 29. About 11 more were well (hardly any symptoms left; range 4 to 18). This is a preprint, not yet checked by a journal. Its own trial had 45 adults with moderate to severe depression. They took six doses (1 mg for each kilogram of body weight) or midazolam, a sedative, over two weeks. On its main measure, after one week, there was no clear difference. More were better with ketamine, but the range is very wide.',
    },
    {
      source: 'oral-review-2026',
      population: 'People with depression, in 8 trials',
      route: 'By mouth, or placebo',
      sampleSize: 414,
      found: 'This journal review found a gain too.',
      certainty: 'moderate',
    },
    {
      source: 'arabzadeh-2018',
      population: 'Adults with major depression',
      route: 'By mouth (50 mg a day), or placebo',
      sampleSize: 81,
      found:
        'All began sertraline, an antidepressant. After six weeks, 85 in 100 were better with ketamine, and 58 with placebo; 22 and 15 were well, which is no clear difference.',
    },
    {
      source: 'jafarinia-2016',
      population: 'Adults with long-term pain and milder depression',
      route: 'By mouth (150 mg daily), or a painkiller',
      sampleSize: 40,
      found: 'After six weeks, depression scores were lower with ketamine.',
    },
    {
      source: 'rosenblat-2019',
      population: 'People with depression',
      route: 'By mouth',
      found: 'A first review saw gains after two to six weeks.',
    },
    {
      source: 'oral-update-2023',
      population: 'People with depression',
      route: 'By mouth',
      found: 'Its update found a high risk of bias in the trials: they could mislead.',
    },
    {
      source: 'andrade-2019',
      population: 'People with depression',
      route: 'By mouth',
      found:
        'About a fifth to a quarter of a swallowed dose reaches the blood. The author calls this use experimental, and also apparently safe and effective.',
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
      route: 'Esketamine, 30 mg three times a day, or placebo',
      sampleSize: 111,
      found:
        'Taken by mouth for six weeks, it did not ease depression, and brought more dizziness and vivid dreams. Later, 72 of these people took larger, adjusted doses twice a week. Their depression eased, but there was no comparison group.',
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
        'Within 24 hours, 27 in 100 were better (symptoms cut by half or more), and 9 with placebo. The range for ketamine is 13 to 49. The studies were small, and people often guess what they were given.',
    },
    {
      ...veinTrials,
      population: 'Adults with major depression, in 4 trials',
      sampleSize: 296,
      comparator: 'with midazolam',
      found:
        'Midazolam makes people drowsy too. Within 24 hours, 47 in 100 were better with ketamine, and 26 with midazolam. The range for ketamine is 26 to 68.',
    },
  ],
  doesNotTell: 'This does not tell about ketamine by mouth, or about lasting gains.',
};

export const howLong: Note<KapIds> = {
  id: 'how-long',
  title: 'How long it lasts',
  studies: [
    {
      source: 'murrough-2013b',
      population: 'Adults with treatment-resistant depression',
      route: 'Up to six doses into a vein',
      sampleSize: 24,
      found:
        'With no comparison group, 71 in 100 were better (symptoms cut by half or more). Half of those were depressed again within 18 days of the last dose.',
    },
    {
      source: 'glue-2024',
      population: 'Adults with treatment-resistant depression',
      route: 'Slow-release ketamine tablets',
      sampleSize: 231,
      found:
        'All took tablets for five days. After a week, 168 (73 in 100) had improved enough to go on, with no comparison group. They then took one of four doses, or placebo, twice a week for 12 weeks. By week 13, 43 in 100 on the highest dose were depressed again, and 71 on placebo: about 28 fewer. The maker paid for the trial; the tablets are not on sale.',
    },
    {
      source: 'swainson-2021',
      population: 'Adults with depression (a Canadian guideline)',
      route: 'Ketamine into a vein and other ways',
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
        'Ketamine blocks a docking site for glutamate, the NMDA receptor. One idea is that this raises glutamate for a short time, sets off growth signals and leads to new connections between brain cells. There are several others, and none is proven.',
    },
    {
      source: 'li-2010',
      population: 'Rats',
      route: 'Ketamine by injection',
      found: 'New connections were seen.',
    },
  ],
  doesNotTell:
    'That these repair circuits in people, or make a better mood last, has not been shown.',
};

export const withTherapy: Note<KapIds> = {
  id: 'with-therapy',
  title: 'Ketamine with therapy',
  studies: [
    {
      source: 'kew-2023',
      population: 'People with mental health conditions',
      route: 'Ketamine by several routes, with therapy',
      found: 'This review could not settle whether therapy adds to the effect.',
    },
    {
      source: 'dore-2019',
      population: 'People in three US practices',
      route: 'KAP, under the tongue or into a muscle',
      sampleSize: 235,
      found: 'Scores for depression and anxiety fell, with no comparison group.',
    },
    {
      source: 'hull-2022',
      population: 'People whom a US company treated',
      route: 'Lozenges at home, with guides; no comparison group',
      sampleSize: 1247,
      found: 'After four weeks, 63 in 100 were better (symptoms cut by half or more).',
    },
    {
      source: 'mathai-2024',
      population: 'A later group',
      route: 'Lozenges at home, with guides; no comparison group',
      sampleSize: 11441,
      found: 'Side effects were on record for 3 to 5 in 100, and may be under-reported.',
    },
    {
      source: 'nct06559826',
      population: 'Adults with major depression',
      route: 'KAP, or ketamine alone',
      sampleSize: 70,
      found: 'This trial is due to end in 2027, and has no results yet.',
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
      found:
        'Ketamine did not ease PTSD more than placebo, though the higher dose eased depression more.',
    },
    {
      source: 'taylor-2018',
      population: 'Adults with social anxiety',
      route: 'One dose into a vein',
      sampleSize: 18,
      found: 'Anxiety eased more than with placebo.',
    },
    {
      source: 'whittaker-2021',
      population: 'People with hard-to-treat anxiety, in small trials',
      route: 'Ketamine, most often into a vein',
      found: 'The effect did not last.',
    },
  ],
  doesNotTell: 'By mouth there is little research.',
};
