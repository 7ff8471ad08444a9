import type { Note } from '../../../model/index.js';
import type { DepressionIds } from '../../depression-notes.js';

/*
 * "Mejoraron" means symptoms at half or less. Each note says so once, since readers come to it from anywhere on the page.
 */

/** Spread into a frequency and into the study behind it, so that the two cannot drift apart. */
export const cbtTrial = {
  source: 'wiles-2013',
  population: 'Adultos del Reino Unido que no habían mejorado con un medicamento',
  route: 'Psicoterapia (CBT) además de la atención habitual',
  sampleSize: 469,
} as const;

export const esketamineTrial = {
  source: 'popova-2019',
  population: 'Adultos con depresión resistente',
  route: 'Aerosol nasal de esketamina',
  sampleSize: 223,
} as const;

export const tmsTrials = {
  source: 'berlim-2014',
  population: 'Adultos con depresión, en 29 estudios',
  route: 'TMS con pulsos rápidos',
  sampleSize: 1371,
} as const;

export const antidepressantsAndTherapy: Note<DepressionIds> = {
  id: 'antidepressants-and-therapy',
  title: 'Los antidepresivos ayudan a muchas personas',
  studies: [
    {
      source: 'cipriani-2018',
      population: 'Adultos con depresión mayor, en 522 estudios',
      route: 'Antidepresivos por la boca',
      sampleSize: 116477,
      found:
        'En unos dos meses, los 21 funcionaron mejor que una pastilla sin medicamento (placebo), con una mejoría modesta en promedio. Certeza de los autores: de moderada a muy baja.',
    },
    {
      source: 'munkholm-2019',
      population: 'Las mismas personas',
      route: 'Antidepresivos por la boca',
      found: 'Un segundo equipo encontró puntos débiles en muchos estudios.',
      certainty: 'very-low',
    },
  ],
  doesNotTell: 'Nada de esto dice cómo le irá a una sola persona.',
};

export const otherMedicine: Note<DepressionIds> = {
  id: 'other-medicine',
  title: 'Otro medicamento',
  studies: [
    {
      source: 'carvalho-2016',
      population: 'Personas con antidepresivos más nuevos',
      route: 'Casi siempre por la boca',
      found: 'Hubo náuseas, mal sueño, aumento de peso y problemas sexuales, entre otros efectos.',
    },
    {
      source: 'esketamine-label',
      found:
        'Todos los antidepresivos llevan una advertencia: en estudios cortos, más menores de 25 años tuvieron pensamientos de suicidio que con placebo.',
    },
  ],
};

export const talkTherapy: Note<DepressionIds> = {
  id: 'talk-therapy',
  title: 'Psicoterapia',
  studies: [
    {
      ...cbtTrial,
      comparator: 'solo con la atención habitual',
      found:
        'La mitad tuvo CBT. Tras seis meses, 46 de cada 100 quedaron con síntomas a la mitad o menos, y 22 solo con la atención habitual: unas 24 más. Sabían en qué grupo estaban.',
    },
    {
      source: 'linden-2014',
      population: 'Personas en psicoterapia',
      route: 'De varios tipos',
      found:
        'Algunas se sienten peor por un tiempo. Los daños se han estudiado menos que los beneficios.',
    },
  ],
};

export const esketamineSpray: Note<DepressionIds> = {
  id: 'esketamine-spray',
  title: 'Aerosol de esketamina (Spravato)',
  text: 'Todos empezaron también un antidepresivo nuevo.',
  studies: [
    {
      ...esketamineTrial,
      comparator: 'con placebo',
      found:
        'Tras cuatro semanas, 69 de cada 100 quedaron con síntomas a la mitad o menos, y 52 con un aerosol de placebo: unas 17 más.',
    },
    {
      source: 'fedgchin-2019',
      population: 'Adultos con depresión resistente',
      route: 'Aerosol nasal de esketamina',
      sampleSize: 346,
      found: 'La medida principal no mostró diferencia clara.',
    },
    {
      source: 'ochs-ross-2020',
      population: 'Personas mayores de 65 años con depresión resistente',
      route: 'Aerosol nasal de esketamina',
      found: 'Aquí tampoco la hubo.',
    },
    {
      source: 'esketamine-label',
      found:
        'La FDA lo aprobó para la depresión que otros medicamentos no han aliviado lo suficiente, solo en clínicas certificadas. La etiqueta advierte de mucha somnolencia, desconexión, respiración lenta, presión más alta y mal uso. No se ha demostrado que evite el suicidio.',
    },
  ],
};

export const veinMore: Note<DepressionIds> = {
  id: 'vein-more',
  title: 'Por la vena: más estudios',
  studies: [
    {
      source: 'jelovac-2025',
      population: 'Adultos con depresión, en el hospital',
      route: 'Hasta ocho dosis por la vena',
      sampleSize: 62,
      found: 'La ketamina no funcionó mejor que el midazolam, un sedante.',
    },
    {
      source: 'lii-2023',
      population: 'Adultos con depresión que tuvieron una cirugía',
      route: 'Una dosis por la vena, bajo anestesia',
      sampleSize: 40,
      found:
        'Un día después, 60 de cada 100 quedaron con síntomas a la mitad o menos, y 50 con placebo: sin diferencia clara.',
    },
    {
      source: 'short-2018',
      population: 'Personas con depresión, en 60 estudios',
      route: 'Ketamina, casi siempre por la vena',
      found:
        'Poco después de una dosis, muchos efectos secundarios fueron más frecuentes que con placebo. Los de largo plazo se informaron mal.',
    },
  ],
};

export const tms: Note<DepressionIds> = {
  id: 'tms',
  title: 'TMS',
  text: 'Un aparato simulado solo parece dar pulsos.',
  studies: [
    {
      ...tmsTrials,
      comparator: 'con aparato simulado',
      found:
        'Tras unas 13 visitas, 29 de cada 100 quedaron con síntomas a la mitad o menos, y 10 con un aparato simulado: unas 19 más. Quedaron casi sin síntomas 19, y 5 con el simulado.',
    },
    {
      source: 'yesavage-2018',
      population: 'Veteranos de EE. UU. con depresión resistente',
      route: 'TMS, o un aparato simulado',
      sampleSize: 164,
      found: 'No hubo diferencia clara.',
    },
    {
      source: 'taylor-2021',
      population: 'Personas en clínicas que respondieron a una encuesta',
      route: 'TMS; sin grupo de comparación',
      sampleSize: 25526,
      found:
        'Unas 7 de cada 10,000 tuvieron una convulsión, y cerca de 1 de cada 10,000 con las bobinas más usadas.',
    },
    {
      source: 'blumberger-2018',
      population: 'Adultos que no habían mejorado con un medicamento',
      route: 'TMS con dos tipos de pulsos; sin aparato simulado',
      found: 'El efecto secundario más frecuente fue dolor de cabeza, con ambos.',
    },
  ],
};

export const ect: Note<DepressionIds> = {
  id: 'ect',
  title: 'ECT',
  studies: [
    {
      source: 'uk-ect-2003',
      population: 'Adultos con depresión',
      route: 'ECT, un tratamiento simulado o medicamentos',
      found: 'A corto plazo, la ECT fue lo que más alivió la depresión.',
    },
    {
      source: 'semkovska-2010',
      population: 'Personas con depresión',
      route: 'ECT; pruebas antes y después',
      sampleSize: 2981,
      found:
        'Tras unas dos semanas, las pruebas de memoria ya no salían peor. Los recuerdos más viejos se han estudiado menos.',
    },
  ],
};

export const noTreatment: Note<DepressionIds> = {
  id: 'no-treatment',
  title: 'Ningún tratamiento nuevo por ahora',
  studies: [
    {
      source: 'whiteford-2013',
      population: 'Adultos sin tratamiento, en lista de espera o atención primaria',
      found:
        'Un modelo calcula que 23 de cada 100 quedan casi sin síntomas tras tres meses, y 53 tras un año. Muchos tenían una depresión más leve que quienes piensan en más tratamiento.',
    },
  ],
};
