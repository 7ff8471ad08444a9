/** Languages in Arabic letters, whose comma is turned around. */
const arabicLetters = /^(ar|ckb|fa|ks|lrc|mzn|ps|sd|ug|ur)\b|-Arab\b/i;

/** What stands between the entries of a list in a sentence, in a language. */
export const comma = (tag = 'en-US'): string => (arabicLetters.test(tag) ? '، ' : ', ');
