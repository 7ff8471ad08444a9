import type { Treatment } from '../../../content/model/index.js';
import { proseIn } from '../../../content/texts.js';

/** Slower than the usual 240 words a minute: a tired reader takes longer, and tables slow everyone. */
const wordsAMinute = 200;

/** A word; where words are written without spaces, two letters. */
const word = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{1,2}|[^\s\p{sc=Han}]+/gu;

const minutesFor = (content: unknown): number => {
  let words = 0;
  for (const [, text] of proseIn(content)) words += text.match(word)?.length ?? 0;
  return Math.max(1, Math.round(words / wordsAMinute));
};

/** How long the page takes to read, without the evidence. */
export const readingMinutes = ({ notes, sources, review, confirm, ...read }: Treatment): number =>
  minutesFor(read);

/** How long the evidence takes to read. */
export const evidenceMinutes = ({ notes }: Treatment): number => minutesFor(notes);
