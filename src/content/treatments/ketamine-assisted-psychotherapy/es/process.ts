import type { Treatment } from '../../../model/index.js';

export const process: Treatment['process'] = {
  heading: 'Cómo es, paso a paso',
  intro: 'Puede negarse antes de cualquier dosis. Después, hay que esperar a que pase el efecto.',
  steps: [
    {
      title: 'Evaluación inicial',
      description:
        'Usted habla con un terapeuta o un médico de su historial médico, síntomas y metas, y juntos ven si la KAP es adecuada. [[Nuestro médico colaborador revisa primero su salud.]]',
    },
    {
      title: 'Sesiones de ketamina',
      description:
        'La ketamina se da en un lugar controlado. En nuestro consultorio se toma por la boca, con receta de un médico colaborador, y trabajamos con usted directamente. [[Se toma como ___ y se deja en la boca ___ minutos.]] [[Una persona capacitada se queda con usted y revisa su presión y su respiración.]] [[Una sesión dura ___ horas.]]',
      feelsLike:
        'Puede sentirse lejos de su cuerpo, como en un sueño, y el tiempo puede alargarse. A algunas personas les da paz; a otras, extrañeza o miedo. Su terapeuta le ayuda.',
      prepare: [
        '[[No coma nada en las ___ horas anteriores.]]',
        'No tome alcohol ese día.',
        'Pida a una persona adulta de confianza que le lleve a casa.',
      ],
      bring: ['Una lista de sus medicamentos y suplementos', 'Ropa abrigada', 'Un cuaderno'],
      options: {
        caption: 'La ketamina se puede dar',
        items: [
          { name: 'Por la boca', offeredHere: true },
          { name: 'Por la vena' },
          { name: 'Inyectada en un músculo' },
          { name: 'En aerosol nasal' },
        ],
        note: 'También podemos ayudarle a prepararse para otras experiencias con ketamina o psicodélicos y a entenderlas. Avísenos antes: algunas son ilegales o peligrosas.',
      },
    },
    {
      title: 'Sesiones de terapia',
      description:
        'Estas sesiones de dosis e integración ocurren mientras la ketamina hace efecto, o poco después. Su terapeuta le guía por sus pensamientos y sentimientos y le ayuda a usarlos en la vida diaria (integración).',
    },
    {
      title: 'Seguimiento',
      description:
        'En visitas regulares vemos cómo sigue y ajustamos el plan. [[Lo habitual son ___ sesiones de ketamina y ___ de terapia.]]',
    },
  ],
};
