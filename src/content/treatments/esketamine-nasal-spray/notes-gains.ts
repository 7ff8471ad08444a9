import type { Note } from '../../model/index.js';
import { esketamineTrial } from '../depression-notes.js';
import type { EsketamineIds } from './ids.js';

/** Spread into a frequency and into the study behind it, so that the two cannot drift apart. */
export const aloneTrial = {
  source: 'janik-2025',
  population: 'Adults whom at least two medicines had not helped, in the US',
  route: 'Esketamine nose spray alone, twice a week',
  sampleSize: 378,
} as const;

export const goingOn = {
  source: 'daly-2019',
  population: 'Adults with hardly any symptoms left after 16 weeks of spray',
  route: 'More spray, or placebo spray, with an antidepressant',
  sampleSize: 176,
} as const;

export const gain: Note<EsketamineIds> = {
  id: 'gain',
  title: 'With a new antidepressant: a trial that found a gain',
  text: 'Placebo was a spray without esketamine. People in both groups also began an antidepressant that was new to them, so that the trial tells what the spray adds.',
  studies: [
    {
      ...esketamineTrial,
      comparator: 'with placebo',
      found:
        'After four weeks, 69 in 100 had symptoms cut by half or more, and 52 with placebo: about 17 more. Because of side effects, 7 in 100 stopped the spray, and 1 with placebo.',
    },
  ],
  doesNotTell: 'This does not tell how one person will do, or what comes after four weeks.',
};

export const noClearGain: Note<EsketamineIds> = {
  id: 'no-clear-gain',
  title: 'With a new antidepressant: trials with no clear gain',
  text: '“Treatment-resistant” means that other treatments had not helped enough. No clear difference does not show that there is none.',
  studies: [
    {
      source: 'fedgchin-2019',
      population: 'Adults with treatment-resistant depression',
      route: 'Esketamine nose spray in one of two fixed doses, twice a week',
      sampleSize: 346,
      found: 'On the main measure, the difference from placebo was too small to rule out chance.',
    },
    {
      source: 'ochs-ross-2020',
      population: 'People over 65 with treatment-resistant depression',
      route: 'Esketamine nose spray, twice a week',
      found: 'In people over 65 too, the difference was too small to rule out chance.',
    },
  ],
};

export const alone: Note<EsketamineIds> = {
  id: 'alone',
  title: 'Without an antidepressant',
  studies: [
    {
      ...aloneTrial,
      comparator: 'with placebo',
      found:
        'People first went at least two weeks without an antidepressant. They then had one of two doses, or placebo. After four weeks, 22 in 100 had hardly any symptoms left, and 8 with placebo: about 14 more. Depression scores had fallen more with both doses, a day after the first spray and at four weeks. Nausea, dissociation, dizziness and headache were the most frequent side effects. The lead author works for the maker.',
    },
  ],
  doesNotTell: 'How long this lasts without an antidepressant.',
};

export const howLong: Note<EsketamineIds> = {
  id: 'how-long',
  title: 'How long it lasts',
  text: 'These trials ask what happens when people who are better stop the spray. They do not tell how many got that far.',
  studies: [
    {
      ...goingOn,
      comparator: 'with placebo',
      found:
        'While the trial went on, 27 in 100 were depressed again, and 45 with placebo: about 18 fewer. With placebo, half were depressed again after about 273 days.',
    },
    {
      source: 'daly-2019',
      population: 'Adults with symptoms cut by half or more after 16 weeks of spray',
      route: 'More spray, or placebo spray, with the same antidepressant',
      sampleSize: 121,
      comparator: 'with placebo',
      found:
        'While the trial went on, 26 in 100 were depressed again, and 58 with placebo: about 32 fewer. Of the 705 people who joined the trial, 297 were well enough after 16 weeks to be in these two groups.',
    },
  ],
  doesNotTell: 'How long people should go on, and what years of use do.',
};

export const course: Note<EsketamineIds> = {
  id: 'course',
  title: 'How sessions go',
  studies: [
    {
      source: 'esketamine-label',
      found:
        'The spray is given twice a week in weeks 1 to 4, and once a week in weeks 5 to 8. After that it is once a week or every two weeks. A clinician watches over people while they use it and for at least two hours after, until they can leave. They do not drive or use machines until the next day, after a night of sleep.',
    },
    {
      source: 'mayo-esketamine',
      found:
        'People do not eat for two hours before, or drink for half an hour. Other nose sprays come at least one hour before. Between two devices they rest for five minutes.',
    },
  ],
};

export const howItWorks: Note<EsketamineIds> = {
  id: 'how-it-works',
  title: 'How it may work',
  studies: [
    {
      source: 'maker-how-it-works',
      found:
        'The maker writes that the spray acts on a docking site in the brain (the NMDA receptor), and that this touches glutamate. How it works exactly is not fully understood.',
    },
    {
      source: 'zanos-2018',
      population: 'Animals and people',
      route: 'Ketamine by several routes',
      found:
        'Ketamine blocks the same docking site. One idea is that this briefly raises glutamate and leads to new connections between brain cells. There are several others, none proven.',
    },
    {
      source: 'li-2010',
      population: 'Rats',
      route: 'Ketamine by injection',
      found: 'New connections were seen.',
    },
  ],
  doesNotTell: 'Whether such changes happen in people, or make a better mood last, is not known.',
};
