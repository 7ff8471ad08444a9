import type { Treatment } from '../../model/index.js';
import { tmsTrials } from '../depression-notes.js';
import type { TmsIds } from './ids.js';

export const benefits: Treatment<TmsIds>['benefits'] = {
  heading: 'What people may gain',
  summary: {
    text: 'Many trials together found that it helped more than a sham (fake pulses); one in veterans found no clear difference.',
    evidence: ['gain', 'no-clear-gain'],
  },
  benefits: [
    {
      title: 'Depression may ease',
      description: 'These trials had fewer visits than a full course.',
      frequency: {
        ...tmsTrials,
        count: 29,
        per: 100,
        outcome: 'had their symptoms cut by half or more',
        comparator: { name: 'with a sham device', count: 10 },
        timeFrame: 'after about 13 visits',
      },
      evidence: ['gain', 'no-clear-gain'],
      limits:
        'In 164 veterans there was no clear difference. A trial of 301 people found one on its main measure only after a correction.',
    },
  ],
  howLong: {
    inShort: 'Often months, and many have more TMS',
    text: 'Of people who were better after TMS, 63 in 100 stayed better for a year. Many had more TMS, and there was no comparison group.',
    evidence: ['how-long'],
  },
};
