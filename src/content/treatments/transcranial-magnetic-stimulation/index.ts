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
 * Transcranial Magnetic Stimulation (TMS) for depression, for a US clinic: a device, not a drug.
 *
 * A draft for clinicians to review, change and sign off before it is published. It has
 * `[[placeholders]]` for what only the clinic knows; fill them with `fillPlaceholders`.
 */
export const transcranialMagneticStimulation = defineTreatment({
  id: 'transcranial-magnetic-stimulation',
  name: 'Transcranial Magnetic Stimulation',
  shortName: 'TMS',
  summary: {
    text: 'Transcranial Magnetic Stimulation (TMS) treats depression with magnetic pulses to the brain. It is most often considered when a medicine did not help enough. It helps some people and not others. This page explains what it is, what is known about it and what is not.',
    evidence: [
      {
        source: 'george-2010',
        population: 'Adults with depression who took no antidepressant',
        route: 'TMS against a sham device',
        sampleSize: 190,
        certainty: 'not-rated',
      },
      {
        source: 'yesavage-2018',
        population: 'US veterans with treatment-resistant depression',
        route: 'TMS against a sham device',
        sampleSize: 164,
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
      'If you live with treatment-resistant depression, contact our office. We can look together at whether TMS might be an option for you.',
  },
  costNotice:
    'A course of TMS costs [[price of a course]]. Ask your health insurance before you start what it pays for.\n\nIf you have no insurance or do not use it, you have the right to a Good Faith Estimate. It tells you in writing, before your visit, what care is expected to cost.',
  sources,
  review: sampleReview,
});
