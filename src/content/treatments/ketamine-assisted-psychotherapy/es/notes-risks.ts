import type { Note } from '../../../model/index.js';
import type { KapIds } from '../ids.js';

/** Spread into a frequency and into the study behind it, so that the two cannot drift apart. */
export const sprayLabel = {
  source: 'esketamine-label',
  population: 'Personas adultas con depresión resistente al tratamiento',
  route: 'Aerosol nasal de esketamina, dos veces por semana',
  sampleSize: 346,
} as const;

export const approval: Note<KapIds> = {
  id: 'approval',
  title: 'Aprobación',
  studies: [
    {
      source: 'fda-2023',
      found:
        'La FDA ha aprobado la ketamina como anestésico inyectado. No ha aprobado ninguna forma de ketamina para la depresión ni para otro problema de salud mental. Antes de que se vendan, no revisa si los medicamentos compuestos (los que mezcla una farmacia) son seguros, de buena calidad o eficaces. En 2023 advirtió sobre toda la ketamina compuesta, también la que se toma por la boca. Un informe era de una persona que la tomó por la boca en su casa y empezó a respirar más lento. El nivel en su sangre parecía ser el doble que en la anestesia. La FDA no conocía pruebas de que la ketamina compuesta sea más segura, funcione mejor o actúe más rápido que los medicamentos aprobados.',
    },
    {
      source: 'fda-2022',
      found: 'En 2022 la FDA advirtió sobre el aerosol nasal de ketamina compuesta.',
    },
    {
      source: 'dea-1999',
      found:
        'La ketamina es una sustancia controlada (Lista III), lo que quiere decir que la ley limita quién puede tenerla.',
    },
  ],
};

export const commonEffects: Note<KapIds> = {
  id: 'common-effects',
  title: 'Efectos secundarios frecuentes',
  text: 'Los números vienen de la etiqueta del aerosol de esketamina en EE. UU. Todas las personas empezaron también un antidepresivo nuevo.',
  studies: [
    {
      ...sprayLabel,
      found:
        'Estos números dicen cuántas de cada 100 personas tuvieron cada efecto en cuatro semanas, primero con el aerosol y luego con placebo. Desconexión de la realidad: 41 y 9. Mareo: 29 y 8. Náuseas: 28 y 9. Sensación de que todo gira: 23 y 3. Sueño: 23 y 9. Entumecimiento: 18 y 2. Ansiedad: 13 y 6. Presión más alta: 10 y 3. Vómito: 9 y 2. Nuestra tabla no incluye dolor de cabeza (20 y 17), mal sabor (19 y 14), falta de energía (11 y 5) ni efectos más raros. El aerosol lo usaron 346 personas, y uno de placebo, 222. La mayoría de los efectos se quita el mismo día.',
    },
    {
      source: 'esketamine-label',
      population: 'Personas adultas que usaron el aerosol en estudios, evaluadas con escalas',
      route: 'Aerosol nasal de esketamina',
      found:
        'En una escala de alerta, de 48 a 61 de cada 100 personas tuvieron algo de sueño o respondieron más lento en algún momento. Son más que con placebo, y casi siempre fue leve. De cada 1,000 personas, 3 o 4 se desmayaron. En una escala de disociación, de 61 a 84 de cada 100 personas pasaron un límite bajo. Con placebo fueron de 5 a 16 de cada 100.',
    },
    {
      source: 'esketamine-label',
      found:
        'Después del aerosol, el personal vigila a la persona durante al menos dos horas. No debe manejar ni usar máquinas hasta el día siguiente, después de dormir toda la noche.',
    },
  ],
  doesNotTell:
    'Estos números no son de la ketamina por la boca, y no deben leerse como si lo fueran.',
};

export const seriousRisks: Note<KapIds> = {
  id: 'serious-risks',
  title: 'Riesgos graves',
  text: 'Se sabe que el uso frecuente sin atención médica puede causar adicción. El ánimo puede volver a bajar cuando pasa el efecto.',
  studies: [
    {
      source: 'esketamine-label',
      found:
        'La etiqueta advierte sobre la respiración lenta, y el fabricante también sobre la respiración que se detiene. Advierte sobre el mal uso, y sobre el daño a la vejiga con el uso largo de ketamina fuera de indicación. Advierte sobre pensamientos de suicidio en personas jóvenes que toman antidepresivos. Su advertencia sobre el daño al bebé durante el embarazo se basa en estudios en animales.',
    },
    {
      source: 'esketamine-label',
      population: 'Personas adultas que usaron el aerosol en estudios',
      route: 'Aerosol nasal de esketamina, comparado con placebo',
      found:
        'En los primeros 90 minutos, la presión les subió mucho a entre 8 y 19 de cada 100 personas. Con placebo, a entre 1 y 4 de cada 100. Llegó a su punto más alto a los 40 minutos, más o menos, y la subida duró unas cuatro horas.',
    },
    {
      source: 'esketamine-label',
      population: 'Personas sanas; personas con uso largo sin atención médica',
      route: 'Una dosis de aerosol de esketamina; ketamina en cualquier forma',
      found:
        'Una dosis del aerosol hizo más lento el pensamiento a los 40 minutos, pero ya no a las dos horas. Después de un uso largo sin atención médica, se han visto problemas de memoria que duran.',
    },
    {
      source: 'fda-2023',
      found:
        'La FDA menciona los problemas psiquiátricos y la respiración lenta entre los riesgos de la ketamina compuesta.',
    },
    {
      source: 'anderson-2022',
      population: 'Personas que usan ketamina con frecuencia, la mayoría sin atención médica',
      route: 'Ketamina en cualquier forma',
      found: 'El uso frecuente puede dañar la vejiga.',
    },
    {
      source: 'noppers-2011',
      population: 'Personas con dolor crónico',
      route: 'Dos infusiones por la vena, planeadas para 100 horas cada una',
      sampleSize: 6,
      found: 'Se vio daño al hígado en 3 de las 6 personas.',
    },
    {
      source: 'cotter-2021',
      population: 'Personas tratadas muchas veces, la mayoría para el dolor',
      route: 'Ketamina con atención médica',
      found:
        'El personal de la FDA encontró 14 casos más de daño al hígado o a los conductos de la bilis.',
    },
    {
      source: 'short-2018',
      population: 'Personas tratadas para la depresión, en 60 estudios',
      route: 'Ketamina, casi siempre por la vena',
      found:
        'Los efectos secundarios no se informaron bien, sobre todo los que aparecen a largo plazo.',
    },
  ],
  doesNotTell: 'No se sabe con qué frecuencia pasa esto con la KAP.',
};

export const whoShouldNot: Note<KapIds> = {
  id: 'who-should-not',
  title: 'Quién no debe recibirla',
  text: 'Estas listas son para otros usos o para un medicamento muy parecido a la ketamina. Las clínicas han agregado, por precaución, la manía y los problemas de vejiga o de tiroides.',
  studies: [
    {
      source: 'esketamine-label',
      found:
        'La etiqueta de EE. UU. dice que el aerosol nunca debe usarse si hay un aneurisma, una maraña de vasos sanguíneos o alergia a él. Tampoco después de un sangrado en el cerebro. Aconseja no amamantar.',
    },
    {
      source: 'esketamine-eu',
      found:
        'El texto europeo agrega a quien tuvo un ataque al corazón u otro problema parecido en las últimas seis semanas.',
    },
    {
      source: 'cohen-2018',
      population: 'Personas con dolor crónico (una guía)',
      route: 'Ketamina por la vena',
      found:
        'La guía agrega el embarazo, la psicosis, las enfermedades del corazón mal controladas y las enfermedades graves del hígado. También la presión alta dentro de la cabeza o del ojo y un trastorno por uso de sustancias en este momento.',
    },
  ],
};

export const byMouthEffects: Note<KapIds> = {
  id: 'by-mouth-effects',
  title: 'Efectos secundarios por la boca',
  studies: [
    {
      source: 'glue-2024',
      population: 'Personas adultas con depresión resistente al tratamiento',
      route: 'Tabletas de ketamina de liberación lenta',
      sampleSize: 231,
      found:
        'El dolor de cabeza, el mareo y la ansiedad fueron los efectos más frecuentes. Hubo poco sueño o desconexión, y la presión no cambió.',
    },
    {
      source: 'kheirabadi-2023',
      population: 'Personas con depresión resistente al tratamiento',
      route: 'Ketamina por la boca dos veces por semana, 1 mg o 2 mg por cada kilo de peso',
      sampleSize: 29,
      found:
        'El sueño y el aturdimiento fueron más frecuentes con la dosis más alta. En la depresión no hubo diferencia.',
    },
  ],
};
