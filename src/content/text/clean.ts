/*
 * Characters that nobody sees and seldom anyone means: they come from Word, messengers and copied web
 * pages, and break words, glue them together or turn them around.
 *
 * No lookbehind: Safari before 16.4 cannot read it, and this runs wherever content is rendered.
 */

/** Everything that might have to go. Plain text has none of it. */
const unusual =
  /[\u00a0\u00ad\u061c\u180e\u2007\u200b-\u200f\u2028-\u202f\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}\u{1d400}-\u{1d7ff}]/u;

const invisible =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb]/g;

/** Scripts without spaces, in which a zero-width space marks where a line may break. */
const withoutSpaces = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** After these, a joiner does nothing. After emoji, Persian or Hindi it does. */
const neverJoined = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{P}\p{Z}\s]/u;

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** The character before a place, whole. */
const before = (text: string, place: number): string =>
  [...text.slice(Math.max(0, place - 2), place)].at(-1) ?? '';

/** Whether an invisible character means something where it stands. */
function isMeant(character: string, text: string, place: number): boolean {
  if (character === '\u200b') return withoutSpaces.test(before(text, place));
  if (/[\u200c\u200d]/.test(character)) {
    const neighbor = before(text, place);
    return neighbor !== '' && !neverJoined.test(neighbor);
  }
  // Marks of direction, but none that spell a word backwards.
  return /[\u061c\u200e\u200f\u202a-\u202c\u2066-\u2069]/.test(character) && rightToLeft.test(text);
}

/** Bold and slanted letters of mathematics, which screen readers read out one by one. */
const ofMathematics = /[\u{1d400}-\u{1d7ff}]+/gu;

/** Words tied together by no-break spaces. */
const tied = /[^\s]+(?:[\u00a0\u2007\u202f][^\s]+)+/g;

/** Before these, a space is meant not to break: a number and its unit, a short form, a sign. */
const keepsNext = /(?:[\d§$€£#№«‹]|(?:^|[\s\u00a0(])\p{L}{1,4}\.)$/u;
/** As before these, in French. */
const keepsLast = /^[»›:;!?%€$]/;

/** Longer than a phone's line at large sizes. */
const longestTied = 24;

/** No-break spaces that tie whole sentences together, as ordinary ones. */
function loosen(chain: string): string {
  const words = chain.split(/[\u00a0\u2007\u202f]/);
  if (words.length < 4 && chain.length <= longestTied) return chain;
  return loosenSpaces(chain);
}

/** No-break spaces as ordinary ones, but for those between a number and its unit and the like. */
export const loosenSpaces = (text: string): string =>
  text.replace(/[\u00a0\u2007\u202f]/g, (space, place: number) =>
    keepsNext.test(text.slice(0, place)) || keepsLast.test(text.slice(place + 1)) ? space : ' ',
  );

/**
 * The text without invisible characters that mean nothing, and with spaces at which lines can break.
 * A no-break space that is meant stays: `10 mg`, `z. B.`, `Que faire ?`.
 */
export function cleanText(text: string): string {
  if (!unusual.test(text)) return text;
  return (
    text
      .replace(/\u2028/g, '\n')
      .replace(/\u2029/g, '\n\n')
      .replace(ofMathematics, (letters) => letters.normalize('NFKC'))
      // Flags are made of tags.
      .replace(/(\u{1f3f4}?)[\u{e0000}-\u{e007f}]+/gu, (all, flag) => (flag ? all : ''))
      .replace(invisible, (character, place: number) =>
        isMeant(character, text, place) ? character : '',
      )
      // Beside another space it keeps nothing together.
      .replace(/[ \t\u00a0]{2,}/g, (gap) => (gap.includes('\u00a0') ? ' ' : gap))
      .replace(tied, loosen)
  );
}
