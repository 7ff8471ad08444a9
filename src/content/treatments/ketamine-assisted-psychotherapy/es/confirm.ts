import type { Confirmation } from '../../../model/index.js';

/** What the clinic has to find out before it publishes the page, in the page's order. */
export const confirm: readonly Confirmation[] = [
  {
    sentence: 'Nuestras terapias basadas en el cerebro son ___.',
    asks: 'Qué terapias basadas en el cerebro ofrece la clínica; si no hay ninguna, borre la frase',
  },
  {
    sentence: 'Nuestro médico colaborador revisa primero su salud.',
    asks: 'Si es así, quién lo hace y con qué exámenes',
  },
  {
    sentence: 'Se toma como ___ y se deja en la boca ___ minutos.',
    asks: 'Pastilla que se deshace, tableta o líquido; si se deja en la boca o se traga, y si después se escupe',
  },
  {
    sentence: 'Una persona capacitada se queda con usted y revisa su presión y su respiración.',
    asks: 'Quién se queda, quién mide y cada cuánto, quién puede tratar una respiración lenta y con qué equipo',
  },
  {
    sentence: 'Unas ___ horas.',
    asks: 'El tiempo desde la llegada hasta la salida',
  },
  {
    sentence: 'No coma nada en las ___ horas anteriores.',
    asks: 'Cuánto tiempo hay que estar sin comer ni beber antes de una dosis, y qué medicamentos se toman como siempre',
  },
  {
    sentence: 'Lo habitual son ___ sesiones de ketamina y ___ de terapia.',
    asks: 'El número de sesiones de preparación, de ketamina y de integración, y en cuánto tiempo',
  },
  {
    sentence:
      'Quédese al menos ___ horas, hasta que una persona capacitada le diga que puede irse.',
    asks: 'Cuánto tiempo se vigila a la persona después de una dosis, y quién decide cuándo se va',
  },
  {
    sentence: 'Una sesión de ketamina cuesta $___.',
    asks: 'El precio de una sesión de ketamina, y de un tratamiento completo si hay uno habitual',
  },
  {
    sentence: 'La primera visita cuesta $___.',
    asks: 'El precio de una primera visita y de una hora de terapia',
  },
  {
    sentence: 'Su terapeuta es ___, con licencia de ___.',
    asks: 'Nombres, licencias y formación en KAP',
  },
  {
    sentence: 'Nuestro médico colaborador es ___.',
    asks: 'Nombre, especialidad, licencia y cómo comunicarse',
  },
  {
    sentence: 'No, solo en nuestro consultorio.',
    asks: 'La regla de la clínica sobre las dosis en casa, y por qué',
  },
  {
    sentence: 'Cada paciente paga por su atención.',
    asks: 'Quién paga esta página, y qué gana la clínica con el tratamiento',
  },
];
