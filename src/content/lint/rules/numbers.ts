import { ruleSources } from '../sources.js';
import type { PhraseRule } from './rule.js';

const compared = {
  en: 'both groups|each group|(?:and|but) \\d{1,3} (?:in \\d{1,5} )?(?:with|on|to)|no comparison|than (?:\\S{1,8} )?(?:placebo|with|those)|(?<!(?:more|fewer|less|louder|better) )than (?:people|\\d)|placebo|compar\\S{1,8}|versus|vs\\.?|against \\d|untreated|no treatment|control (?:group|arm|people)|a control|controls|controlled|sham|dummy|usual care|waiting list|midazolam|another drug|other group|the others|no clear|range|instead of|without (?:ketamine|it|treatment|tms|a control)',
  es: 'y \\d{1,3} (?:de cada \\d{1,5} )?con|sin comparación|que con|sin ell[ao]s?|sin él|frente a|placebo|compar\\S{1,8}|versus|contra (?:\\d|placebo|el)|sin (?:tratamiento|tratar|grupo)|grupo (?:de )?control|un control|simulad[oa]|tratamiento habitual|atención habitual|lista de espera|midazolam|otro (?:medicamento|grupo)|solo con',
} as const;

const digit = {
  en: '(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3})',
  es: '(?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\\d{1,3})',
} as const;

/** How many of all. */
const share = {
  en: `(?:\\d{1,3}(?:\\.\\d)? ?(?:%|percent|per cent)|${digit.en} (?:in|of|out of|of every|in every|out of every|from) (?:every )?(?:two|three|four|five|ten|twenty|\\d{1,4})|(?:a|one|two|three)[- ](?:thirds?|quarters?|half)|half|more than half|(?:over|nearly|almost|about) half|the (?:vast |great |overwhelming |large )?majority|nearly (?:all|everyone|every \\S{1,10})|almost (?:all|everyone|everybody|every \\S{1,10})|most (?:of our|of the|of those|(?:people|patients|clients|adults|men|women))|(?:hundreds|thousands|dozens)|(?:\\S{1,8}ty|\\S{1,8}ty-\\S{1,6}) percent)`,
  es: `(?:(?:el |un |al )?\\d{1,3}(?:[.,]\\d)? ?(?:%|por ciento)|${digit.es} de (?:cada )?(?:dos|tres|cuatro|cinco|diez|veinte|\\d{1,4})|(?:dos|un) tercios?|tres cuart[oa]s?(?: partes)?|(?:más de )?la mitad|la (?:gran |inmensa )?mayoría|casi tod[oa]s|cientos|miles)`,
} as const;

/** After a share: those whom it did not help, or who fell ill again. They claim no effect. */
const withoutEffect = {
  en: "(?! (?:(?!who )\\S{1,12} ){0,5}(?:(?:do|does|did)(?:n't| not) (?:\\S{1,10} )?(?:respond|improve|benefit|recover|get better|feel better)|fail(?:ed)? to respond|had no (?:response|benefit))| (?:\\S{1,12} ){0,5}(?:improved|responded|recovered|got better) (?:\\S{1,10} ){0,3}(?:relapsed?|fell ill|became depressed))",
  es: '(?! (?:(?!que |quienes )\\S{1,12} ){0,5}no (?:\\S{1,10} )?(?:respond|mejor|recuper|not)\\S{0,5}| (?:\\S{1,12} ){0,5}(?:mejor|respond|recuper)\\S{1,5} (?:\\S{1,10} ){0,3}(?:recay|recaer|vuelv|volvi)\\S{0,5})',
} as const;

/** Rules about numbers. */
export const numberRules: readonly PhraseRule[] = [
  {
    id: 'effect-without-comparison',
    poor: '83% of our patients feel better.',
    severity: 'error',
    source: ruleSources.trevena,
    why: 'Many people get better without it. Only the difference to a comparison group tells what it adds.',
    better: 'Add the comparison: "27 in 100 people (9 in 100 with placebo)".',
    phrases: {
      en: [
        `${share.en}${withoutEffect.en} … (?:\\S{1,15} ){0,4}(?:(?:feel|felt|feels|feeling) (?:\\S{1,8} )?(?:better|relief|good|well|happier|like themselves|themselves)|improv(?:e|es|ed|ement|ing)|respond(?:s|ed|ing)?|recover(?:s|ed|y)?|relief|remission|benefit(?:s|ed)?|helped|(?:got|get|gets|getting) (?:\\S{1,8} )?(?:better|well)|well again|better|relieved|happier|depression[- ]free|symptom[- ]free|success(?:ful)?|(?:drop|fall|decrease|reduction|decline|cut|relief|improvement) in|without (?:symptoms|depression)|no longer|free (?:of|from)|back (?:to|at) (?:work|life|their)|lighter|turnaround|eased?|lifted|told us|criteria)(?! (?:with(?! us| our| me)|than|placebo|sick|dizzy|sleepy|nausea|nauseous|unreal|worse|tired|anxious|detached|drunk|confused|hot|cold|pain|care))`,
        '(?:success|response|remission|effectiveness|efficacy|recovery|satisfaction|cure|improvement) rates? … \\d{1,3}(?: ?(?:%|percent))?',
        '\\d{1,3} ?(?:%|percent)(?: \\S{1,10}){0,2} (?:success|effective(?:ness)?|efficacy|remission|response|recovery|cure|satisfaction|reduction|drop|decrease|improvement|decline|fewer symptoms)',
        '(?:\\d{2,4}) (?:of|out of) (?:\\S{1,6} )?\\d{2,4} (?:clients|patients|people|members|of our)|(?:improve|drop|fall|lower|reduc)\\S{0,3}(?: \\S{1,8}){0,5} (?:\\d{1,2}|\\S{3,7}) points|(?:scores?|symptoms?|depression) (?:halves?|halved|are halved|is halved|drops? by|plummets?|plunges?)|(?:up to|as many as|an average(?: of)?) \\d{1,3} ?(?:%|percent)|(?:scores?|symptoms?|depression) (?:\\S{1,8} ){0,3}(?:by|of) (?:\\S{1,8} ){1,4}points|(?:scores?|scale|ratings?)(?: \\S{1,8}){0,4} (?:drops?|dropped|falls?|fell|improves?|improved|plunged?|halves?)',
        '(?:almost|nearly|virtually) (?:everyone|everybody|every patient|all)(?: \\S{1,12}){0,4} (?:better|improv\\S{1,3}|respond\\S{0,3}|recover\\S{0,3}|relief|well|helped)',
        'from (?:severe|moderate|deep|crippling) (?:\\S{1,8} )?to (?:mild|none|no|normal|well|happy|moderate)|(?:\\d{1,3}) ?% (?:better|well|happier|symptom-free|recovered)',
      ],
      es: [
        `${share.es}${withoutEffect.es} … (?:mejor(?:a|an|ó|aron|ía|aría)?|respond(?:e|en|ió|ieron)|recuper\\S{1,4}|alivi[oó]?\\S{0,4}|remisión|se siente[n]? (?:\\S{1,6} )?(?:mejor|bien)|se sintieron (?:mejor|bien)|éxito|eficacia|libres? de|sin (?:síntomas|depresión)|dejan? de|ya no|felices|beneficio|cambio|(?:reducción|descenso|bajada|caída) de)`,
        '(?:baja|mejora|cae|desciende|reduce)[ns]?(?: \\S{1,8}){0,4} (?:\\d{1,2}|\\S{3,8}) puntos|(?:\\d{2,4}) de (?:\\S{1,6} )?\\d{2,4} (?:clientes|pacientes|personas)',
        '(?:tasas?|índice|porcentaje) de (?:éxito|respuesta|remisión|recuperación|satisfacción|mejoría)(?::| …) \\d{1,3} ?(?:%|por ciento)',
        '\\d{1,3} ?(?:%|por ciento) (?:\\S{1,8} )?de (?:éxito|eficacia|efectividad|mejoría|reducción|satisfacción|recuperación)',
        '\\d{1,3} ?% (?:mejor|sin síntomas|recuperad[oa]s)|de (?:grave|severa) a (?:leve|normal)',
      ],
    },
    excusedBy: ['question', 'report'],
    unlessInText: true,
    unless: {
      en: [
        compared.en,
        '(?:{few}|most|half)(?: of(?: the)? (?:{few}|\\d+))? (?:\\S{1,8} )?(?:studies|trials)|doses? (?:were|was)|cost|insurance|refund|discount|off your|side effects?',
      ],
      es: [
        compared.es,
        '(?:mayoría de los|(?:{few}|un[oa]?) de (?:los |las )?(?:{few}|\\d+)) (?:\\S{1,8} )?(?:estudios|ensayos)|casi sin síntomas|seguro|costo|descuento|efectos? secundarios?',
      ],
    },
  },
  {
    id: 'relative-number',
    poor: 'Three times more likely to recover.',
    severity: 'warning',
    source: ruleSources.trevena,
    why: '"Twice as likely" and "1 in 20" are hard to compare, and make a small difference look large.',
    better: 'Use people out of 100 with one denominator: "2 in 100 people, 1 in 100 with placebo".',
    phrases: {
      en: [
        `(?:twice|half as|double|doubled?|doubles|doubling|triple[sd]?|tripling|halve[sd]?|halving|quadruple[sd]?|${digit.en}(?:[- ](?:and[- ]a[- ]half))?(?:[- ]?fold| ?times| ?x)) … (?:likel(?:y|ier|ihood)|risks?|chances?|odds|effective|as (?:many|much|fast|well|likely|often|effective)|rates?|more|better|higher|recovery|relapses?|response|less|faster|reduction|increase)`,
        '(?:cut(?:s|ting)?|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|raise[sd]?|increase[sd]?|boost(?:s|ed)?|slash(?:es|ed)?|improve[sd]?|drop(?:s|ped)?|decrease[sd]?|shrinks?|rise[sn]?|fell|falls?)(?: \\S{1,12}){0,6} (?:(?:by )?(?:about |up to |over |nearly |almost |as much as |more than |a full )?(?:\\d{1,3} ?(?:%|percent|per cent)|a third|two[- ]thirds|three[- ]quarters|a quarter)|(?:by|in) (?:about |almost |nearly |over |more than )?half)',
        '\\d{1,3} ?(?:%|percent|per cent) (?:more|less|fewer|lower|higher|greater|better|faster|reduction|drop|increase|decrease|likelier|improvement)',
        '(?:1|one) (?:in|out of) (?:(?!10\\b|100\\b|1,?000\\b|10,?000\\b)\\d{1,6}|two|three|four|five|six|seven|eight|nine|twenty|thirty|fifty)(?: (?:people|patients|adults|women|men|of))|relative risk|odds ratio|hazard ratio',
      ],
      es: [
        `(?:el doble|el triple|la mitad)(?: de)? (?:probab|eficaz|riesgo|rápid|efectiv|posibil|recaíd)\\S{0,8}|(?:duplic|triplic|cuadruplic)\\S{1,4}|${digit.es} veces (?:más|menos|mayor|menor|mejor|superior)`,
        '(?:reduc|aument|baj|mejor|disminuy|redujo|increment|recort|multiplic)\\S{0,4}(?: \\S{1,12}){0,5} (?:(?:en |un |hasta un |en un |casi un )?\\d{1,3} ?(?:%|por ciento)|a la mitad|(?:en|un) (?:un )?tercio|por (?:dos|tres|cuatro|diez))',
        '\\d{1,3} ?(?:%|por ciento) (?:más|menos|mayor|menor|mejor)|riesgo relativo',
        '(?:1|una?) de cada (?:(?!10\\b|100\\b|1[. ]?000\\b|10[. ]?000\\b)\\d{1,6}|dos|tres|cuatro|cinco|seis|veinte) (?:personas|pacientes|adultos)',
      ],
    },
    excusedBy: ['question', 'report'],
    unless: {
      en: ['dose|mg|a (?:day|week)|times a|cut by half or more|symptoms (?:were )?cut by half'],
      es: ['dosis|mg|veces al|veces por|a la mitad o (?:menos|más)'],
    },
  },
];
