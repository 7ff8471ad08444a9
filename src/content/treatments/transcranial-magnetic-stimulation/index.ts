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
 * Transcranial Magnetic Stimulation (TMS) for depression, for a US clinic: a device, not a drug.
 *
 * A draft for clinicians to review, change and sign off before it is published. Sentences in
 * `[[double brackets]]` are for the clinic to confirm or replace; `confirm` says what each asks.
 */
export const transcranialMagneticStimulation = defineTreatment({
  id: 'transcranial-magnetic-stimulation',
  name: 'Transcranial Magnetic Stimulation',
  shortName: 'TMS',
  tagline: 'TMS: magnetic pulses for depression, without medicine',
  mainMessage:
    'TMS may help when a medicine has not lifted your depression. It takes weeks of visits, can hurt, and in rare cases causes a seizure (shaking and passing out). Talk with us first.',
  summary: {
    text: 'Antidepressants and talk therapy help many people with depression, but some need something different. In TMS, a coil on your head sends magnetic pulses to the brain. Depression that has resisted treatment can still lift, and you have more than one way forward.',
    evidence: ['antidepressants-and-therapy', 'talk-therapy'],
  },
  keyFacts: {
    what: 'Magnetic pulses from a coil on your head, while awake',
    forWhom: 'Adults with depression that a medicine has not helped enough',
    others: [
      {
        term: 'How often?',
        text: 'One visit on most weekdays for four to six weeks, 20 to 30 visits in all',
        evidence: ['course'],
      },
      { term: 'On the day', text: 'You stay awake and can go on with your day' },
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
      'If a medicine has not helped enough, contact our office to explore whether TMS might be an option for you.',
  },
  notes,
  sources,
  confirm,
  review: sampleReview,
});
