import { defineTreatment } from '../../define-treatment.js';
import { sampleReview } from '../sample-review.js';
import { alternatives } from './alternatives.js';
import { benefits } from './benefits.js';
import { candidacy } from './candidacy.js';
import { confirm } from './confirm.js';
import { cost } from './cost.js';
import { explainers } from './explainers.js';
import { faq } from './faq.js';
import { notes } from './notes.js';
import { process } from './process.js';
import { risks } from './risks.js';
import { sources } from './sources.js';
import { team } from './team.js';

/**
 * Cognitive behavioral therapy (CBT) for depression, for a US clinic: a talk therapy that has no drug,
 * no device and no approval.
 *
 * A draft for clinicians to review, change and sign off before it is published. Sentences in
 * `[[double brackets]]` are for the clinic to confirm or replace; `confirm` says what each asks.
 */
export const cognitiveBehavioralTherapy = defineTreatment({
  id: 'cognitive-behavioral-therapy',
  name: 'Cognitive Behavioral Therapy',
  shortName: 'CBT',
  isTalkTherapy: true,
  tagline: 'CBT: a talk therapy for depression, with skills that you practice',
  mainMessage:
    'CBT may help with depression, alone or with a medicine. It takes time and effort, it can bring hard feelings, and it does not help everyone, so talk with us first.',
  summary: {
    text: 'Medicines help many people with depression, and so does talk therapy. In CBT, you and a therapist look at how thoughts, feelings and actions go together, and you try out new ways. Depression can lift, even when a medicine has not helped, and you have more than one way forward.',
    evidence: ['antidepressants-and-therapy', 'gain'],
  },
  keyFacts: {
    what: 'Talk therapy with a therapist, and practice at home. No drug and no device.',
    forWhom: 'Adults with depression, with or without a medicine',
    others: [
      {
        term: 'How often?',
        text: 'Most often once a week for 45 to 60 minutes, 8 to 25 sessions in all',
        evidence: ['course'],
      },
      { term: 'On the day', text: 'You can drive and go on with your day.' },
    ],
  },
  explainers,
  process,
  benefits,
  risks,
  alternatives,
  candidacy,
  cost,
  team,
  faq,
  contact: {
    heading: 'Talk with us',
    intro:
      'If you live with depression, ask us whether CBT might be an option for you, alone or with other care.',
  },
  notes,
  sources,
  confirm,
  review: sampleReview,
});
