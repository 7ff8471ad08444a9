import type { Treatment } from '../../../content/model/index.js';
import { proseIn } from '../../../content/texts.js';
import { type SectionName, sectionOrder } from './section-order.js';

/** Slower than the usual 240 words a minute: a tired reader takes longer, and tables slow everyone. */
const wordsAMinute = 200;

/** A word; where words are written without spaces, two letters. */
const word =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{1,2}|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]+/gu;

const minutesFor = (content: unknown): number => {
  let words = 0;
  for (const [, text] of proseIn(content)) words += text.match(word)?.length ?? 0;
  return Math.max(1, Math.round(words / wordsAMinute));
};

/** How long the page takes to read with these of its sections, without the evidence. */
export function readingMinutes(treatment: Treatment, sections: readonly SectionName[]): number {
  const { notes, sources, review, confirm, ...read } = treatment;
  const hidden: readonly string[] = sectionOrder([]).filter((name) => !sections.includes(name));
  const shown = Object.entries(read).filter(([name]) => !hidden.includes(name));
  return minutesFor(Object.fromEntries(shown));
}

/** How long the evidence takes to read. */
export const evidenceMinutes = ({ notes }: Treatment): number => minutesFor(notes);
