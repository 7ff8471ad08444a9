import type { DraftReview } from '../../../model/index.js';

/** As in English. The page says itself, until it is signed off, that no clinician has reviewed it. */
export const review: DraftReview = {
  status: 'draft',
  authors: [{ name: 'Equipo de clinic-ui' }],
  funding: 'Adaptada de un texto gratuito. [[Cada paciente paga por su atención.]]',
  updatePolicy: 'Revisamos esta página cada año, y antes si hay una advertencia oficial.',
};
