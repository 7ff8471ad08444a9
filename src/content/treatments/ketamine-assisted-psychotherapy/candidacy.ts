import type { EvidenceList, Treatment } from '../../model/index.js';
import type { SourceId } from './sources.js';

/** Warnings about who may be harmed by ketamine or its relative esketamine. */
const warnings: EvidenceList<SourceId> = [
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
          note: 'Small studies of ketamine into a vein found an effect that did not last. Ketamine by mouth is not well studied for this.',
        },
        {
          label: 'I live with post-traumatic stress disorder (PTSD)',
          note: 'Studies disagree. With ketamine into a vein, a group of 30 people did better than with midazolam, a sedating drug. In 158 veterans and service members it did not beat placebo.',
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
          population: 'People with anxiety that treatment had not helped, in small trials',
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
          population: 'Veterans and service members with PTSD that medicine had not helped',
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
          note: 'Some do not mix with ketamine, such as those for sleep, pain, anxiety or attention, and older ones for depression. Do not stop any on your own.',
        },
        { label: 'I have high blood pressure or a heart condition' },
        { label: 'I have or had trouble with alcohol or drugs' },
        {
          label: 'I have thoughts of suicide',
          note: 'You do not have to wait. Call or text 988 now, day or night.',
        },
        { label: 'I have had bladder, liver or thyroid problems' },
        { label: 'I may become pregnant' },
        { label: 'I have nobody who can take me home after a session' },
      ],
      evidence: warnings,
    },
    {
      intent: 'usually-not-suitable',
      items: [
        { label: 'I am pregnant or breastfeeding' },
        { label: 'My blood pressure, or my heart or blood vessel disease, is not under control' },
        { label: 'I have a substance use disorder now' },
        { label: 'I have severe liver disease' },
        { label: 'I have bladder disease' },
        { label: 'I have thyroid disease that is not under control' },
        { label: 'I have had psychosis or mania' },
        { label: 'I have or had an aneurysm (a weak spot in a blood vessel) anywhere in my body' },
        { label: 'I have a tangle of blood vessels (arteriovenous malformation)' },
        { label: 'I have or had a bleed in the brain' },
        { label: 'I have glaucoma, or raised pressure in the head or eye' },
        { label: 'I am allergic to ketamine or esketamine' },
      ],
      evidence: warnings,
    },
  ],
};
