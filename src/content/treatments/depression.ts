import type { Alternative, Frequency } from '../model/index.js';
import { cbtTrial, type DepressionIds, esketamineTrial, tmsTrials } from './depression-notes.js';

/**
 * Options for people with depression, described the same way on every treatment's page. A page lists
 * all except its own treatment.
 */

type Option = Alternative<string, DepressionIds>;

/** The heading above the options. It says what "better" means, so that no number has to. */
export const section = {
  heading: 'Other options',
  intro: '“Better” means symptoms cut by half or more. Do not compare across studies.',
} as const;

/** Words that the options share, so that their numbers read alike. */
const better = {
  per: 100,
  outcome: 'were better',
} as const satisfies Partial<Frequency>;

export const otherMedicine: Option = {
  name: 'Another medicine',
  description: 'A new dose or drug.',
  benefits: 'More relief than placebo, on average modest.',
  risks:
    'Nausea, poor sleep, weight gain, sexual problems. In people under 25, more thoughts of suicide than with placebo.',
  evidence: ['antidepressants-and-therapy', 'other-medicine'],
};

export const talkTherapy: Option = {
  name: 'Talk therapy (CBT)',
  description: 'Weekly visits (cognitive behavioral therapy).',
  benefits: 'Added to usual care.',
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
  description: 'FDA approved, in certified clinics.',
  benefits: 'One of three trials found a clear gain.',
  frequency: {
    ...esketamineTrial,
    ...better,
    count: 69,
    comparator: { name: 'with placebo', count: 52 },
    timeFrame: 'after four weeks',
  },
  risks: 'Feeling cut off, dizzy or sleepy. Higher blood pressure, slowed breathing.',
  evidence: ['esketamine-spray'],
};

export const ketamineInfusion: Option = {
  name: 'Ketamine into a vein',
  description: 'A drip in a clinic, off-label.',
  benefits: 'As good as ECT in one trial, not in another. Two small ones found no clear gain.',
  risks: 'Feeling cut off, higher blood pressure. Long-term harms are not well known.',
  evidence: ['vein-more', 'ect'],
};

/** The same, for a page that has not said what "off-label" means. */
export const ketamineInfusionOffLabel: Option = {
  ...ketamineInfusion,
  description: 'A drip in a clinic, not FDA approved for depression (off-label).',
};

export const tms: Option = {
  name: 'TMS (transcranial magnetic stimulation)',
  description: 'Magnetic pulses to the brain, most weekdays.',
  benefits: 'One trial in veterans found no clear gain.',
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
  description: 'Brief seizures under anesthesia.',
  benefits: 'More relief than medicines, short term.',
  risks: 'Memory trouble; anesthesia risks.',
  evidence: ['ect'],
};

export const noTreatment: Option = {
  name: 'No new treatment for now',
  description: 'Your present care.',
  benefits: 'Some people improve with time.',
  risks: 'Depression can go on or get worse.',
  evidence: ['no-treatment'],
};
