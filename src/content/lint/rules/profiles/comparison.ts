import { ruleSources } from '../../sources.js';
import type { PhraseRule } from '../rule.js';
import { perProfile } from './per-profile.js';

const { euArticle90, ukEffects } = ruleSources;

/** What may not be suggested about a medicine beside another treatment, or beside none. */
export const comparisonRules: readonly PhraseRule[] = [
  ...perProfile(
    { eu: euArticle90, 'uk-asa': ukEffects },
    {
      id: 'as-good-as-others',
      poor: 'It is as effective as antidepressants.',
      severity: 'error',
      why: 'To the public, a medicine may not be called better than another treatment, nor equal to it.',
      better: 'Set the options side by side, each with its own numbers, without a ranking.',
      phrases: {
        en: [
          '(?:as|equally|just as) (?:effective|good|safe|helpful|powerful|strong|potent)(?: \\S{1,8}){0,1} as (?:\\S{1,12} ){0,3}(?:antidepressants?|medicines?|medications?|drugs?|treatments?|therap(?:y|ies)|ect|tms|pills?|ssris?)',
          '(?:works?|does|performs?) (?:just )?as well as',
          '(?:equivalent|equal|comparable) to (?:\\S{1,12} ){0,3}(?:antidepressants?|ect|tms|medications?|therap(?:y|ies)|treatments?)',
          'on a par with|no less effective than',
        ],
        es: [
          'tan (?:eficaz|efectiv[oa]|buen[oa]|segur[oa]|potente) como (?:\\S{1,12} ){0,3}(?:antidepresivos?|medicamentos?|fármacos?|tratamientos?|terapias?|tec|emt)',
          'equivalentes? a (?:\\S{1,12} ){0,3}(?:antidepresivos?|tratamientos?|terapias?)',
          'igual de (?:eficaz|buen[oa]|efectiv[oa]) que|al mismo nivel que',
        ],
      },
      excusedBy: ['negation', 'question', 'report', 'hedge'],
    },
  ),
  ...perProfile(
    { eu: euArticle90, 'uk-asa': ukEffects },
    {
      id: 'harm-without-it',
      poor: 'Left untreated, depression will only get worse.',
      severity: 'error',
      why: 'To the public, it may not be suggested that health suffers without the medicine.',
      better: 'Describe "no new treatment for now" as an option, with what can speak for it.',
      phrases: {
        en: [
          "(?:without|if you (?:do not|don't) (?:get|have|take|try|start|choose)) (?:\\S{1,12} ){0,3}(?:ketamine|treatment|therapy|it|esketamine|spravato|tms|infusions?),? (?:\\S{1,12} ){0,4}(?:worse|worsen|worsens|decline|declines|suffer|die|relapse|deteriorate|spiral|damage|shrinks?|never)",
          '(?:untreated|left untreated),? (?:\\S{1,12} ){0,3}(?:will|only gets|gets|destroys|kills|damages|shrinks)',
          'you cannot afford not to',
        ],
        es: [
          '(?:sin|si no (?:recibe|toma|prueba|empieza|elige)) (?:\\S{1,12} ){0,3}(?:ketamina|tratamiento|terapia|esketamina),? (?:\\S{1,12} ){0,4}(?:peor|empeora|empeorará|recaerá|morirá|sufrirá|nunca)',
          'sin tratar,? (?:\\S{1,12} ){0,3}(?:empeora|empeorará|destruye|daña)',
        ],
      },
      excusedBy: ['question', 'report', 'hedge'],
    },
  ),
  ...perProfile(
    { eu: euArticle90 },
    {
      id: 'natural',
      poor: 'A natural treatment for depression.',
      severity: 'error',
      why: 'It may not be suggested that a medicine is safe or works because it is natural.',
      better: 'Leave the word out. Say what the medicine is: "an anesthetic".',
      phrases: {
        en: [
          '(?:all[- ]|100% )?natural(?:ly)? (?:\\S{1,12} ){0,2}(?:treatment|therapy|medicine|remedy|healing|way|alternative|antidepressant|ingredients?|and|so)',
          'plant[- ]based|organic (?:medicine|treatment|remedy)|because it is natural',
          "nature's (?:own )?\\S{1,12}",
        ],
        es: [
          '(?:tratamiento|terapia|medicina|remedio|alternativa|antidepresivo) (?:\\S{1,10} )?natural',
          '100 ?% natural|porque es natural|de origen (?:natural|vegetal)',
        ],
      },
      excusedBy: ['negation', 'question', 'report'],
    },
  ),
];
