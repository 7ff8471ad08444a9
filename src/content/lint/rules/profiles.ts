import type { LintProfile, RuleSource } from '../finding.js';
import { ruleSources } from '../sources.js';
import type { PhraseRule } from './rule.js';

/** The same rule in several countries, each with the text it rests on there. */
const perProfile = (
  sources: Readonly<Partial<Record<LintProfile, RuleSource>>>,
  rule: Omit<PhraseRule, 'source' | 'profiles'>,
): readonly PhraseRule[] =>
  Object.entries(sources).map(([profile, source]) => ({
    ...rule,
    profiles: [profile as LintProfile],
    source,
  }));

const { euArticle90, ukEffects, ukPrescription, ukDiagnosis, auEndorsement, auLaw } = ruleSources;

/** Rules that one country or some have beyond those that hold everywhere. */
export const profileRules: readonly PhraseRule[] = [
  ...perProfile(
    { eu: euArticle90, 'uk-asa': ukEffects },
    {
      id: 'as-good-as-others',
      poor: 'It is as effective as antidepressants.',
      severity: 'error',
      why: 'To the public, a medicine may not be called better than another treatment, nor equal to it.',
      better: 'Set the options side by side, each with its own numbers, without a ranking.',
      phrases: {
        en: [
          '(?:as|equally|just as) (?:effective|good|safe|helpful|powerful|strong|potent)(?: \\S{1,8}){0,1} as (?:\\S{1,12} ){0,3}(?:antidepressants?|medicines?|medications?|drugs?|treatments?|therap(?:y|ies)|ect|tms|pills?|ssris?)',
          '(?:works?|does|performs?) (?:just )?as well as',
          '(?:equivalent|equal|comparable) to (?:\\S{1,12} ){0,3}(?:antidepressants?|ect|tms|medications?|therap(?:y|ies)|treatments?)',
          'on a par with|no less effective than',
        ],
        es: [
          'tan (?:eficaz|efectiv[oa]|buen[oa]|segur[oa]|potente) como (?:\\S{1,12} ){0,3}(?:antidepresivos?|medicamentos?|fármacos?|tratamientos?|terapias?|tec|emt)',
          'equivalentes? a (?:\\S{1,12} ){0,3}(?:antidepresivos?|tratamientos?|terapias?)',
          'igual de (?:eficaz|buen[oa]|efectiv[oa]) que|al mismo nivel que',
        ],
      },
      excusedBy: ['negation', 'question', 'report', 'hedge'],
    },
  ),
  ...perProfile(
    { eu: euArticle90, 'uk-asa': ukEffects },
    {
      id: 'harm-without-it',
      poor: 'Left untreated, depression will only get worse.',
      severity: 'error',
      why: 'To the public, it may not be suggested that health suffers without the medicine.',
      better: 'Describe "no new treatment for now" as an option, with what can speak for it.',
      phrases: {
        en: [
          "(?:without|if you (?:do not|don't) (?:get|have|take|try|start|choose)) (?:\\S{1,12} ){0,3}(?:ketamine|treatment|therapy|it|esketamine|spravato|tms|infusions?),? (?:\\S{1,12} ){0,4}(?:worse|worsen|worsens|decline|declines|suffer|die|relapse|deteriorate|spiral|damage|shrinks?|never)",
          '(?:untreated|left untreated),? (?:\\S{1,12} ){0,3}(?:will|only gets|gets|destroys|kills|damages|shrinks)',
          'you cannot afford not to',
        ],
        es: [
          '(?:sin|si no (?:recibe|toma|prueba|empieza|elige)) (?:\\S{1,12} ){0,3}(?:ketamina|tratamiento|terapia|esketamina),? (?:\\S{1,12} ){0,4}(?:peor|empeora|empeorará|recaerá|morirá|sufrirá|nunca)',
          'sin tratar,? (?:\\S{1,12} ){0,3}(?:empeora|empeorará|destruye|daña)',
        ],
      },
      excusedBy: ['question', 'report', 'hedge'],
    },
  ),
  ...perProfile(
    { eu: euArticle90, 'uk-asa': ukPrescription, 'au-tga': auEndorsement },
    {
      id: 'endorsement',
      poor: 'Recommended by psychiatrists.',
      severity: 'error',
      why: 'To the public, a medicine may not be recommended by health professionals or well-known people.',
      better:
        'Name who treats people here and what they are trained in, without their opinion of it.',
      phrases: {
        en: [
          '(?:recommended|endorsed|trusted|preferred|chosen|loved|praised|used) by (?:\\S{1,12} ){0,3}(?:doctors?|psychiatrists?|physicians?|clinicians?|experts?|scientists?|nurses?|specialists?|professors?|celebrit(?:y|ies)|actors?|athletes?|influencers?|stars)',
          '(?:doctors?|psychiatrists?|physicians?|clinicians?|experts?|scientists?|specialists?|celebrit(?:y|ies)|actors?|athletes?|influencers?)(?: \\S{1,12}){0,4} (?:recommends?|endorses?|swears? by|trusts?|prefers?|loves?|praises?|chooses?) (?:it|this|us|ketamine|esketamine|tms|our|kap|spravato)',
          '(?:dr|prof)\\.? \\S{2,15}(?: \\S{1,12}){0,3} (?:recommends?|endorses?|swears? by|calls it|says)',
        ],
        es: [
          '(?:recomendad|avalad|elegid|preferid|usad)[oa]s? por (?:\\S{1,12} ){0,3}(?:médicos?|psiquiatras?|expertos?|científicos?|especialistas?|famosos|celebridades|deportistas|actores)',
          '(?:médicos?|psiquiatras?|expertos?|científicos?|especialistas?|famosos|celebridades)(?: \\S{1,12}){0,3} (?:recomiendan?|avalan?|confían? en|prefieren?|eligen?)',
          '(?:el|la) (?:dr|dra|doctor|doctora)\\.? \\S{2,15}(?: \\S{1,12}){0,3} (?:recomienda|avala|asegura)',
        ],
      },
      excusedBy: ['negation', 'question'],
      unless: {
        en: ['your (?:doctor|psychiatrist|clinician)|guidelines?'],
        es: ['su (?:médico|médica|psiquiatra)|guías?'],
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
  ...perProfile(
    { eu: euArticle90 },
    {
      id: 'natural',
      poor: 'A natural treatment for depression.',
      severity: 'error',
      why: 'It may not be suggested that a medicine is safe or works because it is natural.',
      better: 'Leave the word out. Say what the medicine is: "an anesthetic".',
      phrases: {
        en: [
          '(?:all[- ]|100% )?natural(?:ly)? (?:\\S{1,12} ){0,2}(?:treatment|therapy|medicine|remedy|healing|way|alternative|antidepressant|ingredients?|and|so)',
          'plant[- ]based|organic (?:medicine|treatment|remedy)|because it is natural',
          "nature's (?:own )?\\S{1,12}",
        ],
        es: [
          '(?:tratamiento|terapia|medicina|remedio|alternativa|antidepresivo) (?:\\S{1,10} )?natural',
          '100 ?% natural|porque es natural|de origen (?:natural|vegetal)',
        ],
      },
      excusedBy: ['negation', 'question', 'report'],
    },
  ),
  ...perProfile(
    { 'au-tga': auLaw },
    {
      id: 'offer-without-terms',
      poor: 'Your first session at a special price: ask for a voucher.',
      severity: 'error',
      why: 'An offer of a gift or a discount has to state its terms and conditions.',
      better: 'State the price alone, or add the terms: who gets it, for what, until when.',
      phrases: {
        en: [
          'discounts?|discounted|\\d{1,2} ?(?:%|percent|per cent) off',
          '(?:free|complimentary|bonus) (?:\\S{1,10} ){0,2}(?:sessions?|infusions?|treatments?|consultations?|gifts?|assessments?|scans?)',
          'gift (?:cards?|vouchers?)|vouchers?|coupons?|special (?:offers?|deals?|prices?)',
          'refer a friend|prizes?|competition|half[- ]price|two for one|cash ?back',
          'loyalty (?:program|points|card)',
        ],
        es: [
          'descuentos?|\\d{1,2} ?% de descuento',
          '(?:sesión|consulta|infusión|evaluación) (?:gratis|gratuita)|regalos?|vales?',
          'cupon(?:es)?|cupón|ofertas? especial(?:es)?|dos por uno|a mitad de precio|sorteos?',
        ],
      },
      excusedBy: ['negation', 'question', 'report'],
      unlessInText: true,
      unless: {
        en: ['terms|conditions apply|until \\d'],
        es: ['condiciones|términos|hasta el \\d'],
      },
    },
  ),
  ...perProfile(
    { 'au-tga': auLaw },
    {
      id: 'unneeded-use',
      poor: 'Come for a top-up every month, even if you feel well.',
      severity: 'error',
      why: 'Advertising may not encourage people to use a health service that they do not need.',
      better: 'Say who it may be for, and that a clinician decides with the person.',
      phrases: {
        en: [
          '(?:even if|whether or not|also if) you (?:feel|are) (?:\\S{1,8} ){0,2}(?:well|fine|healthy|good|depressed)',
          'treat yourself|pamper',
          '(?:unlimited|as many) (?:\\S{1,10} ){0,2}(?:sessions?|infusions?|treatments?)(?: as you (?:like|want))?',
          '(?:for|boosts?|optimi[sz]es?) (?:\\S{1,8} )?(?:wellness|performance|creativity|productivity|general wellbeing)',
          'the more (?:sessions?|infusions?|treatments?)|top[- ]?ups? (?:every|each|whenever)',
          'everyone should (?:try|have)|as a gift',
        ],
        es: [
          'aunque (?:se sienta|esté) (?:\\S{1,8} )?(?:bien|san[oa])|dese un (?:gusto|capricho)',
          'mímese|(?:sesiones|infusiones) ilimitadas',
          'para (?:el|su) (?:bienestar general|rendimiento|creatividad)|cuantas más sesiones',
          'todo el mundo debería probar',
        ],
      },
      excusedBy: ['negation', 'question', 'report'],
    },
  ),
];
