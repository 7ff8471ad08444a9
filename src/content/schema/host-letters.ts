import { message, type Refusal } from './fields.js';
import { quote } from './problems.js';

/*
 * Hosts in letters that look like others: a link to `https://cliniс.example`, with a Cyrillic "с", is
 * one to somebody else's site. Browsers show such hosts encoded, as `xn--…`, and warn of them.
 */

/** Scripts of hosts. Those of East Asia stand together, and beside Latin letters. */
const scripts: readonly RegExp[] = [
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u,
  ...['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Georgian', 'Hebrew', 'Arabic', 'Cherokee'].map(
    (name) => new RegExp(`\\p{Script=${name}}`, 'u'),
  ),
];
const [eastAsian, latin] = scripts;

/** Words in which each letter is one of these look as if they were in Latin letters. */
const likeLatin = /^[асеһіјӏорԛѕԝхуѵԁԍонрικυχανρα\d-]*$/;

/** Latin letters of phoneticians. */
const phonetic = /[\u0250-\u02af\u1d00-\u1dbf\ua720-\ua7ff]/u;

const initial = { base: 36, least: 1, most: 26, skew: 38, damp: 700, bias: 72, code: 128 };

function adapted(delta: number, count: number, isFirst: boolean): number {
  const { base, least, most, skew, damp } = initial;
  let rest = Math.floor(delta / (isFirst ? damp : 2));
  rest += Math.floor(rest / count);
  let steps = 0;
  for (; rest > ((base - least) * most) / 2; steps += base)
    rest = Math.floor(rest / (base - least));
  return steps + Math.floor(((base - least + 1) * rest) / (rest + skew));
}

/** The letters that a part of a host stands for, such as `xn--bcher-kva` for `bücher` (RFC 3492). */
export function decodedLabel(label: string): string {
  if (!/^xn--[a-z\d-]+$/i.test(label)) return label;
  const { base, least, most } = initial;
  const [, plain = '', codes = ''] = /^xn--(?:(.*)-)?(.*)$/.exec(label.toLowerCase()) ?? [];
  const letters = [...plain];
  let { bias, code } = initial;
  let place = 0;
  for (let at = 0; at < codes.length; ) {
    const before = place;
    for (let weight = 1, step = base; at < codes.length; step += base) {
      const digit = Number.parseInt(codes[at++] ?? '', 36);
      // Letters stand for 0 to 25 and digits for 26 to 35.
      const value = digit < 10 ? digit + 26 : digit - 10;
      place += value * weight;
      const limit = Math.min(Math.max(step - bias, least), most);
      if (value < limit) break;
      weight *= base - limit;
    }
    const count = letters.length + 1;
    bias = adapted(place - before, count, before === 0);
    code += Math.floor(place / count);
    place %= count;
    if (code > 0x10ffff) return label;
    letters.splice(place++, 0, String.fromCodePoint(code));
  }
  return letters.join('');
}

const hostOf = (address: string): string =>
  /^(?:https?:)?\/\/([^/?#]*)|@([^/?#@]*)$/i.exec(address)?.slice(1).find(Boolean) ?? '';

/** What is wrong with the letters of a part of a host; `undefined` for nothing. */
function fault(label: string, isUnderLatin: boolean): string | undefined {
  const found = scripts.filter((script) => script.test(label));
  const isMixed = found.length > 1 && !(found.length === 2 && found.every(isEastAsianOrLatin));
  const ofMost = [...found].sort((a, b) => count(label, b) - count(label, a))[0];
  const other = isMixed
    ? [...label].find((letter) => found.some((one) => one.test(letter)) && !ofMost?.test(letter))
    : phonetic.exec(label)?.[0];
  if (other) {
    const code = `\\u{${other.codePointAt(0)?.toString(16)}}`;
    return `its ${quote(other)} is ${code}, a letter of another ${isMixed ? 'script' : 'alphabet'}.`;
  }
  const isLike = /[^\0-\x7f]/.test(label) && likeLatin.test(label) && isUnderLatin;
  return isLike ? 'none of its letters is Latin, and each looks as if it were.' : undefined;
}

const isEastAsianOrLatin = (script: RegExp) => script === eastAsian || script === latin;

const count = (label: string, script: RegExp) =>
  [...label].filter((letter) => script.test(letter)).length;

/** The part of a host whose letters are not what they seem, with what is wrong. */
function misleading(address: string): readonly [label: string, wrong: string] | undefined {
  const labels = hostOf(address).split('.');
  const isUnderLatin = /^(?!xn--)[a-z\d-]+$/i.test(labels.at(-1) ?? '');
  for (const label of labels) {
    const letters = decodedLabel(label);
    const wrong = fault(letters.toLowerCase(), isUnderLatin);
    if (wrong) return [label, label === letters ? wrong : `it is ${quote(letters)}, and ${wrong}`];
  }
  return undefined;
}

/** A host with letters of two scripts, or of one that looks like another. */
export const lookalike: Refusal = {
  refuses: (text) => misleading(text) !== undefined,
  error: (text) => {
    const [label = '', wrong = ''] = misleading(text) ?? [];
    return message(
      'a host in letters of one script, which look like no others',
      `Type ${quote(label)} again: ${wrong}`,
    );
  },
};
