/** Whether a text has a mark at its end, also one inside quotes or brackets. */
export const endsSentence = (text: string): boolean =>
  /[.?!…。．｡！？؟।‽⁇⁈⁉]["'”’»)\]]*\s*$/.test(text);

/** A text as a sentence: with a period, unless it has a mark of its own. */
export const asSentence = (text: string): string =>
  endsSentence(text) ? text : `${text.replace(/\s*[,;:–—-]\s*$/, '')}.`;

/**
 * Words for the middle of a sentence, without the period they may have been written with. That of an
 * abbreviation in capitals stays, as in "U.S." and "EE. UU.".
 */
export const inSentence = (words: string): string =>
  /\p{Lu}\.\s*$/u.test(words) ? words : words.replace(/([^.]{2})\.\s*$/, '$1');
