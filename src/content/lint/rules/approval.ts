import { ruleSources } from '../sources.js';
import type { PhraseRule } from './rule.js';

/** Whether an approval is claimed. Whether there is one is looked up in the treatment. */
export const approvalRule: PhraseRule = {
  id: 'approval-implied',
  poor: 'FDA-approved ketamine for depression.',
  severity: 'error',
  source: ruleSources.crane,
  why: 'The FDA has approved ketamine as an anesthetic only. For depression its use is "off-label".',
  better:
    'Say what is approved and what is not: "not approved for depression; doctors may prescribe it off-label".',
  phrases: {
    en: [
      '(?:fda|ema|mhra|tga|government|federally|officially)[- ](?:approved|cleared|authori[sz]ed|endorsed|backed|certified|sanctioned|recommended|recognized|registered|supported)',
      '(?:approved|cleared|authori[sz]ed|endorsed|certified|sanctioned|recommended|backed) (?:by|from) (?:the )?(?:us |u\\.s\\. |federal )?(?:fda|food and drug administration|ema|mhra|tga|government|regulators?|health authorities)',
      '(?:fda|food and drug administration|regulators?|government|ema|mhra|tga)(?: has| have| had)?(?: also| now| recently| fully| officially)? (?:approved?|approves|cleared|clears|authori[sz]ed|authori[sz]es|endorsed?|endorses|backs|supports|recommends|recogni[sz]es)',
      '(?:has|have|with|received|earned|won|full) (?:full )?(?:fda|regulatory|government|federal) (?:approval|clearance|authori[sz]ation|backing)',
      'fda approval(?= for (?:depression|ptsd|anxiety))',
      '(?:is|are|now|fully) approved (?:for|to treat) (?:\\S{1,15} ){0,2}(?:depression|ptsd|anxiety|trauma|addiction)',
      '(?:fda|ema|mhra|tga|government|federally|officially|medically)[- ](?:approved|cleared|authori[sz]ed|endorsed|licen[sc]ed|accepted|approval|clearance)(?! (?:is|has|does|covers|means|process|for use in surgery|to|as))',
      "(?:carries|has|holds|enjoys|received|granted|earned|won|got|gained|with|under)(?: \\S{1,10}){0,3} (?:fda|ema|mhra|tga|regulatory|regulator's) (?:approval|clearance|authori[sz]ation|licen[sc]e|backing|endorsement|seal)",
      "(?:fda|the fda|regulators|ema|mhra|tga)(?:'s| has| have)?(?: \\S{1,10}){0,2} (?:approv(?:ed|es|al)|endors(?:ed|es)|clear(?:ed|s)|green[- ]?l(?:it|ight)\\S{0,2}|licen[sc]ed|authori[sz](?:ed|es)|gave)(?: \\S{1,10}){0,4} (?:ketamine|it|depression|ptsd|anxiety|us|our|this|these)",
      '(?:approved|licen[sc]ed|indicated|cleared|authori[sz]ed) (?:for|to treat|in) (?:\\S{1,12} ){0,4}(?:depression|ptsd|anxiety|trauma|addiction|ocd|mental)',
      'an approved (?:treatment|therapy|medicine|drug|option)',
    ],
    es: [
      '(?:aprobad[oa]s?|autorizad[oa]s?|avalad[oa]s?|respaldad[oa]s?|recomendad[oa]s?|certificad[oa]s?) por (?:la |las |el )?(?:fda|ema|aemps|gobierno|autoridades|administración de alimentos)',
      '(?:la )?(?:fda|ema|aemps) (?:ha |ya )?(?:aprobado|aprueba|aprobó|autorizado|autoriza|recomienda|respalda)',
      'aprobación (?:de la fda|oficial)',
      '(?:está|están) aprobad[oa]s? para (?:\\S{1,12} ){0,2}(?:depresión|ansiedad|tept)',
      '(?:aprobad|autorizad|avalad|certificad|homologad|respaldad|recomendad)[oa]s? (?:\\S{1,12} )?por (?:la |las |el |los )?(?:fda|ema|aemps|cofepris|gobierno|autoridades|ministerio|reguladores|administración)',
      '(?:fda|ema|aemps|cofepris) (?:\\S{1,8} ){0,2}(?:aprob|autoriz|aval|recomiend|respald)\\S{1,4}(?! como anest)',
      '(?:tiene|cuenta con|con) (?:la |el )?(?:aprobación|autorización|aval|visto bueno) (?:de la|del|oficial)',
      '(?:aprobad|autorizad|indicad)[oa]s? (?:para|contra) (?:\\S{1,12} ){0,3}(?:depresión|ansiedad|tept|trauma)',
      'tratamiento (?:aprobado|autorizado)(?=[.,!]|$| para)',
    ],
  },
  excusedBy: ['negation', 'question', 'report'],
  unless: {
    en: [
      'an[ae]?esthe\\S{1,8}|surgery|operations?|off[- ]label|only (?:for|as|when)',
      'esketamine|spravato|nasal spray|nose spray|compounded',
      'antidepressants? (?:are|were|is)',
    ],
    es: [
      'anest\\S{1,8}|cirugía|fuera de (?:indicación|etiqueta|ficha)|solo (?:como|para)',
      'esketamina|spravato|aerosol',
    ],
  },
};
