const plainDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  // Unicode keeps the ten digits of a script together.
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
};

/** The same text with the digits of a keyboard, whatever script they are in. */
export const withPlainDigits = (written: string): string =>
  written.replace(/(?!\d)\p{Nd}/gu, plainDigit);

/** The same text as a keyboard has it: plain digits, letters, dashes and spaces, all visible. */
export const asTyped = (written: string): string =>
  withPlainDigits(written.normalize('NFKC').replace(/\p{Cf}/gu, '')).replace(
    /[\u2010-\u2015\u2212]/g,
    '-',
  );
