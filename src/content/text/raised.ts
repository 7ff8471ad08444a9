const above = new Map(
  [...'0123456789+-−=()ni'].map((plain, i) => [plain, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'][i]]),
);
const below = new Map(
  [...'0123456789+-−=()'].map((plain, i) => [plain, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'][i]]),
);

/**
 * Raised or lowered figures as characters of their own, since 10⁹ must not become 109. Letters, as in
 * 5th, mean the same on the line; `undefined` where a figure among them would not.
 */
export function raised(words: string, isAbove: boolean): string | undefined {
  if (!/\d/.test(words)) return words;
  const figures = [...words].map((character) => (isAbove ? above : below).get(character));
  return figures.includes(undefined) ? undefined : figures.join('');
}
