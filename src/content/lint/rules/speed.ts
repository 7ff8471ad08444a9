import { ruleSources } from '../sources.js';
import type { PhraseRule } from './rule.js';

/** A result that is said to come fast. */
export const speedRule: PhraseRule = {
  id: 'speed',
  poor: 'Relief within hours.',
  severity: 'warning',
  source: ruleSources.ftc,
  why: 'How fast something worked depends on the route, and it did not for everyone.',
  better: 'Say for which route, in how many, and hedge: "into a vein, it can work within hours".',
  phrases: {
    en: [
      'instant(?:ly|aneous|aneously)?|same[- ]day relief|(?:rapid|fast|quick|swift)(?:[- ]acting| (?:and \\S{1,10} )?(?:relief|results?|recovery|improvement|remission|healing|onset|response))|at (?:record|lightning) speed|lightning[- ]fast',
      'immediate(?:ly)? (?:relief|results?|improve\\S{0,6}|better|lift|effects?|works?|help|difference|feel)|(?:rapidly|quickly|swiftly|immediately|instantly|promptly) (?:relieves?|lifts?|eases?|treats?|reduces?|improves?|works?|ends?|restores?|stops?|lifting|relieving)',
      '(?:{good}|better|happier|lighter|brighter|themselves|yourself|lift(?:s|ed|ing)?|work(?:s|ed|ing)?|reliev(?:es|ed|e)|eas(?:es|ed|e)|improv(?:es|ed|e)|helps|kicks? in|free|relieved|back(?: on your feet)?|cures?|recover(?:s|ed)?|heals?|smiling|shift\\S{0,2}|sets? in|starts?|begins?) … {soon}',
      '{soon} … (?:{good}|better|happier|lighter|brighter|themselves|yourself|lift(?:s|ed|ing)?|works?|reliev(?:es|ed|e)|eas(?:es|ed|e)|improv(?:es|ed|e)|gone|smiling|kicks? in|free from|relieved|back on your feet|cures?|recover(?:s|ed)?|heals?|fog|weight)',
      '{illness} … {soon}',
      '{feel} (?:\\S{1,12} )?(?:better|great|good|lighter|relief|results?|a difference|the difference|happier|free|alive|it working)(?: \\S{1,8}){0,2} {soon}',
      "(?:one|a single|two|three|\\d|a few)(?: \\S{1,10})? (?:doses?|sessions?|infusions?|treatments?|visits?|course|series|round|hours?|afternoon)(?: \\S{1,10}){0,2} (?:is|are|was|can be) (?:\\S{1,10} )?(?:all|enough|plenty|sufficient)|all it takes is|that is all it takes|that's all it takes",
      '(?:just|only|takes|need|needs|requires?|as few as|a mere|after) (?:a |one |two |three |\\d{1,2} |a single |a few ){1,2}(?:sessions?|doses?|infusions?|treatments?|visits?|hours?|days?|minutes?) (?:to|is enough|until you|for|and) (?:\\S{1,10} ){0,4}(?:better|relief|well|results?|recover|heal|feel|depression|lift|yourself|happy|free|work)',
      '(?:while|whereas|unlike|others|pills|antidepressants?) … (?:takes?|need|needs|require) (?:\\S{1,8} ){0,3}(?:weeks|months|years|forever|so long)',
      '(?:minutes|hours|days),? (?:not|instead of|rather than) (?:\\S{1,8} )?(?:minutes|hours|days|weeks|months|years)|no (?:more )?(?:waiting|weeks of waiting)|without (?:the )?(?:wait|weeks of waiting)',
      '(?:fastest|quickest|shortest) ~ (?:way|treatment|relief|route|path|therapy|acting|option|road|recovery)',
      '{feel} {better} … (?:tomorrow|tonight)|(?:tomorrow|by (?:tomorrow|morning|tonight|monday|the weekend)) … {feel} {better}',
      '(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|today|morning|breakfast) (?:\\S{1,10} ){1,4}(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturday|sunday|tomorrow|evening|dinner|lunch) (?:\\S{1,10}ing|happy|free|better|well)|by (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|summer|spring|the holidays|\\S{1,8} weekend)(?: \\S{1,10}){0,6} (?:laugh|smil|better|happy|free|well|yourself|old self|again|back|new)\\S{0,4}|(?:again|better|happy|free|well|yourself|self|smiling|laughing) (?:by|before) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|summer|spring|the holidays|the end of the week)',
      "(?:one|two|three|\\d) (?:\\S{1,10}), (?:one|two|three|an?|\\d) (?:\\S{1,10}),? (?:and )?(?:a|one|you|your|new|no|done)|(?:one|two|three|four|five|six|a few|\\d{1,2}|an) (?:\\S{1,10} )?(?:visits?|sessions?|infusions?|doses?|weeks?|days?|hours?)(?: \\S{1,8}){0,3}(?:,| and)+ (?:done|you're done|you are done|that's it|it's over|voilà|bam|gone|free|undoes)|(?:hour|session|afternoon|weekend|visit|dose)(?: \\S{1,8}){0,4} (?:undoes?|erases?|reverses?|beats?|replaces?|outdoes|is worth|does more than)(?: \\S{1,8}){0,2} (?:years|decades|months)|in \\S{1,6} (?:days|weeks|hours) flat|(?:days|weeks|hours) flat",
      '(?:begins?|starts?|works?|relief|lifts?|kicks? in) (?:\\S{1,10} ){0,2}(?:before|by the time|while|the moment|the minute|as soon as) (?:the|you|your|it) (?:\\S{1,10} ?){1,5}',
      '(?:decade|years|months|lifetime)(?: \\S{1,10}){0,8} in (?:a|one|two|three|an|just|a few|\\d) (?:\\S{1,8} )?(?:weekend|day|days|hour|hours|session|sessions|afternoon|week|morning)',
      '(?:before|by) (?:lunch|dinner|breakfast|noon|bedtime|supper|dessert|christmas|the weekend)|forget (?:about )?(?:weeks|months|years)|think (?:hours|days|minutes)|(?:minutes|hours|days) from now|one and done|(?:over|on|during|in|takes) (?:a|your) lunch (?:break|hour)|(?:tears|crying|sadness|gloom|worry) (?:\\S{1,8} )?(?:dry|dries|stops?|ends?|leaves?)|by (?:week|day|session|dose|visit) (?:one|two|three|four|five)',
      '(?:after|with|by) (?:the|your) (?:first|second|third|fourth) (?:\\S{1,10}),? (?:the |your |you|sadness|life|everything|things)(?: \\S{1,10}){0,5}',
    ],
    es: [
      'instantáne[oa](?:mente|s)?|de inmediato|acción (?:rápida|inmediata)|de la noche a la mañana|en tiempo récord|en un abrir y cerrar',
      '(?:alivio|resultados?|efectos?|mejoría|respuesta|solución|recuperación) (?:\\S{1,10} )?(?:rápid[oa]s?|instantáne[oa]s?|inmediat[oa]s?)|(?:rápid[oa]s?|inmediat[oa]s?) (?:alivio|mejoría|resultados|acción|recuperación)',
      '(?:{good}|mejor(?:a|an|e|ará|ó)?|alivi(?:a|an|e|ará|ó)|funcion(?:a|an|ará)|actú(?:a|an)|desaparec\\S{1,5}|bien|feliz|felices|libre|reduc\\S{1,4}|se not(?:a|an|ará)|calm(?:a|an|ará)|recuper\\S{1,4}|cura|levant\\S{1,4}|usted mism[oa]|surte efecto) … {soon}',
      '{soon} … (?:mejor\\S{0,5}|alivi\\S{1,4}|bien|felices|feliz|resultados?|recuper\\S{1,5}|libres?|funciona|desaparec\\S{1,5}|diferencia|curad[oa]|ser (?:usted|la persona|feliz|quien)|sonre\\S{1,5}|vida|efecto)',
      '{illness} … {soon}',
      '(?:basta[n]?|solo necesita|solo hacen falta|son suficientes|es suficiente) (?:con )?(?:una|dos|tres|pocas)(?: \\S{1,8})? (?:sesion(?:es)?|sesión|dosis|infusion(?:es)?|infusión|tomas?)',
      '(?:horas|días|minutos),? (?:no|en vez de|en lugar de|y no) (?:\\S{1,8} )?(?:días|semanas|meses|años)|sin (?:esperas|esperar)(?= (?:semanas|meses)|[.,!])',
      '(?:una|dos|tres|cuatro|pocas|\\d{1,2}) (?:visitas?|sesiones?|sesión|dosis|semanas?|tomas?),? y (?:listo|ya está|se acabó|como nuev[oa])|(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|navidad|verano) (?:ya )?(?:estará|será|volverá|se sentirá|reirá|sonreirá)(?: \\S{1,10}){0,3}|(?:hora|sesión|visita|tarde) (?:\\S{1,8} ){0,4}(?:deshace|borra|vale por|compensa) (?:\\S{1,6} )?años|(?:en|tras) (?:\\S{1,6} )?(?:días|horas) lo que (?:\\S{1,10} ){1,6}años|lo que (?:\\S{1,10} ){1,6}años(?: \\S{1,12}){1,8} (?:días|horas|una tarde|un fin de semana)',
      '(?:más rápid[oa]|vía rápida|camino más (?:rápido|corto)) (?:\\S{1,10} ){0,3}(?:alivio|mejor\\S{0,3}|recuper\\S{1,5}|bienestar|salir)',
      '(?:antidepresivos?|pastillas|otros|fármacos) (?:\\S{1,8} ){0,2}(?:tardan|necesitan|requieren) (?:\\S{1,8} ){0,2}(?:semanas|meses|años)',
      'antes de (?:comer|cenar|la cena|almorzar|navidad|acostarse)(?: \\S{1,8}){0,4}|(?:a|con|tras) la (?:primera|segunda|tercera|cuarta) (?:dosis|sesión|toma|visita)(?: \\S{1,8}){0,5}|olvídese de (?:las )?(?:semanas|meses)|(?:en|dentro de) (?:una|media) hora(?: \\S{1,8}){0,4} (?:vida|otra|distint|mejor)\\S{0,3}|se sentirá en las nubes|otra vida',
    ],
  },
  excusedBy: ['negation', 'question', 'report', 'hedge', 'condition'],
  unless: {
    en: [
      'into a (?:vein|muscle)|intravenous|placebo|dummy|sham|comparison|\\d{1,3} (?:in|of|out of) (?:100|1,?000)',
      'parking|c[ao]mes? back|returns?|911|988|get help|helps you at once|call (?:us|your)|follow[- ]up|appointment|dizz\\S{1,4}|sleep(?:y|iness)|side effects?|wears? off|home visit',
      'visits? (?:lasts?|takes?)|(?:stopped|dropped|left|relapsed?|depressed again|worse)|rated|measured|tell us|report|results? (?:of|from) (?:your|the|a) (?:test|lab|blood|exam)',
      'can work|over (?:\\S{1,6} )?weeks|for (?:up to |about )?\\d+ (?:days|weeks)',
    ],
    es: [
      'por la vena|intravenos[oa]|placebo|simulad[oa]|comparación|\\d{1,3} de cada|911|988|llame|cita|mareo',
      'efectos? secundarios?|recaíd\\S{1,3}|volvi\\S{1,4} a (?:tener|estar)|recay\\S{1,6}|empeor\\S{1,4}|avise|permanecerá|dura (?:un|una|dos)|análisis',
    ],
  },
};
