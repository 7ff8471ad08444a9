import type { Frequency, Treatment } from '../../../model/index.js';
import type { KapIds } from '../ids.js';
import { sprayLabel } from './notes-risks.js';
import { whoShouldNot } from './who-should-not.js';

/** A number from the label of esketamine spray, since none as sound exists for ketamine by mouth. */
const withSpray = (count: number, withPlacebo: number): Frequency<KapIds['source']> => ({
  ...sprayLabel,
  count,
  per: 100,
  comparator: { name: 'con placebo', count: withPlacebo },
  timeFrame: 'en cuatro semanas',
});

export const risks: Treatment<KapIds>['risks'] = {
  heading: 'Riesgos y efectos secundarios',
  intro:
    'La mayoría de los números son del aerosol nasal de esketamina. La ketamina por la boca se ha estudiado menos.',
  regulatoryStatus: {
    text: 'No para la depresión. Aun así puede recetarse «fuera de indicación». La prepara una farmacia, sin revisión de la FDA.',
    evidence: ['approval'],
  },
  groups: [
    {
      severity: 'serious',
      summary: {
        text: 'Según avisos de la FDA, etiquetas y casos.',
        evidence: ['serious-risks'],
      },
      risks: [
        {
          name: 'Respiración lenta o desmayo',
          description:
            'Más probable con alcohol, analgésicos fuertes (opioides) o pastillas para dormir.',
          howOften: 'Se desmayaron 3 o 4 de cada 1,000 con el aerosol (sin cifra de placebo).',
          whatToDo: 'Quédese hasta que le digamos que puede irse.',
          evidence: ['common-effects'],
        },
        {
          name: 'Gran aumento de presión arterial',
          howOften: 'De 8 a 19 de cada 100 con el aerosol en 90 minutos, y de 1 a 4 con placebo.',
          whatToDo: 'Díganos si tiene problemas del corazón.',
          evidence: ['serious-risks'],
        },
        {
          name: 'Ánimo bajo o pensamientos de suicidio',
          description: 'También al irse el efecto.',
          whatToDo: 'Llame al {crisis.call} y avísenos.',
        },
        {
          name: 'Adicción',
          description: 'Más probable con uso recreativo o frecuente.',
          whatToDo: 'Díganos si hay problemas con alcohol o drogas.',
        },
        {
          name: 'Daño a la vejiga o al hígado',
          description: 'Sobre todo con uso frecuente.',
          whatToDo: 'Llámenos por dolor al orinar o piel amarilla.',
        },
        {
          name: 'Ver o creer cosas irreales (psicosis)',
          whatToDo: 'Díganos de psicosis o manía en usted o su familia.',
        },
        {
          name: 'Problemas de memoria',
          description: 'Con uso largo y frecuente.',
          whatToDo: 'Díganos si los nota.',
        },
        {
          name: 'Daño al bebé en el embarazo',
          whatToDo: 'Díganos si podría haber embarazo.',
        },
      ],
    },
    {
      severity: 'common',
      summary: {
        text: 'La mayoría pasa en unas horas. Con tabletas de liberación lenta, los más comunes fueron dolor de cabeza, mareo y ansiedad.',
        evidence: ['common-effects', 'by-mouth-effects'],
      },
      risks: [
        {
          name: 'Desconexión de la realidad (disociación)',
          frequency: withSpray(41, 9),
        },
        { name: 'Mareo', frequency: withSpray(29, 8) },
        { name: 'Náuseas', frequency: withSpray(28, 9) },
        { name: 'Sensación de giro', frequency: withSpray(23, 3) },
        { name: 'Somnolencia', frequency: withSpray(23, 9) },
        { name: 'Entumecimiento', frequency: withSpray(18, 2) },
        { name: 'Ansiedad', frequency: withSpray(13, 6) },
        { name: 'Presión más alta', frequency: withSpray(10, 3) },
        { name: 'Vómito', frequency: withSpray(9, 2) },
      ],
    },
  ],
  contraindications: { items: whoShouldNot, evidence: ['who-should-not'] },
  afterCare: {
    items: [
      '[[Quédese al menos ___ horas, hasta que una persona capacitada le diga que puede irse.]]',
      'Vaya a casa con un adulto.',
      'Hasta haber dormido una noche, no maneje, no use máquinas ni firme nada importante.',
    ],
    evidence: ['common-effects'],
  },
  notKnown: {
    items: [
      'Qué tan bien funciona la ketamina por la boca, cuánto dura y para quién',
      'Con qué frecuencia daña, ahora y con los años',
      'Si la terapia aumenta el beneficio; hay un estudio en marcha',
    ],
    evidence: ['by-mouth-gain', 'serious-risks', 'with-therapy', 'vein-more'],
  },
  getHelp: {
    emergency: {
      signs: [
        'La respiración es lenta o se detiene',
        'Alguien no despierta, se desmaya o tiembla (una convulsión)',
        'Dolor en el pecho, dolor de cabeza fuerte y repentino o debilidad en un lado',
        'Alguien podría dañarse o dañar a otros',
      ],
    },
    urgent: {
      signs: ['Su ánimo baja de golpe', 'Ve o cree cosas que no son reales', 'Sigue con confusión'],
    },
    routine: {
      signs: [
        'Se siente mal al día siguiente',
        'Orina con dolor o sangre, o piel amarilla (ese mismo día)',
        'Quiere ketamina entre sesiones',
      ],
    },
  },
};
