/** Characters that a paste brings along and nobody sees, and halves of pairs that no link can hold. */
const invisible =
  /\u034f|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\p{Cc}\p{Cs}]/gu;

/** An address without what came along when it was pasted: spaces around it, invisible characters. */
export const pastedAddress = (written: string): string => written.replace(invisible, '').trim();
