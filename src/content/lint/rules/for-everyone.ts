import { ruleSources } from '../sources.js';
import type { PhraseRule } from './rule.js';

/** A treatment that is said to suit all. */
export const forEveryoneRule: PhraseRule = {
  id: 'for-everyone',
  poor: 'It works for everyone.',
  severity: 'error',
  source: ruleSources.ftc,
  why: 'Some people are harmed by it, and some are not helped.',
  better: 'Say for whom: "for adults whose depression other treatments have not helped enough".',
  phrases: {
    en: [
      '(?:right|suitable|good|works?|working|effective|safe|ideal|perfect|made|designed|appropriate|recommended|answer|fit|helpful|beneficial|there|solution|fits?|suits?|helps?|heals?|cures?|saves?|relieves?|benefits?|treats?|is|treatment|therapy|ketamine|tms|cbt|spravato)(?: (?:for|to|on|in|with))? {all}(?= |[.,!]|$)(?! (?:who|from|on|has|at|in the (?:room|office)|else))',
      "{all}(?: \\S{1,12}){0,4} (?:can (?:benefit|be helped|feel|get|recover|heal|improve|do|use|try|have)|benefits?|responds?|feels?|improves?|gets? (?:better|well|relief|results|their)|qualif(?:y|ies)|candidates?|eligible|recovers?|sees? (?:results|a difference|improvement)|should try|deserves? to|heals?|welcome to try|wouldn't benefit|not benefit|be helped|cannot be helped|can't be helped|walks? out|leaves?|succeeds?|works)",
      "(?:no|not a|never a|there is no|there isn't a|there's no|hardly a|nobody|no one)(?: single)? (?:one|person|patient|case|body|depression|brain|age|adult|soul|story|mind)?(?: \\S{1,8}){0,3} (?:too \\S{1,12}|(?:we|it|that|who) (?:\\S{1,10} )?(?:can't|cannot|couldn't|could not|wouldn't|would not|won't|doesn't|have not|haven't)(?: \\S{1,10})?|beyond (?:help|hope|reach|our|its))",
      "(?:no matter|regardless of|irrespective of|whatever|whoever|however|it does not matter|it doesn't matter) (?:your|how|what|who|the|you|why|where|age|long|severe|old|bad)(?: \\S{1,12}){0,2}",
      "whether you(?:'re| are|'ve| have)(?: \\S{1,10}){1,6} or (?:\\S{1,10} ?){1,4}|(?:every|any|all) (?:kinds?|types?|shades?|forms?|stages?|levels?|degrees?|sorts?) of (?:\\S{1,10} )?(?:{illness}|person|people|patients?|low mood|life|problem)|if you can \\S{1,10}(?: \\S{1,8}){0,5},? you can|(?:no|not one) (?:diagnosis|age|past|history|condition|illness|budget)(?:,? (?:\\S{1,8} ){0,5})(?:excludes?|stops?|rules?|disqualif\\S{3,4}|is|too|keeps?|holds?)|show us (?:a|any|someone)|meets? you (?:where|wherever)|wherever you are|(?:list|number|group) of (?:\\S{1,10} )?(?:people|patients|those|reasons) (?:\\S{1,10} ){1,6}(?:short|small|tiny|brief)|(?:chances are|odds are|good news|most likely|very likely|in all likelihood),? (?:that )?you(?:\\S{0,3}) (?:\\S{1,8} )?(?:qualif\\S{1,3}|candidate|eligible|benefit|fit|will|can)|you (?:\\S{1,10} )?qualify(?! (?:if|when|depends))|(?:nobody|no one|none) (?:is|has) (?:\\S{1,8} )?(?:excluded|turned away|ineligible|beyond|left out|too)|(?:yet to|have never|haven't|have not|never)(?: \\S{1,6})? (?:meet|met|see|seen|find|found|had|treated) (?:a |an |one |any )?(?:single )?(?:someone|anyone|person|patient|case|client)|(?:almost |nearly )?(?:most|all|everyone|anyone|nearly all) (?:\\S{1,8} )?(?:callers?|who (?:call|ask|come)s?)(?: \\S{1,10}){0,6} (?:fit|candidate|qualif\\S{1,4}|right|eligible)|(?:ideal|perfect|great|excellent|natural) (?:fit|match|candidate)|(?:from|for) (?:teens|teenagers|children|kids|students|the young)(?: \\S{1,10}){0,2} to (?:\\S{1,10} )?(?:grandparents|great-grandparents|seniors|retirees|adults|the elderly)|has room for you",
      'one[- ]size[- ]fits[- ]all|universal(?:ly)? (?:effective|helpful|solution|treatment|suitable|safe)|(?:at|of|for) any age(?=[.,!]| can)|age is no|never too (?:old|young|late|sick|depressed|far)',
      "(?:you|you're|anyone|everyone)(?:'re| are| is)? (?:already |probably |almost certainly |definitely |exactly )?(?:a|an|the|who|exactly who) (?:\\S{1,10} )?(?:candidate|fit|match)(?: \\S{1,6})?(?! if)|(?:ideal|perfect|excellent|great) candidates?",
      '(?:nearly|almost|virtually|practically|absolutely|simply|literally|just about) (?:all|everyone|anyone|anybody|everybody|every|any)(?: \\S{1,12}){0,6} (?:qualif(?:y|ies)|candidate|benefits?|responds?|helped|better|improves?|can|recovers?|eligible)',
      '(?:anyone|everyone|everybody|whoever) (?:with|who|living|struggling|battling|facing|suffering)(?: \\S{1,12}){1,6} (?:should|will|can|qualifies|is a|deserves|needs)(?: \\S{1,8}){0,2} (?:try|get|have|consider|start|come|benefit|candidate|qualif\\S{1,4}|better|helped|relief|it)',
      '(?:is|are) (?:\\S{1,10} )?(?:right|perfect|ideal|made|meant|just right|the answer|the right choice) for you(?=[.!,]|$)|(?:works?|helps?|effective) (?:in|for) (?:every|all|any) \\S{1,12}|(?:kids|teens|children|adults|seniors),? (?:\\S{1,10},? ){0,3}(?:everyone|alike|everybody)|{all} alike',
      "no (?:exceptions|one is (?:left out|excluded|turned away))|(?:nobody|no one) (?:is )?(?:ruled out|excluded)|no reason to rule yourself out|has something for everyone|if you (?:have|are)(?: \\S{1,10}){1,6},? (?:then )?(?:you are|you're|you qualify|this is|it is|it will|it's|we can|{cure} (?:is|will|can help))(?: \\S{1,8}){0,3} (?:for you|candidate|help you|right|qualify|answer|helps?)",
      "turn(?:s|ed)? (?:no one|nobody) away|(?:spray|treatment|this|it|tms|ketamine|program|therapy|cbt|clinic|chair) is for you(?=[.!,]|$)|(?:hardly|scarcely|barely|not) a (?:mood|person|case|patient|day|problem|sadness)(?: \\S{1,8}){0,3} (?:cannot|can't|doesn't|does not|could not|couldn't|won't)|none of (?:it|this|that|these) matters?|(?:this is|you have found|you've found|here is) your (?:treatment|medicine|answer|place|therapy|cure|way)|(?:you are|you're) (?:\\S{1,8} )?(?:a |the )?(?:\\S{1,8} )?(?:match|right (?:person|patient))",
      '(?:everyone|everybody|anybody|anyone) (?:gets? (?:something|results|relief)|finds? (?:relief|help|something)|gains?|walks? out|leaves? (?:with|better|happy))(?: \\S{1,8}){0,2}|(?:\\S{3,12}, ){2,6}(?:and |or )?(?:\\S{3,14} ){1,3}alike|(?:young|old|rich|poor|mild|severe)(?:,| or| and) (?:young|old|rich|poor|mild|severe)|even (?:the )?(?:hardest|toughest|worst|sickest|saddest|most) (?:\\S{1,10} )?(?:cases?|patients?|people|ones)',
    ],
    es: [
      '(?:es|apt[oa]s?|adecuad[oa]s?|funciona|sirve|ayuda|ideal(?:es)?|perfect[oa]s?|segur[oa]s?|eficaz|indicad[oa]s?|recomendad[oa]s?|tratamiento|terapia|válid[oa]s?|buen[oa]s?|beneficia|cura|útil)(?: \\S{1,12}){0,2} (?:para|a|en|con) {all}',
      '{all}(?: \\S{1,12}){0,3} (?:puede[ns]? (?:beneficiar\\S{0,2}|mejorar|recibir\\S{0,2}|curar\\S{0,2}|usar\\S{0,2}|sentir\\S{0,2}|hacer\\S{0,2})|mejora[n]?|mejorará[n]?|responde[n]?|recupera[n]?|se beneficia[n]?|siente[n]?|nota[n]?|logra[n]?|es (?:un )?(?:buen )?candidat[oa]|merece[n]?|funciona|sale[n]?)',
      'si (?:puede|es capaz de) \\S{3,12}(?: \\S{1,8}){0,4},? (?:\\S{1,8} )?puede|da lo mismo|tanto si (?:\\S{1,10} ){1,6}como si|(?:ningun[oa]?|ningún) (?:diagnóstico|edad|pasado|historial)(?: \\S{1,8}){0,2} (?:excluye|impide|es|queda)|(?:todo|cualquier) tipo de (?:{illness}|personas?|tristeza)',
      '(?:sin importar|no importa|da igual|independientemente de|sea cual sea|sean cuales sean|tenga la edad que)(?: \\S{1,10}){1,3}',
      '(?:usted|tú) (?:también )?(?:es|eres) (?:el|la|un|una)? ?(?:\\S{1,8} )?candidat[oa]|candidat[oa]s? (?:ideal|perfect[oa])(?:es|s)?|también es para (?:usted|ti)|es para usted(?=[.,!]|$)',
      'para (?:todos|todo el mundo|cualquiera|cualquier (?:persona|edad|paciente)|todas las edades|todo tipo de (?:personas|pacientes))(?=[.,!;]|$)|a cualquier edad|nunca es (?:demasiado )?tarde|nadie (?:queda|está) (?:excluido|fuera)|sin excepci(?:ón|ones)',
      '(?:no|nunca|todavía no|aún no) (?:\\S{1,8} ){0,2}(?:conocido|visto|tratado|encontrado|tenido) a? ?(?:nadie|ningún|una persona|un paciente)(?: \\S{1,8}){0,4}',
      '(?:no hay|no existe) (?:nadie|persona|paciente|depresión|caso)(?: \\S{1,8}){0,3} (?:que|a quien|para quien) no',
      '(?:si (?:tiene|sufre|padece|vive|está)|quien (?:tenga|sufra))(?: \\S{1,10}){1,5},? (?:\\S{1,10} ){0,3}(?:es (?:un )?candidat[oa]|puede ayudarle|le ayudará|es para usted|es su (?:tratamiento|solución))',
      '(?:joven(?:es)? o|mayores? o|leve o|grave o) (?:mayor(?:es)?|joven(?:es)?|leve|grave)|(?:entonces|esto|este tratamiento|aquí) (?:\\S{1,8} )?es (?:para|lo) (?:usted|suyo)|nada de eso importa|(?:hasta|incluso) (?:los|las) (?:casos|personas|pacientes) (?:más )?\\S{3,12}|un tratamiento que le (?:servirá|sirve|va)|a nadie (?:le )?(?:decimos|negamos|rechazamos)',
    ],
  },
  excusedBy: ['negation', 'question', 'report'],
  unless: {
    en: [
      'call|emergency|988|911|welcome(?! to try)|privacy|accessible|language|wheelchair|waiting room|not (?:for|right for|suitable|everyone|all|every)|(?:exam|checked|screened|blood pressure|monitor\\S{0,3})',
      'phone|parking|records?|cost|insur\\S{1,6}|door|hours|desk|ask (?:us|your)|differs?|open to|(?:usually|should|must|may|might) (?:not|be checked)',
    ],
    es: [
      'no (?:es|son|está|están|toda|todas|todos|funciona|sirve|ayuda) ?(?:adecuad|apt|para|a|tod|recomend)?|llame|emergencia|911|988|bienvenid[oa]s|idioma|examen|presión|sala de espera|aparcamiento|seguro',
    ],
  },
};
