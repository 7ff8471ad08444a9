import type { Frequency, Treatment } from '../../model/index.js';
import { tmsTrials } from '../depression-notes.js';
import type { TmsIds } from './ids.js';

/** What the two numbers from the same trials share. */
const afterThirteenVisits = {
  ...tmsTrials,
  per: 100,
  timeFrame: 'after about 13 visits',
} as const satisfies Partial<Frequency>;

export const benefits: Treatment<TmsIds>['benefits'] = {
  heading: 'What people may gain',
  summary: {
    text: 'TMS helps some people. A trial in veterans found no clear difference from a sham, a device that only seems to give pulses, but many trials taken together found a gain.',
    evidence: ['gain', 'no-clear-gain'],
  },
  benefits: [
    {
      title: 'Depression that may ease',
      description: 'People in these trials had fewer visits than a full course has.',
      frequency: {
        ...afterThirteenVisits,
        count: 29,
        outcome: 'had their symptoms cut by half or more',
        comparator: { name: 'with a sham device', count: 10 },
      },
      evidence: ['gain', 'no-clear-gain'],
      limits:
        'In 164 veterans there was no clear difference. A trial with 301 people found one on its main measure only after a correction, though other measures were better.',
    },
    {
      title: 'Getting well, for some',
      description: 'In the same trials, a few people had hardly any symptoms left.',
      frequency: {
        ...afterThirteenVisits,
        count: 19,
        outcome: 'were well',
        comparator: { name: 'with a sham device', count: 5 },
      },
      evidence: ['gain'],
      limits: 'Most people did not get this far.',
    },
  ],
  howLong: {
    inShort: 'Often months, with more TMS for some, in a study with no comparison group',
    text: 'Of 120 people who were better after TMS, 63 in 100 stayed better for a year. Many had more TMS, and there was no comparison group.',
    evidence: ['how-long'],
  },
};
