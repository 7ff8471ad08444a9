import type { Treatment } from '../../../model/index.js';
import type { KapIds } from '../ids.js';
import { tabletTrial, veinTrials } from './notes-gains.js';

export const benefits: Treatment<KapIds>['benefits'] = {
  heading: 'Posibles beneficios',
  summary: {
    text: 'Por la boca, la mayoría de los estudios pequeños encontró una mejoría, y uno no.',
    evidence: ['by-mouth-gain', 'by-mouth-none'],
  },
  benefits: [
    {
      title: 'Por la vena, un alivio rápido',
      description: 'Los antidepresivos pueden tardar semanas; esto, solo horas.',
      frequency: {
        ...veinTrials,
        count: 27,
        per: 100,
        low: 13,
        high: 49,
        outcome: 'redujeron sus síntomas a la mitad o menos',
        comparator: { name: 'con placebo, sin medicamento', count: 9 },
        timeFrame: 'en 24 horas',
      },
      limits: 'Estudios pequeños: hay muy poca certeza. Nosotros no la damos así.',
      evidence: ['vein-first-day'],
    },
    {
      title: 'Por la boca, un alivio más lento',
      description:
        'En estudios pequeños, la mejoría llegó en dos a seis semanas. En conjunto, ayudó a unas 20 más de cada 100 que el placebo u otro medicamento (rango: 12 a 29).',
      limits:
        'Un estudio con dosis bajas no halló mejoría. Ninguna revista ha revisado este número.',
      evidence: ['by-mouth-gain', 'by-mouth-none'],
    },
    {
      title: 'Una terapia quizás más abierta',
      description:
        'Puede ser más fácil explorar ideas y sentimientos difíciles. En tres consultorios, la gente se sintió menos deprimida tras la KAP.',
      limits: 'No hubo comparación, así que no se sabe qué agrega la terapia.',
      evidence: ['with-therapy'],
    },
  ],
  howLong: {
    inShort: 'A menudo, de días a semanas',
    text: 'En un estudio pequeño sin comparación, la mitad de quienes mejoraron con dosis por la vena recayó en la depresión en 18 días.',
    frequency: {
      ...tabletTrial,
      count: 43,
      per: 100,
      outcome: 'que mejoraron con tabletas de liberación lenta (dosis más alta) recayeron',
      comparator: { name: 'con placebo', count: 71 },
      timeFrame: 'para la semana 13',
    },
    evidence: ['how-long'],
  },
};
