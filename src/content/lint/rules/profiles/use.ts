import { ruleSources } from '../../sources.js';
import type { PhraseRule } from '../rule.js';
import { perProfile } from './per-profile.js';

const { euArticle87, euArticle90, ukPrinciples, ukEffects } = ruleSources;

const medicine = {
  en: '(?:ketamine|esketamine|spravato|lozenges?|infusions?|nasal spray|nose spray|it|kap)',
  es: '(?:ketamina|esketamina|spravato|pastillas?|infusiones|infusión|aerosol(?: nasal)?|espray)',
};

/** Conditions that neither ketamine nor esketamine is authorized for. */
const otherCondition = {
  en: "(?:ptsd|post-?traumatic stress|trauma|(?:social )?anxiety|panic|ocd|obsessive|bipolar|adhd|autism|(?:chronic |nerve )?pain|migraines?|fibromyalgia|addictions?|alcohol|substance use|eating disorders?|anorexia|bulimia|insomnia|burnout|grief|stress|parkinson's|borderline|schizophrenia|long covid)",
  es: '(?:tept|estrés|traumas?|ansiedad|pánico|toc|bipolar|tdah|autismo|dolor(?:es)?(?: crónico)?|migrañas?|fibromialgia|adicci(?:ón|ones)|alcohol|anorexia|bulimia|insomnio|duelo)',
};

/** How a medicine may be said to be used. */
export const useRules: readonly PhraseRule[] = [
  ...perProfile(
    { eu: euArticle87, 'uk-asa': ukPrinciples },
    {
      id: 'beyond-authorization',
      poor: 'We also use ketamine for PTSD and chronic pain.',
      severity: 'warning',
      why: 'An advertisement may not go beyond what a medicine is authorized for.',
      better:
        'Say what it is authorized for, and that other use is not: "It is not authorized for PTSD".',
      phrases: {
        en: [
          `${medicine.en}(?: \\S{1,12}){0,4} (?:for|against|with|treats?|helps?|eases?|relieves?|calms?|tackles?|works? (?:for|on))(?: \\S{1,14}){0,5} ${otherCondition.en}`,
          `(?:treat|treats|treating|ease|eases|relieve|relieves|help|helps) (?:\\S{1,14} ){0,4}${otherCondition.en} (?:\\S{1,14} ){0,4}(?:with|using|by) (?:\\S{1,10} ){0,2}${medicine.en}`,
          `(?:not (?:just|only) (?:for )?|(?:more|far more) than |beyond |as well as )depression(?: \\S{1,12}){0,6} ${otherCondition.en}`,
          `(?:compounded|custom[- ]made|our own|home[- ]?made|imported|special(?:ly)? (?:made|mixed)) (?:\\S{1,12} ){0,3}(?:ketamine|esketamine|lozenges?|troches?|nasal sprays?|blend|formula)`,
        ],
        es: [
          `${medicine.es}(?: \\S{1,12}){0,4} (?:para|contra|trata|alivia|calma|ayuda (?:con|en)|sirve para|funciona (?:con|en))(?: \\S{1,14}){0,5} ${otherCondition.es}`,
          `(?:tratamos|trata|aliviamos|alivia|tratar) (?:\\S{1,14} ){0,4}${otherCondition.es} (?:\\S{1,14} ){0,4}con (?:\\S{1,10} ){0,2}${medicine.es}`,
          `(?:no solo (?:para )?|más que |además de )(?:la )?depresión(?: \\S{1,12}){0,6} ${otherCondition.es}`,
          '(?:ketamina|esketamina|pastillas?|aerosol) (?:\\S{1,12} ){0,2}(?:casera|de elaboración propia|a medida|importad[oa])',
        ],
      },
      excusedBy: ['negation', 'question', 'report'],
      unless: {
        en: [
          '(?:stud(?:y|ies)|trials?|research|reviews?|off-label|pregnan\\S{0,3}|allerg\\S{0,3})',
          'side[- ]effects?|risks?|(?:can|may|might) (?:cause|bring|make|raise)',
          '(?:tell|ask) (?:us|your)(?: \\S{1,12}){0,3} (?:about|if|whether)|(?:people|anyone|those) with(?: \\S{1,14}){1,4} (?:should|need|must|have to)',
        ],
        es: [
          'estudios?|ensayos?|investigación|fuera de (?:indicación|ficha)|embaraz\\S{1,3}',
          'efectos? (?:secundarios?|adversos?)|riesgos?|puede (?:causar|provocar|dar)',
          '(?:díganos|pregunte|cuéntenos)|personas con(?: \\S{1,14}){1,4} deben',
        ],
      },
    },
  ),
  ...perProfile(
    { eu: euArticle87, 'uk-asa': ukPrinciples },
    {
      id: 'careless-use',
      poor: 'Drop your antidepressants and choose your own dose.',
      severity: 'error',
      why: 'An advertisement has to encourage the rational use of a medicine.',
      better: 'Say who decides on the medicine and the dose: "Your clinician decides with you".',
      phrases: {
        en: [
          '(?:stop|quit|ditch|drop|toss|throw (?:away|out)|say goodbye to|come off|get off|wave goodbye to|swap|trade|replace|forget)(?: (?:taking|about))? (?:\\S{1,10} ){0,3}(?:antidepressants?|medications?|medicines?|meds|pills?|ssris?|prescriptions?)',
          '(?:choose|chooses|pick|set|adjust|decide on|control|raise|increase|double) (?:\\S{1,8} ){0,2}(?:own )?(?:dose|doses|dosage|dosing|strength)(?! with)',
          '(?:take|use|have|dose|inhale) (?:it|one|them|yours|ketamine|a (?:lozenge|dose|spray)) (?:\\S{1,8} ){0,2}(?:whenever|any ?time|as often as|as much as|when you feel like)',
          '(?:as much|as often|as many|whenever|any time) (?:\\S{1,8} )?(?:as )?you (?:like|want|wish|please|feel like)',
          '(?:higher|bigger|stronger|larger) doses? (?:\\S{1,8} ){0,2}(?:the better|works? better|mean|means|bring|brings|faster|deeper)|the (?:stronger|higher) the dose',
          '(?:before|without) (?:you )?(?:try|trying|tried) (?:anything|any other|other|another|therapy|an antidepressant)|(?:first|1st)[- ](?:line|choice) (?:\\S{1,10} ){0,2}(?:for everyone|for (?:low mood|sadness|stress))',
          '(?:bring|keep|store|stock up on|share) (?:\\S{1,8} ){0,3}(?:lozenges?|doses?|sprays?|ketamine) (?:\\S{1,8} ){0,2}(?:for later|at home|with (?:a|your) (?:friends?|partners?|family))',
          '(?:just )?(?:out of curiosity|for fun|to have a trip|for the (?:trip|high|journey))|enjoy the (?:trip|high)',
        ],
        es: [
          '(?:deje|deja|olvide|olvídese de|abandone|tire|dígale adiós a|cambie|sustituya)(?: de tomar)? (?:\\S{1,10} ){0,2}(?:antidepresivos?|medicamentos?|medicación|pastillas|fármacos|receta)',
          '(?:elija|elige|decida|ajuste|aumente|suba|controle) (?:usted )?(?:\\S{1,8} )?(?:propia )?dosis',
          '(?:cuando|tanto como|todas las veces que|siempre que|cuanto) (?:\\S{1,8} )?(?:quiera|desee|le apetezca)',
          '(?:a mayor|cuanto mayor|una mayor|más) dosis,? (?:\\S{1,8} ){0,2}(?:mejor|mayor|más)',
          '(?:antes de|sin) probar (?:\\S{1,8} )?(?:otr[oa]s?|nada|un antidepresivo)',
          'por curiosidad|por diversión|disfrute del viaje',
        ],
      },
      excusedBy: ['negation', 'question', 'report'],
    },
  ),
  ...perProfile(
    { eu: euArticle90, 'uk-asa': ukEffects },
    {
      id: 'enhancement',
      poor: 'Ketamine boosts your creativity, even if you feel well.',
      severity: 'error',
      why: 'To the public, it may not be suggested that a medicine makes people who are well even better.',
      better:
        'Say whom it is for: "adults whose depression other medicines have not helped enough".',
      phrases: {
        en: [
          '(?:boosts?|sharpens?|optimi[sz]es?|enhances?|improves?|unlocks?|expands?|maximi[sz]es?|raises?|upgrades?) (?:\\S{1,12} ){0,3}(?:creativity|productivity|performance|focus|potential|wellness|wellbeing|well-being|consciousness|vitality|mind|brain ?power)',
          '(?:for|of) (?:peak |better |mental |cognitive )?(?:performance|productivity|creativity|optimi[sz]ation|self-improvement|personal growth|general wellbeing|wellness)',
          '(?:even if|whether or not|also if|even when) you (?:feel|are) (?:\\S{1,8} ){0,2}(?:well|fine|healthy|good|happy|depressed)',
          'better than well|(?:healthy|well) (?:people|adults|individuals) (?:\\S{1,10} ){0,2}(?:too|also|benefit|gain|can|use)|biohack\\S{0,4}|everyone should (?:try|have)|treat yourself',
        ],
        es: [
          '(?:potencia|aumenta|mejora|optimiza|despierta|libera|eleva) (?:\\S{1,12} ){0,3}(?:creatividad|productividad|rendimiento|concentración|potencial|bienestar|vitalidad|conciencia)',
          'para (?:\\S{1,8} )?(?:rendimiento|productividad|creatividad|crecimiento personal|bienestar general)',
          'aunque (?:se sienta|esté) (?:\\S{1,8} )?(?:bien|san[oa]|feliz)|las personas sanas también|dese un (?:gusto|capricho)|todo el mundo debería probar',
        ],
      },
      excusedBy: ['negation', 'question', 'report'],
    },
  ),
];
