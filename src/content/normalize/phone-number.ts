import { isObject, text } from './fields.js';

/** What to dial, and the same number as people read it. */
interface DialableNumber {
  dial: string;
  display: string;
}

/** The punctuation people write between digits. */
const separators = '[\\s().\\-/\\u2010-\\u2015\\u2212]*';
const number = new RegExp(`\\+?\\d(?:${separators}\\d)*`);

/** The digits on a phone's keys, for the letters A to Z. */
const keys = '22233344455566677778889999';

/**
 * A number to dial and to show, from a number as text or from an object that has it as `number`,
 * `dial` or `display`. Each form stands in for the other, so no number is lost.
 */
export function toPhoneNumber(value: unknown): DialableNumber | undefined {
  const given = isObject(value) ? value : { display: value };
  const written = [given.dial, given.number, given.e164].map(text).find(Boolean)?.trim() ?? '';
  const display = text(given.display).trim() || written;
  const dial = digitsOf(written) || digitsOf(display);
  return dial ? { dial, display } : undefined;
}

/** What to dial: the first number in a text. An extension, "24/7" or a second number ends it. */
function digitsOf(written: string): string {
  const plain = written
    .replace('24/7', '')
    // The zero that is dialed at home only.
    .replace(/^(\+.*)\(0\)/, '$1')
    // Letters as in 1-800-FLOWERS.
    .replace(/-[A-Z]{3,}\b/g, (letters) =>
      letters.replace(/[A-Z]/g, (letter) => keys.charAt(letter.charCodeAt(0) - 65)),
    );
  const [found = ''] = number.exec(plain) ?? [];
  return found.replace(/[^+\d]/g, '');
}
