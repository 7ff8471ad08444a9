import type { Treatment } from '../../model/index.js';
import type { EsketamineIds } from './ids.js';
import { whoShouldNot } from './who-should-not.js';

export const candidacy: Treatment<EsketamineIds>['candidacy'] = {
  heading: 'Is it right for you?',
  intro: 'The choice is esketamine, another option, or no new treatment for now. Bring this list.',
  groups: [
    {
      intent: 'reasons-to-ask',
      items: [
        { label: 'Two or more medicines have not helped enough' },
        {
          label: 'Depression with thoughts of suicide now',
          note: 'You may need a hospital too.',
        },
      ],
      evidence: ['approval'],
    },
    {
      intent: 'talk-first',
      items: [
        {
          label: 'Medicines and supplements',
          note: 'Especially for anxiety or sleep (benzodiazepines), pain (opioids), attention (stimulants), and older antidepressants (MAOIs). Do not stop any on your own.',
        },
        { label: 'High blood pressure, or a heart or blood vessel problem' },
        { label: 'Alcohol or drug problems, now or before' },
        {
          label: 'Seeing or believing things that are not real (psychosis), ever',
        },
        { label: 'Pregnancy, now or planned, or breastfeeding' },
        { label: 'Bladder or memory problems' },
        { label: 'I am under 25, or over 65' },
        { label: 'No one to take me home, or little time' },
      ],
      evidence: ['serious-risks', 'who-should-not', 'no-clear-gain'],
    },
    {
      intent: 'usually-not-suitable',
      items: whoShouldNot.map((label) => ({ label })),
      evidence: ['who-should-not'],
    },
  ],
};
