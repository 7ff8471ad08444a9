import type { Treatment } from '../../../model/index.js';
import type { KapIds } from '../ids.js';

export const explainers: Treatment<KapIds>['explainers'] = [
  {
    id: 'what-is-kap',
    question: '¿Qué es la KAP y cómo puede ayudar?',
    answer:
      'La ketamina es un medicamento usado desde hace mucho para dormir a la gente en cirugías. En dosis más pequeñas, parece prometedora para la depresión.\n\nA diferencia de la mayoría de los antidepresivos, actúa sobre el glutamato, una sustancia del cerebro que influye mucho en el ánimo. Podría aumentarlo y ayudar a las neuronas a formar nuevas conexiones (sinaptogénesis), vistas hasta ahora en ratas.\n\nLa KAP agrega psicoterapia y terapias basadas en el cerebro. [[Nuestras terapias basadas en el cerebro son ___.]] La idea es trabajar los problemas de fondo mientras el ánimo puede mejorar. La esperanza es que juntas ayuden más que solas.',
    evidence: ['how-it-works', 'with-therapy'],
  },
];
