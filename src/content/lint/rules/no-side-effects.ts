import { ruleSources } from '../sources.js';
import type { PhraseRule } from './rule.js';

/** Harms that are said not to exist. */
export const noSideEffectsRule: PhraseRule = {
  id: 'no-side-effects',
  poor: 'It has no side effects.',
  severity: 'error',
  source: ruleSources.ftc,
  why: 'Every treatment has unwanted effects. Saying that there are none is false.',
  better: 'Say which are common, how often they happen, and which are serious.',
  phrases: {
    en: [
      '(?:no|zero|none of|without|free (?:of|from)|absent|never any|lacks?|devoid of|minus|spared|spares you|sparing you|skips?|avoids?|avoiding|nor|leave behind|rid of|escape) ~ {harm}(?! (?:of (?:\\S{1,12} ){0,2}(?:dependence|dependency|addicti\\S{1,3}|abuse|misuse|withdrawal|becoming|getting|being)|to (?!your|you)|with|that|than|from (?:driving|other)|(?:is|are) (?:known|zero)))',
      "(?:not|never|don't|doesn't|does not|do not|won't|will not|cannot|can't|nobody|no one|didn't|did not|hardly ever)(?: ever| even)? (?:cause|have|has|produce|produces|causes|bring|come with|give|experience|feel|get|suffer|notice|see|face|carry|involve|pose|had|report|reported|bear)(?:s)?(?: you| any| a single| the| serious| unwanted| bad| unpleasant| real| lasting| of the| usual){0,3} {harm}",
      '(?:side[- ]effect|risk|harm|danger|trouble|worry|complication|consequence)s?[- ]free|zero[- ]risk|no-risk|harmless|innocuous',
      '(?:nothing|no harm|nothing bad|nothing at all) (?:that )?(?:can|could|will|ever|possibly)(?: \\S{1,8})? (?:go|goes|went|gone|happen|befall|hurt)(?: \\S{1,6})?|nothing to lose|what (?:do|have) you (?:got )?(?:have )?to lose',
      "(?:it|this|that|{cure}|they)(?: simply| just)? (?:can't|cannot|can not|won't|will not|does not|doesn't|don't|do not|never)(?: \\S{1,8})? (?:harms?|hurts?|damages?)(?: you| your \\S{1,8}| anyone| anybody| the \\S{1,10}| patients| people)?",
      '(?:all|only|every) (?:of )?(?:the )?(?:benefits?|gains?|upsides?|relief|good)(?:,| and| with)* (?:none of|no|without|zero|not|minus)|(?:only|all) (?:benefits?|gains?|upsides?)(?=[,.!]|$)',
      "(?:not|never) (?:a single|one|any) (?:side[- ]effect|risk|complication|problem)|(?:can|could|will|does|do) (?:you |absolutely )?no harm|never (?:hurt|harmed) (?:anyone|a soul|a patient)|side effects? (?:do|does|are|is)(?:n't| not) (?:a|an|exist|something|happen|possible|part)(?: \\S{1,10})?",
      "(?:nothing|little|not much|not a lot) (?:\\S{1,8} )?to report|clean bill|(?:leaves?|leave) (?:no trace|nothing behind)|(?:thousands|hundreds|all of them|years) (?:\\S{1,8} ){0,3}without (?:a|one|a single|any) ~ (?:problems?|incident|issue|complaint|hitch|side effect|harm|worry)|(?:below|under) (?:\\S{1,10} ){0,5}(?:could|would|can|might) (?:harm|hurt|damage|affect)|as (?:if|though) nothing (?:had )?happened|without a (?:worry|care|hitch|second thought)|no (?:downside|harm) (?:in|to) (?:trying|it)|(?:nothing|no harm) (?:bad )?(?:can|could|will) come of|(?:never|not) (?:seen|had|met) (?:one|any|a single)(?=[.,!]|$)|forget (?:what|everything|all) you(?:'ve| have)? (?:heard|read)|gentle on (?:the|your) (?:body|mind|system)",
      'without (?:leaving )?a trace|what could (?:possibly )?go wrong|skip the (?:bad|hard|ugly|nasty) (?:parts?|bits?)|(?:keep|get|all) (?:all )?the (?:benefits|good|upside|gains)(?:,| and| but| with)* (?:skip|lose|leave|without|none|avoid)|(?:only|worst) thing that (?:can|could) happen|(?:simply |just )?no reasons? to (?:be|feel|hesitate)',
      '(?:no|zero|without(?: any| the)?) (?:\\S{1,10} )?(?:worries|downtime|hangovers?|catch|fear|pain|discomfort|drama|fuss|hassle|regrets?|recovery time|stress)(?=[.,!]|$| and| or| (?:required|needed|necessary))',
      '(?:skip|forget|ditch|lose|dodge|bypass|leave out|cut out|escape|none of|all without|minus)(?:s|ing|ped)? (?:\\S{1,12} ){0,5}{harm}',
      "(?:never|not|aren't|no one is|nobody is) (?:ever |once |actually |really )?(?:at (?:any )?risk|in (?:any )?danger|in harm's way)(?= |[.,!]|$)(?! (?:of|for))|(?:too|so) (?:small|low|gentle|tiny) (?:\\S{1,8} ){0,2}to (?:harm|hurt|cause|do|matter|worry)",
      "(?:it|this|that|{cure}|they)(?:(?:'s| is| are)(?: \\S{1,10})? not| isn't| aren't) (?:\\S{1,10} )?(?:dangerous|harmful|risky|toxic|unsafe)(?= |[.,!]|$)(?! (?:to stop|enough|for (?:most|some)))",
      'no (?:comedown|crash|hangover|letdown|side effects?|strings)(?=[.,!]|$| and| or)',
      '(?:nothing|never anything|not a thing) (?:bad|wrong|scary|terrible|serious) (?:ever )?happens?|{harm}(?:, \\S{1,6} \\S{1,6} \\S{1,6},)? (?:are|is) (?:over|gone|done|forgotten) (?:before|by|within|in)|without (?:a )?(?:dark|down) side',
      "(?:no|not any|without) (?:\\S{1,10} )?(?:effects?|impact|toll) on (?:your |the )?(?:memory|concentration|body|liver|weight|libido|work|health|heart|thinking)|(?:does not|doesn't|won't|will not|never) (?:affect|touch|dull|cloud|slow|change) (?:your |the )?(?:memory|concentration|body|liver|weight|libido|personality|thinking|mind)",
      '(?:no one|nobody|none of (?:our|the) \\S{1,12}|not (?:one|a single) (?:patient|client|person))(?: \\S{1,12}){0,4} (?:had|has|have|suffered|experienced|reported|felt) (?:\\S{1,10} ){0,3}{harm}(?! (?:of|in|with))',
      '(?:no one|nobody|none of our \\S{1,10}|not one \\S{1,10}|no \\S{1,10}) (?:\\S{1,12} ){0,4}(?:has|have) ever (?:had|suffered|reported|experienced) (?:an?|any) (?:\\S{1,12} )?(?:{harm}|{ache})',
      'no known (?:\\S{1,12} ){0,3}(?:effects|harms?|risks?|dangers?|downsides?)',
    ],
    es: [
      '(?:sin|ningún|ningun[oa]|cero|libres? de|carece[n]? de|exent[oa]s? de|evita[n]?|ni) ~ {harm}(?! (?:de (?:\\S{1,10} ){0,2}(?:adicci|adict|depend|abus)|conocid[oa]s? aún))',
      '(?:no|nunca|jamás|tampoco) (?:tiene[n]?|causa[n]?|produce[n]?|hay|provoca[n]?|conlleva[n]?|presenta[n]?|genera[n]?|implica[n]?|existe[n]?|tendrá[n]?|deja[n]?|supone[n]?|entraña[n]?|da[n]?|notará|sentirá|sufrirá|comporta[n]?) (?:\\S{1,10} ){0,2}{harm}(?! (?:de (?:\\S{1,10} ){0,2}(?:adicci|adict|depend|abus)))',
      'no (?:le |te )?(?:hace|hará|puede hacer(?:le)?|causa|hace ningún) (?:ningún )?daño|inofensiv[oa]s?|inocu[oa]s?|nada (?:puede|podrá) (?:salir mal|pasarle)|no (?:hay|tiene) nada que perder|no pasa nada|sin (?:un solo|ningún|el menor|un) (?:problema|incidente|susto)|sin preocup\\S{1,7}|(?:olvide|olvídese de) lo que (?:ha )?(?:oído|leído)|nadie (?:\\S{1,6} )?(?:ha )?(?:sufrido|salido mal|resultado)',
      'nada (?:malo )?(?:puede|que) (?:salir|ir) mal|(?:solo|todo) (?:ventajas|beneficios)|todas las ventajas(?: \\S{1,8}){0,3} (?:sin|ninguno)',
      'sin dejar (?:rastro|huella|secuelas)|qué (?:podría|puede) (?:salir|ir) mal|lo (?:único|peor) que (?:puede|podría) pasar',
      'sin (?:\\S{1,10} )?(?:preocupaciones|complicaciones|dolor|molestias|resaca|miedo|sorpresas|sobresaltos|tiempo de recuperación|contraindicaciones|consecuencias|peligros?)(?=[.,!]|$| y| ni)',
      '(?:nunca|no|jamás) (?:corre[ns]?|correrá[ns]?|está[ns]? en|hay|existe[n]?) (?:\\S{1,8} )?(?:riesgos?|peligro)(?! de (?:adicci|depend|engancha))|(?:olvídese|olvídate) de (?:los |las )?{harm}|dosis (?:demasiado|tan) (?:baja|pequeña)s? (?:para|que)',
      'no (?:es|son|resulta[n]?) (?:\\S{1,10} )?(?:peligros|dañin|tóxic|nociv|arriesgad)[oa]s?',
      'sin (?:bajones?|bajón|resaca|enganche|efectos|agujas ni|secuelas|sustos)(?=[.,!]|$| y| ni)',
      'nunca pasa nada(?: malo)?|(?:{harm}|efectos)(?:, [^,]{2,20},)? (?:se van|desaparecen|terminan|pasan) (?:antes|en|enseguida)|sin efectos (?:en|sobre)',
      'no (?:afecta[n]?|daña[n]?|perjudica[n]?|altera[n]?|toca[n]?) (?:a |en nada )?(?:la |el |su |sus )?(?:memoria|concentración|cuerpo|hígado|riñones|salud|vida|trabajo|rutina|libido|peso)',
      '(?:nadie|ningún paciente|ninguna persona|ninguno)(?: \\S{1,12}){0,5} (?:tenido|sufrido|tuvo|sufrió|presentado|notado|sentido) (?:\\S{1,10} ){0,3}(?:{harm}|reacción)',
    ],
  },
  excusedBy: ['question', 'report', 'condition'],
  unless: {
    en: [
      '(?:no|hardly any|few) (?:treatments?|medicines?|drugs?|options?|therap(?:y|ies)|approach|procedures?)(?: \\S{1,12}){0,3} (?:is|are|comes?|has|works?|carries)',
      '(?:treatments?|medicines?|drugs?|therap(?:y|ies)) (?:\\S{1,10} ){0,4}(?:does|do) not exist|no such thing',
      '(?:is|are|be|means?|been|was|were|as) (?:not|never) (?:\\S{1,12} ){0,2}(?:without|free|risk-free|harmless|no risk|entirely)',
      "(?:isn|aren|wasn)['’]t (?:\\S{1,12} ){0,2}(?:without|free|risk-free|harmless)|not (?:mean|harmless|risk[- ]free)|do(?:es)? not know|not known|if you have no|unless",
      'whether|had no side effects|(?:were|was|been|is|are) (?:seen|found|reported|observed|noted|measured|counted|recorded|listed)|no exception|neither is',
      'some (?:people )?(?:had|have|report) no|(?:people|patients?|in 100|of them) (?:had|have|reported) no|ask (?:us|about)|no (?:clear|more|new|higher|added|extra|other) (?:risk|harm|side)',
      'without (?:telling|knowing|asking|first|reading|weighing|saying|hiding|naming|talking|penalty|problem)|not (?:all|every|everyone)|at risk|problems? (?:with|breathing|seeing)|no (?:harm|problem) (?:in|with|if)|no changes? to',
    ],
    es: [
      'ningún (?:tratamiento|medicamento|fármaco|método)|no (?:existe|hay) (?:un |una )?(?:tratamiento|medicamento|fármaco|terapia)|no se conocen?|no (?:está|es|son|están) (?:libre|exent|inofensiv|inocu)|no se sabe|no significa|si no tiene|algun[oa]s? personas|no hay más riesgos?(?! de (?:\\S{1,10} ){0,2}(?:adicci|adict|depend|abus))|no todos|sin (?:conocer|saber|hablar|preguntar|leer)',
    ],
  },
};
