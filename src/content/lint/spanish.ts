/** Why a rule matters, and how to say it instead. */
interface Advice {
  why: string;
  better: string;
}

/** The reasons and better forms of the rules in Spanish, by their ids. */
export const spanish: Readonly<Record<string, Advice>> = {
  cure: {
    why: 'De ningún tratamiento se ha demostrado que cure la depresión, y el alivio a menudo se pasa.',
    better: 'Diga qué se encontró y cuánto duró: «puede aliviar la depresión en algunas personas».',
  },
  superlative: {
    why: 'Las palabras de asombro despiertan esperanzas que los estudios no respaldan.',
    better: 'Quite la palabra y diga lo que se sabe: «una de varias opciones».',
  },
  proven: {
    why: 'Los estudios muestran algo con más o menos certeza; no prueban que un tratamiento ayude a una persona.',
    better:
      'Diga qué se estudió y con qué certeza: «en estudios pequeños, algunas personas se sintieron mejor».',
  },
  promise: {
    why: 'Nadie puede prometer un resultado a una persona.',
    better: 'Diga qué puede pasar y a cuántas personas, con el número del estudio.',
  },
  speed: {
    why: 'La rapidez depende de cómo se da el tratamiento, y no fue así para todas las personas.',
    better: 'Diga con qué forma de tratamiento, en cuántas personas y con «puede».',
  },
  duration: {
    why: 'El alivio puede pasarse, y pocos estudios siguieron a las personas durante más tiempo.',
    better: 'Diga hasta cuándo se midió y en quién.',
  },
  hedged: {
    why: 'Quien lee se queda con «en horas» o «durante meses» y pasa por alto el «puede» que va antes.',
    better:
      'Ponga al lado el número y con qué se comparó, o diga que no ayuda a todas las personas y puede pasarse.',
  },
  'for-everyone': {
    why: 'A algunas personas les hace daño y a otras no les ayuda.',
    better:
      'Diga para quién: «para adultos a quienes otros tratamientos no han ayudado lo suficiente».',
  },
  'better-than-others': {
    why: 'Para decir que es mejor que otro tratamiento hacen falta ensayos que los comparen.',
    better: 'Nombre el ensayo y los dos números, o ponga las opciones una al lado de otra.',
  },
  'mechanism-as-fact': {
    why: 'No está claro cómo funciona.',
    better: 'Dígalo como idea y diga dónde se ha visto: «quizá»; «hasta ahora, en animales».',
  },
  diagnosis: {
    why: 'Un texto o un formulario no puede decir qué tiene una persona. Para eso hace falta una evaluación.',
    better: 'Diga quién evalúa: «un profesional pregunta por sus síntomas y su historia».',
  },
  certainty: {
    why: 'No ayuda a todas las personas, y la certeza varía. Una afirmación sin matices oculta las dos cosas.',
    better: 'Use «puede» y diga con qué certeza: «puede aliviar la depresión en algunas personas».',
  },
  strength: {
    why: 'Palabras como «muy eficaz» o «notablemente» ocupan el lugar de un número, y el lector imagina uno grande.',
    better: 'Dé el número y con qué se comparó, o quite la palabra.',
  },
  safe: {
    why: 'Ningún tratamiento carece de daños, y «seguro» oculta cuáles son.',
    better: 'Nombre los daños y lo que se hace ante ellos.',
  },
  'no-side-effects': {
    why: 'Todo tratamiento tiene efectos no deseados. Decir que no los hay es falso.',
    better: 'Diga cuáles son frecuentes, cuánto lo son y cuáles son graves.',
  },
  'non-addictive': {
    why: 'De un medicamento del que se puede abusar no se puede decir que no cree dependencia.',
    better:
      'Diga que la adicción es posible y cuándo es más probable: «sobre todo con un uso frecuente».',
  },
  'harm-played-down': {
    why: 'Palabras como «leve» o «bien tolerado» ocultan con qué frecuencia pasa un daño y lo grave que puede ser.',
    better: 'Dé el número y cuánto dura el daño.',
  },
  'approval-implied': {
    why: 'Una aprobación es para un uso. No dice nada de otro uso ni de otro tratamiento.',
    better: 'Diga qué está aprobado y qué no.',
  },
  'effect-without-comparison': {
    why: 'Muchas personas mejoran sin el tratamiento. Solo la diferencia con otro grupo dice lo que añade.',
    better: 'Añada la comparación: «27 de cada 100 personas (9 de cada 100 con placebo)».',
  },
  'relative-number': {
    why: '«El doble» y «1 de cada 20» son difíciles de comparar y hacen que una diferencia pequeña parezca grande.',
    better: 'Cuente siempre de cada 100: «2 de cada 100 personas, 1 de cada 100 con placebo».',
  },
  urgency: {
    why: 'Una persona que pasa por un mal momento necesita tiempo para decidir. Quien decide con presión suele arrepentirse.',
    better: 'Invite sin prisa: «hable con nosotros cuando quiera».',
  },
  scarcity: {
    why: 'La escasez empuja a decidir antes de conocer los riesgos.',
    better: 'Diga la espera tal como es: «las primeras visitas son dentro de unas tres semanas».',
  },
  discount: {
    why: 'Una oferta apresura una decisión médica que no debería depender del precio.',
    better: 'Diga el precio de la visita y de la sesión, y lo que puede cubrir el seguro.',
  },
  testimonial: {
    why: 'La historia de una persona hace que un resultado parezca típico y no dice nada de quienes salieron perjudicados.',
    better: 'Dé el resultado de un estudio, con su comparación y el número de personas.',
  },
  blame: {
    why: 'Nadie tiene la culpa de una enfermedad ni de que un tratamiento no le ayudara.',
    better:
      'Hable del tratamiento, no de la persona: «otros tratamientos no han ayudado lo suficiente».',
  },
  stigma: {
    why: 'Una etiqueta pone la enfermedad antes que a la persona y hace más difícil pedir ayuda.',
    better: 'Ponga primero a la persona: «personas con depresión».',
  },
  'suicide-words': {
    why: '«Cometer» hace del suicidio un delito, y «exitoso», una meta.',
    better: 'Escriba «murió por suicidio», «intentó suicidarse», «ideas de suicidio».',
  },
  'reads-like-ad': {
    why: 'Ninguna regla la detiene, pero la frase suena a anuncio, y lo que da a entender también cuenta.',
    better:
      'Si solo dice un hecho, déjela. Si no, diga qué se hace, qué puede pasar, a cuántas personas y qué puede salir mal.',
  },
  'missing-harm': {
    why: 'Quien lee cree que un daño que falta no existe.',
    better: 'Añádalo a los riesgos, con lo que hay que hacer.',
  },
  'harm-smaller-than-gain': {
    why: 'Lo que ocupa menos espacio parece menos importante.',
    better:
      'Dé a los daños tanto espacio como a los beneficios: cada uno con su frecuencia y con qué hacer.',
  },
  'figure-differs': {
    why: 'Dos números para una misma cosa dejan a quien lee sin ninguno.',
    better:
      'Diga el número una sola vez, en `frequency`, o dé al otro su propia entrada y su fuente.',
  },
  'bare-crisis-number': {
    why: 'Los números cambian de un país a otro y con el tiempo. Uno escrito a mano puede ser falso.',
    better:
      'Escriba {crisis.call}, {crisis.text} o {emergency}: la página pone el número de su país.',
  },
  'reading-grade': {
    why: 'La mitad de los adultos lee por debajo de este nivel.',
    better:
      'Use palabras y frases más cortas, y explique cada término donde aparece por primera vez.',
  },
  'long-sentence': {
    why: 'Una persona cansada pierde el hilo.',
    better: 'Divídala en dos frases.',
  },
  'too-deep': {
    why: 'Ninguna parte de un tratamiento está tan anidada; no se ha leído nada.',
    better: 'Pase el tratamiento mismo, como lo toma `parseTreatment`.',
  },
  'medicine-advertised': {
    why: 'Un medicamento con receta no se puede anunciar aquí al público.',
    better:
      'Empiece por la enfermedad y la consulta, y pida a un abogado que revise dónde se nombra el medicamento.',
  },
  endorsement: {
    why: 'Al público no se le puede recomendar un medicamento en nombre de profesionales o de famosos.',
    better: 'Nombre quién atiende aquí y en qué se formó, sin su opinión.',
  },
  'no-consultation': {
    why: 'No puede parecer que no hace falta ver a un médico ni que el tratamiento llega por correo.',
    better: 'Diga que una consulta va primero y quién decide.',
  },
  'as-good-as-others': {
    why: 'Al público no se le puede decir que un medicamento es mejor que otro tratamiento, ni igual.',
    better: 'Ponga las opciones una al lado de otra, cada una con sus números y sin clasificarlas.',
  },
  'harm-without-it': {
    why: 'No se puede dar a entender que la salud empeora sin el medicamento.',
    better:
      'Describa «por ahora, ningún tratamiento nuevo» como una opción, con lo que tiene a su favor.',
  },
  natural: {
    why: 'No se puede dar a entender que un medicamento es seguro o funciona por ser natural.',
    better: 'Quite la palabra y diga qué es.',
  },
  'offer-without-terms': {
    why: 'Una oferta de un regalo o un descuento tiene que decir sus condiciones.',
    better: 'Diga solo el precio, o añada las condiciones: para quién, de qué y hasta cuándo.',
  },
  'unneeded-use': {
    why: 'La publicidad no puede animar a usar un servicio de salud que no hace falta.',
    better: 'Diga para quién puede ser y que un profesional lo decide con la persona.',
  },
  'beyond-authorization': {
    why: 'Un anuncio no puede ir más allá del uso para el que el medicamento está autorizado.',
    better: 'Diga para qué está autorizado, y nada más.',
  },
  'careless-use': {
    why: 'Un anuncio tiene que animar a un uso racional del medicamento.',
    better:
      'Diga quién decide sobre el medicamento y la dosis: «Un profesional lo decide con usted».',
  },
  enhancement: {
    why: 'No se puede dar a entender que un medicamento hace que quien está bien esté aún mejor.',
    better: 'Diga para qué enfermedad es.',
  },
};
