import { ruleSources } from '../../sources.js';
import type { PhraseRule } from '../rule.js';
import { perProfile } from './per-profile.js';

const { auLaw } = ruleSources;

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
