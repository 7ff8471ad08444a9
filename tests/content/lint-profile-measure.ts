import { lintText, phraseRules } from '../../src/content/lint/index.js';
import { type CountryProfile, innocent, poor } from './lint-profile-sentences.js';

/** How well the rules of one country know its sentences. */
export function measureProfiles() {
  return (Object.keys(poor) as CountryProfile[]).flatMap((profile) => {
    const own = phraseRules.filter(({ profiles }) => profiles?.includes(profile));
    const stops = (sentence: string, locale: 'en' | 'es' = 'en') =>
      new Set(lintText(sentence, { profile, locale }).map(({ rule }) => rule));
    const claims = poor[profile].map(([sentence, rule, locale]) => ({
      rule,
      found: stops(sentence, locale),
    }));
    const plain = innocent[profile].map(([sentence, locale]) => stops(sentence, locale));
    return own.map(({ id }) => ({
      profile,
      rule: id,
      claims: claims.filter(({ rule }) => rule === id).length,
      hits: claims.filter(({ rule, found }) => rule === id && found.has(id)).length,
      innocent: plain.length,
      alarms: plain.filter((found) => found.has(id)).length,
    }));
  });
}
