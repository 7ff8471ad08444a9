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
  text: 'Most trials of ketamine by mouth found a gain. They were small and short.',
  studies: [
    {
      source: 'oral-preprint-2025',
      population: 'People with depression, in all trials taken together',
      route: 'Ketamine by mouth, compared with placebo or another drug',
      sampleSize: 592,
      found:
        'About 20 more in 100 people had their symptoms cut by half or more than with placebo or another drug. The range is 12 to 29. About 11 more in 100 were well, which means that hardly any symptoms were left. That range is 4 to 18. This is a preprint, which no journal has checked yet.',
    },
    {
      source: 'oral-preprint-2025',
      population: 'Adults with moderate to severe depression',
      route:
        'Six doses by mouth over two weeks (1 mg for each kilogram of body weight), compared with midazolam, a sedative',
      sampleSize: 45,
      found:
        'This newer trial missed its main measure after one week. More people had their symptoms cut by half or more with ketamine, but the range is very wide.',
    },
    {
      source: 'oral-review-2026',
      population: 'People with depression, in 8 trials',
      route: 'Ketamine by mouth, compared with placebo',
      sampleSize: 414,
      found: 'A review in a journal found that depression eased more with ketamine.',
      certainty: 'moderate',
    },
    {
      source: 'arabzadeh-2018',
      population: 'Adults with major depression who all began sertraline, an antidepressant',
      route: 'Ketamine by mouth (50 mg a day), compared with placebo',
      sampleSize: 81,
      found:
        'After six weeks, 85 in 100 people had their symptoms cut by half or more with ketamine, and 58 in 100 with placebo. Hardly any symptoms were left in 22 in 100 people, and in 15 in 100 with placebo. That is no clear difference.',
    },
    {
      source: 'jafarinia-2016',
      population: 'Adults with long-term pain and milder depression',
      route: 'Ketamine by mouth (150 mg a day), compared with a painkiller',
      sampleSize: 40,
      found: 'After six weeks, depression scores were lower with ketamine.',
    },
    {
      source: 'rosenblat-2019',
      population: 'People with depression',
      route: 'Ketamine by mouth',
      found: 'A first review found that gains showed after two to six weeks.',
    },
    {
      source: 'oral-update-2023',
      population: 'People with depression',
      route: 'Ketamine by mouth',
      found:
        'An update of that review found a high risk of bias in the trials, so their results may be off.',
    },
    {
      source: 'andrade-2019',
      population: 'People with depression, in a review by one author',
      route: 'Ketamine by mouth',
      found:
        'About a fifth to a quarter of a swallowed dose reaches the blood. The author calls this use experimental, and also apparently safe and effective.',
    },
  ],
  doesNotTell:
    'Many of these doses were small, daily and without therapy. They do not tell how a few larger doses with therapy work.',
};

export const byMouthNone: Note<KapIds> = {
  id: 'by-mouth-none',
  title: 'By mouth: a trial that found none',
  studies: [
    {
      source: 'smith-apeldoorn-2024',
      population: 'Adults with severe treatment-resistant depression',
      route: 'Esketamine by mouth (30 mg three times a day), compared with placebo',
      sampleSize: 111,
      found:
        'After six weeks it had not eased depression more than placebo. It brought more dizziness and vivid dreams.',
    },
    {
      source: 'smith-apeldoorn-2024',
      population: 'Those of the same adults who went on',
      route: 'Esketamine by mouth twice a week, in larger, adjusted doses; no comparison group',
      sampleSize: 72,
      found: 'Their depression eased.',
      doesNotTell: 'How much of that was due to the medicine.',
    },
  ],
};

export const veinFirstDay: Note<KapIds> = {
  id: 'vein-first-day',
  title: 'Into a vein: how many, how fast',
  text: 'A Cochrane review pooled small trials. People in such trials often guess what they were given.',
  studies: [
    {
      ...veinTrials,
      found:
        'Within 24 hours, 27 in 100 people had their symptoms cut by half or more with ketamine, and 9 in 100 with placebo. The true number for ketamine may lie between 13 and 49.',
    },
    {
      source: 'dean-2021',
      population: 'Adults with major depression, in 4 trials',
      route:
        'Ketamine, most often into a vein, compared with midazolam, which also makes people drowsy',
      sampleSize: 296,
      found:
        'Within 24 hours, 47 in 100 people had their symptoms cut by half or more with ketamine, and 26 in 100 with midazolam. The true number for ketamine may lie between 26 and 68.',
      certainty: 'very-low',
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
      route: 'Up to six doses of ketamine into a vein; no comparison group',
      sampleSize: 24,
      found:
        'Of every 100 people, 71 had their symptoms cut by half or more. Half of those were depressed again within 18 days of the last dose.',
    },
    {
      source: 'glue-2024',
      population: 'Adults with treatment-resistant depression',
      route: 'Slow-release ketamine tablets for five days; no comparison group',
      sampleSize: 231,
      found: 'After a week, 168 of them (73 in 100) had improved enough to go on.',
    },
    {
      source: 'glue-2024',
      population: 'Those of the same adults who had improved',
      route:
        'Slow-release ketamine tablets in one of four doses, twice a week for 12 weeks, compared with placebo',
      sampleSize: 168,
      found:
        'By week 13, 43 in 100 people on the highest dose were depressed again, and 71 in 100 on placebo. That is about 28 fewer in 100. The maker paid for the trial, and the tablets are not on sale.',
    },
    {
      source: 'swainson-2021',
      population: 'Adults with depression (a Canadian guideline)',
      route: 'Ketamine into a vein and by other routes',
      found:
        'The evidence is weaker for repeated doses, and for other routes, than for one dose into a vein.',
    },
  ],
};

export const howItWorks: Note<KapIds> = {
  id: 'how-it-works',
  title: 'How it may work',
  studies: [
    {
      source: 'zanos-2018',
      population: 'Animals and people, in many kinds of studies',
      route: 'Ketamine, by several routes',
      found:
        'Ketamine blocks a docking site for glutamate, the NMDA receptor. One idea is that this raises glutamate for a short time and sets off growth signals. These may lead to new connections between brain cells. There are several other ideas, and none is proven.',
    },
    {
      source: 'li-2010',
      population: 'Rats',
      route: 'Ketamine by injection',
      found: 'New connections between brain cells were seen.',
    },
  ],
  doesNotTell:
    'That new connections repair circuits in people, or make a better mood last, has not been shown.',
};

export const withTherapy: Note<KapIds> = {
  id: 'with-therapy',
  title: 'Ketamine with therapy',
  studies: [
    {
      source: 'kew-2023',
      population: 'People with mental health conditions',
      route: 'Ketamine by several routes, with talk therapy',
      found: 'The review could not settle whether therapy adds to the effect.',
    },
    {
      source: 'dore-2019',
      population: 'People who had KAP in three US practices',
      route: 'Ketamine under the tongue or into a muscle, with therapy; no comparison group',
      sampleSize: 235,
      found: 'Scores for depression and anxiety fell.',
    },
    {
      source: 'hull-2022',
      population: 'People whom a US company treated at home',
      route: 'Ketamine lozenges, with guides; no comparison group',
      sampleSize: 1247,
      found: 'After four weeks, 63 in 100 people had their symptoms cut by half or more.',
    },
    {
      source: 'mathai-2024',
      population: 'A later group of people treated at home',
      route: 'Ketamine lozenges, with guides; no comparison group',
      sampleSize: 11441,
      found:
        'Side effects were on record for 3 to 5 in 100 people. There may have been more, since not everyone reports them.',
    },
    {
      source: 'nct06559826',
      population: 'Adults with major depression',
      route: 'KAP, compared with ketamine alone',
      sampleSize: 70,
      found: 'This trial is under way and due to end in 2027. It has no results yet.',
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
      route: 'Six doses of ketamine into a vein, compared with midazolam, a sedative',
      sampleSize: 30,
      found: 'After two weeks, PTSD had eased more with ketamine than with midazolam.',
    },
    {
      source: 'abdallah-2022',
      population: 'Veterans and service members with PTSD that medicine had not helped',
      route: 'Eight doses of ketamine into a vein, in one of two strengths, compared with placebo',
      sampleSize: 158,
      found:
        'Ketamine did not ease PTSD more than placebo. The higher dose eased depression more than placebo.',
    },
    {
      source: 'taylor-2018',
      population: 'Adults with social anxiety',
      route: 'One dose of ketamine into a vein, compared with placebo',
      sampleSize: 18,
      found: 'Anxiety eased more after ketamine.',
    },
    {
      source: 'whittaker-2021',
      population: 'People with anxiety that treatment had not helped, in small trials',
      route: 'Ketamine, most often into a vein',
      found: 'The effect did not last.',
    },
  ],
  doesNotTell: 'There is little research on ketamine by mouth for anxiety or PTSD.',
};
