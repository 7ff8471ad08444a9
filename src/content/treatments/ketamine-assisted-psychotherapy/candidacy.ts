import type { Evidence, Treatment } from '../../model/index.js';
import type { SourceId } from './sources.js';

/** Where it is said for whom ketamine, or its relative esketamine, may be unsafe. */
const warnings: readonly Evidence<SourceId>[] = [
  {
    source: 'cohen-2018',
    population: 'People with chronic pain (a guideline)',
    route: 'Ketamine into a vein (IV)',
    certainty: 'not-rated',
  },
  {
    source: 'esketamine-label',
    population: 'Adults who take esketamine',
    route: 'Esketamine nose spray, a related medicine',
    certainty: null,
  },
];

export const candidacy: Treatment<SourceId>['candidacy'] = {
  heading: 'Who it may suit, and what to talk about first',
  intro:
    'KAP is most often considered for people whose depression has not improved with standard medicines and therapies. This is called treatment-resistant depression. Use this list to prepare your first talk.',
  groups: [
    {
      intent: 'reasons-to-ask',
      items: [
        { label: 'I have tried treatments for depression and they did not help enough' },
        {
          label: 'I have treatment-resistant depression',
          note: 'Depression that standard medicines and therapies have not helped enough. A Canadian guideline puts ketamine into a vein third in line for it. It finds weaker evidence for other ways of giving it.',
        },
        {
          label: 'I live with severe anxiety',
          note: 'Only small studies have been done, and the effect was temporary.',
        },
        {
          label: 'I live with post-traumatic stress disorder (PTSD)',
          note: 'Studies disagree. A small one (30 people) found a benefit, a larger one (158 veterans) did not.',
        },
      ],
      evidence: [
        {
          source: 'swainson-2021',
          population: 'Adults with treatment-resistant depression (a guideline)',
          route: 'Ketamine into a vein (IV) and by other routes',
          certainty: 'not-rated',
        },
        {
          source: 'taylor-2018',
          population: 'Adults with social anxiety disorder',
          route: 'One dose of ketamine into a vein (IV), against placebo',
          sampleSize: 18,
          certainty: 'not-rated',
        },
        {
          source: 'whittaker-2021',
          population: 'People whose anxiety treatment had not helped, in small trials',
          route: 'Ketamine, most often into a vein (IV)',
          certainty: 'not-rated',
        },
        {
          source: 'feder-2021',
          population: 'Adults with long-lasting PTSD',
          route: 'Six doses of ketamine into a vein (IV), against midazolam',
          sampleSize: 30,
          certainty: 'not-rated',
        },
        {
          source: 'abdallah-2022',
          population: 'Veterans and service members with PTSD',
          route: 'Ketamine into a vein (IV), against placebo',
          sampleSize: 158,
          certainty: 'not-rated',
        },
      ],
    },
    {
      intent: 'talk-first',
      items: [
        {
          label: 'I take medicines, herbs or supplements',
          note: 'Some do not mix with ketamine. Do not stop any on your own.',
        },
        { label: 'I have high blood pressure or a heart condition' },
        { label: 'I have or had trouble with alcohol or drugs' },
        {
          label: 'I have thoughts of suicide',
          note: 'You do not have to wait. Call or text 988 now, day or night.',
        },
        { label: 'I have had bladder, liver or thyroid problems' },
        { label: 'I have nobody who can take me home after a session' },
      ],
      evidence: warnings,
    },
    {
      intent: 'usually-not-suitable',
      items: [
        { label: 'I am pregnant, may become pregnant, or am breastfeeding' },
        { label: 'My blood pressure or heart disease is not under control' },
        { label: 'I have a substance use disorder now' },
        { label: 'I have severe liver disease or bladder disease' },
        { label: 'I have thyroid disease that is not under control' },
        { label: 'I have had psychosis or mania' },
        { label: 'I have or had an aneurysm, tangled blood vessels or a bleed in the brain' },
        { label: 'I have raised pressure in the head or in the eye' },
        { label: 'I am allergic to ketamine or esketamine' },
      ],
      evidence: warnings,
    },
  ],
};
