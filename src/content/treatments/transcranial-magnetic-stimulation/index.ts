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
 * Transcranial Magnetic Stimulation (TMS) for depression, for a US clinic: a device, no medicine.
 *
 * A draft for clinicians to review: sign it off, or change it, before it goes on a website. What
 * only the clinic knows stands in `[[placeholders]]`; `fillPlaceholders` puts your own words there.
 */
export const transcranialMagneticStimulation = defineTreatment({
  id: 'transcranial-magnetic-stimulation',
  name: 'Transcranial Magnetic Stimulation',
  shortName: 'TMS',
  summary:
    'Transcranial Magnetic Stimulation (TMS) treats depression with magnetic pulses to the brain. It is most often considered when a medicine did not help enough. It helps some people and not others. This page explains what it is, what is known about it and what is not.',
  summaryEvidence: [
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
  regulatoryStatus:
    'The US Food and Drug Administration (FDA) allowed the first TMS device for depression to be sold in 2008. It is for adults with major depression when a medicine has not helped enough. Since then the FDA has cleared more devices. Cleared means that a device works much like one that was already allowed.\n\nWe use this device: [[which TMS device the clinic uses]]. For other uses than those a device is cleared for, TMS is off-label.',
  regulatoryEvidence: [
    {
      source: 'fda-2011',
      population: 'TMS devices for major depression (US rule)',
      route: 'TMS',
      certainty: null,
    },
    {
      source: 'fda-2018',
      population: 'TMS devices in the US',
      route: 'TMS',
      certainty: null,
    },
  ],
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
