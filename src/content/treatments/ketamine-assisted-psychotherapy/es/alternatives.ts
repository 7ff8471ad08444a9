import type { Frequency, Treatment } from '../../../model/index.js';
import type { KapIds } from '../ids.js';
import { cbtTrial, esketamineTrial, tmsTrials } from './notes-depression.js';

/** Words that the options share, so that their numbers read alike. */
const better = {
  per: 100,
  outcome: 'mejoraron',
} as const satisfies Partial<Frequency>;

export const alternatives: Treatment<KapIds>['alternatives'] = {
  heading: 'Otras opciones',
  intro: '«Mejorar»: que los síntomas bajen a la mitad o menos. No compare números entre estudios.',
  alternatives: [
    {
      name: 'Otro medicamento',
      description: 'Otra dosis u otro medicamento.',
      benefits: 'Más alivio que con placebo, en promedio modesto.',
      risks:
        'Náuseas, mal sueño, aumento de peso, problemas sexuales. En menores de 25 años, más pensamientos de suicidio que con placebo.',
      evidence: ['antidepressants-and-therapy', 'other-medicine'],
    },
    {
      name: 'Psicoterapia (CBT)',
      description: 'Sesiones semanales (terapia cognitivo-conductual).',
      benefits: 'Además de la atención habitual.',
      frequency: {
        ...cbtTrial,
        ...better,
        count: 46,
        comparator: { name: 'solo con la atención habitual', count: 22 },
        timeFrame: 'tras seis meses',
      },
      risks: 'Tiempo, esfuerzo, sentimientos difíciles.',
      evidence: ['talk-therapy'],
    },
    {
      name: 'Aerosol nasal de esketamina (Spravato)',
      description: 'Aprobado por la FDA, en clínicas certificadas.',
      benefits: 'Uno de tres estudios halló mejoría clara.',
      frequency: {
        ...esketamineTrial,
        ...better,
        count: 69,
        comparator: { name: 'con placebo', count: 52 },
        timeFrame: 'tras cuatro semanas',
      },
      risks: 'Desconexión, mareo o somnolencia. Presión más alta, respiración lenta.',
      evidence: ['esketamine-spray'],
    },
    {
      name: 'Ketamina por la vena',
      description: 'Suero en una clínica, fuera de indicación.',
      benefits:
        'Alivio rápido para algunas personas. Dos estudios pequeños no hallaron mejoría clara.',
      risks: 'Parecidos a los del aerosol.',
      evidence: ['vein-first-day', 'vein-more'],
    },
    {
      name: 'TMS (estimulación magnética transcraneal)',
      description: 'Pulsos magnéticos al cerebro, casi a diario entre semana.',
      benefits: 'Un estudio con veteranos no halló mejoría clara.',
      frequency: {
        ...tmsTrials,
        ...better,
        count: 29,
        comparator: { name: 'con aparato simulado', count: 10 },
        timeFrame: 'tras unas 13 visitas',
      },
      risks: 'Dolor de cabeza o cuero cabelludo; rara vez, convulsión.',
      evidence: ['tms'],
    },
    {
      name: 'ECT (terapia electroconvulsiva)',
      description: 'Convulsiones breves bajo anestesia.',
      benefits: 'A corto plazo, alivia más que los medicamentos.',
      risks: 'Fallas de memoria; riesgos de anestesia.',
      evidence: ['ect'],
    },
  ],
  noTreatment: {
    name: 'Ningún tratamiento nuevo por ahora',
    description: 'La atención que ya tiene.',
    benefits: 'Algunos mejoran con el tiempo.',
    risks: 'La depresión puede seguir o empeorar.',
    evidence: ['no-treatment'],
  },
};
