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
  /** "if you feel better" */
  isConditional: boolean;
}

interface Words {
  negation: RegExp;
  /** Look like a negation and are none. */
  notNegation: RegExp;
  /** Where what was denied before no longer is. */
  clause: RegExp;
  reported: RegExp;
  hedge: RegExp;
  condition: RegExp;
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
        'not (?:in )?(?:\\S{1,8} )?(?:hours|days|weeks|months|years)|no doubt|no question|no wonder|not to mention|nothing short of',
        "without (?:a )?(?:doubt|question)|no longer|never before|don['’]t wait|don['’]t miss",
        "don['’]t (?:just )?take our word|no matter|nothing (?:else|like)|unlike|none other than",
        'never (?:again|looked back)|if not the|not (?:often|a matter of if|a question of if|to be missed)',
        "(?:could|can)(?:n['’]t| not) (?:ask|be|get|find|imagine|wish|feel|have asked|lose|fail)|could hardly be|won['’]t believe|no (?:other|serious)",
        "(?:yet to|(?:have|has|had)(?:n['’]t| not| never)(?: yet)?) (?:meet|met|see|seen|find|found)|is(?:n['’]t| not) a person",
        "no longer (?:meet|need|have)|(?:does|do|wo|will)(?:n['’]t| not) stand",
      ),
      'giu',
    ),
    clause:
      /[;:—–]|, (?=(?:nothing|no|not|never|without|zero) )|\bbut\b|\byet\b|\bhowever\b|,? and (?=(?:it|they|we|you|is|are|has|have|can|will|also|completely|totally|fully|truly|cures?|heals?|works?|even)\b)|, (?=(?:it|they|we|you|this|ketamine)\b)/giu,
    reported: anyOf(
      list(
        '(?:some|many|other|most) (?:ads?|adverts?|clinics?|websites?|sites|people|companies|posts?)(?: \\S{1,20}){0,3} (?:say|says|claim|claims|promise|promises|call|calls|tell|tells|believe|think|write)',
        '(?:is|are|was|were|been) (?:often |sometimes |wrongly )?(?:called|described as|sold as|marketed as|advertised as|promoted as|presented as)',
        '(?:claims?|stories|headlines|rumou?rs|the idea|the notion|the hope|promises?|ads) (?:that|of|about)',
        '(?:headlines|ads|people|critics|posts|articles)(?: have| has)?(?: sometimes| often)? (?:called?|said?|claimed?|promised?)|(?:wrong|misleading|too early|not fair|dishonest|false|untrue|irresponsible|unfair|illegal|careful not) to (?:call|say|claim|tell|promise|suggest)|(?:can|could|should|may|to) be (?:said|told|claimed|promised)|(?:it is|is) (?:sometimes|often) (?:said|claimed)|is a claim|apparently|the authors? (?:call|calls|say|says|said|claim|claims|thought|concluded?)|(?:you may (?:have )?(?:hear|heard|read|see|seen))|be wary|watch out|ask for proof|do not trust|the words? (?:like )?',
      ),
    ),
    hedge: anyOf(
      list(
        'may|might|could|some|sometimes|possibly|perhaps|seems?|suggests?|appears?|hope|hopes|aims?|in (?:small|early|short|some|one|two|three|a few|a|an) (?:\\S{1,12} )?(?:stud(?:y|ies)|trials?|reviews?|people|patients)',
        'in (?:rats|mice|animals?|cells|the lab\\S{0,6})|ideas?|theor(?:y|ies)|differs?|varies|depends?|hypothes\\S{1,3}|thought to|believed to|not known|we do not know|uncertain|unsure|so far',
      ),
    ),
    condition: anyOf(
      'if|whether|until|unless|in case|how (?:much|well|long|soon|often|far|it|you|people|likely|many)|before|when|(?:ask|asks|know|knows|see|say|says|tell|learn|about|matters|matter|of|on) (?:what|who|which|how)|which',
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
        'no solo|no sólo|no solamente|sin duda|sin dudar|no importa|nada como|nunca antes|no espere(?! (?:una?|que|el|la) )|no dude|no pierda',
        'no (?:en )?(?:\\S{1,8} )?(?:días|semanas|meses|años)|ningún otro|no hay duda|no (?:hemos conocido|conocemos|hay nadie|corre|podría)|ya no',
      ),
      'giu',
    ),
    clause:
      /[;:—–]|, (?=(?:nada|no|nunca|sin|ni|cero) )|\bpero\b|\bsino\b|\bsin embargo\b|,? y (?=(?:es|son|cura|sana|funciona|está|además|también)\b)/giu,
    reported: anyOf(
      list(
        '(?:algun[oa]s|much[oa]s|otr[oa]s|ciert[oa]s) (?:anuncios|clínicas|páginas|sitios|personas|empresas)(?: \\S{1,20}){0,3} (?:dicen|afirman|prometen|llaman|aseguran|creen)',
        '(?:titulares|anuncios|sitios|páginas|clínicas|quienes) (?:que )?(?:lo |la )?(?:llaman|prometen|dicen|hablan de|venden)|al parecer|(?:el|la|los|las) (?:autor|autora|autores|autoras) (?:llaman?|dicen?|afirman?|creen?)|se (?:anuncia|vende|presenta|describe|dice|afirma) (?:como|que)|no es cierto que|decir(?:le)? que|quien(?:es)? (?:diga|prometa|asegure)n?|la idea de que|la promesa de|quizá(?:s)? (?:haya|ha) (?:oído|leído)|desconfíe|la palabra',
      ),
    ),
    hedge: anyOf(
      list(
        'puede[n]?|podría[n]?|algun[oa]s (?:personas|pacientes|estudios)|a veces|a menudo|tal vez|quizás?|parece[n]?|sugiere[n]?|espera(?:nza|mos)?',
        'en (?:ratas?|ratones|animales|células)|estudios?|ensayos?|ideas?|teorías?|hipótesis|se cree|no se sabe|incierto|hasta ahora',
      ),
    ),
    condition: anyOf('si|hasta que|a menos que|en caso de|cómo|cuándo|antes de|cuando|qué|quién'),
  },
};

/** How far before the words a negation may stand, in UTF-16 units. */
const reach = 110;

/** How many words may stand between a negation and what it denies. */
const wordsBetween = 14;

/** What stands around the words of a sentence from `start` to `end`. */
export function contextOf(
  sentence: string,
  start: number,
  end: number,
  locale: LintLocale,
): SentenceContext {
  const { negation, notNegation, clause, reported, hedge, condition } = words[locale];
  const before = sentence.slice(Math.max(0, start - reach), start);
  const masked = (text: string) => text.replace(notNegation, (found) => '_'.repeat(found.length));
  const plain = masked(before);
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
      deniedWithin[locale].test(masked(sentence.slice(start, end))) ||
      denied[locale].test(after),
    isQuestion: isAsked(sentence, end),
    isReported:
      reported.test(before) || seeming[locale].test(after) || isQuotedTerm(sentence, start, end),
    isHedged: hedge.test(sentence.slice(Math.max(0, start - 400), end + 200)),
    // "If you come, you will feel better" promises after its comma.
    isConditional: condition.test(near.slice(near.lastIndexOf(',') + 1)),
  };
}

/** "Is it safe?", but not "Why wait?" and "Ready to feel better?", which expect no answer. */
const isAsked = (sentence: string, end: number): boolean =>
  !/\bwho (?:has|does)n't\b/u.test(sentence) &&
  (/^[^.!]{0,260}[?]/u.test(sentence.slice(end)) || isInSpanishQuestion(sentence, end)) &&
  !/^\W*(?:did you know|have you (?:heard|ever)|what if|who (?:wouldn't|would not|doesn't)|wouldn't (?:you|it)|doesn't|don't you|guess what|imagine|can you imagine|remember|(?:so )?why (?:wait|take|suffer|settle|not|live|risk|keep|spend|go)|(?:are you )?(?:ready|tired|looking|sick of|done)|want to|isn't it time|what (?:are you|could|do you have)|got |sab[ií]as?|y si|se imagina|te imaginas|imagina|quién no|no (?:le|te) gustaría|no (?:se )?merece|recuerda|qué podría|por qué (?:esperar|sufrir|conformarse|seguir|no)|list[oa] para|(?:est[áa]s? )?cansad[oa]|quiere[s]? )/u.test(
    sentence,
  );

/** Within "¿ … ?" */
const isInSpanishQuestion = (sentence: string, end: number): boolean => {
  const open = sentence.lastIndexOf('¿', end);
  return open >= 0 && !sentence.slice(open, end).includes('?');
};

/** "is not for everyone", after the first word */
const deniedWithin: Record<LintLocale, RegExp> = {
  en: /^(?!(?:do not|don't|no|never|nothing|nobody|without|cannot|can't|stop|need not)\b).* (?:\S*n't|not|never|cannot|no longer|nobody)\b/u,
  es: /^(?!(?:no|nunca|nadie|nada|sin|ni|si|porque) ).* (?:no|nunca|jamás) /u,
};

/** "is a myth", "has not been shown" */
const denied: Record<LintLocale, RegExp> = {
  en: /^[^.;!?]{0,25}(?:\b(?:is|are|was|were) (?:a myth|not true|false|wrong|unproven|not known|unknown|unclear)|\b(?:would be|is|are) (?:wrong|misleading|dishonest|an exaggeration|exaggerated|too much|going too far)|\b(?:has|have) not been (?:shown|proven|proved|studied|found)|\b(?:does|do) not exist|\bcannot be promised)/iu,
  es: /^[^.;!?]{0,25}(?:\b(?:es|son|sería|serían) (?:un mito|fals[oa]s?|mentira|exagerad[oa]|engañoso|deshonesto|una exageración|incorrecto)|\bno (?:se )?(?:ha[n]? )?(?:demostrado|probado|estudiado|existe[n]?)|\bse desconoce)/iu,
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
