import type { Treatment } from '../../model/index.js';
import type { KapIds } from './ids.js';

export const explainers: Treatment<KapIds>['explainers'] = [
  {
    id: 'what-is-kap',
    question: 'What is KAP, and how may it help?',
    answer:
      'Ketamine is a medicine long used to put people to sleep for surgery. In smaller doses, it has shown promise for depression.\n\nUnlike most antidepressants, it acts on glutamate, a brain chemical with a large part in mood. It may raise glutamate and help brain cells form new connections (synaptogenesis), so far seen in rats.\n\nKAP adds talk therapy and brain-based therapies. [[Our brain-based therapies are ___.]] The aim is to use the time when mood may lift to work on the problems underneath. The hope is that together they do more than alone.',
    evidence: ['how-it-works', 'with-therapy'],
  },
];
