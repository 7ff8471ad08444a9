import type { Treatment } from '../../model/index.js';
import type { KapIds } from './ids.js';
import { whoShouldNot } from './who-should-not.js';

export const candidacy: Treatment<KapIds>['candidacy'] = {
  heading: 'Is it right for you?',
  intro:
    'Decide without hurry, with a health care provider who knows your history. KAP belongs in trained hands. Check what fits, and bring this list.',
  groups: [
    {
      intent: 'reasons-to-ask',
      items: [
        { label: 'Other treatments have not helped enough (treatment-resistant depression)' },
        {
          label: 'Severe anxiety',
          note: 'In small trials, a gain did not last.',
          evidence: ['anxiety-ptsd'],
        },
        {
          label: 'Post-traumatic stress disorder (PTSD)',
          note: 'Studies disagree.',
          evidence: ['anxiety-ptsd'],
        },
      ],
    },
    {
      intent: 'talk-first',
      items: [
        {
          label: 'Medicines and supplements',
          note: 'Above all for anxiety or sleep (benzodiazepines), pain (opioids) or attention (stimulants), and older antidepressants (MAOIs). Do not stop any on your own.',
        },
        { label: 'High blood pressure or a heart condition' },
        { label: 'Alcohol or drug problems, now or before' },
        { label: 'Thoughts of suicide' },
        { label: 'Bladder, liver or thyroid problems' },
        { label: 'No one to take me home' },
      ],
    },
    {
      intent: 'usually-not-suitable',
      items: whoShouldNot.map((label) => ({ label })),
      evidence: ['who-should-not'],
    },
  ],
};
