/** Spanish as it is read in the US, with the formal "usted". Have a clinician who reads it sign it off. */
import type { LocalePack } from './pack.js';

export type { LocalePack } from './pack.js';

/** Numbers as Spanish speakers in the US write them: 1,200. For other countries pass your own. */
export const locale = 'es-US';

const kinds = {
  'systematic-review': 'revisión sistemática',
  'randomized-trial': 'ensayo clínico aleatorizado',
  'open-label-trial': 'ensayo clínico abierto',
  'observational-study': 'estudio observacional',
  'animal-study': 'estudio en animales',
  'narrative-review': 'revisión narrativa',
  guideline: 'guía clínica',
  'prescribing-information': 'información de prescripción',
  'regulator-notice': 'aviso de la agencia reguladora',
};

const evidence = {
  certainty: 'Certeza de la evidencia: {level}',
  sampleSize: 'Número de personas: {count}',
  frequency:
    '{count} de cada {per} personas {outcome} ({compared} de cada {per} {name}), {timeFrame}',
  frequencyAlone:
    '{count} de cada {per} personas {outcome} (sin grupo de comparación), {timeFrame}',
  high: 'alta',
  moderate: 'moderada',
  low: 'baja',
  'very-low': 'muy baja',
  'not-rated': 'sin evaluar',
  ...kinds,
};

export const processTimelineLabels: LocalePack['processTimelineLabels'] = {
  optional: 'No todas las personas necesitan este paso',
  duration: 'Cuánto dura',
  setting: 'Dónde',
  who: 'Con quién',
  offeredHere: 'Se ofrece aquí',
  'status-done': 'Completado',
  'status-current': 'Usted está aquí',
  'status-upcoming': 'Más adelante',
};

export const benefitsListLabels: LocalePack['benefitsListLabels'] = {
  ...evidence,
  limits: 'Qué tener en cuenta',
  evidence: 'En qué se basa',
  noEvidence: 'No conocemos ningún estudio sobre esto.',
  risks: 'Lea sobre los riesgos y los efectos secundarios',
};

export const riskDisclosureLabels: LocalePack['riskDisclosureLabels'] = {
  ...evidence,
  regulatoryStatus: '¿Está aprobado este tratamiento?',
  common: 'Efectos secundarios frecuentes',
  'less-common': 'Efectos secundarios menos frecuentes',
  serious: 'Riesgos graves',
  frequencyUnknown: 'No se sabe con qué frecuencia ocurre en este uso.',
  duration: 'Cuánto dura',
  whatToDo: 'Qué hacer',
  contraindications: 'No debe usarse, o por lo general no se usa, con',
  afterCare: 'Después de cada sesión',
  notKnown: 'Lo que no se sabe',
  getHelp: 'Cómo pedir ayuda',
  emergency: 'Emergencia',
  urgent: 'Urgente',
  routine: 'Pronto',
  iconsCount: '{count} de cada {per} personas',
  iconsComparison: '{count} de cada {per} {name}',
  tableCaption: '{group}: a cuántas personas afectaron',
  tableRisk: 'Efecto o riesgo',
  tableCount: 'Con qué frecuencia',
  tableComparison: 'Para comparar',
  tableTimeFrame: 'Durante qué período',
  tableStudy: 'En quiénes, cómo y durante qué período',
  tableStudyText: '{population}. {route}, {timeFrame}',
  tableNumber: '{count} de cada {per} personas {outcome}',
  tableComparisonNumber: '{count} de cada {per} {name}',
  tableNoComparison: 'Sin grupo de comparación',
};

export const candidacyChecklistLabels: LocalePack['candidacyChecklistLabels'] = {
  ...evidence,
  'intent-reasons-to-ask': 'Motivos por los que las personas preguntan por este tratamiento',
  'intent-talk-first': 'Cuéntele esto primero a un profesional de la salud',
  'intent-usually-not-suitable':
    'El tratamiento no se usa nunca, o por lo general no se usa, en estos casos. Pregunte primero.',
  instructions:
    'Marque los temas de los que quiere hablar. Esta lista no guarda ni envía lo que marque.',
  closing:
    'Esta lista no puede decirle si un tratamiento es adecuado para usted. Solo un profesional de la salud calificado que conozca su historia puede decidirlo con usted.',
  sheet: 'Temas para hablar con un profesional de la salud',
  sheetCrisis: 'En una crisis, llame al {number} ({name}).',
  sheetEmergency: 'Si corre peligro en este momento, llame al {number}.',
  empty: 'Lo que marque se reúne aquí, como una lista para imprimir o copiar.',
  added: 'En su lista: {item}',
  removed: 'Se quitó de su lista: {item}',
  print: 'Imprimir esta lista',
  printFailed: 'Aquí no se pudo imprimir. Puede copiar la lista.',
  copy: 'Copiar esta lista',
  copied: 'La lista está copiada.',
  copyFailed: 'Aquí no se pudo copiar. Puede seleccionar el texto de la lista.',
  clear: 'Quitar todas las marcas',
  cleared: 'Se quitaron todas las marcas.',
  undo: 'Deshacer: volver a marcarlas',
  restored: 'Se restauraron sus marcas.',
  date: 'Fecha:',
  ownQuestions: 'Mis propias preguntas:',
};

export const contactCTALabels: LocalePack['contactCTALabels'] = {
  phone: 'Llame al {address}',
  text: 'Envíe un mensaje de texto al {address}',
  email: 'Escriba a {address}',
  responseTime: 'Cuándo le respondemos',
  answeredBy: 'Quién responde',
  cost: 'Cuánto cuesta',
  location: 'Dónde estamos',
  directions: 'Cómo llegar',
  hours: 'Horario',
  closed: 'Cerrado',
  openFrom: '{opens} a {closes}',
};

export const crisisNoticeLabels: LocalePack['crisisNoticeLabels'] = {
  heading: '¿Está en crisis o tiene pensamientos suicidas?',
  call: 'Llame al {display}',
  text: 'Envíe un mensaje de texto al {display}',
  textKeyword: 'Envíe {keyword} por mensaje de texto al {display}',
  chat: 'Chatee en {display}',
  line: '{name}: llame al {display}',
  emergency: 'Si alguien está en peligro ahora mismo:',
};

export const treatmentHeroLabels: LocalePack['treatmentHeroLabels'] = {
  ...evidence,
  evidence: 'En qué se basa',
};

export const explainerLabels: LocalePack['explainerLabels'] = {
  ...evidence,
  inShort: 'En pocas palabras:',
  terms: 'Palabras que usamos aquí',
  evidence: 'En qué se basa',
};

export const alternativesListLabels: LocalePack['alternativesListLabels'] = {
  ...evidence,
  benefits: 'Qué beneficios puede haber',
  risks: 'Qué puede salir mal',
  evidence: 'En qué se basa',
  noEvidence: 'No conocemos ningún estudio sobre esto.',
};

export const sourceListLabels: LocalePack['sourceListLabels'] = {
  ...kinds,
  citedAt: 'Se cita en:',
};

export const reviewStampLabels: LocalePack['reviewStampLabels'] = {
  draft: 'Borrador: ningún profesional de la salud ha aprobado todavía esta página.',
  reviewed: 'Revisada por {reviewer}, {credentials}',
  outOfDate:
    'Esta revisión está vencida: la siguiente debía hacerse el {date}. Consulte a un profesional de la salud antes de confiar en esta página.',
  lastReviewed: 'Última revisión',
  nextReview: 'Próxima revisión prevista',
  writtenBy: 'Escrito por',
  funding: 'Quién pagó esta página',
  updatePolicy: 'Cómo se mantiene al día',
};

export const pageContentsLabels: LocalePack['pageContentsLabels'] = { heading: 'En esta página' };

export const backToTopLabels: LocalePack['backToTopLabels'] = { backToTop: 'Volver arriba' };

export const quickExitLabels: LocalePack['quickExitLabels'] = {
  leave: 'Salir de este sitio ahora',
  limits: 'Su navegador sigue recordando esta visita.',
};

export const treatmentPageLabels: LocalePack['treatmentPageLabels'] = {
  contact: 'Hable con nosotros',
  sources: 'Fuentes',
  review: 'Sobre esta página',
};
