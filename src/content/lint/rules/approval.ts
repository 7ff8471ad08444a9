import { isKnownApproval } from '../approvals.js';
import { ruleSources } from '../sources.js';
import type { PhraseRule } from './rule.js';

/** Whether an approval is claimed. Whether there is one is looked up in the treatment. */
export const approvalRule: PhraseRule = {
  id: 'approval-implied',
  poor: 'FDA-approved ketamine for depression.',
  severity: 'error',
  source: ruleSources.crane,
  why: 'An approval is for one use. It says nothing about another use or another treatment.',
  better: 'Say what is approved and what is not: "not approved for this use".',
  phrases: {
    en: [
      '{regulator}[- ](?:\\S{1,10} )?{approve}(?! (?:means|process|covers|number))',
      '{regulator} (?:\\S{1,10} ){0,6}{approve}',
      '{approve} (?:\\S{1,10} ){0,3}(?:by|from|of|with) ~ {regulator}',
      '(?:is|are|now|fully|been|medicine|treatment|therapy|drug|ketamine|lozenges|it) {approve} (?:for|to treat|in) (?:\\S{1,12} ){0,4}(?:depression|ptsd|anxiety|trauma|addiction|ocd|mental|mood)',
      "{cure}(?:'s)? approval (?:tells|means|shows|says|covers|applies|proves)|an (?:officially |fully )?(?:approved|licensed|authorized) (?:treatment|therapy|medicine|drug|option)|(?:fda|government|regulators?) (?:reviewed|examined|checked|studied|found) (?:\\S{1,10} ){0,4}(?:safe|effective|works?)|on[- ]label|off[- ]label (?:in name only|is (?:just|only|merely) a)|(?:meets?|exceeds?|follows?|complies with|up to) ~ {regulator} (?:\\S{1,10} )?(?:standards?|guidelines?|rules|requirements)|carries the (?:\\S{1,8} )?(?:seal|approval)|(?:medically|legally|officially|fully|government) (?:approved|licensed|accepted|recognized|authorized|sanctioned)",
      "thanks to the (?:fda|government)|(?:fda|government|medicare|washington|regulators)(?: \\S{1,10}){0,3} (?:would not|wouldn't|would never|believes?|allows?|lets you|trusts?|pays for)|so it is approved too|(?:official|national|federal|clinical|leading) guidelines? (?:name|list|call|put|place|recommend|rank)|legal(?:ly)?,? (?:and )?(?:federally|government|officially) \\S{3,12}",
      '(?:already|safely|passed|sailed|made it) (?:through|past) (?:the )?(?:fda|mhra|ema|tga|nice|regulators?)(?! (?:review|process|application))',
      '{regulator} (?:has |have )?(?:already )?(?:reviewed|examined|checked|studied|looked (?:at|into)|assessed|evaluated|considered)(?: \\S{1,12}){1,6}, (?:which is why|and so|so|that is why) (?:you|we|our|it)',
      '(?:if|since|because|now that|when) (?:the )?{regulator} (?:\\S{1,8} ){0,4}{approve}[^.?!]{0,60}, (?:what more|why)',
    ],
    es: [
      '{approve} (?:\\S{1,12} ){0,3}(?:por|de|del) (?:la |las |el |los )?(?:\\S{1,10} )?{regulator}',
      '{regulator} (?:\\S{1,8} ){0,3}{approve}(?! como anest)',
      '(?:tiene|cuenta con|con|bajo) (?:la |el |su )?(?:aprobación|autorización|aval|visto bueno|sello|respaldo) (?:\\S{1,10} ){0,2}(?:de la|del|oficial|fda|ema|aemps)',
      '(?:aprobad|autorizad|indicad|homologad)[oa]s? (?:para|contra) (?:\\S{1,12} ){0,4}(?:depresión|ansiedad|tept|trauma|ánimo)|(?:tratamiento|medicamento|fármaco|terapia) (?:oficialmente )?(?:aprobad|autorizad)[oa](?=[.,!]|$| para)',
      'gracias a la fda|(?:el gobierno|la fda|la ley) no (?:lo|la) (?:permitiría|dejaría|autorizaría)|guías (?:oficiales|nacionales) (?:\\S{1,8} )?(?:nombran|recomiendan|sitúan)',
      'si (?:la |el |las )?{regulator} (?:\\S{1,8} ){0,4}{approve}[^.?!]{0,60}, ¿?(?:qué más|por qué|a qué|para qué)',
      '{regulator} (?:ya )?(?:ha |han )?(?:revisado|examinado|evaluado|estudiado|analizado|revisó|examinó|evaluó|estudió|analizó)(?: \\S{1,12}){1,6}, (?:así que|por eso|de modo que|por lo que) (?:(?:se )?puedes? (?:confiar|estar)|confí\\S{1,4}|nuestr[oa]s?)',
    ],
  },
  isTrue: isKnownApproval,
  excusedBy: ['negation', 'question', 'report', 'condition'],
  unless: {
    en: [
      "(?:as|for) (?:an? )?(?:general )?an[ae]?esthe\\S{1,8}(?! (?:since|for decades))(?=[^.]{0,40}(?:only|off|not|$|[.,]))|off[- ]label(?![^.]{0,60}(?:but|yet|in practice|green light|formality|technically))|only (?:for|as|when)|fda approval covers|(?:has|have|had)(?:n't| not) (?:\\S{1,8} )?(?:approved|cleared|reviewed)|neither|no compounded",
      'approved (?:amounts?|charges?|rates?|provider)|(?:coverage|claims?|requests?|sessions?|visits?|plan|insurer|label(?:ing)? change) (?:\\S{1,8} ){0,4}approved|approved (?:the |a )?label|prior approval|(?:approved|cleared) (?:\\S{1,10} )?for (?:another|other|a different) (?:use|purpose|condition)s?|approved (?:drug|medicine)s? for (?:another|other|a different)',
      'antidepressants? (?:are|were|is)|your insur\\S{1,6}|clearance is not|not the same as|financial|government (?:id|issued)|warn(?:s|ed|ing)?|(?:approved|accepted|recommended) by your',
    ],
    es: [
      'anest\\S{1,8}(?=[^.]{0,30}(?:solo|no|fuera|$|[.,]))|cirugía|fuera de (?:indicación|etiqueta|ficha)|solo (?:como|para)|no (?:ha|han|está|están) (?:\\S{1,6} )?(?:aprob|autoriz)\\S{1,4}|advi?ert\\S{1,4}|con (?:dudas|restricciones|condiciones|límites)',
    ],
  },
};
