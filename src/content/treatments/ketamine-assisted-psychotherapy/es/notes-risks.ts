import type { Note } from '../../../model/index.js';
import type { KapIds } from '../ids.js';

/** Spread into a frequency and into the study behind it, so that the two cannot drift apart. */
export const sprayLabel = {
  source: 'esketamine-label',
  population: 'Adultos con depresión resistente',
  route: 'Aerosol nasal de esketamina (muy parecida a la ketamina), dos veces por semana',
  sampleSize: 346,
} as const;

export const approval: Note<KapIds> = {
  id: 'approval',
  title: 'Aprobación',
  studies: [
    {
      source: 'fda-2023',
      found:
        'La Administración de Alimentos y Medicamentos de EE. UU. (FDA) ha aprobado la ketamina inyectada como anestésico, y ninguna forma para la depresión u otro problema de salud mental. Es una sustancia controlada (Lista III): la ley limita quién puede tenerla. La FDA no revisa, antes de su venta, si los medicamentos compuestos (los que mezcla una farmacia) son seguros, de calidad o eficaces. En 2023 advirtió sobre toda la ketamina compuesta, también por la boca. No conocía pruebas de que sea más segura, mejor o más rápida que los medicamentos aprobados. Una persona que la tomó por la boca en casa respiró lento; el nivel en su sangre parecía el doble que en la anestesia.',
    },
    {
      source: 'fda-2022',
      found: 'En 2022 advirtió sobre el aerosol nasal compuesto.',
    },
  ],
};

export const commonEffects: Note<KapIds> = {
  id: 'common-effects',
  title: 'Efectos secundarios frecuentes',
  studies: [
    {
      ...sprayLabel,
      comparator: 'con placebo',
      found:
        'Todos empezaron un antidepresivo nuevo. De cada 100 en cuatro semanas, con el aerosol y luego con placebo (222 personas): Desconexión de la realidad: 41 y 9. Mareo: 29 y 8. Náuseas: 28 y 9. Sensación de giro: 23 y 3. Somnolencia: 23 y 9. Entumecimiento: 18 y 2. Ansiedad: 13 y 6. Presión más alta: 10 y 3. Vómito: 9 y 2. Dolor de cabeza: 20 y 17. Mal sabor: 19 y 14. Falta de energía: 11 y 5. Otros fueron más raros. La mayoría pasa el mismo día.',
    },
    {
      source: 'esketamine-label',
      found:
        'En algún momento, de 48 a 61 de cada 100 tuvieron al menos un poco de sueño o respondieron más lento. Más que con placebo, casi siempre leve. De 1,000 personas, 3 o 4 se desmayaron. En una escala de disociación, de 61 a 84 de cada 100 pasaron un límite bajo, y de 5 a 16 con placebo. Se vigila a la persona dos horas o más, y no debe manejar ni usar máquinas antes de dormir una noche.',
    },
  ],
  doesNotTell: 'Estos no son los números de la ketamina por la boca.',
};

export const seriousRisks: Note<KapIds> = {
  id: 'serious-risks',
  title: 'Riesgos graves',
  text: 'El uso frecuente sin atención médica puede causar adicción. El ánimo puede volver a bajar al irse el efecto.',
  studies: [
    {
      source: 'esketamine-label',
      found:
        'La etiqueta de la esketamina advierte de respiración lenta, mal uso y daño a la vejiga con uso largo fuera de indicación; el fabricante, también de respiración que se detiene. La etiqueta agrega pensamientos de suicidio en jóvenes con antidepresivos y, por estudios en animales, daño al bebé en el embarazo. En 90 minutos, la presión subió mucho en 8 a 19 de cada 100, y en 1 a 4 con placebo. Duró unas cuatro horas. Una dosis hizo más lento el pensamiento a los 40 minutos, no a las dos horas. Tras un uso largo sin atención médica hubo problemas de memoria duraderos.',
    },
    {
      source: 'fda-2023',
      found: 'La FDA cita problemas psiquiátricos entre los riesgos de la ketamina compuesta.',
    },
    {
      source: 'anderson-2022',
      population: 'Personas que usan ketamina a menudo',
      route: 'Casi siempre sin atención médica',
      found: 'Puede dañar la vejiga.',
    },
    {
      source: 'cotter-2021',
      population: 'Personas tratadas muchas veces, casi siempre para el dolor',
      route: 'Ketamina con atención médica',
      found: 'Personal de la FDA halló 14 casos de daño al hígado o a los conductos de la bilis.',
    },
  ],
  doesNotTell: 'No se sabe con qué frecuencia pasa esto con la KAP.',
};

export const whoShouldNot: Note<KapIds> = {
  id: 'who-should-not',
  title: 'Quién no debe recibirla',
  text: 'Son listas para la esketamina u otros usos. Las clínicas agregan la manía y problemas de vejiga y tiroides.',
  studies: [
    {
      source: 'esketamine-label',
      found:
        'La etiqueta de EE. UU. dice que nunca con un aneurisma (un vaso sanguíneo débil y abultado), una maraña de vasos sanguíneos o un sangrado cerebral pasado. Tampoco con alergia al aerosol. Aconseja no amamantar.',
    },
    {
      source: 'esketamine-eu',
      found:
        'El texto europeo agrega un ataque al corazón u otro problema parecido en las últimas seis semanas.',
    },
    {
      source: 'cohen-2018',
      population: 'Personas con dolor crónico',
      route: 'Ketamina por la vena',
      found:
        'Agrega enfermedad del corazón sin control, embarazo, psicosis, enfermedad grave del hígado, presión alta dentro de la cabeza o del ojo y un trastorno por uso de sustancias ahora.',
    },
  ],
};

export const byMouthEffects: Note<KapIds> = {
  id: 'by-mouth-effects',
  title: 'Efectos secundarios por la boca',
  studies: [
    {
      source: 'glue-2024',
      population: 'Adultos con depresión resistente',
      route: 'Tabletas, ketamina de liberación lenta',
      sampleSize: 231,
      found:
        'Los más frecuentes: dolor de cabeza, mareo y ansiedad. Hubo poca somnolencia o disociación, y la presión no cambió.',
    },
    {
      source: 'kheirabadi-2023',
      population: 'Personas con depresión resistente',
      route: 'Ketamina por la boca dos veces por semana',
      sampleSize: 29,
      found:
        'Con 2 mg en vez de 1 mg por cada kilo de peso, la somnolencia y el aturdimiento fueron más frecuentes. En la depresión no hubo diferencia.',
    },
  ],
};
