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
 * A draft for clinicians to review: sign it off, or change it, before it goes on a website. What
 * only the clinic knows stands in `[[placeholders]]`; `fillPlaceholders` puts your own words there.
 */
export const ketamineAssistedPsychotherapy = defineTreatment({
  id: 'ketamine-assisted-psychotherapy',
  name: 'Ketamine Assisted Psychotherapy',
  shortName: 'KAP',
  summary:
    'Depression is a serious health condition, and millions of people around the world live with it. Antidepressants and talk therapy help many of them, but not everyone. One newer option is Ketamine Assisted Psychotherapy (KAP). This page tells you what it is. It says what is known, and what is not.',
  summaryEvidence: [
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
  regulatoryStatus:
    'The US Food and Drug Administration (FDA) has approved ketamine to put people to sleep for surgery. It has not approved ketamine for depression or any other mental health condition. Using it for depression is called off-label use. A licensed prescriber may decide on off-label use for one person.\n\nA pharmacy mixes ketamine pills for each patient. This is called compounding. The FDA does not check compounded medicines for safety, quality or effect before they are sold. In 2022 and 2023 it warned about the risks of compounded ketamine, as a nose spray and by mouth.\n\nA related medicine, esketamine (Spravato), is a nose spray. The FDA has approved it, with or without an antidepressant, for adults whose depression has not improved with other medicines. It is also approved, with an antidepressant, for adults with depression and thoughts of suicide. It has not been shown to prevent suicide. It is given only in certified clinics. KAP in our office does not use it.',
  regulatoryEvidence: [
    {
      source: 'fda-2022',
      population: 'Health care professionals in the US (a warning)',
      route: 'Compounded ketamine nose spray',
      certainty: null,
    },
    {
      source: 'fda-2023',
      population: 'Patients and health care professionals in the US (a warning)',
      route: 'Compounded ketamine, by mouth included',
      certainty: null,
    },
    {
      source: 'esketamine-label',
      population: 'What esketamine is approved for in the US',
      route: 'Esketamine nose spray',
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
      'If you live with treatment-resistant depression, contact our office. We can look together at whether KAP might be an option for you.',
  },
  costNotice:
    'A first visit costs [[price of a first visit]], and a ketamine session costs [[price of a ketamine session]]. Ask your health insurance before you start what it pays for.\n\nIf you have no insurance or do not use it, you have the right to a Good Faith Estimate. It tells you in writing, before your visit, what care is expected to cost.',
  sources,
  review: sampleReview,
});
