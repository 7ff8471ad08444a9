/** Characters that a paste brings along and nobody sees, and halves of pairs that no link can hold. */
const invisible =
  /\u034f|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\p{Cc}\p{Cs}]/gu;

/** An address without what came along when it was pasted: spaces around it, invisible characters. */
export const pastedAddress = (written: string): string => written.replace(invisible, '').trim();

const emailAddress =
  /[^\s<>()[\]:;,"'@][^\s<>()[\]:;,"@]*@[^\s<>()[\]:;,?&"'@]+[^\s<>()[\]:;,?&"'@.]/g;

/**
 * The email address in a text such as `Front desk <hello@clinic.example>`. With none or several the
 * text stays: see `isEmailAddress`.
 */
export function oneEmailAddress(text: string): string {
  const found = new Set(text.match(emailAddress));
  return found.size === 1 ? [...found].join('') : text.replace(/^mailto:/i, '');
}

/** Whether mail can be sent to a text as it is. */
export const isEmailAddress = (text: string): boolean =>
  oneEmailAddress(text) === text && /^[^\s@]+@[^\s@]+$/.test(text);
