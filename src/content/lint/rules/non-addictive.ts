import { ruleSources } from '../sources.js';
import type { PhraseRule } from './rule.js';

/** What uses no drug can make nobody dependent on one: that is true of a magnet and of talk. */
function isWithoutDrug(sentence: string): boolean {
  const hasNone =
    /\btms\b|magnet|\bemt\b|\bimán|\bcbt\b|\btcc\b|talk(?:ing)? therapy|psicoterapia|terapia de conversación/u;
  return hasNone.test(sentence) && !/ketamin|spravato|lozenge|tableta/u.test(sentence);
}

/** Addiction that is said not to happen. */
export const nonAddictiveRule: PhraseRule = {
  id: 'non-addictive',
  poor: 'It is not addictive.',
  severity: 'error',
  source: ruleSources.spravatoLabel,
  why: 'A medicine that people misuse cannot be said to make nobody dependent.',
  better:
    'Say that addiction is possible, and when it is likelier: "likelier with recreational or frequent use".',
  phrases: {
    en: [
      'non[- ]?(?:addict(?:ive|ing)|habit[- ]forming|dependence)|(?:addiction|dependency|dependence)[- ](?:free|proof)|anything but addictive|(?:has|have|having|gets?) no (?:\\S{1,8} )?(?:hold|grip|pull|claim) (?:over|on) (?:you|people|anyone)',
      "(?:not|never|no|isn't|aren't|neither|nor|hardly|zero|without|little|minimal|free (?:of|from)|virtually no|negligible|none of the|far from|\\S{2,6}n't|cannot|nobody|no one|none|impossible to|low|few)(?: \\S{1,12}){0,7} (?:addict(?:ion|ive|ed|ing)|dependen(?:ce|cy|t)|habit(?:[- ]forming)?|hooked|withdrawal|abuse potential|cravings|misuse)(?! (?:treatment|problem|medicine|services|specialist|disorder|history|on (?:alcohol|opioids)))",
      '(?:addiction|abuse|dependence|dependency|misuse|withdrawal|getting hooked|becoming addicted)(?: \\S{1,10}){0,4} (?:impossible|unheard of|myth|practically|extremely rare|vanishingly|unlikely|no (?:concern|issue|problem|risk)|nothing to|overblown|out of the question|a thing of)',
      "(?:addiction|abuse|dependence|dependency|misuse|withdrawal)(?: \\S{1,10}){0,2} (?:not|never|isn't|aren't|won't|doesn't|no)(?: \\S{1,10}){0,3} (?:issue|concern|problem|worry|risk|possible|happen|danger|factor|anything|something)",
      "(?:addiction|dependence|dependency|misuse|withdrawal)(?: \\S{1,10}){0,2} (?:not(?! always)|never|no longer|doesn't|won't)(?: \\S{1,8}){0,2} (?:enters?|comes? into|figures?|features?|part of|belongs?)(?: \\S{1,6}){0,2} (?:picture|equation|story|conversation|it|here)",
      '(?:nobody|no one|none) (?:\\S{1,8} ){0,4}(?:wanting|craving|asking for|begging for|needing) (?:more|another)|addiction is (?:\\S{1,8} )?(?:for|about) other',
    ],
    es: [
      '(?:no|nunca|jamás|ni|tampoco|sin|cero|libres? de|nadie|imposible|nada|ningún|ninguna)(?: \\S{1,12}){0,5} (?:adictiv[oa]s?|adicci(?:ón|ones)|dependencia|hábito|abstinencia|adict[oa]s?|dependientes?|engancha\\S{0,4})(?! (?:de (?:su|otra)))',
      'no (?:se )?engancha\\S{0,4}|imposible (?:hacerse|volverse|engancharse)\\S{0,8}|(?:la )?(?:adicción|dependencia) (?:no (?:es|supone|existe)|es imposible|es un mito)(?: \\S{1,8}){0,3}',
      '(?:la )?(?:adicción|dependencia) (?:\\S{1,10} )?(?:no|ni) (?:\\S{1,8} )?(?:entra|cabe|figura|asoma)(?: \\S{1,10}){0,3}|(?:la )?(?:adicción|dependencia) (?:queda|está) (?:descartada|fuera)',
    ],
  },
  isTrue: isWithoutDrug,
  excusedBy: ['question', 'report', 'condition'],
  unless: {
    en: [
      '(?:low to )?moderate potential|not known|do not know|unclear|no (?:history|past)|if you|history of|have had|whether|without (?:an )?(?:active )?(?:history|problem)|not (?:only|just)|substance use disorder|(?:are|is) (?:not )?(?:currently|actively)|can (?:lead|be|become|cause)|ask',
    ],
    es: [
      'no se sabe|antecedentes|si (?:usted )?tiene|no solo|puede (?:crear|causar|producir|generar|llevar|provocar)|evitar la',
    ],
  },
};
