import { brain } from './es-brain.js';
import { gains } from './es-gains.js';

const list = (...words: readonly string[]) => words.join('|');

/** Spanish words. A class may name others. */
export const es = {
  ...gains,
  ...brain,
  illness: list(
    'depresión|pensamientos (?:depresivos|suicidas|negativos)|ansiedad|tept|traumas?|adicción|síntomas?|tristeza',
    'desesperanza|dolor|sufrimiento|oscuridad|enfermedad|trastornos?|pánico|angustia|estrés|desánimo|demonios',
    'miedos?|tormento|niebla|nube|vacío|insomnio|preocupaciones|pena|melancolía|malestar',
  ),
  /** What is done or given. */
  cure: list(
    '(?:es)?ketamina|spravato|kap|emt|tms|tec|tcc|(?:psico)?terapias?|tratamientos?|medicamentos?|fármacos?',
    'medicinas?|infusi(?:ón|ones)|pastillas?|sesi(?:ón|ones)|aerosol|spray|dosis|tomas?|inyecci(?:ón|ones)',
    'pulsos|estimulación(?: magnética)?|programas?|protocolos?|métodos?|procedimientos?|enfoque',
  ),
  agent: list('{cure}|esto|nosotros|nuestr[oa] \\S{1,12}|este \\S{1,12}|esta \\S{1,12}|ciencia'),
  other: list(
    'antidepresivos?|isrs|pastillas?|medicamentos?|fármacos?|medicación|terapias?|tratamientos?|psicoterapia',
    'prozac|sertralina|fluoxetina|escitalopram|electrochoque|tec|emt|opci(?:ón|ones)|alternativas?|otr[oa]s?',
    'clínicas?|nada|todo lo demás|los demás|cualquier otr[oa]|litio|benzodiacepinas',
  ),
  people: list(
    'usted(?:es)?|tú|pacientes?|personas?|gente|clientes|todos|todas|quienes?|mujeres|hombres|adultos',
    'adolescentes|niños|familias|muchos|la mayoría',
  ),
  all: list(
    'tod[oa]s(?: (?:l[oa]s|nuestr[oa]s))?(?: \\S{1,12})?|todo el mundo|cualquiera|cualquier (?:persona|paciente|edad|cerebro|adulto)',
    'cada (?:uno|una|persona|paciente)|nadie (?:queda|se queda) (?:fuera|atrás)|todo tipo de (?:personas|pacientes)',
    'absolutamente tod[oa]s|grandes y pequeños|jóvenes y mayores|el 100 ?% de \\S{1,8}',
    'no hay (?:nadie|persona|paciente) (?:a quien|que) no',
  ),
  science: list(
    '(?:la |los |las )?(?:ciencia|investigaci(?:ón|ones)|estudios?|evidencia|datos|ensayos|pruebas|cifras|números)|(?:los |las )?(?:médicos|expertos|científicos|especialistas)|décadas de \\S{1,14}',
  ),
  harm: list(
    'efectos? (?:secundarios?|adversos?|indesead[oa]s?|negativ[oa]s?|colaterales?|no deseados)|riesgos?|peligros?',
    'contraindicaciones|complicaciones|daños?|inconvenientes?|desventajas?|reacciones|molestias?|consecuencias',
  ),
  ache: list(
    'mareos?|náuseas?|dolor(?:cillo)?(?: de cabeza)?|somnolencia|sueño|cansancio|hormigueo|cosquilleo|molestias?|disociación|sensación|golpecitos',
  ),
  small: list(
    'leves?|mínim[oa]s?|menores|liger[oa]s?|escas[oa]s?|insignificantes?|pasajer[oa]s?|temporales|poc[oa]s|rar[oa]s?',
    'manejables|transitori[oa]s?|sin importancia|despreciables?|exagerad[oa]s?|tolerables|baj[oa]s?|pequeñ[oa]s?|suaves?|apenas|un poco|agradables?|breves?|cas[ií] nul[oa]s?|fugaces|simples?',
  ),
  /** What people are called after what they have. */
  labeled: list(
    'deprimid[oa]s?|depresiv[oa]s?|bipolar(?:es)?|suicidas?|perturbad[oa]s?|trastornad[oa]s?|psicótic[oa]s?',
    'anoréxic[oa]s?|bulímic[oa]s?|maniac[oa]s?|maníac[oa]s?|neurótic[oa]s?|esquizoides?|autistas?',
  ),
  none: list(
    'sin|ningún|ningun[oa]?|cero|libres? de|no|nunca|jamás|nada|nadie|carece[n]? de|exent[oa]s? de|tampoco|ni',
  ),
  addiction: list(
    'adicci(?:ón|ones)|adictiv[oa]s?|dependencia|abstinencia|adict[oa]s?|engancha\\S{0,4}|hábito',
  ),
  regulator: list(
    'fda|ema|aemps|cofepris|gobierno(?: federal)?|autoridades(?: sanitarias)?|harvard|asociación \\S{1,14} de psiquiatría|oms|ministerio|reguladores|agencia \\S{1,12}|sanidad|oficial(?:mente)?',
  ),
  approve: list(
    'bendecid[oa]s?|bendice[n]?|bendijo|bendición|respaldad[oa]s?',
    '(?:aprob|autoriz|aval|certific|homolog|respald|recomend|registr|indic)(?:ad[oa]s?|ación|ó|aron|an?|o|ado)|aval|aprueban?|recomiendan?|visto bueno|luz verde|sello|bendición|recomendad[oa]s?|garantías?|avala[n]?|reconoc(?:e|en|ió|id[oa]s?)|de acuerdo|confirm(?:a|an|ó|ado)|estándares',
  ),
  act: list(
    'actúe|actúa|llame|llámenos|llama|llámanos|reserve|reserva|empiece|empieza|comience|inscríbase|contáctenos|agende|pida|decídase|venga|solicite|apúntese|aproveche|aprovecha|escríbanos|dé el paso|pide',
  ),
  now: list(
    'ya|ahora(?: mismo)?|hoy(?: mismo)?|cuanto antes|sin demora|de inmediato|mientras (?:pueda|haya|queden?)|antes (?:de que|del)(?: \\S{1,12}){1,3}|esta (?:misma )?semana',
  ),
  spot: list('plazas?|citas?|lugares|cupos?|vacantes|espacios?|agenda|turnos?|huecos?'),
  /** People whose word is taken. */
  expert: list(
    '(?:médic[oa]s?|psiquiatras?|doctor(?:es|as?)?|expert[oa]s?|especialistas?|científic[oa]s?|investigador(?:es|as?)?|neurocientífic[oa]s?|catedrátic[oa]s?|enfermer[oa]s?|terapeutas?|psicólog[oa]s?)',
  ),
  /** People who are known, whose example is followed. */
  star: list(
    '(?:actor(?:es)?|actriz|actrices|deportistas?|futbolistas?|olímpic[oa]s?|influencers?|cantantes?|músic[oa]s?|celebridad(?:es)?|millonari[oa]s|estrellas? (?:del?|de la) \\S{3,10}|hollywood)',
  ),
  /** Where research is done. */
  school: list(
    'harvard|stanford|yale|oxford|cambridge|johns hopkins|clínica mayo|universidad(?:es)?|instituto nacional|centros de investigación',
  ),
} as const;
