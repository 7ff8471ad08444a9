import type { Note } from '../../../model/index.js';
import type { KapIds } from '../ids.js';

/** Spread into a frequency and into the study behind it, so that the two cannot drift apart. */
export const veinTrials = {
  source: 'dean-2021',
  population: 'Personas adultas con depresión mayor, en 7 estudios',
  route: 'Ketamina, casi siempre por la vena',
  sampleSize: 185,
  certainty: 'very-low',
} as const;

export const byMouthGain: Note<KapIds> = {
  id: 'by-mouth-gain',
  title: 'Por la boca: estudios que encontraron una mejoría',
  studies: [
    {
      source: 'oral-preprint-2025',
      population: 'Personas con depresión, en todos los estudios',
      route: 'Ketamina por la boca',
      sampleSize: 592,
      found:
        'Unas 20 personas más de cada 100 mejoraron (síntomas a la mitad o menos) que con placebo u otro medicamento (rango de 12 a 29). Unas 11 más quedaron casi sin síntomas (rango de 4 a 18). Es un preprint: ninguna revista científica lo ha revisado todavía. Su propio estudio incluyó a 45 personas adultas con depresión moderada o grave. En dos semanas recibieron seis dosis (1 mg por cada kilo de peso) o midazolam, un sedante. Tras una semana, la medida principal no mostró una diferencia clara. Mejoraron más con ketamina, pero el rango es muy amplio.',
    },
    {
      source: 'oral-review-2026',
      population: 'Personas con depresión, en 8 estudios',
      route: 'Por la boca, o placebo',
      sampleSize: 414,
      found: 'Esta revisión, ya en una revista científica, también encontró una mejoría.',
      certainty: 'moderate',
    },
    {
      source: 'arabzadeh-2018',
      population: 'Personas adultas con depresión mayor',
      route: 'Por la boca (50 mg al día) o placebo, con sertralina, un antidepresivo',
      sampleSize: 81,
      found:
        'Después de seis semanas, 85 de cada 100 mejoraron con ketamina, y 58 con placebo. Quedaron casi sin síntomas 22 y 15: sin diferencia clara.',
    },
    {
      source: 'jafarinia-2016',
      population: 'Personas adultas con dolor crónico y una depresión más leve',
      route: 'Por la boca (150 mg al día), o un analgésico',
      sampleSize: 40,
      found: 'Después de seis semanas, los puntajes de depresión eran más bajos con ketamina.',
    },
    {
      source: 'rosenblat-2019',
      population: 'Personas con depresión',
      route: 'Por la boca',
      found: 'Una primera revisión vio mejorías después de dos a seis semanas.',
    },
    {
      source: 'oral-update-2023',
      population: 'Personas con depresión',
      route: 'Por la boca',
      found: 'Su actualización encontró un alto riesgo de sesgo: los estudios podrían engañar.',
    },
    {
      source: 'andrade-2019',
      population: 'Personas con depresión',
      route: 'Por la boca',
      found:
        'De una dosis que se traga, llega a la sangre entre una quinta y una cuarta parte. El autor llama a este uso experimental, y también seguro y eficaz al parecer.',
    },
  ],
  doesNotTell:
    'Muchas dosis eran pequeñas, diarias y sin terapia. No dicen cómo funcionan unas pocas dosis más grandes con terapia.',
};

export const byMouthNone: Note<KapIds> = {
  id: 'by-mouth-none',
  title: 'Por la boca: un estudio que no encontró mejoría',
  studies: [
    {
      source: 'smith-apeldoorn-2024',
      population: 'Personas adultas con depresión grave y resistente al tratamiento',
      route: 'Esketamina por la boca (30 mg tres veces al día), o placebo',
      sampleSize: 111,
      found:
        'En seis semanas no alivió la depresión, y causó más mareo y sueños vívidos. Más tarde, sin grupo de comparación, 72 tomaron dosis más grandes y ajustadas dos veces por semana, y su depresión mejoró.',
    },
  ],
};

export const veinFirstDay: Note<KapIds> = {
  id: 'vein-first-day',
  title: 'Por la vena: a cuántas personas ayuda y qué tan rápido',
  studies: [
    {
      ...veinTrials,
      comparator: 'con placebo',
      found:
        'En 24 horas, 27 de cada 100 (rango de 13 a 49) mejoraron (síntomas a la mitad o menos), y 9 con placebo. Los estudios fueron pequeños, y la gente suele adivinar qué le dieron.',
    },
    {
      ...veinTrials,
      population: 'Personas adultas con depresión mayor, en 4 estudios',
      sampleSize: 296,
      comparator: 'con midazolam',
      found:
        'En 24 horas, 47 de cada 100 (rango de 26 a 68) mejoraron con ketamina, y 26 con midazolam, que también da sueño.',
    },
  ],
  doesNotTell: 'Esto no dice nada de la ketamina por la boca, ni de si la mejoría dura.',
};

export const howLong: Note<KapIds> = {
  id: 'how-long',
  title: 'Cuánto dura',
  studies: [
    {
      source: 'murrough-2013b',
      population: 'Personas adultas con depresión resistente al tratamiento',
      route: 'Hasta seis dosis por la vena; sin grupo de comparación',
      sampleSize: 24,
      found:
        'En 71 de cada 100, los síntomas bajaron a la mitad o menos. La mitad de ellas volvió a tener depresión en los 18 días siguientes a la última dosis.',
    },
    {
      source: 'glue-2024',
      population: 'Personas adultas con depresión resistente al tratamiento',
      route: 'Tabletas de ketamina de liberación lenta',
      sampleSize: 231,
      found:
        'Todas las tomaron durante cinco días, sin grupo de comparación. Tras una semana, 168 (73 de cada 100) habían mejorado lo suficiente para seguir. Tomaron una de cuatro dosis, o placebo, dos veces por semana durante 12 semanas. Para la semana 13 volvieron a tener depresión 43 de cada 100 con la dosis más alta, y 71 con placebo: unas 28 menos. El fabricante pagó el estudio; las tabletas no están a la venta.',
    },
    {
      source: 'swainson-2021',
      population: 'Personas adultas con depresión, en Canadá',
      route: 'Ketamina por cualquier vía',
      found:
        'La evidencia es más débil para varias dosis y para otras vías que para una dosis por la vena.',
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
      found: 'No se pudo aclarar si la terapia aumenta el efecto.',
    },
    {
      source: 'dore-2019',
      population: 'Personas en tres consultorios de EE. UU.',
      route: 'KAP, bajo la lengua o inyectada en un músculo',
      sampleSize: 235,
      found: 'Bajaron los puntajes de depresión y de ansiedad, sin grupo de comparación.',
    },
    {
      source: 'hull-2022',
      population: 'Personas que trató una empresa de EE. UU.',
      route: 'Pastillas que se deshacen en la boca, en casa y con guías; sin grupo de comparación',
      sampleSize: 1247,
      found: 'Después de cuatro semanas, 63 de cada 100 quedaron con síntomas a la mitad o menos.',
    },
    {
      source: 'mathai-2024',
      population: 'Un grupo posterior',
      route: 'Pastillas que se deshacen en la boca, en casa y con guías; sin grupo de comparación',
      sampleSize: 11441,
      found: 'Se anotaron efectos secundarios en 3 a 5 de cada 100, quizá no todos.',
    },
    {
      source: 'nct06559826',
      population: 'Personas adultas con depresión mayor',
      route: 'KAP, o ketamina sola',
      sampleSize: 70,
      found: 'Debe terminar en 2027; todavía no hay resultados.',
    },
  ],
};

export const anxietyPtsd: Note<KapIds> = {
  id: 'anxiety-ptsd',
  title: 'Ansiedad y estrés postraumático',
  studies: [
    {
      source: 'feder-2021',
      population: 'Personas adultas con estrés postraumático de larga duración',
      route: 'Seis dosis por la vena',
      sampleSize: 30,
      found:
        'Después de dos semanas, el estrés postraumático había mejorado más que con midazolam, un sedante.',
    },
    {
      source: 'abdallah-2022',
      population: 'Veteranos y militares con estrés postraumático que no mejoró con medicamentos',
      route: 'Ocho dosis por la vena, en dos cantidades',
      sampleSize: 158,
      found:
        'La ketamina no alivió el estrés postraumático más que el placebo, aunque la dosis más alta alivió más la depresión.',
    },
    {
      source: 'taylor-2018',
      population: 'Personas adultas con ansiedad social',
      route: 'Una dosis por la vena',
      sampleSize: 18,
      found: 'La ansiedad bajó más que con placebo.',
    },
    {
      source: 'whittaker-2021',
      population: 'Personas con ansiedad difícil de tratar, en estudios pequeños',
      route: 'Ketamina, casi siempre por la vena',
      found: 'El efecto no duró.',
    },
  ],
  doesNotTell: 'Por la boca hay poca investigación.',
};
