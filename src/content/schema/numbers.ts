import { asTyped } from '../text/as-typed.js';

/** Numbers that were written as text, with the form that the model has. */

/** `1,000`, `1 000`, `1'000`, `1.000.000`, `1,00,000` */
const grouped = /^\d{1,3}(?:([ ,.'’_])\d{2,3})?(?:\1\d{2,3})*[ ,.'’_]\d{3}$/;

/** `n = 27`, `27 people`. A number that is about, at most or at least so many is another. */
const beside =
  /^(?:n\s*[=:]\s*)?(\d[\d ,.'’_]*?)(?:\s+(?:people|persons|patients|adults|px?))?\.?$/i;

const plain = (digits: string): number => Number(digits.replace(/\D/g, ''));

interface Limits {
  least: number;
  most: number;
  /** Whether it counts people out of a group, so that a percentage says as much. */
  isShare: boolean;
}

/** What to write in place of a text; `undefined` where no number in it is sure. */
export function numberFix(value: unknown, { least, most, isShare }: Limits): string | undefined {
  if (typeof value !== 'string' || value.length > 40) return undefined;
  const text = asTyped(value).trim();
  const fits = (number: number) => number >= least && number <= most;
  const [, part, whole] =
    /^(\d{1,4})(?:[.,]0+)?\s*(?:%|(?:\/|of|in|out of)\s*(\d{1,5}))$/.exec(text) ?? [];
  if (part !== undefined) {
    if (isShare && fits(Number(part))) return `Write ${part}, with ${whole ?? 100} as "per".`;
    return most === 100 && whole === undefined && fits(Number(part)) ? `Write ${part}.` : undefined;
  }
  const [, digits = ''] = beside.exec(text) ?? [];
  const long = least > 999 ? (text.match(/\d+/g) ?? []).filter((run) => fits(Number(run))) : [];
  const number = wholeIn(digits) ?? (long.length === 1 ? Number(long[0]) : undefined);
  // A database may write 27 as `27.000`, and people 27,000.
  const [, few] = /^(\d{1,3})\.000$/.exec(digits) ?? [];
  if (few && fits(Number(few)) && number !== undefined && fits(number)) {
    return `Write ${number} if thousands are meant, or ${Number(few)}.`;
  }
  return number !== undefined && fits(number) ? `Write ${number}, without quotes.` : undefined;
}

function wholeIn(digits: string): number | undefined {
  if (/^\d{1,15}$/.test(digits)) return Number(digits);
  if (grouped.test(digits)) return plain(digits);
  const [, before] = /^(\d{1,15})[.,]0{1,2}$/.exec(digits) ?? [];
  return before === undefined ? undefined : Number(before);
}
