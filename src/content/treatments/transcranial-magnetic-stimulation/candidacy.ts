import type { Treatment } from '../../model/index.js';
import type { SourceId } from './sources.js';

export const candidacy: Treatment<SourceId>['candidacy'] = {
  heading: 'Who it may suit, and what to talk about first',
  intro: 'Use this list to prepare your first talk.',
  groups: [
    {
      intent: 'reasons-to-ask',
      items: [
        { label: 'I have tried a medicine for depression and it did not help enough' },
        {
          label: 'I cannot take medicines for depression, or do not want to',
          note: 'Devices are cleared for people a medicine did not help enough. Other use may be off-label.',
        },
      ],
      evidence: [
        {
          source: 'fda-2011',
          population: 'Adults with major depression that a medicine did not help (US rule)',
          route: 'TMS',
          certainty: null,
        },
      ],
    },
    {
      intent: 'talk-first',
      items: [
        { label: 'I have had a seizure, or somebody in my family has' },
        {
          label: 'I take medicines, or I drink alcohol on most days',
          note: 'Some medicines and alcohol can make a seizure more likely. Do not stop any on your own.',
        },
        { label: 'I have a heart pacemaker or another implant' },
        {
          label:
            'I have had mania (very high energy, little sleep) or psychosis (seeing or believing things that are not real)',
        },
        { label: 'I am pregnant or may become pregnant', note: 'The studies are few.' },
        {
          label: 'I have thoughts of suicide',
          note: 'You do not have to wait. Call or text 988 now, day or night.',
        },
      ],
      evidence: [
        {
          source: 'lerner-2019',
          population: 'People treated in clinics and laboratories that answered a survey',
          route: 'TMS of all kinds',
          certainty: 'not-rated',
        },
        {
          source: 'lee-2021',
          population: 'People with depression around childbirth, in 11 studies',
          route: 'TMS, repeated pulses',
          certainty: 'not-rated',
        },
      ],
    },
    {
      intent: 'usually-not-suitable',
      items: [
        {
          label: 'I have metal in or near my head, such as clips, coils, stents or bullet pieces',
          note: 'Fillings are most often no problem. Tell us about braces and piercings.',
        },
        {
          label:
            'I have a device in or near my head or neck, such as a hearing implant or a nerve stimulator',
        },
      ],
      evidence: [
        {
          source: 'fda-2018',
          population: 'People treated with a TMS device for another condition',
          route: 'TMS',
          certainty: null,
        },
      ],
    },
  ],
};
