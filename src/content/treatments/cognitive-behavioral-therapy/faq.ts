import type { QuestionsSection } from '../../model/index.js';
import type { CbtIds } from './ids.js';

export const faq: QuestionsSection<CbtIds> = {
  heading: 'Common questions',
  questions: [
    {
      question: 'Do I have to talk about my childhood?',
      answer: 'No. CBT is mostly about your life now. You decide what you talk about.',
      evidence: ['course'],
    },
    {
      question: 'What if it does not help?',
      answer:
        'Tell your therapist. You can change the plan, the therapist or the treatment. It is not your fault.',
      evidence: ['gain', 'harms'],
    },
  ],
};
