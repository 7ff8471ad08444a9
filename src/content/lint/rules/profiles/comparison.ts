import { ruleSources } from '../../sources.js';
import type { PhraseRule } from '../rule.js';
import { perProfile } from './per-profile.js';
import { gap, otherTreatment as other } from './words.js';

const { euArticle90, ukEffects } = ruleSources;

const good = {
  en: '(?:effective|good|well|safe|helpful|powerful|strong|potent|reliable|fast|quickly|successful)',
  es: '(?:eficaz|eficaces|efectiv[oa]s?|buen[oa]s?|bien|segur[oa]s?|potentes?|rápid[oa]s?|útil(?:es)?)',
};

/** Going without it. */
const declining = {
  en: `(?:without|if you (?:do not|don't|skip|refuse|ignore|delay|put off|say no|wait|turn down)|(?:delay|ignore|skip|refuse|put off|postpone|turn down)(?:ing)?|say(?:ing)? no to|(?:delay|ignor|skipp|refus|postpon)ing|putting off|(?:left |leave )${gap(4)}untreated|untreated|left alone|(?:if|that is|when) (?:ignored|left)|do(?:ing)? nothing|waiting|go(?:ing)? without|the longer you wait|(?:every|each) (?:day|week|month) (?:you wait|without))`,
  es: '(?:sin|si no(?: se)?|si (?:usted )?(?:ignora|retrasa|aplaza|rechaza)|(?:no tratada|sin tratar)|cada día sin|cuanto más espere)',
};

/** What may not be said to follow. Past tenses are how studies are told. */
const harm = {
  en: '(?:(?<!got |was |were )worse|worsens?|declines?|suffers?|dies?|relapses?|deteriorates?|spirals?|destroys?|shrinks?|shrinking|ruins?|kills?|takes? over|damages?|damaging|harms?|permanent|too late|suffering|spreads?|robs? you|stays? (?:ill|sick|depressed|stuck)|at risk|you risk|(?:lose|costs?) (?:you |your )?(?:job|life|family|years|health)|never (?:recover|get better|heal|improve|be well|be the same))',
  es: '(?:peor|empeora|empeorará[ns]?|empeoran|recaerá|morirá|sufrirá|destruye|destruirá|daña|dañará|(?:se )?arruina(?:rá)?|perderá|nunca (?:se recuperará|mejorará|sanará))',
};

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
          `(?:as|equally|no less) ${good.en} (?:[^\\s,;:.]{1,12} )?(?:as|than) ${gap(4)}${other.en}`,
          '(?:works?|does|performs?|acts?) (?:just |every bit |equally |at least )?(?:as )?(?:as well as|equally well)',
          `(?:equivalent|equal|comparable|identical|on (?:a )?par|level) (?:to|with) ${gap(5)}${other.en}`,
          `(?:match(?:es)?|equals?|rivals?|keeps? (?:up|pace) with|holds? its own against|stands? up to) ${gap(5)}${other.en}`,
          `the same (?:results?|effects?|relief|benefits?|success|power|strength)${gap(3)} as ${gap(4)}${other.en}`,
          `(?:nothing|little|no difference) (?:separates|between|sets) ${gap(4)}${other.en}`,
          `(?:just|equally|at least|every bit) as ${good.en} ${gap(3)}as (?:on |with |from )?${gap(2)}${other.en}`,
          `(?:on|at) the same level as ${gap(4)}${other.en}|no (?:worse|weaker|slower) than ${gap(4)}${other.en}`,
          'on a par with|no less effective than|second to none',
        ],
        es: [
          `(?:tan|igual de) ${good.es} (?:como|que) ${gap(4)}${other.es}`,
          `(?:equivalentes?|iguala?|comparables?) (?:a|al|con) ${gap(4)}${other.es}`,
          `funciona(?:n)? (?:igual(?: de bien)?|tan bien) (?:que|como)`,
          `(?:los mismos|el mismo|la misma) (?:resultados?|efectos?|eficacia|alivio) que ${gap(4)}${other.es}`,
          `(?:igual de|tan) ${good.es} que|al mismo nivel que`,
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
          `${declining.en},? (?:[^\\s;:.]{1,16} ){0,9}${harm.en}`,
          `${harm.en} [^.;:?]{0,60}(?:unless|until|as long as|if) you (?:\\S{1,12} ){0,2}(?:start|get|have|take|try|go without|wait|come|act|do nothing)`,
          'you cannot afford not to|can you afford not to|before it is too late',
        ],
        es: [
          `${declining.es},? (?:[^\\s;:.]{1,16} ){0,7}${harm.es}`,
          'antes de que sea (?:demasiado )?tarde',
        ],
      },
      excusedBy: ['question', 'report', 'hedge'],
      unless: {
        en: [
          'without (?:harm|making it worse|risk)|(?:untreated|going without) (?:\\S{1,10} ){0,3}also',
        ],
        es: ['sin (?:daño|empeorar)'],
      },
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
          `(?:all|100 ?%|purely|completely|entirely|totally)[- ]natural|naturally (?:safe|gentle|effective|occurring|derived)`,
          `natural ${gap(2)}(?:treatment|therapy|medicine|remedy|healing|healer|way|path|alternative|antidepressant|ingredients?|substance|product|option|solution|and (?:safe|gentle|effective))`,
          'plant[- ](?:based|derived)|(?:herbal|botanical|organic) (?:treatment|medicine|remedy|way|option)',
          '(?:because|since|as) (?:it is|it comes from|it grows in|they are|they come from) (?:\\S{1,8} )?natur(?:e|al)',
          "nature's (?:own )?\\S{1,12}|(?:gift|power|wisdom) of (?:mother )?nature|straight from nature",
        ],
        es: [
          `(?:tratamiento|terapia|medicina|remedio|alternativa|antidepresivo|opción|producto|solución) ${gap(2)}natural(?:es)?`,
          '(?:100 ?%|totalmente|completamente) natural|porque (?:es|son) natural(?:es)?|de origen (?:natural|vegetal)',
          '(?:regalo|poder|fuerza) de la naturaleza|a base de plantas',
        ],
      },
      excusedBy: ['negation', 'question', 'report'],
    },
  ),
];
