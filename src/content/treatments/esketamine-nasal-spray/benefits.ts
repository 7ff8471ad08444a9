import type { Treatment } from '../../model/index.js';
import { esketamineTrial } from '../depression-notes.js';
import type { EsketamineIds } from './ids.js';
import { aloneTrial, goingOn } from './notes-gains.js';

export const benefits: Treatment<EsketamineIds>['benefits'] = {
  heading: 'What people may gain',
  summary: {
    text: 'With a new antidepressant, it helped more than placebo (a dummy spray) in one of three trials. Alone, it helped more in one trial.',
    evidence: ['gain', 'no-clear-gain', 'alone'],
  },
  benefits: [
    {
      title: 'Depression may ease, with an antidepressant',
      description: 'Everyone in this trial began a new antidepressant too.',
      frequency: {
        ...esketamineTrial,
        count: 69,
        per: 100,
        outcome: 'had their symptoms cut by half or more',
        comparator: { name: 'with placebo', count: 52 },
        timeFrame: 'after four weeks',
      },
      evidence: ['gain', 'no-clear-gain'],
      limits: 'Two other trials found no clear difference, one of them in people over 65.',
    },
    {
      title: 'Few symptoms may be left, without an antidepressant',
      description: 'No one in this trial took an antidepressant.',
      frequency: {
        ...aloneTrial,
        count: 22,
        per: 100,
        outcome: 'had hardly any symptoms left',
        comparator: { name: 'with placebo', count: 8 },
        timeFrame: 'after four weeks',
      },
      evidence: ['alone'],
      limits: 'This is one trial, led by the maker. It does not tell what comes later.',
    },
  ],
  howLong: {
    inShort: 'It can fade, and less often if the spray goes on',
    text: 'A trial followed people with hardly any symptoms left after 16 weeks.',
    frequency: {
      ...goingOn,
      count: 27,
      per: 100,
      outcome: 'still on the spray were depressed again',
      comparator: { name: 'with placebo', count: 45 },
      timeFrame: 'while the trial went on',
    },
    evidence: ['how-long'],
  },
};
