import type { Note } from '../../model/index.js';
import { esketamineTrial } from '../depression-notes.js';
import type { KapIds } from './ids.js';

/*
 * Options whose notes are shorter than on other pages: there, rows compare ketamine with ECT and name
 * the harms of the spray, which here have notes of their own.
 */

export const otherMedicine: Note<KapIds> = {
  id: 'other-medicine',
  title: 'Another medicine',
  studies: [
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

export const esketamineSpray: Note<KapIds> = {
  id: 'esketamine-spray',
  title: 'Esketamine spray (Spravato)',
  text: 'In these trials, everyone began a new antidepressant.',
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
        'The FDA has approved it for depression that other medicines have not helped enough, in certified clinics only. It has not been shown to prevent suicide.',
    },
  ],
};

export const veinMore: Note<KapIds> = {
  id: 'vein-more',
  title: 'Into a vein: more trials',
  studies: [
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

export const ect: Note<KapIds> = {
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
      source: 'semkovska-2010',
      population: 'People with depression',
      route: 'ECT; tests before and after',
      sampleSize: 2981,
      found:
        'Memory tests were no longer worse after about two weeks. Older memories are less studied.',
    },
  ],
};
