import { ruleSources } from '../../sources.js';
import type { PhraseRule } from '../rule.js';
import { perProfile } from './per-profile.js';
import { forTheWell } from './use.js';
import { gap } from './words.js';

const { auLaw } = ruleSources;

const service = {
  en: '(?:sessions?|infusions?|treatments?|consult(?:ation)?s?|visits?|assessments?|scans?|courses?|checks?|appointments?|calls?)',
  es: '(?:sesi(?:ón|ones)|consultas?|infusi(?:ón|ones)|evaluaci(?:ón|ones)|visitas?)',
};

/** How a health service may be advertised in Australia. */
export const serviceRules: readonly PhraseRule[] = [
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
          'discounts?|discounted|\\d{1,2} ?(?:%|percent|per cent) (?:off|less)|\\$ ?\\d{1,4} off|(?:half|reduced|special|introductory|low)[- ](?:price|rate|offer|deal)s?|(?:special|limited) (?:offers?|deals?)',
          `(?:free|complimentary|bonus) ${gap(2)}(?:${service.en}|gifts?|hampers?)|complimentary (?!medicine|therap)\\S{2,12}`,
          `${service.en} ${gap(3)}(?:on us|on the house|for free|free of charge|at no (?:extra )?(?:cost|charge))`,
          `(?:first|second|third|fourth|fifth|sixth|next|last) (?:one |${service.en} )?(?:is |are |comes? )?(?:free|on us)|buy (?:\\d|one|two|three|four|five) ${gap(4)}(?:free|get)`,
          '(?:an?|your|our|enjoy|get|with|plus|includes?) free (?!choice|will|hand|parking|copy|leaflet|phone|call)[^\\s,;:.]{3,14}|pay (?:for )?\\S{1,8},? (?:and )?get',
          `${service.en}(?: is| are| comes?|:)?(?: at)? no (?:charge|cost)|no charge for|(?:use|with|enter) (?:the |our )?(?:promo )?code|money off`,
          '(?:save|saves) (?:up to )?\\d{1,2} ?(?:%|percent|per cent)|(?:save|get) (?:up to )?\\$ ?\\d{2,4}|cash ?back|gift cards?|vouchers?|coupons?',
          '(?:and|to|can|could|chance to|you) win (?:an?|one|two|three|your|our)|(?:prize|lucky) draws?|raffles?|hampers?|giveaways?|prizes?|competition',
          'refer (?:a|your) friends?|bring (?:a|your) friends?(?= and (?:get|save|receive|win|both|you))|(?:two|2|three|3)[- ]for[- ](?:one|1|two|2|the price)|loyalty (?:program|points|card)',
        ],
        es: [
          'descuentos?|\\d{1,2} ?% de descuento',
          `${service.es} (?:\\S{1,8} )?(?:gratis|gratuitas?)|regalos?|vales?`,
          'cupon(?:es)?|cupón|ofertas? especial(?:es)?|dos por uno|a mitad de precio|sorteos?',
        ],
      },
      excusedBy: ['negation', 'question', 'report'],
      unlessInText: true,
      unless: {
        en: ['terms|conditions apply|until \\d', '(?:help|crisis|support|phone) ?lines?|parking'],
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
          ...forTheWell.en,
          `(?:unlimited|as many) ${gap(2)}${service.en}|the more ${service.en}`,
          'top[- ]?ups? (?:every|each|whenever|any ?time)|(?:monthly|weekly|yearly|regular|daily) (?:ritual|habit|treat|escape)',
          `(?:${service.en}|come|drop in|book) ${gap(3)}(?:whenever|as often as|as many as|any time) you (?:like|want|wish|please)`,
          '(?:as|perfect|ideal|great|lovely) (?:an? )?(?:\\S{1,10} )?(?:gift|present)|(?:birthday|christmas|wedding) (?:gift|present)|gifts? of (?:\\S{1,10} )?(?:ketamine|treatment|therapy|sessions?|infusions?|calm|wellness)',
        ],
        es: [
          ...forTheWell.es,
          '(?:sesiones|infusiones) ilimitadas|cuantas más (?:sesiones|infusiones)|(?:sesión|infusión) (?:\\S{1,8} )?(?:de|como) regalo',
        ],
      },
      excusedBy: ['negation', 'question', 'report'],
    },
  ),
];
