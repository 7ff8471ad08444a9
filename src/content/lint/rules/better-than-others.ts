import { ruleSources } from '../sources.js';
import type { PhraseRule } from './rule.js';

/** A treatment that is said to be better than others. */
export const betterThanOthersRule: PhraseRule = {
  id: 'better-than-others',
  poor: 'It works better than antidepressants.',
  severity: 'warning',
  source: ruleSources.ftc,
  why: 'Better than another treatment is a claim that needs trials against that treatment.',
  better: 'Name the trial and both numbers, or set the options side by side without a ranking.',
  phrases: {
    en: [
      '(?:better|faster|safer|stronger|quicker|gentler|kinder|easier|smarter|superior|more (?:effective(?:ly)?|powerful(?:ly)?|helpful|reliabl[ey]|potent|successful|lasting|natural|humane|precise|complete)|twice as \\S{1,12}|ahead of|head and shoulders above|miles ahead of|a step above|an upgrade from)(?: \\S{1,12}){0,3} (?:than|to|over|of|from|as)(?: \\S{1,12}){0,3} {other}',
      '(?:outperform|beat|surpass|trump|outshine|outclass|outdo|eclipse|dwarf)(?:e?s|ing|ed)? ~ {other}|(?:puts?|leaves?) (?:\\S{1,12} ){0,3}(?:to shame|in the dust|behind|for dead)',
      "(?:when|where|after|what|even (?:when|if|after)) (?:\\S{1,10} )?{other}(?: else)?(?: \\S{1,8})? (?:has |have |had |did |do |does )?(?:fail(?:s|ed)?|falls? short|stops?|work(?:s|ed)|couldn't|could not|can't|cannot|helped|not work|didn't work|let you down|gave up|gives up|run out)",
      "(?:works?|succeeds?|helps?|wins?|delivers?) where (?:\\S{1,12} ){1,4}(?:fail(?:s|ed)?|falls? short|stops?|not|couldn't|can't|cannot)",
      '(?:unlike|whereas|while|instead of|rather than|no more) (?:\\S{1,12} ){0,3}{other}(?=[^.]{0,80}(?:root|actually|truly|really|no side|without|works|faster|lasts?|safe|within|hours|real|cure|heal|lasting|mask|numb|dull|cover|merely|only|just|weeks|months|same day|goes|fixes|treats|{soon}))',
      '(?:treats?|addresses|targets?|heals?|gets?|goes?|going|getting|strikes?|fix(?:es)?|tackles?|reach(?:es)?|attacks?|cuts?)(?: \\S{1,10}){0,3} (?:the )?(?:very |real |underlying |true )?(?:root|source|core|underlying cause|real cause)s?(?: causes?)?(?! (?:of (?:referral|income)))',
      'root[- ]causes?|instead of (?:just |merely )?(?:masking|numbing|covering|managing|treating symptoms)|not just the symptoms|band-?aid',
      '(?:forget|ditch|throw (?:away|out)|toss|say goodbye to|no more|replaces?|stop taking|done with|trade|swap|skip|flush|put away|get off|come off|never need|lose|free (?:yourself )?(?:of|from)|without (?:a single|the need for|ever needing)) (?:\\S{1,10} ){0,3}(?:antidepressants?|pills?|ssris?|medications?|meds|prescriptions?|pill bottles?|tablets)',
      '(?:the )?only (?:\\S{1,10} )?(?:treatment|therapy|clinic|medicine|option|drug|thing|approach|one|answer|hope|way)(?: \\S{1,8})? that (?:\\S{1,10} )?(?:works?|truly|really|can|treats?|gets|goes|heals|addresses|helps)',
      'nothing (?:else )?(?:works|acts|helps|heals|(?:lifts|eases|relieves|treats|beats) \\S{1,12}) (?:\\S{1,12} )?(?:faster|quicker|(?:so|this|as|that) (?:fast|well|quickly|soon))',
      "(?:do not|don't|would rather you did not|never) want you to (?:know|hear|find|discover|try)(?: \\S{1,8})?",
      'no other (?:treatment|medicine|therapy|clinic|drug|option|antidepressant)(?: \\S{1,8})? (?:comes|works|can|offers|does|has|gets|matches|acts|helps|lifts|relieves)',
      '(?:ketamine|tms|kap|esketamine|spravato|it|this|cbt) (?:works|does|is|performs|acts) (?:so |far |much |simply |always )?(?:better|faster|more (?:effective|powerful)|superior|stronger)(?! (?:for (?:some|people)|in (?:some|people)|when|if|than (?:placebo|a sham|a dummy|no|before|others)))',
      "(?:why|don't|no need to|stop|tired of|instead of) (?:take|settle for|settling for|rely on|relying on|waste|wasting|bother|put up with|taking|swallow|swallowing|cycling|trying|messing) (?:\\S{1,8} ){0,3}(?:pills?|antidepressants?|medications?|drugs|therapy|less|meds|prescriptions?)",
      "{other} (?:\\S{1,8} )?(?:only|just|merely|simply|at best) (?:mask|numb|treat|cover|dull|manage|paper|blunt|scratch)\\S{0,3}|{other} (?:are|is) (?:useless|outdated|obsolete|a thing of the past|no match|inferior|old news|yesterday's|a dead end)",
      "(?:others?|antidepressants?|pills|medications?|therapy|other clinics|traditional \\S{1,12}) (?:can't|cannot|could never|never|don't|do not|simply can't|simply cannot) (?:match|touch|do|reach|offer|compete|come close|get)",
      'makes? (?:both|each|the other|therapy|it all|everything) (?:\\S{1,10} )?more effective|(?:a )?(?:better|superior|smarter) (?:alternative|answer|choice|option|way|solution)(?= (?:to|than|for|is|here)|[.,!])',
      '(?:puts?|leaves?|left) (?:\\S{1,14} ){1,6}(?:to shame|in the dust|for dead)',
      '{other} (?:has |have |had )?(?:already )?(?:failed|let down|disappointed|given up on) (?:you|me|them|us|him|her|many|most|so many)|(?:tried|done with|through) (?:the |all the |every |everything|pills|meds)(?: \\S{1,12}){0,4}[;,:—–-]+ ?(?:now|try|here|this|we|meet|it)(?: \\S{1,10}){0,4}',
      '(?:louder|more) than (?:pills|words|meds|medications?)',
      "(?:does|do|did|achieves?|accomplish(?:es)?|delivers?|gives?|offers?|provides?|finds?|reach(?:es)?|heals?|touch(?:es)?) what (?:\\S{1,14} ){1,8}(?:could(?:n't| not)|cannot|can't|never|won't|fail(?:s|ed)?|didn't|did not)|more (?:\\S{1,12} ){1,4}than (?:any|all|every|the rest)|(?:beats?|trumps?|tops?|crushes|outperforms?) (?:\\S{1,12} ){1,4}(?:hands down|every time|any day|by a mile|by far)|hands down",
      "{few} (?:minutes|hours|sessions?|weeks?|days?) (?:\\S{1,10} ){0,5}(?:more|better) than {few}|no more (?:guess\\S{0,4}|trial and error|roulette)|(?:pills|meds|medications?|drugs) that (?:may or may not|never|don't|do not|barely|hardly)",
      '(?:had|if) (?:this|it|ketamine|tms) (?:had )?existed|wish(?:es|ed)? (?:this|it|they|i|we)(?: \\S{1,8})? (?:had )?(?:existed|known|found|started)(?: \\S{1,8}){0,4}',
    ],
    es: [
      '(?:mejor(?:es)?|más (?:eficaz|eficaces|efectiv[oa]s?|rápid[oa]s?|segur[oa]s?|potentes?|suaves?|natural(?:es)?|completa|completo)|superior(?:es)?|por encima|por delante)(?: \\S{1,12}){0,2} (?:que|a|de)(?: \\S{1,12}){0,3} {other}',
      '(?:super|venc|gan|aventaj|desbanc|sustituy|reemplaz)(?:a|an|e|en|ará|arán|erá|ó|aron)(?: con creces| ampliamente)? (?:a )?(?:los |las |sus |otros |otras |cualquier |todos |su )*{other}',
      '(?:cuando|donde|aunque|incluso (?:si|cuando)|después de que) (?:\\S{1,8} ){0,2}{other}(?: más)? (?:\\S{1,8} ){0,2}(?:funcion(?:a|an|ó|ado|aron)|fall(?:a|an|ó|aron|ado)|fracas(?:a|an|ó|aron|ado)|sirv\\S{1,5}|ayud\\S{1,4}|puede[n]?|alcanza[n]?|llega[n]?)',
      'a diferencia de (?:\\S{1,10} ){0,3}{other}|{other} (?:solo|sólo|únicamente|apenas) (?:tap|enmascar|ocult|disimul|adormec|cubr|maneja)\\S{1,4}',
      '(?:trata|ataca|aborda|va|llega|elimina|actúa|corta)(?: \\S{1,6}){0,3} (?:la raíz|las raíces|la causa (?:raíz|real|verdadera)|el origen|de raíz)|la raíz (?:del|de su|de la)|no solo los síntomas',
      '(?:olvídese de|deje|tire|adiós a|dígale adiós a|abandone|sin necesidad de|deshágase de|sin (?:una sola|más)|no más|basta de) (?:\\S{1,8} ){0,2}(?:antidepresivos|pastillas?|medicamentos|medicación|fármacos)',
      'no quieren? que (?:\\S{1,8} )?(?:conozcas?|sepas?|descubras?|pruebes?|pruebe)(?: \\S{1,8})?',
      'único (?:tratamiento|método|medicamento|centro) (?:\\S{1,8} )?que|ningún otro (?:tratamiento|medicamento|método|centro|fármaco)|nada (?:\\S{1,8} )?(?:funciona|ayuda|iguala|se compara)',
      '(?:los|las) (?:antidepresivos|pastillas|medicamentos|otros tratamientos|terapias) (?:no pueden|nunca|jamás) (?:\\S{1,10} )?(?:igualar|lograr|ofrecer|alcanzar|competir)',
      '{other} (?:\\S{1,8} ){0,2}(?:le |lo |la |te |les |me )?(?:ha[n]? )?(?:fallado|decepcionado|fallaron|falló|abandonado)',
      '(?:lo más parecido|alternativa (?:natural|definitiva|real|moderna)) (?:\\S{1,10} ){0,4}(?:a|para)(?: \\S{1,10}){1,4}',
      '(?:logr|consig|hac|alcanz|lleg|san|cur|da|ofrec)\\S{0,5} lo que (?:\\S{1,14} ){1,8}(?:no|nunca|jamás) \\S{2,14}|(?:gana|vence|supera|derrota|arrasa)[n]?(?: \\S{1,10}){0,4} (?:a (?:los|las|la|el)|al) (?:{other})|por goleada|con los ojos cerrados|de lejos|más (?:\\S{1,10} ){1,4}que (?:ningún|ninguna|cualquier|nadie|todos)',
      '(?:hace[n]?|vale[n]?|logra[n]?|puede[n]?) (?:\\S{1,8} )?más que (?:\\S{1,10} ){0,4}(?:pastillas|terapia|fármacos|medicamentos|{other})|se acabó (?:el |la |lo de )?(?:jugar|adivin|probar|ensayo)\\S{0,4}|{other} que no (?:sirven?|funcionan?|ayudan?)',
      '(?:hubiera|hubiese|habría) (?:querido|existido|deseado|soñado)(?: \\S{1,8}){0,5} (?:antes|años)',
    ],
  },
  excusedBy: ['negation', 'question', 'report', 'hedge', 'condition'],
  unless: {
    en: [
      'placebo|dummy|sham|usual care|\\d{1,3} (?:in|of) (?:100|1,?000)|(?:your|a) (?:doctor|clinician|therapist|pharmacist) (?:may|can|will)|helped enough|in one trial|trials? found|less than|no better|(?:talk|ask|check) (?:with|your)|alone|have not (?:helped|worked) enough',
    ],
    es: [
      'placebo|simulad[oa]|\\d{1,3} de cada|lo suficiente|atención habitual|su médic[oa]|hable con|consulte',
    ],
  },
};
