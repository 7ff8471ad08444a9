import { windows } from './entities.js';

/** Text whose bytes were read in the wrong encoding, as after a move between sites: `donâ€™t`. */

/** What a byte beyond ASCII is in Windows’ encoding, but for quotes and dashes. */
const sign = '\u0080-\u00aa\u00ac-\u00ba\u00bc-\u00bf€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ';
/** These may also stand after a capital letter: `“AMANHÔ`. */
const mark = '[«»‘’“”–—…](?=\\p{Ll})';

/** UTF-8 of one character, read as two to four. */
const misread = new RegExp(
  `[\\u00c2-\\u00de](?:[${sign}]|${mark})|[\\u00e0-\\u00ef](?:[${sign}«»‘’“”–—…]){2}|\\u00f0(?:[${sign}«»‘’“”–—…]){3}`,
  'gu',
);

const anySign = `[${sign}«»‘’“”–—…]`;

/** Letters of other scripts: in Arabic and Hebrew three in a row, in East Asia and India two. */
const runs = new RegExp(
  `(?:[\\u00d6-\\u00db]${anySign} ?){3,}|(?:[\\u00e0-\\u00ed]${anySign}{2} ?){2,}`,
  'gu',
);

/** Letters and signs of Europe’s languages, punctuation and emoji. Another one is a coincidence. */
const usual =
  /^[\u00a0-\u017f\u0218-\u021b\u0370-\u04ff\u1e00-\u1eff\u2010-\u214f\u2190-\u27bf\ufeff\ufffd\u{1f000}-\u{1faff}]$/u;

function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  return code < 0x100 ? code : 0x80 + windows.indexOf(character);
}

function inUtf8(characters: string): string | undefined {
  try {
    const bytes = Uint8Array.from(characters, byteOf);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decoded(characters: string): string {
  const read = inUtf8(characters);
  return read !== undefined && usual.test(read) ? read : characters;
}

const decodedRun = (characters: string): string => inUtf8(characters) ?? characters;

const replaced = (text: string): string => text.replace(runs, decodedRun).replace(misread, decoded);

/** The first characters that were misread, and the text as it was written. */
export function misreadIn(text: string): { found: string; written: string } | undefined {
  if (text.search(misread) < 0 && text.search(runs) < 0) return undefined;
  let written = text;
  // Some were misread twice.
  for (let round = 0; round < 3; round++) written = replaced(written);
  if (written === text) return undefined;
  const found =
    [...(text.match(runs) ?? []), ...(text.match(misread) ?? [])].find(
      (characters) => replaced(characters) !== characters,
    ) ?? '';
  return { found, written };
}
