import { ruleSources } from '../../sources.js';
import type { PhraseRule } from '../rule.js';
import { perProfile } from './per-profile.js';

const { euArticle90, ukEndorsement, ukDiagnosis, auEndorsement } = ruleSources;

const professionals = {
  en: '(?:doctors?|psychiatrists?|physicians?|clinicians?|experts?|scientists?|researchers?|nurses?|pharmacists?|therapists?|specialists?|professors?|hospitals?)',
  es: '(?:médic[oa]s?|psiquiatras?|expert[oa]s?|científic[oa]s?|enfermer[oa]s?|farmacéutic[oa]s?|especialistas?|profesor(?:a|es)?|hospitales|doctor(?:a|es)?)',
};

const celebrities = {
  en: '(?:celebrit(?:y|ies)|actors?|actresses|athletes?|influencers?|singers?|(?:film |movie |rock )?stars?|famous \\S{2,12})',
  es: '(?:famos[oa]s|celebridades|deportistas|actores|actrices|cantantes|influencers?)',
};

const medicine = '(?:it|this|ketamine|esketamine|tms|kap|spravato|our \\S{2,15})';

/** The phrases of people who speak for a medicine. */
const spokenFor = (by: { en: string; es: string }) => ({
  en: [
    `(?:recommended|endorsed|trusted|preferred|chosen|loved|praised|backed|approved) by (?:\\S{1,12} ){0,3}${by.en}`,
    `${by.en}(?: \\S{1,12}){0,4} (?:recommends?|endorses?|swears? by|trusts?|prefers?|loves?|praises?|chooses?|believes? in|vouch(?:es)? for|takes?|uses?) (?:\\S{1,8} )?${medicine}(?! (?:to|as|in|for) (?:put|an? anesthetic|surgery))`,
    `(?:the )?(?:favou?rite|choice|first choice) of (?:\\S{1,12} ){0,3}${by.en}|${by.en}'s? (?:first )?(?:choice|favou?rite)`,
  ],
  es: [
    `(?:recomendad|avalad|elegid|preferid|respaldad)[oa]s? por (?:\\S{1,12} ){0,3}${by.es}`,
    `${by.es}(?: \\S{1,12}){0,3} (?:l[oa]s? )?(?:recomiendan?|avalan?|confían? en|prefieren?|eligen?|respaldan?)`,
    `(?:el|la) (?:favorit[oa]|elección) de (?:\\S{1,12} ){0,3}${by.es}`,
  ],
});

/** One person, by name. */
const named = {
  en: '(?:dr|prof)\\.? \\S{2,15}(?: \\S{1,12}){0,3} (?:recommends?|endorses?|swears? by|vouches for|calls (?:it|ketamine|this))',
  es: '(?:(?:el|la) )?(?:dr|dra|doctor|doctora)\\.? \\S{2,15}(?: \\S{1,12}){0,3} (?:recomienda|avala|asegura)',
};

const endorsement = {
  id: 'endorsement',
  poor: 'Recommended by psychiatrists.',
  severity: 'error',
  better: 'Name who treats people here and what they are trained in, without their opinion of it.',
  excusedBy: ['negation', 'question'],
  unless: {
    en: [
      'your (?:doctor|psychiatrist|clinician)|guidelines?',
      `(?:if|when|once|until|unless) (?:\\S{1,12} ){0,3}${professionals.en}`,
    ],
    es: [
      'su (?:médic[oa]|psiquiatra)|guías?',
      `(?:si|cuando|hasta que|a menos que) (?:\\S{1,12} ){0,3}${professionals.es}`,
    ],
  },
} as const;

const [byProfessionals, byCelebrities] = [spokenFor(professionals), spokenFor(celebrities)];

/** Who may not speak for a medicine, and who has to be seen first. */
export const trustRules: readonly PhraseRule[] = [
  ...perProfile(
    { eu: euArticle90, 'uk-asa': ukEndorsement },
    {
      ...endorsement,
      why: 'To the public, a medicine may not be recommended by health professionals or well-known people.',
      phrases: {
        en: [...byProfessionals.en, ...byCelebrities.en, named.en],
        es: [...byProfessionals.es, ...byCelebrities.es, named.es],
      },
    },
  ),
  ...perProfile(
    { 'au-tga': auEndorsement },
    {
      ...endorsement,
      why: 'Health professionals and hospitals may not endorse a medicine to the public.',
      phrases: {
        en: [...byProfessionals.en, named.en],
        es: [...byProfessionals.es, named.es],
      },
    },
  ),
  ...perProfile(
    { eu: euArticle90, 'uk-asa': ukDiagnosis },
    {
      id: 'no-consultation',
      poor: 'No appointment needed.',
      severity: 'error',
      why: 'It may not seem that nobody has to see a doctor, or that treatment comes by mail.',
      better:
        'Say who examines people first, and where: "You meet a psychiatrist before any dose".',
      phrases: {
        en: [
          '(?:no|without (?:an?|the|any|seeing|visiting|needing)) (?:\\S{1,12} ){0,2}(?:doctors?|appointments?|consultations?|examinations?|exams?|prescriptions?|psychiatrists?|referrals?)(?: \\S{1,8}){0,1} (?:needed|required|necessary|visits?)',
          'without (?:seeing|visiting|meeting|consulting) (?:a|any|your) (?:doctor|psychiatrist|physician|clinician)',
          '(?:diagnos(?:is|ed)|prescribed|treat(?:ment|ed)) (?:\\S{1,8} ){0,2}(?:by (?:mail|post|email|quiz|chat)|online in minutes)',
          '(?:mailed|shipped|delivered|posted) (?:\\S{1,10} ){0,3}to your (?:door|home)',
          'skip the (?:doctor|waiting room|consultation)',
        ],
        es: [
          'sin (?:necesidad de )?(?:\\S{1,8} )?(?:médico|receta|consulta|cita|examen)(?: previ[oa])?',
          '(?:diagnóstico|tratamiento|receta) por (?:correo|chat|internet|email)',
          '(?:enviad[oa]|entrega) (?:\\S{1,8} ){0,2}a (?:su|tu|la) (?:puerta|casa|domicilio)',
        ],
      },
      excusedBy: ['negation', 'question', 'report'],
    },
  ),
];
