import type { Treatment } from '../../model/index.js';
import type { KapIds } from './ids.js';
import { whoShouldNot } from './who-should-not.js';

export const candidacy: Treatment<KapIds>['candidacy'] = {
  heading: 'Is it right for you?',
  intro: 'Decide without hurry. KAP belongs in trained hands. Bring this list.',
  groups: [
    {
      intent: 'reasons-to-ask',
      items: [
        { label: 'Other treatments have not helped enough (treatment-resistant depression)' },
        {
          label: 'Severe anxiety or post-traumatic stress disorder (PTSD)',
          note: 'Small studies disagree.',
          evidence: ['anxiety-ptsd'],
        },
      ],
    },
    {
      intent: 'talk-first',
      items: [
        {
          label: 'Medicines and supplements',
          note: 'Especially for anxiety or sleep (benzodiazepines), pain (opioids), attention (stimulants), and older antidepressants (MAOIs). Do not stop any on your own.',
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
