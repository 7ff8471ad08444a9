import type { Alternative, Frequency } from '../model/index.js';
import { cbtTrial, type DepressionIds, esketamineTrial, tmsTrials } from './depression-notes.js';

/**
 * Options for people with depression, described the same way on every treatment's page. A page lists
 * all except its own treatment.
 */

type Option = Alternative<string, DepressionIds>;

/** Words that the options share, so that their numbers read alike. */
const better = {
  per: 100,
  outcome: 'had their symptoms cut by half or more',
} as const satisfies Partial<Frequency>;

export const otherMedicine: Option = {
  name: 'Another medicine',
  description: 'A new dose or drug, taken each day.',
  benefits: 'More relief than placebo, on average modest.',
  risks: 'Nausea, poor sleep, weight gain, sexual problems. Under 25, more thoughts of suicide.',
  evidence: ['antidepressants-and-therapy', 'other-medicine'],
};

export const talkTherapy: Option = {
  name: 'Talk therapy, such as cognitive behavioral therapy (CBT)',
  description: 'Weekly visits to work on thoughts and habits.',
  benefits: 'More people got better with it than without.',
  frequency: {
    ...cbtTrial,
    ...better,
    count: 46,
    comparator: { name: 'with usual care alone', count: 22 },
    timeFrame: 'after six months',
  },
  risks: 'Time, effort, hard feelings.',
  evidence: ['talk-therapy'],
};

export const esketamineSpray: Option = {
  name: 'Esketamine nose spray (Spravato)',
  description: 'FDA approved; given in certified clinics.',
  benefits: 'One trial found a gain; two were unclear.',
  frequency: {
    ...esketamineTrial,
    ...better,
    count: 69,
    comparator: { name: 'with placebo', count: 52 },
    timeFrame: 'after four weeks',
  },
  risks: 'Feeling cut off, dizzy or sleepy; higher blood pressure; slowed breathing.',
  evidence: ['esketamine-spray'],
};

export const ketamineInfusion: Option = {
  name: 'Ketamine into a vein',
  description: 'A drip in a clinic; not FDA approved for depression.',
  benefits:
    'In one trial it did at least as well as electroconvulsive therapy (ECT). Two small ones found no clear gain.',
  risks: 'Feeling cut off, higher blood pressure; long-term harms are not well known.',
  evidence: ['vein-more'],
};

export const tms: Option = {
  name: 'TMS (transcranial magnetic stimulation)',
  description: 'Magnetic pulses to the brain, on most weekdays.',
  benefits: 'Trials taken together found a gain; one in veterans was unclear.',
  frequency: {
    ...tmsTrials,
    ...better,
    count: 29,
    comparator: { name: 'with a sham device', count: 10 },
    timeFrame: 'after about 13 visits',
  },
  risks: 'Headache, scalp pain, rarely a seizure.',
  evidence: ['tms'],
};

export const ect: Option = {
  name: 'ECT (electroconvulsive therapy)',
  description: 'Brief seizures, brought on under anesthesia.',
  benefits: 'More relief than medicines, in the short term.',
  risks: 'Memory trouble; risks of anesthesia.',
  evidence: ['ect'],
};

export const noTreatment: Option = {
  name: 'No new treatment for now',
  description: 'Your present care.',
  benefits: 'Some people improve with time.',
  risks: 'Depression can go on or get worse.',
  evidence: ['no-treatment'],
};
