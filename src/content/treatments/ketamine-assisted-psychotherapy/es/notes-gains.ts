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
  text: 'La mayoría de los estudios de ketamina por la boca encontró una mejoría. Fueron pequeños y cortos.',
  studies: [
    {
      source: 'oral-preprint-2025',
      population: 'Personas con depresión, en todos los estudios juntos',
      route: 'Ketamina por la boca, comparada con placebo u otro medicamento',
      sampleSize: 592,
      found:
        'Los síntomas bajaron a la mitad o menos en unas 20 personas más de cada 100 que con placebo u otro medicamento. El rango va de 12 a 29. Unas 11 personas más de cada 100 quedaron casi sin síntomas. Ese rango va de 4 a 18. Es un artículo que ninguna revista científica ha revisado todavía (preprint).',
    },
    {
      source: 'oral-preprint-2025',
      population: 'Personas adultas con depresión moderada o grave',
      route:
        'Seis dosis por la boca en dos semanas (1 mg por cada kilo de peso), comparadas con midazolam, un sedante',
      sampleSize: 45,
      found:
        'Este estudio más nuevo no alcanzó su meta principal después de una semana. A más personas les bajaron los síntomas a la mitad o menos con ketamina, pero el rango es muy amplio.',
    },
    {
      source: 'oral-review-2026',
      population: 'Personas con depresión, en 8 estudios',
      route: 'Ketamina por la boca, comparada con placebo',
      sampleSize: 414,
      found:
        'Una revisión publicada en una revista científica encontró que la depresión mejoró más con ketamina.',
      certainty: 'moderate',
    },
    {
      source: 'arabzadeh-2018',
      population:
        'Personas adultas con depresión mayor que empezaron a tomar sertralina, un antidepresivo',
      route: 'Ketamina por la boca (50 mg al día), comparada con placebo',
      sampleSize: 81,
      found:
        'Después de seis semanas, 85 de cada 100 personas vieron bajar sus síntomas a la mitad o menos con ketamina. Con placebo fueron 58 de cada 100. Quedaron casi sin síntomas 22 de cada 100, y 15 de cada 100 con placebo. Esa diferencia no es clara.',
    },
    {
      source: 'jafarinia-2016',
      population: 'Personas adultas con dolor crónico y una depresión más leve',
      route: 'Ketamina por la boca (150 mg al día), comparada con un medicamento para el dolor',
      sampleSize: 40,
      found: 'Después de seis semanas, los puntajes de depresión eran más bajos con ketamina.',
    },
    {
      source: 'rosenblat-2019',
      population: 'Personas con depresión',
      route: 'Ketamina por la boca',
      found: 'Una primera revisión encontró que la mejoría se notó después de dos a seis semanas.',
    },
    {
      source: 'oral-update-2023',
      population: 'Personas con depresión',
      route: 'Ketamina por la boca',
      found:
        'Una revisión más reciente encontró un alto riesgo de sesgo en los estudios, así que sus resultados pueden no ser exactos.',
    },
    {
      source: 'andrade-2019',
      population: 'Personas con depresión, en una revisión de un solo autor',
      route: 'Ketamina por la boca',
      found:
        'De una dosis que se traga, llega a la sangre entre una quinta y una cuarta parte. El autor dice que este uso es experimental, y también que parece seguro y eficaz.',
    },
  ],
  doesNotTell:
    'Muchas de estas dosis eran pequeñas, diarias y sin terapia. No dicen cómo funcionan unas pocas dosis más grandes con terapia.',
};

export const byMouthNone: Note<KapIds> = {
  id: 'by-mouth-none',
  title: 'Por la boca: un estudio que no encontró mejoría',
  studies: [
    {
      source: 'smith-apeldoorn-2024',
      population: 'Personas adultas con depresión grave y resistente al tratamiento',
      route: 'Esketamina por la boca (30 mg tres veces al día), comparada con placebo',
      sampleSize: 111,
      found:
        'Después de seis semanas, no había aliviado la depresión más que el placebo. Causó más mareo y sueños vívidos.',
    },
    {
      source: 'smith-apeldoorn-2024',
      population: 'Las personas de ese estudio que siguieron adelante',
      route:
        'Esketamina por la boca dos veces por semana, en dosis más grandes y ajustadas; sin grupo de comparación',
      sampleSize: 72,
      found: 'Su depresión mejoró.',
      doesNotTell: 'Cuánto de esa mejoría se debió al medicamento.',
    },
  ],
};

export const veinFirstDay: Note<KapIds> = {
  id: 'vein-first-day',
  title: 'Por la vena: a cuántas personas ayuda y qué tan rápido',
  text: 'Una revisión Cochrane reunió estudios pequeños. En ellos, la gente muchas veces adivina qué le dieron.',
  studies: [
    {
      ...veinTrials,
      found:
        'En las primeras 24 horas, 27 de cada 100 personas vieron bajar sus síntomas a la mitad o menos con ketamina. Con placebo fueron 9 de cada 100. El número real con ketamina puede estar entre 13 y 49.',
    },
    {
      source: 'dean-2021',
      population: 'Personas adultas con depresión mayor, en 4 estudios',
      route:
        'Ketamina, casi siempre por la vena, comparada con midazolam, un sedante que también da sueño',
      sampleSize: 296,
      found:
        'En las primeras 24 horas, 47 de cada 100 personas vieron bajar sus síntomas a la mitad o menos con ketamina. Con midazolam fueron 26 de cada 100. El número real con ketamina puede estar entre 26 y 68.',
      certainty: 'very-low',
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
      route: 'Hasta seis dosis de ketamina por la vena; sin grupo de comparación',
      sampleSize: 24,
      found:
        'De cada 100 personas, 71 vieron bajar sus síntomas a la mitad o menos. La mitad de ellas volvió a tener depresión en los 18 días siguientes a la última dosis.',
    },
    {
      source: 'glue-2024',
      population: 'Personas adultas con depresión resistente al tratamiento',
      route:
        'Tabletas de ketamina de liberación lenta durante cinco días; sin grupo de comparación',
      sampleSize: 231,
      found:
        'Después de una semana, 168 personas (73 de cada 100) habían mejorado lo suficiente para seguir.',
    },
    {
      source: 'glue-2024',
      population: 'Las personas de ese estudio que habían mejorado',
      route:
        'Tabletas de ketamina de liberación lenta en una de cuatro dosis, dos veces por semana durante 12 semanas, comparadas con placebo',
      sampleSize: 168,
      found:
        'Para la semana 13, 43 de cada 100 personas con la dosis más alta volvieron a tener depresión, y 71 de cada 100 con placebo. Son unas 28 menos de cada 100. El fabricante pagó el estudio, y las tabletas no están a la venta.',
    },
    {
      source: 'swainson-2021',
      population: 'Personas adultas con depresión (una guía canadiense)',
      route: 'Ketamina por la vena y por otras vías',
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
      population: 'Animales y personas, en muchos tipos de estudios',
      route: 'Ketamina, por varias vías',
      found:
        'La ketamina bloquea un punto al que se une el glutamato, el receptor NMDA. Una idea es que así el glutamato sube por poco tiempo y activa señales de crecimiento. Eso podría llevar a nuevas conexiones entre las células del cerebro. Hay varias ideas más, y ninguna está comprobada.',
    },
    {
      source: 'li-2010',
      population: 'Ratas',
      route: 'Ketamina inyectada',
      found: 'Se vieron nuevas conexiones entre las células del cerebro.',
    },
  ],
  doesNotTell:
    'No se ha demostrado que las nuevas conexiones reparen circuitos en las personas, ni que hagan durar un mejor ánimo.',
};

export const withTherapy: Note<KapIds> = {
  id: 'with-therapy',
  title: 'Ketamina con psicoterapia',
  studies: [
    {
      source: 'kew-2023',
      population: 'Personas con problemas de salud mental',
      route: 'Ketamina por varias vías, con psicoterapia',
      found: 'La revisión no pudo aclarar si la terapia aumenta el efecto.',
    },
    {
      source: 'dore-2019',
      population: 'Personas que recibieron la KAP en tres consultorios de EE. UU.',
      route:
        'Ketamina bajo la lengua o inyectada en un músculo, con terapia; sin grupo de comparación',
      sampleSize: 235,
      found: 'Bajaron los puntajes de depresión y de ansiedad.',
    },
    {
      source: 'hull-2022',
      population: 'Personas que una empresa de EE. UU. trató en su casa',
      route:
        'Pastillas de ketamina que se deshacen en la boca, con acompañamiento; sin grupo de comparación',
      sampleSize: 1247,
      found:
        'Después de cuatro semanas, 63 de cada 100 personas vieron bajar sus síntomas a la mitad o menos.',
    },
    {
      source: 'mathai-2024',
      population: 'Un grupo posterior de personas tratadas en su casa',
      route:
        'Pastillas de ketamina que se deshacen en la boca, con acompañamiento; sin grupo de comparación',
      sampleSize: 11441,
      found:
        'Se anotaron efectos secundarios en 3 a 5 de cada 100 personas. Puede haber habido más, porque no todas las personas los informan.',
    },
    {
      source: 'nct06559826',
      population: 'Personas adultas con depresión mayor',
      route: 'KAP, comparada con ketamina sola',
      sampleSize: 70,
      found: 'Este estudio está en marcha y debe terminar en 2027. Todavía no tiene resultados.',
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
      route: 'Seis dosis de ketamina por la vena, comparadas con midazolam, un sedante',
      sampleSize: 30,
      found:
        'Después de dos semanas, el estrés postraumático había mejorado más con ketamina que con midazolam.',
    },
    {
      source: 'abdallah-2022',
      population:
        'Veteranos y militares en servicio con estrés postraumático que no había mejorado con medicamentos',
      route: 'Ocho dosis de ketamina por la vena, en una de dos cantidades, comparadas con placebo',
      sampleSize: 158,
      found:
        'La ketamina no alivió el estrés postraumático más que el placebo. La dosis más alta alivió la depresión más que el placebo.',
    },
    {
      source: 'taylor-2018',
      population: 'Personas adultas con ansiedad social',
      route: 'Una dosis de ketamina por la vena, comparada con placebo',
      sampleSize: 18,
      found: 'La ansiedad bajó más después de la ketamina.',
    },
    {
      source: 'whittaker-2021',
      population:
        'Personas con ansiedad que no había mejorado con tratamiento, en estudios pequeños',
      route: 'Ketamina, casi siempre por la vena',
      found: 'El efecto no duró.',
    },
  ],
  doesNotTell:
    'Hay poca investigación sobre la ketamina por la boca para la ansiedad o el estrés postraumático.',
};
