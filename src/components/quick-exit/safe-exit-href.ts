import { quote, warn } from '../../content/warn.js';

const weather = 'https://www.weather.gov/';

/** An address on another site: the given one, or the default if it leads nowhere else. */
export function safeExitHref(href: string | undefined): string {
  if (href === undefined) return weather;
  const address = String(href).trim();
  if (/^https?:\/\/[^\s/]/i.test(address)) return address;
  if (process.env.NODE_ENV !== 'production') {
    warn(
      'QuickExit',
      `the address ${quote(href)} does not lead to another site, so the link leads to ${weather}. Use a whole address that starts with https://.`,
    );
  }
  return weather;
}
