import type { Note } from '../../../model/index.js';
import type { DepressionIds } from '../../depression-notes.js';

/** Spread into a frequency and into the study behind it, so that the two cannot drift apart. */
export const cbtTrial = {
  source: 'wiles-2013',
  population:
    'Personas adultas en el Reino Unido con una depresión que no había mejorado con medicamentos',
  route: 'Psicoterapia (CBT) además de la atención habitual',
  sampleSize: 469,
} as const;

export const esketamineTrial = {
  source: 'popova-2019',
  population: 'Personas adultas con depresión resistente al tratamiento',
  route: 'Aerosol nasal de esketamina, con un antidepresivo nuevo',
  sampleSize: 223,
} as const;

export const tmsTrials = {
  source: 'berlim-2014',
  population: 'Personas adultas con depresión, en 29 estudios',
  route: 'TMS con pulsos rápidos, comparada con un aparato simulado',
  sampleSize: 1371,
} as const;

export const antidepressantsAndTherapy: Note<DepressionIds> = {
  id: 'antidepressants-and-therapy',
  title: 'Los antidepresivos y la psicoterapia ayudan a muchas personas',
  studies: [
    {
      source: 'cipriani-2018',
      population: 'Personas adultas con depresión mayor, en 522 estudios',
      route: 'Antidepresivos, casi siempre por la boca',
      sampleSize: 116477,
      found:
        'En unos dos meses, cada uno de 21 antidepresivos funcionó mejor que una pastilla sin medicamento (placebo). En promedio, la mejoría fue modesta. La certeza de los autores va de moderada a muy baja.',
    },
    {
      source: 'munkholm-2019',
      population: 'Las mismas personas y estudios, revisados por un segundo equipo',
      route: 'Antidepresivos, casi siempre por la boca',
      found:
        'El segundo equipo dio menos certeza a los mismos resultados, porque muchos de los estudios tenían puntos débiles.',
      certainty: 'very-low',
    },
    {
      ...cbtTrial,
      found:
        'Después de seis meses, 46 de cada 100 personas con psicoterapia (CBT) vieron bajar sus síntomas a la mitad o menos. Solo con la atención habitual fueron 22 de cada 100.',
    },
  ],
  doesNotTell: 'Nada de esto dice cómo le irá a una persona en particular.',
};

export const otherMedicine: Note<DepressionIds> = {
  id: 'other-medicine',
  title: 'Otro medicamento',
  studies: [
    {
      source: 'rush-2006',
      population: 'Personas adultas con depresión mayor en clínicas de EE. UU.',
      route: 'Hasta cuatro pasos de tratamiento, casi siempre un medicamento; sin grupo de placebo',
      sampleSize: 3671,
      found:
        'Después de un primer paso con un medicamento, 37 de cada 100 personas quedaron casi sin síntomas. Después de un segundo paso fueron 31 de cada 100; después de un tercero, 14; y después de un cuarto, 13.',
      doesNotTell: 'Cuántas personas habrían quedado casi sin síntomas sin un medicamento nuevo.',
    },
    {
      source: 'stard-2023',
      population: 'Las mismas personas, contadas de nuevo por otro equipo',
      route: 'Los mismos pasos de tratamiento; sin grupo de placebo',
      found: 'Menos personas quedaron casi sin síntomas que en el primer conteo.',
    },
    {
      source: 'carvalho-2016',
      population: 'Personas que toman antidepresivos más nuevos',
      route: 'Antidepresivos, casi siempre por la boca',
      found:
        'Los efectos secundarios cambian de un medicamento a otro. Entre ellos están las náuseas, el mal sueño, el aumento de peso y los problemas sexuales.',
    },
    {
      source: 'esketamine-label',
      found:
        'La etiqueta repite la advertencia que llevan todos los antidepresivos. En estudios cortos, los pensamientos de suicidio fueron más frecuentes con ellos que con placebo en niños, adolescentes y personas de menos de 25 años.',
    },
  ],
};

export const talkTherapy: Note<DepressionIds> = {
  id: 'talk-therapy',
  title: 'Psicoterapia',
  studies: [
    {
      ...cbtTrial,
      found:
        'Todas las personas tuvieron la atención habitual, y la mitad tuvo también CBT. Después de seis meses, 46 de cada 100 personas con CBT vieron bajar sus síntomas a la mitad o menos. Solo con la atención habitual fueron 22 de cada 100. Son unas 24 más de cada 100. Sabían en qué grupo estaban.',
      doesNotTell: 'Cuánto de la mejoría se debió a saberlo.',
    },
    {
      source: 'linden-2014',
      population: 'Personas en psicoterapia',
      route: 'Psicoterapia de varios tipos',
      found:
        'Algunas personas se sienten peor por un tiempo. Los daños de la psicoterapia se han estudiado menos que sus beneficios.',
    },
  ],
};

export const esketamineSpray: Note<DepressionIds> = {
  id: 'esketamine-spray',
  title: 'Aerosol de esketamina (Spravato)',
  studies: [
    {
      ...esketamineTrial,
      found:
        'Todas las personas empezaron un antidepresivo nuevo. Después de cuatro semanas, 69 de cada 100 personas con el aerosol vieron bajar sus síntomas a la mitad o menos. Con un aerosol de placebo fueron 52 de cada 100. Son unas 17 más de cada 100.',
    },
    {
      source: 'fedgchin-2019',
      population: 'Personas adultas con depresión resistente al tratamiento',
      route: 'Aerosol nasal de esketamina, con un antidepresivo nuevo',
      sampleSize: 346,
      found: 'En su medida principal, el estudio no mostró una diferencia clara con el placebo.',
    },
    {
      source: 'ochs-ross-2020',
      population: 'Personas mayores de 65 años con depresión resistente al tratamiento',
      route: 'Aerosol nasal de esketamina, con un antidepresivo nuevo',
      found: 'Este estudio tampoco mostró una diferencia clara en su medida principal.',
    },
    {
      source: 'esketamine-label',
      found:
        'La FDA ha aprobado el aerosol para la depresión que no ha mejorado lo suficiente con otros medicamentos. Se da en clínicas certificadas, donde el personal vigila a la persona durante al menos dos horas. La etiqueta advierte sobre mucho sueño, desconexión de la realidad, respiración lenta, presión más alta y mal uso. No se ha demostrado que el aerosol evite el suicidio.',
    },
  ],
};

export const veinMore: Note<DepressionIds> = {
  id: 'vein-more',
  title: 'Ketamina por la vena: más estudios',
  studies: [
    {
      source: 'anand-2023',
      population: 'Personas adultas con depresión resistente al tratamiento, sin psicosis',
      route: 'Ketamina por la vena, comparada con ECT',
      sampleSize: 365,
      found:
        'Después de tres semanas, 55 de cada 100 personas vieron bajar sus síntomas a la mitad o menos con ketamina. Con ECT fueron 41 de cada 100. Sabían qué tratamiento recibían.',
    },
    {
      source: 'jelovac-2025',
      population: 'Personas adultas en el hospital con depresión',
      route: 'Hasta ocho dosis de ketamina por la vena, comparadas con midazolam, un sedante',
      sampleSize: 62,
      found: 'La ketamina no funcionó mejor que el midazolam.',
    },
    {
      source: 'lii-2023',
      population: 'Personas adultas con depresión que tuvieron una cirugía',
      route:
        'Una dosis de ketamina por la vena durante la anestesia de la cirugía, comparada con placebo',
      sampleSize: 40,
      found:
        'Un día después, 60 de cada 100 personas vieron bajar sus síntomas a la mitad o menos con ketamina, y 50 de cada 100 con placebo. Esa diferencia no es clara.',
    },
    {
      source: 'short-2018',
      population: 'Personas tratadas para la depresión, en 60 estudios',
      route: 'Ketamina, casi siempre por la vena',
      found:
        'Poco después de una dosis, muchos tipos de efectos secundarios fueron más frecuentes que con placebo. Los que aparecen con el tiempo no se informaron bien.',
    },
  ],
};

export const tms: Note<DepressionIds> = {
  id: 'tms',
  title: 'TMS',
  studies: [
    {
      ...tmsTrials,
      found:
        'Después de unas 13 visitas, 29 de cada 100 personas vieron bajar sus síntomas a la mitad o menos. Con un aparato simulado fueron 10 de cada 100. Son unas 19 más de cada 100. Quedaron casi sin síntomas 19 de cada 100, y 5 de cada 100 con el aparato simulado.',
    },
    {
      source: 'yesavage-2018',
      population: 'Veteranos de EE. UU. con depresión resistente al tratamiento',
      route: 'TMS, comparada con un aparato simulado',
      sampleSize: 164,
      found: 'No hubo una diferencia clara entre la TMS y el aparato simulado.',
    },
    {
      source: 'taylor-2021',
      population: 'Personas tratadas en clínicas que respondieron a una encuesta',
      route: 'TMS; sin grupo de comparación',
      sampleSize: 25526,
      found:
        'Unas 7 de cada 10,000 personas tuvieron una convulsión, y más o menos 1 de cada 10,000 con las bobinas que más se usan.',
    },
    {
      source: 'blumberger-2018',
      population: 'Personas adultas con una depresión que no había mejorado con un medicamento',
      route: 'TMS con dos tipos de pulsos; sin grupo de tratamiento simulado',
      found:
        'El dolor de cabeza fue el efecto secundario más frecuente con los dos tipos, en una proporción parecida.',
    },
  ],
};

export const ect: Note<DepressionIds> = {
  id: 'ect',
  title: 'ECT',
  studies: [
    {
      source: 'uk-ect-2003',
      population: 'Personas adultas con depresión',
      route: 'ECT, comparada con un tratamiento simulado o con medicamentos',
      found:
        'A corto plazo, la ECT alivió la depresión más que un tratamiento simulado y más que los medicamentos.',
    },
    {
      source: 'ekstrand-2022',
      population: 'Personas adultas en el hospital con depresión',
      route: 'ECT, comparada con ketamina por la vena',
      sampleSize: 186,
      found:
        'Quedaron casi sin síntomas 63 de cada 100 personas con ECT, y 46 de cada 100 con ketamina. De ellas, volvieron a tener depresión en un año 63 de cada 100 después de la ECT, y 70 de cada 100 después de la ketamina.',
    },
    {
      source: 'semkovska-2010',
      population: 'Personas que recibieron ECT para la depresión',
      route: 'ECT, con pruebas antes y después',
      sampleSize: 2981,
      found:
        'Después de unas dos semanas, las pruebas de memoria ya no salían peor. La pérdida de recuerdos más viejos se ha estudiado menos.',
    },
  ],
};

export const noTreatment: Note<DepressionIds> = {
  id: 'no-treatment',
  title: 'Ningún tratamiento nuevo por ahora',
  studies: [
    {
      source: 'whiteford-2013',
      population:
        'Personas adultas con depresión sin tratar, en listas de espera y en atención primaria',
      found:
        'Un modelo calcula que 23 de cada 100 personas adultas quedan casi sin síntomas después de tres meses. Después de un año son 53 de cada 100. Muchas tenían una depresión más leve que quienes piensan en otro tratamiento.',
      doesNotTell: 'Cómo les va a quienes no han mejorado con otros tratamientos.',
    },
  ],
};
