import type { LintLocale } from './finding.js';

/** What stands around some words in their sentence, and may change what they claim. */
export interface SentenceContext {
  /** "is not a cure", "no treatment is safe for everyone" */
  isNegated: boolean;
  /** "Is it safe?" */
  isQuestion: boolean;
  /** "Some ads say that it cures", “cure” */
  isReported: boolean;
  /** "may", "in small studies" */
  isHedged: boolean;
}

interface Words {
  negation: RegExp;
  /** Look like a negation and are none. */
  notNegation: RegExp;
  /** Where what was denied before no longer is. */
  clause: RegExp;
  reported: RegExp;
  hedge: RegExp;
}

const list = (...words: string[]) => words.join('|');
const anyOf = (words: string, flags = 'iu') =>
  new RegExp(`(?<![\\p{L}'’])(?:${words})(?![\\p{L}])`, flags);

const words: Record<LintLocale, Words> = {
  en: {
    negation: anyOf(
      list(
        'not|no|never|none|nor|neither|without|cannot|nobody|no one|nothing|hardly|unlikely',
        "(?:ca|do|does|did|is|are|was|were|wo|would|should|could|has|have|had|must)n['’]t",
        'fails? to|failed to|whether|unclear|unknown|unproven|untrue|false|myths?|wrong|avoid|beware',
        'stop short of|far from|rather than|instead of|too (?:early|soon) to|open question',
        'questions?|doubts?|debated?|disputed?|skeptical|sceptical|if (?:it|this|ketamine)',
      ),
    ),
    notNegation: anyOf(
      list(
        "(?:not|\\S{1,8}n['’]t) (?:only|just|merely|simply)",
        'no doubt|no question|no wonder|not to mention|nothing short of',
        "without (?:a )?(?:doubt|question)|no longer|never before|don['’]t wait|don['’]t miss",
        "don['’]t (?:just )?take our word|no matter|nothing (?:else|like)|unlike|none other than",
        'never (?:again|looked back)|if not the',
      ),
      'giu',
    ),
    clause:
      /[;:—–]|\bbut\b|\byet\b|\bhowever\b|,? and (?=(?:it|they|we|you|is|are|has|have|can|will|also|completely|totally|fully|truly|cures?|heals?|works?|even)\b)|, (?=(?:it|they|we|you|this|ketamine)\b)/giu,
    reported: anyOf(
      list(
        '(?:some|many|other|most) (?:ads?|adverts?|clinics?|websites?|sites|people|companies|posts?)(?: \\S{1,20}){0,3} (?:say|says|claim|claims|promise|promises|call|calls|tell|tells|believe|think|write)',
        '(?:is|are|was|were|been) (?:often |sometimes |wrongly )?(?:called|described as|sold as|marketed as|advertised as|promoted as|presented as)',
        '(?:claims?|stories|headlines|rumou?rs|the idea|the notion|the hope|promises?|ads) (?:that|of|about)',
        'apparently|the authors? (?:call|calls|say|says|said|claim|claims|thought|concluded?)|(?:you may (?:have )?(?:hear|heard|read|see|seen))|be wary|watch out|ask for proof|do not trust|the words? (?:like )?',
      ),
    ),
    hedge: anyOf(
      list(
        'may|might|can|could|some|sometimes|often|possibly|perhaps|seems?|suggests?|appears?|hope|hopes|aims?|in (?:small|early|short|some|one|two|three|a few)',
        'in (?:rats|mice|animals?|cells|the lab\\S{0,6})|studies|study|trials?|ideas?|theor(?:y|ies)|hypothes\\S{1,3}|thought to|believed to|not known|we do not know|uncertain|unsure|so far',
      ),
    ),
  },
  es: {
    negation: anyOf(
      list(
        'no|nunca|jamás|ningun[oa]?|ningún|nadie|nada|sin|ni|tampoco|si es|se desconoce|desconocid[oa]s?',
        'fals[oa]s?|mitos?|dudas?|cuestiona(?:n|do)?|poco probable|en vez de|en lugar de|lejos de|evite|evitar',
      ),
    ),
    notNegation: anyOf(
      list(
        'no solo|no sólo|no solamente|sin duda|sin dudar|no importa|nada como|nunca antes|no espere|no dude|no pierda',
        'ningún otro|no hay duda',
      ),
      'giu',
    ),
    clause:
      /[;:—–]|\bpero\b|\bsino\b|\bsin embargo\b|,? y (?=(?:es|son|cura|sana|funciona|está|además|también)\b)/giu,
    reported: anyOf(
      list(
        '(?:algun[oa]s|much[oa]s|otr[oa]s|ciert[oa]s) (?:anuncios|clínicas|páginas|sitios|personas|empresas)(?: \\S{1,20}){0,3} (?:dicen|afirman|prometen|llaman|aseguran|creen)',
        'al parecer|(?:el|la|los|las) (?:autor|autora|autores|autoras) (?:llaman?|dicen?|afirman?|creen?)|se (?:anuncia|vende|presenta|describe) como|la idea de que|la promesa de|quizá(?:s)? (?:haya|ha) (?:oído|leído)|desconfíe|la palabra',
      ),
    ),
    hedge: anyOf(
      list(
        'puede[n]?|podría[n]?|alguna?s?|a veces|a menudo|tal vez|quizás?|parece[n]?|sugiere[n]?|espera(?:nza|mos)?',
        'en (?:ratas?|ratones|animales|células)|estudios?|ensayos?|ideas?|teorías?|hipótesis|se cree|no se sabe|incierto|hasta ahora',
      ),
    ),
  },
};

/** How far before the words a negation may stand, in UTF-16 units. */
const reach = 90;

/** How many words may stand between a negation and what it denies. */
const wordsBetween = 10;

/** What stands around the words of a sentence from `start` to `end`. */
export function contextOf(
  sentence: string,
  start: number,
  end: number,
  locale: LintLocale,
): SentenceContext {
  const { negation, notNegation, clause, reported, hedge } = words[locale];
  const before = sentence.slice(Math.max(0, start - reach), start);
  const plain = before.replace(notNegation, (found) => '_'.repeat(found.length));
  const own = plain.slice(lastIndexAfter(plain, clause));
  const near = own
    .trim()
    .split(/\s+/)
    .slice(-wordsBetween - 1)
    .join(' ');
  const after = sentence.slice(end, end + 60);
  return {
    isNegated:
      negation.test(near) ||
      deniedWithin[locale].test(sentence.slice(start, end)) ||
      denied[locale].test(after),
    isQuestion: isAsked(sentence, end),
    isReported:
      reported.test(before) || seeming[locale].test(after) || isQuotedTerm(sentence, start, end),
    isHedged: hedge.test(sentence.slice(Math.max(0, start - 400), end + 200)),
  };
}

/** "Is it safe?", but not "Why wait?" and "Ready to feel better?", which expect no answer. */
const isAsked = (sentence: string, end: number): boolean =>
  (/^[^.!]{0,260}[?]/u.test(sentence.slice(end)) || sentence.includes('¿')) &&
  !/^\W*(?:(?:so )?why (?:wait|take|suffer|settle|not|live|risk|keep|spend|go)|(?:are you )?(?:ready|tired|looking|sick of|done)|want to|isn't it time|what are you|por qué (?:esperar|sufrir|conformarse|seguir|no)|list[oa] para|(?:est[áa]s? )?cansad[oa]|quiere[s]? )/u.test(
    sentence,
  );

/** "is not for everyone", after the first word */
const deniedWithin: Record<LintLocale, RegExp> = {
  en: /^(?!(?:do not|don't|no|never|nothing|nobody|without|cannot|can't|stop|need not)\b).* (?:\S*n't|not|never|no longer|nobody)\b/u,
  es: /^(?!(?:no|nunca|nadie|nada|sin|ni|si|porque) ).* (?:no|nunca|jamás) /u,
};

/** "is a myth", "has not been shown" */
const denied: Record<LintLocale, RegExp> = {
  en: /^[^.;!?]{0,25}(?:\b(?:is|are|was|were) (?:a myth|not true|false|wrong|unproven|not known|unknown|unclear)|\b(?:has|have) not been (?:shown|proven|proved|studied|found)|\b(?:does|do) not exist|\bcannot be promised)/iu,
  es: /^[^.;!?]{0,25}(?:\b(?:es|son) (?:un mito|fals[oa]s?|mentira)|\bno (?:se )?(?:ha[n]? )?(?:demostrado|probado|estudiado|existe[n]?)|\bse desconoce)/iu,
};

/** "it works, apparently" */
const seeming: Record<LintLocale, RegExp> = {
  en: /\b(?:apparently|it (?:is|was) (?:said|claimed)|they claim)\b/u,
  es: /\b(?:al parecer|según (?:dicen|ellos)|se dice)\b/u,
};

/** Where the text after the last of the matches begins. */
function lastIndexAfter(text: string, pattern: RegExp): number {
  let last = 0;
  for (const { index, 0: found } of text.matchAll(pattern)) last = index + found.length;
  return last;
}

const opening = '“"«„‘';
const closing = '”"»“’';

/** A word or two in quotation marks is talked about, not said. Whole quoted sentences are said. */
function isQuotedTerm(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(Math.max(0, start - 25), start);
  const after = sentence.slice(end, end + 25);
  const open = Math.max(...[...opening].map((mark) => before.lastIndexOf(mark)));
  const close = after.search(new RegExp(`[${closing}]`));
  if (open < 0 || close < 0) return false;
  const quoted = before.slice(open + 1) + sentence.slice(start, end) + after.slice(0, close);
  return quoted.trim().split(/\s+/).length <= 5;
}
