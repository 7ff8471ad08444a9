import type { LintLocale } from './finding.js';

/** Words that tell what stands around a claim. */
export interface ContextWords {
  negation: RegExp;
  /** Look like a negation and are none. */
  notNegation: RegExp;
  /** Where what was denied before no longer is. */
  clause: RegExp;
  reported: RegExp;
  /** Before all that a sentence then says is not known. */
  unfounded: RegExp;
  /** Before the words of somebody else's advertising, which is not believed. */
  advertised: RegExp;
  /** After them. */
  judged: RegExp;
  hedge: RegExp;
  condition: RegExp;
}

const list = (...words: string[]) => words.join('|');
const anyOf = (words: string, flags = 'iu') =>
  new RegExp(`(?<![\\p{L}'’])(?:${words})(?![\\p{L}])`, flags);

export const contextWords: Readonly<Record<LintLocale, ContextWords>> = {
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
        "without (?:a )?(?:doubt|question)|no longer|(?:has|have|had)(?:n['’]t| not)(?: yet)? (?:mentioned|told you about|heard (?:of|about)|brought up|tried) (?:this|our)|never before|don['’]t wait|don['’]t miss",
        "don['’]t (?:just )?take our word|no matter|nothing (?:else|like)|unlike|none other than",
        'never (?:again|looked back)|if not the|not (?:often|a matter of if|a question of if|to be missed)',
        "(?:could|can)(?:n['’]t| not) (?:ask|be|get|find|imagine|wish|feel|have asked|lose|fail)|could hardly be|won['’]t believe|no (?:other|serious)",
        "(?:yet to|(?:have|has|had)(?:n['’]t| not| never)(?: yet)?) (?:meet|met|see|seen|find|found)|is(?:n['’]t| not) a person",
        "no longer (?:meet|need|have)|(?:does|do|wo|will)(?:n['’]t| not) stand",
      ),
      'giu',
    ),
    clause:
      /[;:—–]|, (?=(?:nothing|no|not|never|without|zero) )|\bbut\b|\byet\b|\bhowever\b|,? and (?=(?:it|they|we|you|is|are|has|have|can|will|also|completely|totally|fully|truly|cures?|heals?|works?|even)\b)|, (?=(?:it|they|we|you|this|ketamine|there (?:is|are))\b)/giu,
    reported: anyOf(
      list(
        '(?:some|many|other|most) (?:ads?|adverts?|clinics?|websites?|sites|people|companies|posts?)(?: \\S{1,20}){0,3} (?:say|says|claim|claims|promise|promises|call|calls|tell|tells|believe|think|write)',
        '(?:is|are|was|were|been) (?:often |sometimes |wrongly )?(?:called|described as|sold as|marketed as|advertised as|promoted as|presented as)',
        'would (?:like|love) to (?:say|promise|tell you)(?! (?:hello|yes))|wish we could (?:say|promise|tell)|(?:claims?|stories|headlines|rumou?rs|the idea|the notion|the hope|promises?|ads) (?:that|of|about)',
        '(?:headlines|ads|people|critics|posts|articles)(?: have| has)?(?: sometimes| often)? (?:called?|said?|claimed?|promised?)|(?:wrong|misleading|too early|not fair|dishonest|false|untrue|irresponsible|unfair|illegal|careful not) to (?:call|say|claim|tell|promise|suggest)|(?:can|could|should|may|to) be (?:said|told|claimed|promised)|(?:it is|is) (?:sometimes|often) (?:said|claimed)|is a claim|apparently|the authors? (?:call|calls|say|says|said|claim|claims|thought|concluded?)|(?:you may (?:have )?(?:hear|heard|read|see|seen))|be wary|watch out|ask for proof|do not trust|the words? (?:like )?',
      ),
    ),
    unfounded: anyOf(
      '(?:no|not aware of(?: any)?|little|insufficient|lack of|not enough|without)(?: \\S{1,12}){0,2} (?:evidence|proof)(?: \\S{1,12})? (?:that|to (?:suggest|show|support)|whether)',
    ),
    advertised: anyOf(
      list(
        '(?:ads?|adverts?|advertisements?|commercials?|slogans?|(?:web)?sites?|posts?|headlines?|brochures?)(?: that)?(?: (?!our)\\S{1,20}){0,3} (?:says?|said|calls?|called|claims?|claimed|promis(?:es?|ed)|describe[sd]?|used?|uses|told)',
        '(?:words?|phrases?|terms?|quotes?|claims?|thoughts?|slogans?|testimonials?) (?:such as|like|that say)',
        "(?:would|do|does|will|may|can|could|must|should)(?:n['’]t| not|not) (?:call|say|print|use|write|publish)",
        '(?:clinics?|companies|startups?|spas?|sellers?|websites?|ads)(?: (?!ours?)\\S{1,20}){0,8} promising',
        'slogans?|never (?:say|call|print|use)|(?:clinics?|anyone|anybody|people) (?:that|who) (?:says?|promises?|tells?|claims?)',
      ),
    ),
    judged:
      /^["”»]?,? (?:(?:and|which) (?:\S{1,12} ){0,4}(?:upheld|fined|banned|ruled|misleading|warned)|(?:was|were|is|are) (?:banned|fined|removed|withdrawn|misleading|not allowed|(?:an? )?(?:words?|phrases?|terms?|claims?) (?:that|which|we))|misleads?|breaks? the (?:rules?|law))/u,
    hedge: anyOf(
      list(
        'may|might|could|some|sometimes|possibly|perhaps|seems?|suggests?|appears?|hope|hopes|aims?|in (?:small|early|short|some|one|two|three|a few|a|an) (?:\\S{1,12} )?(?:stud(?:y|ies)|trials?|reviews?|people|patients)',
        'in (?:rats|mice|animals?|cells|the lab\\S{0,6})|ideas?|theor(?:y|ies)|differs?|varies|depends?|hypothes\\S{1,3}|thought to|believed to|not known|we do not know|uncertain(?:ty)?|unsure|so far',
      ),
    ),
    condition: anyOf(
      'if|whether|until|unless|in case|how (?:much|well|long|soon|often|far|it|you|people|likely|many)|before|when|(?:ask|asks|know|knows|see|say|says|tell|learn|about|matters|matter|of|on) (?:what|who|which|how)|which(?! is why)',
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
      /[;:—–]|, (?=(?:nada|no|nunca|sin|ni|cero) )|\bpero\b|\bsino\b|\bsin embargo\b|,? y (?=(?:es|son|cura|sana|funciona|está|tienen?|ofrecen?|permiten?|además|también)\b)/giu,
    reported: anyOf(
      list(
        '(?:algun[oa]s|much[oa]s|otr[oa]s|ciert[oa]s) (?:anuncios|clínicas|páginas|sitios|personas|empresas)(?: \\S{1,20}){0,3} (?:dicen|afirman|prometen|llaman|aseguran|creen)',
        '(?:titulares|anuncios|sitios|páginas|clínicas|quienes) (?:que )?(?:lo |la )?(?:llaman|prometen|dicen|hablan de|venden)|al parecer|(?:gustaría|encantaría) (?:poder )?(?:decir|prometer|asegurar)\\S{0,2}|ojalá pudiéramos|(?:el|la|los|las) (?:autor|autora|autores|autoras) (?:llaman?|dicen?|afirman?|creen?)|se (?:anuncia|vende|presenta|describe|dice|afirma) (?:como|que)|no es cierto que|decir(?:le)? que|quien(?:es)? (?:diga|prometa|asegure)n?|la idea de que|la promesa de|quizá(?:s)? (?:haya|ha) (?:oído|leído)|desconfíe|la palabra',
      ),
    ),
    unfounded: anyOf(
      '(?:no|sin|ninguna|poca|falta[n]?)(?: \\S{1,12}){0,3} (?:evidencias?|pruebas|datos)(?: \\S{1,12})? (?:de que|que (?:indiquen?|demuestren?|sugieran?))',
    ),
    advertised: anyOf(
      list(
        '(?:anuncios?|publicidad|lemas?|eslogan|webs?|páginas?|titulares?|folletos?)(?: que)?(?: (?!nuestr)\\S{1,20}){0,3} (?:dic(?:e|en|ía)|decía[n]?|diga[n]?|dijo|llama[n]?|llamaba[n]?|promet(?:e|en|ía)|afirma[n]?|describ(?:e|en|ía))',
        '(?:palabras?|frases?|términos?|testimonios?|pensamientos?|lemas?) como',
        '(?:no|nunca) (?:usamos|decimos|publicamos|escribimos|llamamos|diríamos)',
      ),
    ),
    judged:
      /^["”»]?,? (?:(?:y|lo que|que) (?:\S{1,14} ){0,5}(?:engañ\S{1,4}|mult\S{1,5}|prohib\S{1,4}|retir\S{1,4}|sancion\S{1,4})|(?:fue|es|son|era) (?:engañ\S{1,4}|prohib\S{1,4}|retir\S{1,4}))/u,
    hedge: anyOf(
      list(
        'puede[n]?|podría[n]?|algun[oa]s (?:personas|pacientes|estudios)|a veces|a menudo|tal vez|quizás?|parece[n]?|sugiere[n]?|espera(?:nza|mos)?',
        'en (?:ratas?|ratones|animales|células)|estudios?|ensayos?|ideas?|teorías?|hipótesis|se cree|no se sabe|incierto|hasta ahora',
      ),
    ),
    condition: anyOf(
      '(?<!¿y )si(?! bien)|hasta que|a menos que|en caso de|cómo|cuándo|antes de|cuando|qué|quién',
    ),
  },
};
