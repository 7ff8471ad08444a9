import type { LintLocale } from '../finding.js';
import { ruleSources } from '../sources.js';
import { durationRule } from './duration.js';
import type { PhraseRule } from './rule.js';
import { speedRule } from './speed.js';

const same = (locale: LintLocale, part: 'phrases' | 'unless') =>
  [speedRule, durationRule].flatMap((rule) => rule[part]?.[locale] ?? []);

/** How fast or how long, with a hedge and with nothing beside it that numbers or limits it. */
export const hedgedRule: PhraseRule = {
  id: 'hedged',
  poor: 'It may bring relief, sometimes within hours.',
  severity: 'note',
  source: ruleSources.ftc,
  why: 'Readers keep "within hours" or "for months" and skip the "may" before it.',
  better:
    'Put the number and its comparison beside it, or say that it does not help everyone and can fade.',
  phrases: { en: same('en', 'phrases'), es: same('es', 'phrases') },
  excusedBy: ['negation', 'question', 'report', 'condition'],
  unless: {
    en: [
      ...same('en', 'unless'),
      '\\d{1,3} (?:in|of|out of) \\d{1,5}|\\d{1,3} ?%|placebo|sham|dummy|compar(?:ed|ison)|trials?|a (?:\\S{1,12} )?(?:study|review)|in (?:\\S{1,12} ){0,2}studies',
      "(?:not|\\S{2,6}n't) (?:\\S{1,12} ){0,3}(?:everyone|everybody|all|always|last|known|help|work)|no one|nobody|some (?:people )?(?:do(?: not|n't)|need|feel no)|others|only (?:some|for|a few)|found (?:no|none)|less|too short",
      'fad(?:e|es|ing)|(?:often|usually) (?:falls?|drops?) again|if (?:it|relief|they) \\S{2,8}|wears? off|returns?|c[ao]mes? back|relaps\\S{1,3}|temporary|brief|short|unclear|uncertain|unknown|differs?|varies|depends?|person to person|cannot|slow(?:ly)?|ask',
    ],
    es: [
      ...same('es', 'unless'),
      '\\d{1,3} de (?:cada )?\\d{1,5}|\\d{1,3} ?%|placebo|simulad[oa]s?|compara(?:d[oa]s?|ción)|ensayos?|un (?:estudio|análisis)|una revisión',
      'no (?:\\S{1,12} ){0,3}(?:tod[oa]s?|siempre|dura|sabe|ayuda|funciona)|nadie|solo (?:en|a|algun[oa]s)|no encontr\\S{1,5}|otr[oa]s|menos',
      'pasarse|perderse|en la (?:primera|segunda|tercera) semana|si (?:llega|ayuda|aparece)|se (?:pasa|pasan|pierde|pierden|desvanece\\S{0,1})|vuelve[n]?|recaíd\\S{1,3}|temporal(?:es)?|breves?|varía|depende|incierto|no está claro|pregunte',
    ],
  },
  unlessInText: true,
  yields: true,
};
