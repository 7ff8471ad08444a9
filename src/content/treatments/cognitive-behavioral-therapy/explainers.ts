import type { Treatment } from '../../model/index.js';
import type { CbtIds } from './ids.js';

export const explainers: Treatment<CbtIds>['explainers'] = [
  {
    id: 'what-is-cbt',
    question: 'What is CBT?',
    answer:
      'CBT stands for cognitive behavioral therapy. Cognitive means about thoughts, and behavioral means about what you do. You and a therapist look at how the two shape how you feel. Then you try out other ways to think and act, first in sessions and then in daily life. It is a talk therapy, with no drug and no device.',
    evidence: ['course'],
  },
  {
    id: 'how-cbt-works',
    question: 'How may it work?',
    answer:
      'In depression, people often think badly of themselves and do less and less. Noticing such thoughts, and doing more of what matters, may lift mood. How it works is not settled: a change of thoughts goes along with relief, but may not be what brings it.',
    evidence: ['how-it-works'],
  },
];
