import type { Treatment } from '../../model/index.js';
import type { SourceId } from './sources.js';

export const benefits: Treatment<SourceId>['benefits'] = {
  heading: 'What people may gain',
  intro: 'TMS is not emergency care. If you think of suicide, call or text 988 now.',
  benefits: [
    {
      title: 'Depression that may ease',
      description:
        'In one trial, more people became well with TMS than with a sham. A sham is a device that looks and sounds the same and sends no pulses to the brain.',
      frequency: {
        count: 14,
        per: 100,
        comparator: { name: 'with a sham', count: 5 },
        outcome: 'had hardly any symptoms left',
        timeFrame: 'by the end of three to six weeks',
        population: 'Adults with depression who took no antidepressant',
        route: 'TMS once a day',
        sampleSize: 190,
        certainty: 'not-rated',
        source: 'george-2010',
      },
      limits:
        'Most people in that trial did not become well. A trial with 164 US veterans found no clear difference. By the end about 39 in 100 were well, real and sham groups taken together. A larger trial, with 301 people, found no sure difference on its main measure after four weeks. Other measures were better with TMS.',
      evidence: [
        {
          source: 'yesavage-2018',
          population: 'US veterans with treatment-resistant depression',
          route: 'TMS, up to 30 sessions, against a sham',
          sampleSize: 164,
          certainty: 'not-rated',
        },
        {
          source: 'oreardon-2007',
          population: 'Adults with depression that medicine had not helped',
          route: 'TMS five times a week, against a sham',
          sampleSize: 301,
          certainty: 'not-rated',
        },
      ],
    },
    {
      title: 'A gain that may last for months',
      description:
        'A study followed people who were better after TMS for a year, in everyday care. They could take medicine and could have more TMS.',
      frequency: {
        count: 63,
        per: 100,
        comparator: null,
        outcome: 'who were better after TMS stayed better',
        timeFrame: 'over the next 12 months',
        population: 'Adults who were better after TMS',
        route: 'TMS, with more sessions where needed',
        sampleSize: 120,
        certainty: 'not-rated',
        source: 'dunner-2014',
      },
      limits:
        'There was no group without TMS, so nobody can say how many would have stayed better anyway. In the whole study of 257 people, 36 in 100 had more TMS during the year.',
      evidence: [
        {
          source: 'dunner-2014',
          population: 'Adults with depression that medicine had not helped',
          route: 'TMS, with no comparison group',
          sampleSize: 257,
          certainty: 'not-rated',
        },
      ],
    },
  ],
};
