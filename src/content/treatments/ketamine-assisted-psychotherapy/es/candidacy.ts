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
          label: 'Otros tratamientos no bastaron (depresión resistente al tratamiento)',
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
          note: 'Sobre todo para ansiedad o sueño (benzodiacepinas), dolor (opioides), atención (estimulantes) y antidepresivos antiguos (IMAO). No deje ninguno por su cuenta.',
        },
        { label: 'Presión alta o problemas del corazón' },
        { label: 'Problemas de alcohol o drogas, hoy o antes' },
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
