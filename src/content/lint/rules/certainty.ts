import { ruleSources } from '../sources.js';
import type { PhraseRule } from './rule.js';

/** An effect told without a hedge, a number or a rating. More certain words have rules of their own. */
export const certaintyRule: PhraseRule = {
  id: 'certainty',
  poor: 'Ketamine lifts the weight of depression.',
  severity: 'warning',
  source: ruleSources.ftc,
  why: 'It does not help everyone, and how sure the evidence is differs. Plain present tense hides both.',
  better:
    'Hedge, and say how sure it is: "may ease depression for some people; the evidence is weak".',
  phrases: {
    en: [
      '{agent} ~ {ease} ~ {illness}',
      '{glow}',
      '{cure} (?:is|are|remains?) (?:\\S{1,12} ){0,3}effective(?= (?:for|in|against|at|treatments?|therap(?:y|ies)|options?|medicines?|way)|[.,!]|$)',
    ],
    es: [
      '{cure} ~ {ease} ~ {illness}',
      '{glow}',
      '{cure} (?:es|son|resulta[n]?) (?:\\S{1,12} ){0,2}(?:eficaz|eficaces|efectiv[oa]s?)',
    ],
  },
  excusedBy: ['negation', 'question', 'report', 'hedge', 'condition'],
  unless: {
    en: [
      '\\d|can|aims?|goals?|placebo|sham|trials?|stud(?:y|ies)|off[- ]label|(?:is|are) (?:used|given|meant|intended)|side effects?|nurse|blood pressure|insur\\S{1,6}|doctor',
      'need|ask|worse|talk|plan|bring|choos\\S{1,3}',
      '{cure} (?:\\S{1,10} )?(?:gives?|brings?|offers?|delivers?|restores?|unlocks?|returns?|creates?|sparks?|means|promises) ~ (?:{good}|{life})',
      '{people} (?:\\S{1,10} )?(?:report|reports|reported|describe|notice|experience) (?:\\S{1,12} ){0,2}(?:{good}|feeling {better}|feeling \\S{1,10}er)',
      '{cure} (?:\\S{1,10} )?(?:da|brinda|ofrece|trae|aporta|devuelve|regala|despierta|proporciona|garantiza|logra|crea) ~ (?:{good}|{life})',
    ],
    es: [
      '\\d|ensayos?|estudios?|placebo|puede|no a tod|objetivos?|metas?|busca[n]?|pretende[n]?|efectos? secundarios?|médic[oa]|seguro',
    ],
  },
  yields: true,
};
