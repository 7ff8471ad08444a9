import type { QuestionsSection } from '../../model/index.js';
import type { KapIds } from './ids.js';

export const faq: QuestionsSection<KapIds> = {
  heading: 'Common questions',
  questions: [
    {
      question: 'Can I work the next day?',
      answer: 'After a night of sleep, unless you feel foggy.',
      evidence: ['common-effects'],
    },
    {
      question: 'Do you do this at home?',
      answer: '[[No, only in our office.]] The FDA warns about taking it alone at home.',
      evidence: ['approval'],
    },
  ],
};
