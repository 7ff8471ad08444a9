import type { QuestionsSection } from '../../../model/index.js';
import type { KapIds } from '../ids.js';

export const faq: QuestionsSection<KapIds> = {
  heading: 'Preguntas comunes',
  questions: [
    {
      question: '¿Puedo trabajar al día siguiente?',
      answer: 'Tras una noche de sueño, si tiene la mente clara.',
      evidence: ['common-effects'],
    },
    {
      question: '¿Esto se hace en casa?',
      answer: '[[No, solo en nuestro consultorio.]] La FDA advierte sobre su uso a solas en casa.',
      evidence: ['approval'],
    },
  ],
};
