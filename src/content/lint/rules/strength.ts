import { ruleSources } from '../sources.js';
import type { PhraseRule } from './rule.js';

/** How much a treatment does, in words of size and without a number. */
export const strengthRule: PhraseRule = {
  id: 'strength',
  poor: 'Studies show that TMS significantly reduces depression.',
  severity: 'warning',
  source: ruleSources.ftc,
  why: 'Words such as "significantly" and "highly" stand in for a number, and readers take them for a large one.',
  better: 'Give the number and what it is compared with, or leave the word out.',
  phrases: {
    en: [
      '(?:highly|very|extremely|exceptionally|so|most|quite|really|particularly|especially|equally|consistently) (?:effective|efficacious|helpful|beneficial|successful)(?! (?:or|and) (?:\\S{1,10} )?(?:side|risk))',
      '(?:significant|marked|substantial|considerabl|great|noticeabl|measurabl|meaningful|vast|clear|drastic|tremendous)(?:e?ly|y) (?:\\S{1,12} )?(?:{ease}|{end})',
      '(?:{ease}|{end}) (?:\\S{1,14} ){1,6}(?:significantly|markedly|substantially|considerably|greatly|noticeably|drastically|tremendously)',
      '(?:significant|marked|substantial|considerable|great|noticeable|robust|sizable|impressive|drastic|tremendous|striking|unmistakable|excellent) (?:\\S{1,14} )?(?:relief|results|improvements?|gains|benefits?|reductions?|progress|success|recovery|responses?|drops?)(?! (?:or|is not|are not|of harm))',
      '(?:promising|exciting|encouraging) (?:\\S{1,12} )?(?:{cure}|options?|alternatives?|solutions?|avenues?|hope|answers?)',
      '(?:high|higher|excellent|great|impressive|strong|outstanding) (?:success|response|remission|recovery|efficacy) (?:rates?|record|levels?)',
    ],
    es: [
      '(?:muy|altamente|sumamente|extremadamente|tan|realmente|especialmente|bastante) (?:eficaz|eficaces|efectiv[oa]s?|beneficios[oa]s?|exitos[oa]s?)',
      '(?:significativa|notable|considerable|marcada|sustancial|drástica|enorme|visible|clara)mente (?:\\S{1,12} ){0,3}(?:{illness}|{good}|ánimo|vida|estado)|(?:reduc|mejor|alivi|disminu)\\S{1,6} (?:\\S{1,12} ){0,3}(?:significativa|notable|considerable|marcada|sustancial|drástica|enorme|visible|clara)mente',
      '(?:alivio|mejorías?|mejoras?|reducción|beneficios?|resultados|cambios?|progresos?|efectos?(?! (?:secundari|advers|no )\\S{0,3})) (?:\\S{1,14} )?(?:significativ|notabl|considerabl|sustancial|important|impresionant|excelent|drástic|contundent)\\S{0,4}|(?:notables?|excelentes|grandes|importantes|significativ[oa]s?) (?:resultados|mejorías?|mejoras?|beneficios?|progresos?)',
      '(?:{cure}|opción|opciones|alternativas?|soluci(?:ón|ones)|vías?|respuestas?) (?:\\S{1,12} ){0,2}(?:prometedor|alentador|esperanzador)(?:a|es|as)?',
      '(?:alt[oa]s?|elevad[oa]s?|excelentes?) (?:tasas?|índices?|porcentajes?|niveles?) de (?:éxito|respuesta|remisión|eficacia|recuperación)',
    ],
  },
  excusedBy: ['negation', 'question', 'report', 'condition'],
  unless: {
    en: [
      '\\d|placebo|sham|dummy|compar(?:ed|ison|able)|than|either|control group|low certainty|uncertain|unclear|statistical\\S{0,2}|clinically significant|more (?:research|studies)|still|yet|need(?:s|ed)?|long[- ]term|no (?:longer|more)|similar',
    ],
    es: [
      '\\d|placebo|simulad[oa]s?|compara\\S{1,5}|grupo de control|que (?:el|la|los|las) (?:placebo|otr)|certeza|incierto|no está claro|estadística\\S{0,5}|faltan?|necesita\\S{0,3}|todavía|aún|largo plazo|podría[n]?',
    ],
  },
  yields: true,
};
