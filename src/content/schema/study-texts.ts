import { sentencesIn } from '../texts.js';
import { numbersIn } from './reading.js';

/** What the text of a study says: words and numbers in it. */

const lower = (text: string) => text.slice(0, 20_000).toLowerCase();
export const has = (text: string, part: string) => lower(text).includes(lower(part).trim());

/** The same, not as a part of other words: "rash" is not in "crash". */
export function hasWords(text: string, words: string): boolean {
  const [within, wanted] = [lower(text), lower(words)];
  const start = within.indexOf(wanted);
  const around = [within[start - 1], within[start + wanted.length]];
  return start >= 0 && !around.some((character) => /[\p{L}\d]/u.test(character ?? ''));
}

/** A name without what is in brackets, which a study may leave out. */
export const readable = (name: string) =>
  name
    .slice(0, 500)
    .replace(/\s*\([^()]*\)/g, '')
    .trim();

/** Nobody writes "0 in 100". */
const none = /\b(?:no one|none|nobody|zero|cero|nadie|ning[uú]n[oa]?)\b/i;

/** Whether a text has a number, as digits. */
export const hasNumber = (text: string, number: number): boolean =>
  (number === 0 && none.test(text)) || numbersIn(text).includes(number);

/** The sentences that have these numbers, in this order. */
export const sentencesWith = (text: string, numbers: readonly number[]): readonly string[] =>
  sentencesIn(text.slice(0, 20_000)).filter((sentence) => {
    const written = numbersIn(sentence);
    let start = 0;
    return numbers.every((number) => {
      const place = written.indexOf(number, start);
      start = place + 1;
      return place >= 0 || (number === 0 && none.test(sentence));
    });
  });
