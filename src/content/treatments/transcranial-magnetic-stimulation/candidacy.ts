import type { Treatment } from '../../model/index.js';
import type { TmsIds } from './ids.js';
import { whoShouldNot } from './who-should-not.js';

export const candidacy: Treatment<TmsIds>['candidacy'] = {
  heading: 'Is it right for you?',
  intro: 'The choice is TMS, another option, or no new treatment for now. Bring this list.',
  groups: [
    {
      intent: 'reasons-to-ask',
      items: [
        { label: 'A medicine has not helped enough' },
        {
          label: 'A wish to avoid antidepressants, or harm from them',
          note: 'If you have not tried one, TMS may be off-label for you.',
        },
      ],
      evidence: ['clearance'],
    },
    {
      intent: 'talk-first',
      items: [
        { label: 'A seizure, ever, in me or my family' },
        { label: 'A stroke, tumor or injury of the brain' },
        {
          label: 'Medicines, alcohol or drugs',
          note: 'Some make a seizure more likely. Do not stop any on your own.',
        },
        {
          label: 'Mania, or seeing or believing things that are not real (psychosis), ever',
        },
        { label: 'A pacemaker or another implant' },
        { label: 'Fainting, hearing loss or ringing in the ears' },
        { label: 'Pregnancy, now or planned', note: 'The studies are few.' },
        { label: 'Thoughts of suicide' },
        { label: 'No time or no ride for so many visits' },
      ],
      evidence: ['serious-risks'],
    },
    { intent: 'usually-not-suitable', items: whoShouldNot, evidence: ['serious-risks'] },
  ],
};
