import type { Treatment } from '../../model/index.js';
import type { EsketamineIds } from './ids.js';

export const explainers: Treatment<EsketamineIds>['explainers'] = [
  {
    id: 'what-is-esketamine',
    question: 'What is esketamine?',
    answer:
      'Esketamine is a part of ketamine, which has long been used to put people to sleep for surgery. As a nose spray, it is made for depression. You spray it yourself while a trained person watches. You never take it home: a safety program (REMS) sets these rules.',
    evidence: ['approval', 'course'],
  },
  {
    id: 'how-esketamine-works',
    question: 'How may it work?',
    answer:
      'Unlike most antidepressants, it may act on glutamate, a brain chemical linked to mood. It may help brain cells form new connections (synaptogenesis), so far seen in rats given ketamine. How it may ease depression is not fully understood.',
    evidence: ['how-it-works'],
  },
];
