import type { QuestionsSection } from '../../model/index.js';
import type { EsketamineIds } from './ids.js';

export const faq: QuestionsSection<EsketamineIds> = {
  heading: 'Common questions',
  questions: [
    {
      question: 'Can I take it at home?',
      answer: 'No. It is given only in certified clinics.',
      evidence: ['approval'],
    },
    {
      question: 'Do I still need my antidepressant?',
      answer: 'It can be used with one, or alone. Do not stop any medicine on your own.',
      evidence: ['approval', 'alone'],
    },
  ],
};
