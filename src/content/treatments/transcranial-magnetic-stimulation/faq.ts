import type { QuestionsSection } from '../../model/index.js';
import type { TmsIds } from './ids.js';

export const faq: QuestionsSection<TmsIds> = {
  heading: 'Common questions',
  questions: [
    {
      question: 'Does it hurt?',
      answer: 'It can, above all in the first visits. The settings can be changed.',
      evidence: ['common-effects'],
    },
    {
      question: 'Can I go on with my medicine?',
      answer: 'Often, yes. Tell us about each one first.',
      evidence: ['gain', 'serious-risks'],
    },
    {
      question: 'Is it like ECT?',
      answer:
        'No. ECT brings on a seizure on purpose, while you sleep. In TMS you are awake, and a seizure is not wanted.',
    },
  ],
};
