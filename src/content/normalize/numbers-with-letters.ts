import { lookingBehind } from './looking-behind.js';

/** Numbers that are printed with letters, as the digits that a phone has under them. */

const keys = '22233344455566677778889999';

/** The digits of a text, with those for its letters. */
export const toDigits = (letters: string): string =>
  letters
    .toUpperCase()
    .replace(/[^A-Z\d]/g, '')
    .replace(/[A-Z]/g, (letter) => keys.charAt(letter.charCodeAt(0) - 65));

/** Letters in North America, `1-800-FLOWERS`, and Australia, `13 YARN`. Phones ignore further ones. */
const vanity = lookingBehind(
  String.raw`(?<![\w-])(?<!\d[. )])(?:((?:\+?1[-. ]?)?\(?(?![2-9]11|988)[2-9]\d\d\)?)(?:-((?:[A-Za-z\d]-?){6}[A-Za-z\d])|[-. ]((?:[A-Z\d][-. ]?){6}[A-Z\d]))|(?:(1[38]00)[- ]?(?=[\d ]{0,4}[A-Z])((?:[A-Z\d] ?){5}[A-Z\d])|(13(?!00))[- ]?(?=[A-Z])((?:[A-Z\d] ?){3}[A-Z\d](?: ?[A-Z\d]){0,2})))([A-Z]*)(?![a-z\d])`,
  'g',
);

/**
 * Letters, and the same number beside them in digits, which tell how many letters count:
 * `0800 LIFELINE (0800 543 354)`.
 */
const spelledOut =
  /\b(0\d{2,3}|1[38]00|13)[- ]?([A-Za-z][A-Za-z\d'’ .-]{2,24}?)[\s,:;/=(-]{1,4}(\1[ .-]?)(\d[\d .-]{2,12}\d)\b\)?/g;

/** Digits in brackets after letters. */
const beside = /^\s?\(\+?(\d[\d .-]{2,18}\d)\)/;

/** In place of letters that say another number than the digits beside them. Nobody can dial it. */
const unclear = '0000~';

/** A text with digits in place of the letters of its numbers. */
export function withoutLetters(written: string): string {
  const text = written.replace(
    spelledOut,
    (match, _, word: string, area: string, digits: string) =>
      toDigits(word).startsWith(toDigits(digits)) ? area + digits : match,
  );
  if (!vanity) return text;
  return text.replace(vanity, (match: string, ...groups: (string | undefined)[]) => {
    const [area, dashed, spaced, free, six, local, four, further = '', place] = groups;
    const word = dashed ?? spaced ?? six ?? four ?? '';
    if (!/[A-Za-z]/.test(word)) return match;
    const number = `${area ?? free ?? local}-${toDigits(word)}`;
    const [, digits = ''] = beside.exec(text.slice(Number(place) + match.length)) ?? [];
    const [dialed, same] = [toDigits(number), toDigits(digits)];
    const isSame =
      dialed.endsWith(same) ||
      (dialed + toDigits(further)).startsWith(same) ||
      same.endsWith(dialed);
    return isSame ? number : unclear;
  });
}
