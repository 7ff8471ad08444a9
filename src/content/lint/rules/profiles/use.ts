import { ruleSources } from '../../sources.js';
import type { PhraseRule } from '../rule.js';
import { perProfile } from './per-profile.js';
import { gap, medicine, otherCondition as other } from './words.js';

const { euArticle87, euArticle90, ukPrinciples, ukEffects } = ruleSources;

const pills = {
  en: '(?:antidepressants?|medications?|medicines?|meds|pills?|tablets?|ssris?|prescriptions?)',
  es: '(?:antidepresivos?|medicamentos?|medicación|pastillas|fármacos|receta)',
};

const asYouLike =
  '(?:whenever|any ?time|as often as|as much as|as many as|as you (?:like|want|wish|please)|(?:if|when) you (?:feel like|want more|like more))';

/** For people who are well. */
export const forTheWell = {
  en: [
    '(?:even|also) (?:if|when) you (?:are|feel|are feeling|have) (?:[^\\s,;:.]{1,10} )?(?:great|well|fine|healthy|good|happy|ok|okay)',
    '(?:even|also) (?:if|when) you (?:are|feel|have)(?= (?:not|no) (?:[^\\s,;:.]{1,8} )?(?:ill|sick|depressed|unwell|symptoms|diagnosis))',
    'whether(?= or not you (?:feel|are|have) (?:\\S{1,10} ){0,2}(?:ill|sick|depressed|unwell|symptoms|diagnosis|depression))|(?:symptoms|ill|depressed|diagnosis)(?= or not)',
    `(?:boost|sharpen|optimi[sz]e|enhance|unlock|expand|maximi[sz]e|upgrade|supercharge|fine-?tune)(?:s|d|ing)? ${gap(3)}(?:creativity|productivity|performance|focus|potential|wellness|wellbeing|well-being|consciousness|vitality|mind|brain ?power|brain|energy|career)`,
    '(?:for|of) (?:peak |better |mental |cognitive |creativity and |top )?(?:performance|productivity|creativity|optimi[sz]ation|self-improvement|personal growth|general wellbeing|wellness|high performers|executives|entrepreneurs|biohackers)',
    '(?:think|be|feel|become|get) (?:faster|sharper|smarter|quicker|more (?:creative|productive|focused|confident))|(?:sharper|clearer|quicker|faster) (?:mind|thinking|thoughts)|(?:want|have|get|gain|give you) (?:an |the )(?:\\S{1,12} )?edge',
    'for (?:\\S{1,12} ){0,2}(?:founders|entrepreneurs|executives|creatives|high performers|professionals)|for (?:people|adults|those|anyone)(?= (?:without|who have no) (?:a |any )?(?:diagnosis|symptoms|depression))',
    '(?:come|book|drop|visit) (?:\\S{1,8} ){0,2}anyway|keeps? (?:you|anyone|everyone|your mind) (?:in shape|fit|sharp|young)',
    'better than well|(?:be|become|feel|perform at|live) (?:at )?your (?:very )?best(?: self)?|tune-?ups?|biohack\\S{0,4}',
    '(?:healthy|well) (?:people|adults|individuals) (?:\\S{1,10} ){0,2}(?:too|also|benefit|gain)',
    '(?:everyone|everybody|anyone|anybody) (?:should|could do with|deserves|can use|who wants|looking for|curious)',
    'treat yourself|pamper',
  ],
  es: [
    `(?:potencia|aumenta|mejora|optimiza|despierta|libera|eleva|desbloquea|agudiza) ${gap(3)}(?:creatividad|productividad|rendimiento|concentración|potencial|bienestar|vitalidad|conciencia|mente)`,
    'para (?:\\S{1,8} )?(?:rendimiento|productividad|creatividad|crecimiento personal|bienestar general)',
    'aunque (?:usted )?(?:se sienta|esté) (?:\\S{1,8} )?(?:bien|san[oa]|feliz)|las personas sanas también|dese un (?:gusto|capricho)|mímese|todo el mundo debería probar|su mejor versión',
  ],
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
          `${medicine.en} ${gap(4)}(?:for|against|with|treats?|helps?|eases?|relieves?|calms?|tackles?|works? (?:for|on)|soothes?) ${gap(5)}${other.en}`,
          `${medicine.en} (?:also )?(?:brings?|gives?|offers?|means) ${gap(3)}(?:to|for) ${gap(4)}${other.en}`,
          `from ${gap(3)}${other.en} to|(?:for|against) ${gap(2)}${other.en}[^.;:?]{0,40} (?:we (?:also )?(?:offer|use|give|recommend)|try|choose) ${gap(2)}${medicine.en}`,
          `it (?:also |even )?(?:treats?|helps? with|eases?|relieves?|calms?|tackles?|soothes?|works? (?:for|on|against)) ${gap(4)}${other.en}`,
          `(?:treat|treating|ease|relieve|help|calm)s? ${gap(4)}${other.en} ${gap(4)}(?:with|using|by) ${gap(2)}${medicine.en}`,
          `(?:not (?:just|only) (?:for )?|(?:more|far more) than |beyond |as well as )depression,? ${gap(6)}${other.en}`,
          `(?:compounded|custom[- ]made|our own|home[- ]?made|imported|special(?:ly)? (?:made|mixed)) ${gap(3)}(?:${medicine.en}|blend|formula)`,
        ],
        es: [
          `${medicine.es} ${gap(4)}(?:para|contra|trata|alivia|calma|ayuda (?:con|en|contra)|sirve para|funciona (?:con|en)) ${gap(5)}${other.es}`,
          `(?:tratamos|trata|aliviamos|alivia|tratar) ${gap(4)}${other.es} ${gap(4)}con ${gap(2)}${medicine.es}`,
          `(?:no solo (?:para )?|más que |además de )(?:la )?depresión,? ${gap(6)}${other.es}`,
          `${medicine.es} ${gap(2)}(?:caser[oa]s?|de elaboración propia|a medida|importad[oa]s?)`,
        ],
      },
      excusedBy: ['negation', 'question', 'report'],
      unless: {
        en: [
          '(?:stud(?:y|ies)|trials?|research|reviews?|off-label|side[- ]effects?|risks?|pregnan\\S{0,3}|allerg\\S{0,3}|ana?esthe\\S{1,6}|surgery)',
          '(?:can|may|might) (?:also )?(?:cause|bring|make|raise|worsen)',
          `(?:tell|ask) (?:us|your) ${gap(3)}(?:about|if|whether)|(?:people|anyone|those) (?:with|who) ${gap(4)}(?:should|need|must|have to)`,
        ],
        es: [
          'estudios?|ensayos?|investigación|fuera de (?:indicación|ficha)|embaraz\\S{1,3}',
          'efectos? (?:secundarios?|adversos?)|riesgos?|puede (?:causar|provocar|dar)',
          `(?:díganos|pregunte|cuéntenos)|personas con ${gap(4)}deben`,
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
          `(?:stop|quit|ditch|drop|toss|bin|throw (?:away|out)?|leave behind|give up|say goodbye to|come off|get off|wave goodbye to|swap|trade|replace|forget|done with|free (?:yourself )?(?:of|from))(?: taking| about)? (?:your|all|those|daily|these|the daily) ${gap(2)}${pills.en}`,
          `(?:choose|pick|set|adjust|decide on|control|raise|increase|double|you decide) (?:your|the|own|your own|on your) (?:own )?(?:dose|doses|dosage|dosing|strength)(?! with)`,
          `(?:take|use|have|dose|inhale) (?:it|one|them|yours|${medicine.en}|(?:an? )?(?:extra|another|second|third|bigger) [^\\s,;:.]{3,12}) ${gap(2)}${asYouLike}`,
          `(?:doses?|sprays?|${medicine.en}) ${gap(3)}${asYouLike}`,
          '(?:higher|bigger|stronger|larger) doses? (?:\\S{1,8} ){0,2}(?:the better|works? better|means?|brings?|faster|deeper)|the (?:stronger|higher) the dose|the more you (?:take|use|spray),? the',
          `(?:before|without) (?:you )?(?:try|trying|tried) (?:anything|any other|other|another|therapy|an antidepressant)|why (?:bother with|try) (?:anything|antidepressants?|other)`,
          `(?:bring|keep|store|stock up on|share) ${gap(3)}${medicine.en} ${gap(2)}(?:for later|at home|with (?:a|your) (?:friends?|partners?|family))`,
          `(?:throw|put|chuck) (?:your|all|those|the) ${gap(2)}${pills.en} (?:away|out|in the (?:bin|trash))`,
          `out of curiosity|(?:try|take|use|have) ${gap(3)}for (?:fun|the trip|the high|the journey)|enjoy the (?:trip|high)`,
        ],
        es: [
          `(?:deje|deja|olvide|olvídese de|abandone|tire|dígale adiós a|cambie|sustituya)(?: de tomar)? (?:sus?|los|las|la|esas?|esos) ${gap(2)}${pills.es}`,
          '(?:elija|elige|decida|ajuste|aumente|suba|controle) (?:usted )?(?:su (?:propia )?|la )dosis',
          `(?:dosis|tómel[oa]|tome|use|úsel[oa]|${medicine.es}) ${gap(4)}(?:cuando|tanto como|siempre que|cuanto) (?:\\S{1,8} )?(?:quiera|desee|le apetezca)`,
          '(?:a mayor|cuanto mayor|una mayor|más) dosis,? (?:\\S{1,8} ){0,2}(?:mejor|mayor|más)',
          '(?:antes de|sin) probar (?:\\S{1,8} )?(?:otr[oa]s?|nada|un antidepresivo)',
          'por curiosidad|por diversión|disfrute del viaje',
        ],
      },
      excusedBy: ['negation', 'question', 'report'],
      unless: {
        en: [
          '(?:with|ask|asking|tell|telling) (?:us|your (?:doctor|clinician|psychiatrist|gp|prescriber))|too (?:early|soon)|slowly|on your own',
        ],
        es: ['con (?:su (?:médic[oa]|psiquiatra)|nosotros)|por su cuenta|poco a poco'],
      },
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
      phrases: forTheWell,
      excusedBy: ['negation', 'question', 'report'],
    },
  ),
];
