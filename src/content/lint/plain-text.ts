/** A text as the rules read it. */
export interface PlainText {
  /** In lower case, with one plain space between words, straight apostrophes and hyphens. */
  plain: string;
  /** The place in the written text of a place in the plain one. */
  at: (index: number) => number;
}

/** Spaces, also those that do not break; marks that are not seen; apostrophes; hyphens. */
const odd = /\s{2,}|[^\S ]|[\u00ad\u200b-\u200d\u2060\ufeff*]+|[’ʼ`´]|[\u2010\u2011]/g;

const plainMark = (mark: string): string => {
  if (/\s/.test(mark) && mark !== '\ufeff') return ' ';
  if (/[’ʼ`´]/.test(mark)) return "'";
  return /[\u2010\u2011]/.test(mark) ? '-' : '';
};

/** Lower case where it keeps the length, so that places stay the same. */
function lower(text: string): string {
  const lowered = text.toLowerCase();
  if (lowered.length === text.length) return lowered;
  return [...text]
    .map((letter) =>
      letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
    )
    .join('');
}

/** A text without what differs from keyboard to keyboard and from line to line. */
export function plainText(written: string): PlainText {
  const text = lower(written);
  if (text.search(odd) < 0) return { plain: text, at: (index) => index };
  let plain = '';
  let last = 0;
  /** Where plain and written text part, as pairs of places. */
  const shifts: (readonly [plain: number, written: number])[] = [];
  for (const { index, 0: mark } of text.matchAll(odd)) {
    plain += text.slice(last, index) + plainMark(mark);
    last = index + mark.length;
    if (plainMark(mark).length !== mark.length) shifts.push([plain.length, last]);
  }
  plain += text.slice(last);
  const at = (index: number) => {
    const [from, to] = shifts.findLast(([start]) => start <= index) ?? [0, 0];
    return to + index - from;
  };
  return { plain, at };
}
