/** Paragraphs as clinics write them, each overstated in its own way, and the same said fairly. */
export const overstated = [
  {
    name: 'a miracle',
    poor: 'Ketamine is the breakthrough of the century. It cures depression when nothing else works, and it will give you your life back.',
    rules: ['superlative', 'cure', 'promise'],
    fair: 'Ketamine is one of several options. It may ease depression that other treatments have not helped enough. It does not help everyone, and relief often fades.',
  },
  {
    name: 'no harm',
    poor: 'Our lozenges are completely safe and non-addictive. Side effects are mild, and there is nothing to worry about.',
    rules: ['safe', 'non-addictive', 'harm-played-down'],
    fair: 'Our lozenges can make you dizzy, sick or detached for a few hours. Ketamine can be addictive. We check your blood pressure and breathing.',
  },
  {
    name: 'speed',
    poor: 'Feel better in just 40 minutes. Relief that lasts for months, after a single session.',
    rules: ['speed', 'duration'],
    fair: 'One session takes about 40 minutes. Whether it helps, and for how long, differs from person to person.',
  },
  {
    name: 'numbers alone',
    poor: '83% of our patients improve. Ketamine makes you three times more likely to recover.',
    rules: ['effect-without-comparison', 'relative-number'],
    fair: 'In one review, 27 in 100 people felt much better within a day (9 in 100 with placebo).',
  },
  {
    name: 'borrowed approval',
    poor: 'We offer FDA-approved ketamine therapy for depression. Its results are clinically proven.',
    rules: ['approval-implied', 'proven'],
    fair: 'The FDA has not approved ketamine for depression. Doctors may prescribe it off-label. Studies were small and short.',
  },
  {
    name: 'the brain',
    poor: 'Depression is a chemical imbalance. TMS rewires the brain and wakes up the circuits that have gone to sleep.',
    rules: ['mechanism-as-fact'],
    fair: 'How TMS works is not fully known. One idea is that magnetic pulses change how active some parts of the brain are.',
  },
  {
    name: 'pressure',
    poor: 'Don’t wait another day. Only three appointments are left in May, and you save $200 if you book today.',
    rules: ['urgency', 'scarcity', 'discount'],
    fair: 'The next first visits are in about three weeks. A session costs $350. Talk with us when you are ready.',
  },
  {
    name: 'one story',
    poor: '“After two infusions I was myself again,” says Mark. Read how our patients got their lives back.',
    rules: ['testimonial'],
    fair: 'Some people feel better after a session, and some do not. The evidence has the numbers.',
  },
  {
    name: 'blame',
    poor: 'Patients who failed antidepressants often do well here. If it does not work, you were not ready to let go.',
    rules: ['blame'],
    fair: 'It may be an option when antidepressants have not helped enough. If it does not help either, that is not your fault.',
  },
  {
    name: 'labels',
    poor: 'We treat addicts, alcoholics and people who suffer from depression. Every year, thousands commit suicide.',
    rules: ['stigma', 'suicide-words'],
    fair: 'We see people with depression, also those with a substance use disorder. Every year, thousands of people die by suicide.',
  },
] as const;
