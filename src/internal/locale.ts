import { warn } from './warn.js';

/**
 * The locale as `Intl` takes it; English where there is none, or none that can be read. Never the
 * machine's own: server and browser have to write the same digits.
 */
export function readableLocale(locale = 'en-US'): string {
  try {
    return `${new Intl.Locale(locale)}`;
  } catch {
    if (process.env.NODE_ENV !== 'production') {
      warn(
        'locale',
        `${JSON.stringify(locale)} is not a language tag, so numbers are written as in English. Use a BCP 47 tag with hyphens, such as "es-US".`,
      );
    }
    return 'en-US';
  }
}
