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
 * Esketamine nasal spray (Spravato) for depression, for a US clinic certified to give it: an approved
 * medicine with a safety program.
 *
 * A draft for clinicians to review, change and sign off before it is published. Sentences in
 * `[[double brackets]]` are for the clinic to confirm or replace; `confirm` says what each asks.
 */
export const esketamineNasalSpray = defineTreatment({
  id: 'esketamine-nasal-spray',
  name: 'Esketamine Nasal Spray',
  shortName: 'Spravato',
  tagline: 'Spravato: a nose spray for depression, and a close relative of the medicine ketamine',
  mainMessage:
    'Esketamine may help when other medicines have not lifted your depression. It can make you very sleepy or cut you off from reality, and it can be misused, so talk with us first.',
  summary: {
    text: 'Antidepressants and talk therapy help many people with depression, but some need something different. Esketamine (Spravato) is sprayed into the nose in a certified clinic. Depression that has resisted treatment can still lift, and you have more than one way forward.',
    evidence: ['antidepressants-and-therapy', 'talk-therapy', 'approval'],
  },
  keyFacts: {
    what: 'Esketamine, a medicine, as a nose spray in a certified clinic',
    forWhom: 'Adults whose depression at least two other medicines have not helped enough',
    others: [
      {
        term: 'How often?',
        text: 'Twice a week for four weeks, then once a week or less often',
        evidence: ['course'],
      },
      {
        term: 'On the day',
        text: 'At least two hours in the clinic. No driving until you have slept.',
        evidence: ['course'],
      },
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
      'If two or more medicines have not helped enough, ask us whether esketamine might be an option for you.',
  },
  notes,
  sources,
  confirm,
  review: sampleReview,
});
