/**
 * The phone numbers in a text, digits only. Single and double digits, years, and numbers out of 100
 * are no phone numbers; three digits are, as in 988.
 */
export const numbersIn = (text: string): readonly string[] =>
  [...text.replaceAll('24/7', '').matchAll(/\+?\d(?:(?:[ .-]|\) ?| ?\()?\d)*/g)]
    .map(([number]) => number.replace(/\D/g, ''))
    .filter((digits) => digits.length > 2 && !/^(100|1000|10000|(19|20)\d\d)$/.test(digits));
