import { defineTreatment } from '../../define-treatment.js';
import { sampleReview } from '../sample-review.js';
import { alternatives } from './alternatives.js';
import { benefits } from './benefits.js';
import { candidacy } from './candidacy.js';
import { explainers } from './explainers.js';
import { process } from './process.js';
import { risks } from './risks.js';
import { sources } from './sources.js';

/**
 * Ketamine Assisted Psychotherapy (KAP), for a US clinic where ketamine is taken by mouth.
 *
 * A draft for clinicians to review, change and sign off before it is published. It has
 * `[[placeholders]]` for what only the clinic knows; fill them with `fillPlaceholders`.
 */
export const ketamineAssistedPsychotherapy = defineTreatment({
  id: 'ketamine-assisted-psychotherapy',
  name: 'Ketamine Assisted Psychotherapy',
  shortName: 'KAP',
  summary: {
    text: 'Depression is a serious health condition, and millions of people around the world live with it. Antidepressants and talk therapy help many of them, but not everyone. One newer option is Ketamine Assisted Psychotherapy (KAP). This page tells you what it is. It says what is known, and what is not.',
    evidence: [
      {
        source: 'cipriani-2018',
        population: 'Adults with major depression, in 522 trials',
        route: 'Antidepressants, most often by mouth',
        sampleSize: 116477,
        certainty: 'not-rated',
      },
      {
        source: 'wiles-2013',
        population: 'Adults with depression that medicine had not helped',
        route: 'Talk therapy with usual care, against usual care',
        sampleSize: 469,
        certainty: 'not-rated',
      },
    ],
  },
  explainers,
  process,
  benefits,
  risks,
  alternatives,
  candidacy,
  contact: {
    heading: 'Talk with us',
    intro:
      'If you live with treatment-resistant depression, contact our office. We can look together at whether KAP might be an option for you.',
  },
  costNotice:
    'A first visit costs [[price of a first visit]], and a ketamine session costs [[price of a ketamine session]]. Ask your health insurance before you start what it pays for.\n\nIf you have no insurance or do not use it, you have the right to a Good Faith Estimate. It tells you in writing, before your visit, what care is expected to cost.',
  sources,
  review: sampleReview,
});
