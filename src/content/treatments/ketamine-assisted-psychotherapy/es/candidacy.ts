import type { Treatment } from '../../../model/index.js';
import type { KapIds } from '../ids.js';
import { whoShouldNot } from './who-should-not.js';

export const candidacy: Treatment<KapIds>['candidacy'] = {
  heading: '¿Es para usted?',
  intro: 'Decida sin prisa. La KAP debe estar en manos capacitadas. Traiga esta lista.',
  groups: [
    {
      intent: 'reasons-to-ask',
      items: [
        {
          label:
            'Otros tratamientos no han ayudado lo suficiente (depresión resistente al tratamiento)',
        },
        {
          label: 'Ansiedad grave o trastorno de estrés postraumático (TEPT)',
          note: 'Los estudios pequeños no coinciden.',
          evidence: ['anxiety-ptsd'],
        },
      ],
    },
    {
      intent: 'talk-first',
      items: [
        {
          label: 'Medicamentos y suplementos',
          note: 'Sobre todo para la ansiedad o el sueño (benzodiacepinas), el dolor (opioides), la atención (estimulantes), y antidepresivos antiguos (IMAO). No deje de tomar ninguno por su cuenta.',
        },
        { label: 'Presión alta o problemas del corazón' },
        { label: 'Problemas con alcohol o drogas, ahora o antes' },
        { label: 'Pensamientos de suicidio' },
        { label: 'Problemas de vejiga, hígado o tiroides' },
        { label: 'Nadie que me lleve a casa' },
      ],
    },
    {
      intent: 'usually-not-suitable',
      items: whoShouldNot.map((label) => ({ label })),
      evidence: ['who-should-not'],
    },
  ],
};
