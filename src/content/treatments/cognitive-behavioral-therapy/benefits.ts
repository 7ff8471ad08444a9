import type { Treatment } from '../../model/index.js';
import { cbtTrial } from '../depression-notes.js';
import type { CbtIds } from './ids.js';
import { cbtFollowUp } from './notes-gains.js';

export const benefits: Treatment<CbtIds>['benefits'] = {
  heading: 'What people may gain',
  summary: {
    text: 'Many trials together found that it helped more than usual care or a waiting list. More than half of people are not much better after it.',
    evidence: ['many-trials', 'gain'],
  },
  benefits: [
    {
      title: 'Depression may ease, even after a medicine has not helped',
      description: 'Most went on with their antidepressant.',
      frequency: {
        ...cbtTrial,
        count: 46,
        per: 100,
        outcome: 'had their symptoms cut by half or more',
        comparator: { name: 'with usual care alone', count: 22 },
        timeFrame: 'after six months',
      },
      evidence: ['gain'],
      limits: 'People knew whether they had CBT, which can make it look better than it is.',
    },
    {
      title: 'Some gain may still be there years later',
      description: 'The same people were asked again.',
      frequency: {
        ...cbtFollowUp,
        count: 43,
        per: 100,
        outcome: 'had their symptoms cut by half or more',
        comparator: { name: 'with usual care alone', count: 27 },
        timeFrame: 'after about 46 months',
      },
      evidence: ['how-long'],
      limits: 'Not everyone answered, so this is less sure than the number above.',
    },
    {
      title: 'Perhaps as much relief as with an antidepressant',
      description:
        'In 11 trials that compared the two, there was no clear difference in how many got better.',
      limits: 'The trials were few, so a small difference may have been missed.',
      evidence: ['with-medicine'],
    },
  ],
  howLong: {
    inShort: 'Often months, for some people years',
    text: 'Over a year, people who were well again had fewer new episodes after CBT than without it. Depression can still come back.',
    evidence: ['how-long'],
  },
};
