import { isObject, text } from './fields.js';

/** What to dial, and the same number as people read it. */
export interface DialableNumber {
  dial: string;
  display: string;
}

/** The punctuation people write between digits. */
const separators = /[\s().\-/\u2010-\u2015\u2212]/g;

/**
 * A number to dial and to show, from a number as text or from an object that has it as `number`,
 * `dial` or `display`. Each form stands in for the other, so no number is lost.
 */
export function toPhoneNumber(value: unknown): DialableNumber | undefined {
  const given = isObject(value) ? value : { display: value };
  const written = [given.dial, given.number, given.e164].map(text).find(Boolean)?.trim() ?? '';
  const display = text(given.display).trim() || written;
  const dial = written.replace(separators, '') || display.replace(/[^+\d]/g, '');
  return dial ? { dial, display } : undefined;
}
