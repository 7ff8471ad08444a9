import type { Treatment } from '../../model/index.js';
import type { SourceId } from './sources.js';

export const benefits: Treatment<SourceId>['benefits'] = {
  heading: 'What people may gain',
  intro:
    'How many people KAP helps is not known. The number below is for ketamine into a vein, without KAP. We give ketamine by mouth. KAP is not emergency care. If you think of suicide, call or text 988 now.',
  benefits: [
    {
      title: 'Quick relief, seen with ketamine into a vein',
      description:
        'We do not give ketamine this way. In trials of ketamine into a vein, some people with depression felt better within hours of the first dose. The number compares them with people who had a placebo, a look-alike with no medicine in it.',
      frequency: {
        count: 27,
        per: 100,
        comparator: { name: 'with placebo', count: 9 },
        outcome: 'had their symptoms cut by half or more',
        timeFrame: 'within 24 hours',
        population: 'Adults with major depression, in 7 trials',
        route: 'Ketamine into a vein (IV)',
        sampleSize: 185,
        certainty: 'very-low',
        source: 'dean-2021',
      },
      limits:
        'The effect of ketamine into a vein often fades. One study had 24 people and no placebo. Half of those who got better were depressed again within 18 days of their last dose. A trial of up to eight doses in hospital found no clear gain over midazolam, another sedating drug.\n\nIn another trial, 40 people had it under anesthesia. After one day, 60 in 100 had their symptoms cut by half or more. With placebo it was 50 in 100. That was no clear difference.\n\nWe give ketamine by mouth. Only about a quarter or less of a swallowed dose reaches the blood. In the small trials that saw gains, these took two to six weeks. Reviewers call this use experimental.\n\nSlow-release ketamine tablets have been tried but are not on sale. Some people improved within about a week, but that part had no placebo. They then went on with tablets or with placebo. With 180 mg, 43 in 100 were depressed again within 13 weeks. With placebo it was 71 in 100.',
      evidence: [
        {
          source: 'murrough-2013b',
          population: 'Adults with treatment-resistant depression',
          route: 'Six doses of ketamine into a vein (IV), with no placebo',
          sampleSize: 24,
          certainty: 'not-rated',
        },
        {
          source: 'jelovac-2025',
          population: 'Adults in hospital with depression',
          route: 'Up to eight doses of ketamine into a vein (IV), against midazolam',
          sampleSize: 62,
          certainty: 'not-rated',
        },
        {
          source: 'lii-2023',
          population: 'Adults with depression, having surgery',
          route: 'Ketamine into a vein (IV), under anesthesia',
          sampleSize: 40,
          certainty: 'not-rated',
        },
        {
          source: 'rosenblat-2019',
          population: 'People with depression',
          route: 'Ketamine by mouth',
          certainty: 'not-rated',
        },
        {
          source: 'glue-2024',
          population: 'Adults with treatment-resistant depression who had improved on the tablets',
          route: 'Slow-release ketamine tablets in four doses, against placebo',
          sampleSize: 168,
          certainty: 'not-rated',
        },
      ],
    },
    {
      title: 'Therapy that may feel more open',
      description:
        'One hope is that ketamine opens the mind, so that it is easier to talk about hard thoughts and feelings in depth.',
      limits:
        'Whether this makes therapy work better, or the effect of ketamine last longer, is still an open question. How long such an open state lasts is not known.',
      evidence: [
        {
          source: 'kew-2023',
          population: 'People with mental health conditions',
          route: 'Ketamine by several routes, with psychotherapy',
          certainty: 'not-rated',
        },
      ],
    },
    {
      title: 'New brain connections, so far seen in rats',
      description:
        'Ketamine may help brain cells form new connections. The idea is that this could strengthen circuits that depression may have weakened, and that mood could improve for longer.',
      limits:
        'New connections were seen in rats. It has not been shown that they repair the human brain, or that mood improves for longer because of them.',
      evidence: [
        {
          source: 'li-2010',
          population: 'Rats, not people',
          route: 'Ketamine by injection',
          certainty: 'not-rated',
        },
        {
          source: 'zanos-2018',
          population: 'Laboratory and human studies',
          route: 'Ketamine, by several routes',
          certainty: 'not-rated',
        },
      ],
    },
  ],
};
