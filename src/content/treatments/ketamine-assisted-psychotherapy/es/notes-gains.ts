import type { Note } from '../../../model/index.js';
import type { KapIds } from '../ids.js';

/** Spread into a frequency and into the study behind it, so that the two cannot drift apart. */
export const veinTrials = {
  source: 'dean-2021',
  population: 'Adultos con depresión mayor, en 7 estudios',
  route: 'Ketamina, casi siempre por la vena',
  sampleSize: 185,
  certainty: 'very-low',
} as const;

export const tabletTrial = {
  source: 'glue-2024',
  population: 'Adultos con depresión resistente',
  route: 'Tabletas, ketamina de liberación lenta',
  sampleSize: 231,
} as const;

export const byMouthGain: Note<KapIds> = {
  id: 'by-mouth-gain',
  title: 'Por la boca: estudios con mejoría',
  studies: [
    {
      source: 'oral-preprint-2025',
      population: 'Personas con depresión, en todos los estudios',
      route: 'Ketamina por la boca',
      sampleSize: 592,
      found:
        'Mejoraron (síntomas a la mitad o menos) unas 20 más de cada 100 que con placebo u otro medicamento (rango de 12 a 29). Ninguna revista ha revisado aún este preprint. Su estudio dio a 45 adultos con depresión moderada o grave seis dosis (1 mg por kilo) o midazolam, un sedante, en dos semanas. Tras una semana, la medida principal no mostró diferencia clara. Mejoraron más con ketamina; el rango es muy amplio.',
    },
    {
      source: 'oral-review-2026',
      population: 'Personas con depresión, en 8 estudios',
      route: 'Ketamina por la boca',
      sampleSize: 414,
      found: 'Esta revisión publicada también halló más mejoría que con placebo.',
      certainty: 'moderate',
    },
    {
      source: 'rosenblat-2019',
      population: 'Personas con depresión',
      route: 'Ketamina por la boca',
      found: 'Una primera revisión vio mejorías tras dos a seis semanas.',
    },
    {
      source: 'oral-update-2023',
      population: 'Personas con depresión',
      route: 'Ketamina por la boca',
      found: 'Actualizada, halló alto riesgo de sesgo: los estudios podrían engañar.',
    },
  ],
  doesNotTell:
    'Muchas dosis eran pequeñas, diarias y sin terapia. No dicen cómo funcionan pocas más grandes con terapia.',
};

export const byMouthNone: Note<KapIds> = {
  id: 'by-mouth-none',
  title: 'Por la boca: un estudio sin mejoría',
  studies: [
    {
      source: 'smith-apeldoorn-2024',
      population: 'Adultos con depresión grave y resistente',
      route: 'Esketamina por la boca (30 mg tres veces al día), o placebo',
      sampleSize: 111,
      found:
        'En seis semanas no alivió la depresión, y causó más mareo y sueños vívidos. Luego 72 tomaron dosis más grandes y ajustadas dos veces por semana, sin comparación, y mejoraron.',
    },
  ],
};

export const veinFirstDay: Note<KapIds> = {
  id: 'vein-first-day',
  title: 'Por la vena: a cuántos ayuda y qué tan rápido',
  studies: [
    {
      ...veinTrials,
      comparator: 'con placebo',
      found:
        'En 24 horas, 27 de cada 100 (rango de 13 a 49) mejoraron (síntomas a la mitad o menos), y 9 con placebo. Eran estudios pequeños, y la gente suele adivinar qué recibió.',
    },
    {
      ...veinTrials,
      population: 'Adultos con depresión mayor, en 4 estudios',
      sampleSize: 296,
      comparator: 'con midazolam',
      found:
        'En 24 horas, 47 de cada 100 (rango de 26 a 68) mejoraron, y 26 con midazolam, un sedante.',
    },
  ],
  doesNotTell: 'No dice nada del uso por la boca ni de si la mejoría dura.',
};

export const howLong: Note<KapIds> = {
  id: 'how-long',
  title: 'Cuánto dura',
  studies: [
    {
      source: 'murrough-2013b',
      population: 'Adultos con depresión resistente',
      route: 'Hasta seis dosis por la vena; sin comparación',
      sampleSize: 24,
      found:
        'En 71 de cada 100, los síntomas bajaron a la mitad o menos. La mitad de ellas recayó en los 18 días siguientes a la última dosis.',
    },
    {
      ...tabletTrial,
      comparator: 'con placebo',
      found:
        'Todas las tomaron durante cinco días, sin comparación; tras una semana, 168 habían mejorado lo suficiente para seguir. Tomaron una de cuatro dosis, o placebo, dos veces por semana durante 12 semanas. Para la semana 13 recayeron 43 de cada 100 con la dosis más alta, y 71 con placebo: unas 28 menos. Pagó el fabricante; las tabletas no están a la venta.',
    },
    {
      source: 'swainson-2021',
      population: 'Adultos con depresión',
      route: 'Ketamina por cualquier vía',
      found: 'La evidencia es más débil con varias dosis u otras vías que con una por la vena.',
    },
  ],
};

export const howItWorks: Note<KapIds> = {
  id: 'how-it-works',
  title: 'Cómo podría funcionar',
  studies: [
    {
      source: 'zanos-2018',
      population: 'Animales y personas',
      route: 'Ketamina por varias vías',
      found:
        'Bloquea un punto al que se une el glutamato, el receptor NMDA. Una idea es que así el glutamato sube por poco tiempo, activa señales de crecimiento y lleva a nuevas conexiones entre las células del cerebro. Hay varias más, ninguna comprobada.',
    },
    {
      source: 'li-2010',
      population: 'Ratas',
      route: 'Ketamina inyectada',
      found: 'Se vieron nuevas conexiones.',
    },
  ],
  doesNotTell: 'No se sabe si reparan circuitos en las personas o hacen durar un mejor ánimo.',
};

export const withTherapy: Note<KapIds> = {
  id: 'with-therapy',
  title: 'Ketamina con psicoterapia',
  studies: [
    {
      source: 'kew-2023',
      population: 'Personas con problemas de salud mental',
      route: 'Ketamina por varias vías, con terapia',
      found: 'No aclaró si la terapia aumenta el efecto.',
    },
    {
      source: 'dore-2019',
      population: 'Personas en tres consultorios de EE. UU.',
      route: 'KAP, bajo la lengua o inyectada en un músculo',
      sampleSize: 235,
      found: 'La depresión y la ansiedad mejoraron, sin comparación.',
    },
    {
      source: 'nct06559826',
      population: 'Adultos con depresión mayor',
      route: 'KAP, o ketamina sola',
      sampleSize: 70,
      found: 'Debe terminar en 2027; aún sin resultados.',
    },
  ],
};

export const anxietyPtsd: Note<KapIds> = {
  id: 'anxiety-ptsd',
  title: 'Ansiedad y estrés postraumático (TEPT)',
  studies: [
    {
      source: 'feder-2021',
      population: 'Adultos con TEPT de larga duración',
      route: 'Seis dosis por la vena',
      sampleSize: 30,
      found: 'Tras dos semanas, el TEPT había mejorado más que con midazolam, un sedante.',
    },
    {
      source: 'abdallah-2022',
      population: 'Veteranos y militares con TEPT que no mejoró con medicamentos',
      route: 'Ocho dosis por la vena, en dos cantidades',
      sampleSize: 158,
      found:
        'El TEPT no mejoró más que con placebo, aunque la dosis más alta alivió más la depresión.',
    },
    {
      source: 'whittaker-2021',
      population: 'Personas con ansiedad o TEPT difíciles de tratar, en estudios pequeños',
      route: 'Ketamina, casi siempre por la vena',
      found:
        'Poco después de una dosis, la ansiedad social bajó en más personas que con una comparación; el TEPT, no está claro.',
    },
  ],
  doesNotTell:
    'En estudios pequeños, el alivio de la ansiedad fue temporal. Por la boca hay poca investigación.',
};
