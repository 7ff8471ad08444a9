import type { Treatment } from '../../../model/index.js';

export const process: Treatment['process'] = {
  heading: 'Cómo es, paso a paso',
  intro: 'Puede negarse antes de cada dosis. Luego, el efecto tiene que pasar.',
  steps: [
    {
      title: 'Evaluación inicial',
      who: 'Un terapeuta o médico',
      description:
        'Ven su historial médico, síntomas y metas, y si la KAP es adecuada. [[Nuestro médico colaborador revisa primero su salud.]]',
      canStop: true,
    },
    {
      title: 'Sesiones de ketamina',
      duration: '[[Unas ___ horas.]]',
      setting: 'Nuestro consultorio',
      who: 'Su terapeuta',
      description:
        'La ketamina se da en un lugar controlado, por la boca y con receta de un médico colaborador. Trabajamos con usted directamente. [[Se toma como ___ y se deja en la boca ___ minutos.]] [[Una persona capacitada se queda con usted y revisa su presión y su respiración.]]',
      feelsLike:
        'Puede sentirse lejos de su cuerpo, como en un sueño. El tiempo puede alargarse y hablar puede costar. A algunos les da paz; a otros, extrañeza o miedo. Su terapeuta le ayuda.',
      prepare: [
        '[[No coma nada en las ___ horas anteriores.]]',
        'No tome alcohol ese día.',
        'Pida a un adulto que le lleve a casa.',
      ],
      bring: ['Lista de sus medicamentos y suplementos', 'Ropa abrigada', 'Un cuaderno'],
      options: {
        caption: 'La ketamina se puede dar',
        items: [
          { name: 'Por la boca', offeredHere: true },
          { name: 'Por la vena' },
          { name: 'Inyectada en un músculo' },
          { name: 'En aerosol nasal' },
        ],
        note: 'También podemos ayudarle a preparar y entender otras experiencias con ketamina o psicodélicos. Avísenos antes: algunas son ilegales o peligrosas.',
      },
    },
    {
      title: 'Sesiones de terapia',
      who: 'Su terapeuta',
      description:
        'Estas sesiones de dosis e integración son mientras actúa la ketamina o poco después. Su terapeuta le guía por lo que piensa y siente, para usarlo en la vida diaria (integración).',
      canStop: true,
    },
    {
      title: 'Seguimiento',
      duration: 'Visitas regulares',
      description:
        'Vemos cómo va y ajustamos el plan. [[Lo habitual son ___ sesiones de ketamina y ___ de terapia.]]',
    },
  ],
};
