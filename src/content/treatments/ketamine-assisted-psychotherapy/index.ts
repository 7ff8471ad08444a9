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
 * Ketamine Assisted Psychotherapy (KAP), for a US clinic where ketamine is taken by mouth.
 *
 * A draft for clinicians to review, change and sign off before it is published. Sentences in
 * `[[double brackets]]` are for the clinic to confirm or replace; `confirm` says what each asks. The
 * clinic also adds its own photograph, as `picture`.
 */
export const ketamineAssistedPsychotherapy = defineTreatment({
  id: 'ketamine-assisted-psychotherapy',
  name: 'Ketamine Assisted Psychotherapy',
  shortName: 'KAP',
  tagline: 'Why KAP, a medicine with talk therapy, may help with depression',
  mainMessage:
    'KAP may help when other treatments have not lifted your depression. It has risks, and its effect can fade, so talk with us first.',
  summary: {
    text: 'Depression is a serious mental health condition that affects millions worldwide. Antidepressants and talk therapy work for many, but some need something different. KAP joins ketamine with talk therapy. Depression that has resisted treatment can still lift, and you have more than one way forward.',
    evidence: ['antidepressants-and-therapy', 'talk-therapy'],
  },
  keyFacts: {
    what: 'Ketamine by mouth, with talk therapy',
    forWhom: 'Adults whose depression other treatments have not helped enough',
    others: [
      { term: 'On the day', text: 'Someone takes you home. No driving until you have slept.' },
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
    intro: 'If you struggle with treatment-resistant depression, ask us if KAP could be an option.',
  },
  notes,
  sources,
  confirm,
  review: sampleReview,
});
