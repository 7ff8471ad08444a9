import { defineTreatment } from '../../../define-treatment.js';
import { sources } from '../sources.js';
import { alternatives } from './alternatives.js';
import { benefits } from './benefits.js';
import { candidacy } from './candidacy.js';
import { confirm } from './confirm.js';
import { cost } from './cost.js';
import { explainers } from './explainers.js';
import { faq } from './faq.js';
import { notes } from './notes.js';
import { process } from './process.js';
import { review } from './review.js';
import { risks } from './risks.js';
import { team } from './team.js';

/**
 * Ketamine Assisted Psychotherapy (KAP) in Spanish, as it is read in the US, with the formal "usted".
 *
 * It says what the English content says, field by field. Sources keep the language they are in. A
 * draft: a clinician who reads Spanish reviews it before it is published.
 */
export const ketamineAssistedPsychotherapy = defineTreatment({
  id: 'ketamine-assisted-psychotherapy',
  name: 'Psicoterapia asistida con ketamina',
  shortName: 'KAP',
  tagline: 'KAP (siglas en inglés): medicamento con psicoterapia que puede ayudar',
  mainMessage:
    'La KAP puede ayudar si otros tratamientos no alivian su depresión. Tiene riesgos y su efecto puede no durar: hable antes con nosotros.',
  summary: {
    text: 'La depresión es un problema serio de salud mental que afecta a millones en el mundo. Los antidepresivos y la psicoterapia ayudan a muchos, pero algunos necesitan algo distinto. La KAP une ketamina y psicoterapia. La depresión que ha resistido al tratamiento aún puede mejorar, y usted tiene más de un camino.',
    evidence: ['antidepressants-and-therapy', 'talk-therapy'],
  },
  keyFacts: {
    what: 'Ketamina por la boca, con psicoterapia',
    forWhom: 'Personas adultas con depresión que otros tratamientos no han aliviado lo suficiente',
    others: [
      {
        term: 'El día de la sesión',
        text: 'Alguien le lleva a casa. No maneje hasta haber dormido.',
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
    heading: 'Hable con nosotros',
    intro: 'Si su depresión resiste al tratamiento, pregúntenos si la KAP podría ser una opción.',
  },
  notes,
  sources,
  confirm,
  review,
});
