import { ruleSources } from '../sources.js';
import type { PhraseRule } from './rule.js';

const compared = {
  en: 'both groups|each group|(?:and|but) \\d{1,3} (?:in \\d{1,5} )?(?:with|on)|no comparison|than|placebo|compar\\S{1,8}|versus|vs\\.?|against|without|untreated|no treatment|control|sham|dummy|usual care|waiting list|midazolam|another drug|other group|the others|alone|no clear|range|instead of',
  es: 'y \\d{1,3} (?:de cada \\d{1,5} )?con|sin comparación|que con|frente a|placebo|compar\\S{1,8}|versus|contra|sin (?:tratamiento|tratar|grupo)|control|simulad[oa]|tratamiento habitual|lista de espera|midazolam|otro (?:medicamento|grupo)|solo con',
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
        '(?:\\d{1,3}(?:\\.\\d)? ?(?:%|percent|per cent)|\\d{1,3} (?:in|of|out of|per) (?:every )?(?:10|100|1,?000)|(?:eight|nine|seven|six|five|four|three) (?:in|of|out of) (?:every )?(?:ten|five|four)|two[- ]thirds|three[- ]quarters|half|most(?= (?:of|people|patients|clients|adults|men|women))|the majority|the vast majority|nearly all|almost all|over \\d{1,3} ?%|more than half|\\d in \\d)(?: \\S{1,15}){0,6} (?:feel better|felt better|feels better|improv(?:e|es|ed|ement)|respond(?:s|ed)?|response|recover(?:s|ed|y)?|relief|remission|reduc(?:e|es|ed|tion)|success(?:ful)?|benefit(?:s|ed)?|helped|got better|get better|well again|effective|better)',
        '(?:success|response|remission|effectiveness|recovery|satisfaction) rates?(?: \\S{1,10}){0,4} \\d{1,3} ?(?:%|percent)',
        '\\d{1,3} ?(?:%|percent) (?:success|response|remission|effective\\S{0,4}|recovery|satisfaction)',
        '(?:up to|as many as) \\d{1,3} ?(?:%|percent)',
        '(?:\\d{1,3}(?:\\.\\d)? ?(?:%|percent|per cent)|\\d{1,3} (?:in|of|out of|per) (?:every )?\\d{1,4}|(?:one|two|three|four|five|six|seven|eight|nine|ten) (?:in|of|out of) (?:every )?(?:two|three|four|five|ten)|(?:a|one|two|three)[- ](?:third|thirds|quarter|quarters|half)|half|most|the (?:vast |great |overwhelming )?majority|nearly all|almost all|more than half|(?:hundreds|thousands|dozens))(?: of)?(?: \\S{1,15}){0,8} (?:feel|felt|feels|improv(?:e|es|ed|ement)|respond(?:s|ed)?|recover(?:s|ed|y)?|relief|remission|benefit(?:s|ed)?|helped|got better|get better|well again|better|relieved|depression[- ]free|symptom[- ]free|success)(?! (?:with|than|placebo|sick|dizzy|sleepy|nausea|nauseous|unreal|worse|tired|anxious|detached|drunk|confused|hot|cold|pain))',
        '(?:success|response|remission|effectiveness|efficacy|recovery|satisfaction) rates?(?: \\S{1,10}){0,5} (?:\\d{1,3} ?(?:%|percent)|\\d)',
        '\\d{1,3} ?(?:%|percent)(?: \\S{1,10}){0,2} (?:success|effective(?:ness)?|efficacy|remission|response|recovery|cure)',
        '(?:one|two|three|four|five|six|seven|eight|nine|\\d) (?:in|of|out of|from) (?:every )?(?:two|three|four|five|ten|twenty|\\d{1,3})(?: of)?(?: \\S{1,15}){0,8} (?:feel|felt|feels|improv(?:e|es|ed)|respond(?:s|ed)?|recover(?:s|ed)?|benefit(?:s|ed)?|better|well|relief|remission|success|happier)',
        '(?:almost|nearly) (?:everyone|everybody|every patient|all)(?: \\S{1,12}){0,4} (?:better|improv\\S{1,3}|respond\\S{0,3}|recover\\S{0,3}|relief|well|helped)',
      ],
      es: [
        '(?:(?:el |un )?\\d{1,3}(?:[.,]\\d)? ?%|\\d{1,3} de cada (?:10|100|1[. ]?000)|(?:ocho|nueve|siete|seis) de cada diez|dos tercios|la mitad|la mayoría|casi todos|más de la mitad)(?: \\S{1,15}){0,6} (?:mejor\\S{0,6}|respond\\S{1,6}|se recuper\\S{1,6}|alivi\\S{1,4}|remisión|reducción|éxito|beneficio|eficacia)',
        'tasas? de (?:éxito|respuesta|remisión)(?: \\S{1,8}){0,4} \\d{1,3} ?%',
        '(?:(?:el |un |al )?\\d{1,3}(?:[.,]\\d)? ?(?:%|por ciento)|\\d{1,3} de (?:cada )?\\d{1,4}|(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve) de cada (?:tres|cuatro|cinco|diez)|dos tercios|tres cuartas? partes|la (?:gran )?mitad|la (?:gran |inmensa )?mayoría|casi todos|más de la mitad)(?: \\S{1,15}){0,7} (?:mejor(?:a|an|ó|aron|ía)|respond(?:e|en|ió|ieron)|recuper\\S{1,4}|alivi[oó]?\\S{0,4}|remisión|se siente[n]? (?:mejor|bien)|se sintieron (?:mejor|bien)|éxito|eficacia|libres?)',
        '(?:tasas?|índice) de (?:éxito|respuesta|remisión|recuperación)(?: \\S{1,8}){0,5} \\d{1,3} ?(?:%|por ciento)',
        '\\d{1,3} ?(?:%|por ciento) de (?:éxito|eficacia|efectividad)',
      ],
    },
    excusedBy: ['question', 'report'],
    unlessInText: true,
    unless: {
      en: [compared.en, 'studies|trials|reviews|doses? (?:were|was)|cost|insurance|refund'],
      es: [compared.es, 'estudios|ensayos|seguro|costo'],
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
        '(?:two|three|four|five|ten|\\d{1,3})(?:[- ](?:and[- ]a[- ]half[- ])?)?(?: ?x| times|[- ]?fold)(?= (?:\\S{1,12} ){0,3}(?:likely|more|better|higher|lower|faster|as|effective|risk|less|greater|increase|reduction))',
        '(?:twice|double|doubles|doubled|triples?|tripled|halves|halved|quadruples?)(?: \\S{1,10}){0,3} (?:likely|risk|chances?|odds|effective|as (?:many|much|fast|well)|rate)',
        '(?:cuts?|reduces?|lowers?|raises?|increases?|boosts?|slashes|improves?)(?: \\S{1,12}){0,5} by (?:about |up to |over |nearly )?(?:half|\\d{1,3} ?(?:%|percent)|a third|two[- ]thirds)',
        '\\d{1,3} ?(?:%|percent) (?:more|less|fewer|lower|higher|greater|better|faster|reduction|drop|increase|decrease)(?: \\S{1,10}){0,3}',
        '(?:1|one) (?:in|out of) (?:(?!10\\b|100\\b|1,?000\\b|10,?000\\b)\\d{1,6}|two|three|four|five|six|seven|eight|nine|twenty|thirty|fifty)(?: (?:people|patients|adults|women|men|of))',
        '(?:twice|double|doubled?|doubles|doubling|triple[sd]?|tripling|halve[sd]?|halving|quadruple[sd]?|(?:two|three|four|five|six|ten|\\d{1,3})(?:[- ]?fold| ?times| ?x))(?: \\S{1,12}){0,4} (?:likel(?:y|ier|ihood)|risks?|chances?|odds|effective|as (?:many|much|fast|well|likely|often|effective)|rates?|more|better|higher|recovery|relapses?|response)',
        '(?:cut(?:s|ting)?|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|raise[sd]?|increase[sd]?|boost(?:s|ed)?|slash(?:es|ed)?|improve[sd]?|drop(?:s|ped)?|decrease[sd]?|shrink(?:s)?|rise[sn]?|fell|falls?)(?: \\S{1,12}){0,6} (?:(?:by )?(?:about |up to |over |nearly |almost |as much as |more than |a full )?(?:\\d{1,3} ?(?:%|percent|per cent)|a third|two[- ]thirds|three[- ]quarters|a quarter)|(?:by|in) (?:about |almost |nearly |over |more than )?half)',
        '\\d{1,3} ?(?:%|percent|per cent) (?:more|less|fewer|lower|higher|greater|better|faster|reduction|drop|increase|decrease|likelier|improvement)',
        '(?:relative risk|odds ratio|hazard ratio)',
      ],
      es: [
        '(?:dos|tres|cuatro|cinco|diez|\\d{1,3}) veces (?:más|menos|mayor|menor|mejor)',
        'el doble(?: de)?|duplica|triplica',
        '(?:reduce|aumenta|baja|mejora|disminuye)(?: \\S{1,12}){0,5} (?:un|en un|a la) (?:\\d{1,3} ?%|mitad|tercio)',
        '\\d{1,3} ?% (?:más|menos|mayor|menor|mejor)',
        '(?:1|una?) de cada (?:(?!10\\b|100\\b|1[. ]?000\\b|10[. ]?000\\b)\\d{1,6}|dos|tres|cuatro|cinco|seis|veinte) (?:personas|pacientes|adultos)',
        '(?:el doble|el triple|la mitad)(?: de)? (?:probab|eficaz|riesgo|rápid|efectiv|posibil|recaíd)\\S{0,8}',
        '(?:dos|tres|cuatro|cinco|diez|\\d{1,3}) veces (?:más|menos|mayor|menor|mejor|superior)',
        '(?:duplic|triplic|cuadruplic)\\S{1,4}',
        '(?:reduc|aument|baj|mejor|disminuy|redujo|increment|recort|multiplic)\\S{0,4}(?: \\S{1,12}){0,5} (?:(?:en |un |hasta un |en un |casi un )?\\d{1,3} ?(?:%|por ciento)|a la mitad|(?:en|un) (?:un )?tercio|por (?:dos|tres|cuatro|diez))',
        '\\d{1,3} ?(?:%|por ciento) (?:más|menos|mayor|menor|mejor)|riesgo relativo',
      ],
    },
    excusedBy: ['question', 'report'],
    unless: {
      en: ['dose|mg|a (?:day|week)|times a|cut by half or more|symptoms (?:were )?cut by half'],
      es: ['dosis|mg|veces al|veces por|a la mitad o (?:menos|más)'],
    },
  },
];
