import { warn } from './warn.js';

/**
 * The locale, if `Intl` can read it and knows how numbers are written in it; else US English. Never
 * the machine's own language: server and browser have to write the same digits.
 */
export function readableLocale(locale?: string): string {
  // Asking takes longer than a component takes to render; the usual answer is known.
  if (locale) {
    if (process.env.NODE_ENV !== 'production') warnIfUnknown(locale);
    try {
      return Intl.NumberFormat.supportedLocalesOf([locale, 'en-US'])[0] as string;
    } catch {
      // No language tag at all.
    }
  }
  return 'en-US';
}

/** Says that numbers are written as in English. Call it in development only. */
function warnIfUnknown(locale: string): void {
  try {
    if (Intl.NumberFormat.supportedLocalesOf(locale)[0]) return;
  } catch {
    // No language tag at all.
  }
  warn(
    'locale',
    `${JSON.stringify(locale)} is not a language tag that this runtime can write numbers in, so they are written as in English. Use a BCP 47 tag with hyphens, such as "es-US".`,
  );
}
