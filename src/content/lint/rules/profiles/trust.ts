import { ruleSources } from '../../sources.js';
import type { PhraseRule } from '../rule.js';
import { perProfile } from './per-profile.js';
import { celebrities, gap, medicine, professionals } from './words.js';

const { euArticle90, ukEndorsement, ukDiagnosis, auEndorsement } = ruleSources;

/** Not "can recommend", which tells what may happen in a visit. */
const praise = {
  en: '(?<!(?:can|may|might|could|should|would|will|to) )(?:(?:are |is )?(?:recommend|back|trust|prais|endors|prefer|choos)ing|(?:recommend|endorse|back|trust|prefer|love|praise|choose|rave about|swear by|believe in|vouch for|rely on|stand (?:by|behind)|get behind|approve of)s?|(?:is|are) (?:an? )?[^\\s,;:.]{0,12} ?fans? of)',
  es: '(?:recomiendan?|avalan?|respaldan?|confían? en|prefieren?|eligen?|alaban?|apuestan? por)',
};

const it = `(?:it|this|these|them|us|our|tms|${medicine.en})`;

/** The phrases of people who speak for a medicine. */
const spokenFor = (by: { en: string; es: string }) => ({
  en: [
    `(?:recommended|endorsed|trusted|preferred|chosen|loved|praised|backed) by ${gap(5)}${by.en}`,
    `${by.en} ${gap(5)}${praise.en} ${gap(1)}${it}`,
    `(?:treatments?|therap(?:y|ies)|medicines?|clinics?|options?|methods?|protocols?|approach(?:es)?|sprays?|ones?|${medicine.en}) (?:that |which )?${gap(3)}${by.en} ${gap(1)}${praise.en}`,
    `(?:favou?rites?|(?:first )?choice) (?:of|for|among) ${gap(3)}${by.en}|${by.en}'s? (?:first )?(?:choice|favou?rite)`,
  ],
  es: [
    `(?:recomendad|avalad|elegid|preferid|respaldad)[oa]s? por ${gap(5)}${by.es}`,
    `${by.es} ${gap(3)}${praise.es}`,
    `(?:favorit[oa]|elección) de ${gap(3)}${by.es}`,
  ],
});

/** By those who take it, or by one person with a name. */
const own = {
  professionals: {
    en: [
      `(?:dr|prof|professor)\\.? [^\\s,;:.]{2,15}[^.;:?]{0,40} (?:recommends?|endorses?|swears? by|vouches for|calls (?:it|ketamine|this)|praises)`,
      `${professionals.en} ${gap(3)}(?:take|use|give|choose|send) ${gap(2)}(?:themselves|their own)`,
    ],
    es: [
      '(?:(?:el|la) )?(?:dr|dra|doctor|doctora)\\.? \\S{2,15}(?: \\S{1,12}){0,3} (?:recomienda|avala|asegura)',
    ],
  },
  celebrities: {
    en: [
      `(?:used|taken|tried|discovered|embraced) by ${gap(4)}${celebrities.en}`,
      `${celebrities.en} ${gap(4)}(?:(?:use|take|credit|thank|say)s?|used|taken|tried) ${gap(1)}${it}`,
    ],
    es: [
      `(?:usad|tomad|probad)[oa]s? por ${gap(4)}${celebrities.es}`,
      `${celebrities.es} ${gap(3)}(?:usan?|toman?|han? probado)`,
    ],
  },
};

const endorsement = {
  id: 'endorsement',
  poor: 'Recommended by psychiatrists.',
  severity: 'error',
  better: 'Name who treats people here and what they are trained in, without their opinion of it.',
  excusedBy: ['negation', 'question'],
  unless: {
    en: [
      'your (?:doctor|psychiatrist|clinician|gp)|guidelines?|in person',
      `(?:if|when|once|until|unless|whether) ${gap(3)}${professionals.en}`,
    ],
    es: [
      'su (?:médic[oa]|psiquiatra)|guías?',
      `(?:si|cuando|hasta que|a menos que) ${gap(3)}${professionals.es}`,
    ],
  },
} as const;

const [byProfessionals, byCelebrities] = [spokenFor(professionals), spokenFor(celebrities)];

const doctor = '(?:doctors?|gps?|psychiatrists?|physicians?|clinicians?|specialists?)';

const visit =
  '(?:doctors?|appointments?|consultations?|examinations?|exams?|check-?ups?|prescriptions?|psychiatrists?|questions)';

/** Who may not speak for a medicine, and who has to be seen first. */
export const trustRules: readonly PhraseRule[] = [
  ...perProfile(
    { eu: euArticle90, 'uk-asa': ukEndorsement },
    {
      ...endorsement,
      why: 'To the public, a medicine may not be recommended by health professionals or well-known people.',
      phrases: {
        en: [
          ...byProfessionals.en,
          ...own.professionals.en,
          ...byCelebrities.en,
          ...own.celebrities.en,
        ],
        es: [
          ...byProfessionals.es,
          ...own.professionals.es,
          ...byCelebrities.es,
          ...own.celebrities.es,
        ],
      },
    },
  ),
  ...perProfile(
    { 'au-tga': auEndorsement },
    {
      ...endorsement,
      why: 'Health professionals and hospitals may not endorse a medicine to the public.',
      phrases: {
        en: [...byProfessionals.en, ...own.professionals.en],
        es: [...byProfessionals.es, ...own.professionals.es],
      },
    },
  ),
  ...perProfile(
    { eu: euArticle90, 'uk-asa': ukDiagnosis },
    {
      id: 'no-consultation',
      poor: 'No consultation needed.',
      severity: 'error',
      why: 'It may not seem that nobody has to see a doctor, or that treatment comes by mail.',
      better:
        'Say who examines people first, and where: "You meet a psychiatrist before any dose".',
      phrases: {
        en: [
          `(?:no|without (?:an?|the|any|needing)) ${gap(2)}${visit} (?:[^\\s,;:.]{1,8} )?(?:needed|required|necessary|visits?|asked)`,
          `(?:no need|not need|never need|need not|without having|without needing|no reason) (?:to )?(?:see|visit|meet|consult|talk to|speak to|ask|wait for) (?:an? |any |your |the )?(?:[^\\s,;:.]{1,10} )?${doctor}`,
          `(?:need|needs|with|have|takes?) no ${visit}`,
          `without (?:seeing|visiting|meeting|consulting|an?|any) ${gap(1)}(?:${doctor}|exam(?:ination)?|check-?up|consultation)`,
          '(?:diagnos(?:is|ed)|prescribed|prescriptions?|treat(?:ment|ed)) (?:\\S{1,8} ){0,3}(?:by (?:mail|post|e-?mail|quiz|chat|text)|online in minutes|from (?:a|our) (?:quiz|questionnaire|app))',
          `(?:mailed|shipped|delivered|posted|sent|couriered) ${gap(3)}to your (?:door|doorstep|home|letterbox|mailbox)`,
          `we (?:will |can |'ll )?(?:post|mail|ship|send|deliver) (?:you )?(?:your |the |it |a )?${gap(1)}(?:medicines?|medications?|doses?|kits?|${medicine.en})(?! to (?:the|our|a) (?:clinic|pharmacy|hospital))`,
          '(?:diagnosis|diagnosed) (?:over|on|by|via) (?:the )?(?:phone|telephone|app|web|internet)',
          `(?:order|buy|get) ${gap(3)}(?:prescriptions?|kits?|treatments?|it|${medicine.en}) ${gap(2)}(?:online|by (?:mail|post|phone))`,
          `(?:quiz|questionnaire|form|app|chat|call) (?:replaces|will do|is all|is enough|does the job of|instead of)`,
          '(?:skip|forget) the (?:doctor|waiting room|consultation|psychiatrist|exam)',
        ],
        es: [
          'sin (?:necesidad de )?(?:\\S{1,8} )?(?:médico|receta|consulta|cita|examen)(?: previ[oa])?',
          '(?:diagnóstico|tratamiento|receta) por (?:correo|chat|internet|email)',
          '(?:enviad[oa]|enviamos|entrega|entregamos) (?:\\S{1,12} ){0,4}a (?:su|tu|la) (?:puerta|casa|domicilio)',
          'no (?:hace falta|necesita|es necesario) (?:ver|visitar|consultar) (?:a(?:l)? )?(?:un |ningún )?(?:médico|psiquiatra)',
        ],
      },
      excusedBy: ['negation', 'question', 'report'],
      unless: {
        en: [
          'to (?:ask|call|phone|collect|pick up)|leaflets?|letters?|bills?|information|questions (?:about|on)',
        ],
        es: ['folletos?|información'],
      },
    },
  ),
];
