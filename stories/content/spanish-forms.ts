/** A sentence that a rule stops at, and the same said fairly. */
export interface Forms {
  poor: string;
  better: string;
}

/** Forms in Spanish of the rules about words, by id. */
export const spanishForms: Readonly<Record<string, Forms>> = {
  cure: {
    poor: 'La ketamina cura la depresión.',
    better: 'Puede aliviar la depresión, a menudo por días o semanas.',
  },
  superlative: {
    poor: 'Un tratamiento revolucionario.',
    better: 'Es una opción entre varias.',
  },
  proven: {
    poor: 'Su eficacia está demostrada.',
    better: 'Los estudios fueron pequeños y cortos.',
  },
  promise: {
    poor: 'Va a recuperar su vida.',
    better: 'Algunas personas se sienten mejor y otras no.',
  },
  speed: {
    poor: 'Alivio inmediato.',
    better: 'Cuánto tarda en ayudar depende de la persona.',
  },
  duration: {
    poor: 'El alivio dura meses.',
    better: 'El efecto puede no durar.',
  },
  'for-everyone': {
    poor: 'Funciona para todos.',
    better: 'No ayuda a todas las personas.',
  },
  'better-than-others': {
    poor: 'Funciona cuando todo lo demás falla.',
    better: 'Puede ser una opción si otros tratamientos no han ayudado lo suficiente.',
  },
  'mechanism-as-fact': {
    poor: 'La depresión es un desequilibrio químico.',
    better: 'No se sabe del todo cómo funciona.',
  },
  certainty: {
    poor: 'La ketamina alivia la depresión.',
    better: 'Puede aliviar la depresión de algunas personas.',
  },
  safe: {
    poor: 'Es completamente seguro.',
    better: 'Medimos su presión y vigilamos su respiración.',
  },
  'no-side-effects': {
    poor: 'No tiene efectos secundarios.',
    better: 'Puede causar mareo y náusea por unas horas.',
  },
  'non-addictive': {
    poor: 'No es adictivo.',
    better: 'La ketamina puede causar adicción.',
  },
  'harm-played-down': {
    poor: 'Los efectos secundarios son leves.',
    better: 'La mayoría pasa en unas horas. A algunas personas les asusta.',
  },
  'approval-implied': {
    poor: 'Ketamina aprobada por la FDA para la depresión.',
    better: 'La FDA no ha aprobado la ketamina para la depresión.',
  },
  'effect-without-comparison': {
    poor: 'El 83 % de nuestros pacientes mejora.',
    better: 'Mejoraron 27 de cada 100 personas (9 de cada 100 con placebo).',
  },
  'relative-number': {
    poor: 'Tres veces más probabilidades de mejorar.',
    better: 'Mejoraron 27 de cada 100 personas (9 de cada 100 con placebo).',
  },
  urgency: {
    poor: 'No espere más.',
    better: 'Hable con nosotros cuando lo desee.',
  },
  scarcity: {
    poor: 'Quedan pocas plazas.',
    better: 'Las próximas primeras visitas son en unas tres semanas.',
  },
  discount: {
    poor: 'Ahorre 200 dólares si reserva hoy.',
    better: 'Una sesión cuesta 350 dólares.',
  },
  testimonial: {
    poor: 'Lea las historias de nuestros pacientes.',
    better: 'La evidencia tiene los números.',
  },
  blame: {
    poor: 'Los pacientes que fracasaron con los antidepresivos.',
    better: 'Cuando los antidepresivos no han ayudado lo suficiente.',
  },
  stigma: {
    poor: 'Tratamos a adictos.',
    better: 'Atendemos a personas con un trastorno por consumo de sustancias.',
  },
  'suicide-words': {
    poor: 'Cometió suicidio.',
    better: 'Murió por suicidio.',
  },
};
