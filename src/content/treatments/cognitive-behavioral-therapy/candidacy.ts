import type { Treatment } from '../../model/index.js';
import { firstHelp } from './first-help.js';
import type { CbtIds } from './ids.js';

export const candidacy: Treatment<CbtIds>['candidacy'] = {
  heading: 'Is it right for you?',
  intro: 'The choice is CBT, another option, both, or no new treatment for now. Bring this list.',
  groups: [
    {
      intent: 'reasons-to-ask',
      items: [
        { label: 'Depression of any strength, with or without a medicine' },
        { label: 'A medicine has not helped enough, or did harm' },
        { label: 'A wish to learn skills that I can use myself' },
      ],
      evidence: ['gain', 'many-trials', 'course'],
    },
    {
      intent: 'talk-first',
      items: [
        { label: 'Thoughts of suicide' },
        {
          label: 'Hard or violent events in my past',
          note: 'You decide what to talk about, and when.',
        },
        { label: 'Medicines', note: 'Do not stop any on your own.' },
        { label: 'Earlier therapy, and what helped or did harm' },
        { label: 'Trouble with reading, memory or attention' },
        { label: 'My language, faith or background' },
        { label: 'Little time for tasks at home' },
      ],
      evidence: ['harms', 'course'],
    },
    {
      intent: 'usually-not-suitable',
      heading: 'Other help may have to come first',
      items: firstHelp,
      evidence: ['first-help'],
    },
  ],
};
