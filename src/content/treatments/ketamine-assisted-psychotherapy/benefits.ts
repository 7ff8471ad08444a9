import type { Treatment } from '../../model/index.js';
import type { KapIds } from './ids.js';
import { tabletTrial, veinTrials } from './notes-gains.js';

export const benefits: Treatment<KapIds>['benefits'] = {
  heading: 'What people may gain',
  summary: {
    text: 'By mouth, most small studies found that it helped, and one did not.',
    evidence: ['by-mouth-gain', 'by-mouth-none'],
  },
  benefits: [
    {
      title: 'Quick relief, with ketamine into a vein',
      description: 'Antidepressants can take weeks; this can work within hours.',
      frequency: {
        ...veinTrials,
        count: 27,
        per: 100,
        low: 13,
        high: 49,
        outcome: 'had their symptoms cut by half or more',
        comparator: { name: 'with placebo, a dummy treatment', count: 9 },
        timeFrame: 'within 24 hours',
      },
      limits: 'The studies were small, so this is very unsure. We do not give it this way.',
      evidence: ['vein-first-day'],
    },
    {
      title: 'By mouth, slower relief',
      description:
        'In small trials, relief came over two to six weeks. Together, about 20 more in 100 were helped than with placebo or another drug (range 12 to 29).',
      limits: 'One low-dose trial found no gain. No journal has checked this number.',
      evidence: ['by-mouth-gain', 'by-mouth-none'],
    },
    {
      title: 'Therapy that may feel more open',
      description:
        'Hard thoughts and feelings may be easier to explore. In three clinics, people felt less depressed after KAP.',
      limits: 'There was no comparison, so what therapy adds is not known.',
      evidence: ['with-therapy'],
    },
  ],
  howLong: {
    inShort: 'Often days to weeks',
    text: 'In a small trial without a comparison, half of those helped by doses into a vein were depressed again within 18 days.',
    frequency: {
      ...tabletTrial,
      count: 43,
      per: 100,
      outcome: 'helped by slow-release tablets (highest dose) were depressed again',
      comparator: { name: 'with placebo', count: 71 },
      timeFrame: 'by week 13',
    },
    evidence: ['how-long'],
  },
};
