/** Whether a text has a mark at its end, also one inside quotes or brackets. */
export const endsSentence = (text: string): boolean => /[.?!…。！？؟।]["'”’»)\]]*\s*$/.test(text);

/** A text as a sentence: with a period, unless it has a mark of its own. */
export const asSentence = (text: string): string => (endsSentence(text) ? text : `${text}.`);

/** Words for the middle of a sentence, without the period they may have been written with. */
export const inSentence = (words: string): string => words.replace(/([^.]{2})\.\s*$/, '$1');
