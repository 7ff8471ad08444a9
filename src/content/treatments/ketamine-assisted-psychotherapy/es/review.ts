import type { DraftReview } from '../../../model/index.js';

/** As in English, and it also says that no clinician who reads Spanish has reviewed the text. */
export const review: DraftReview = {
  status: 'draft',
  authors: [{ name: 'Equipo de clinic-ui' }],
  funding: 'Adaptada de un texto gratuito. [[Cada paciente paga por su atención.]]',
  updatePolicy:
    'Revisamos esta página cada año, y antes si hay una advertencia oficial. Este texto aún no lo ha revisado un profesional de la salud que lea español.',
};
