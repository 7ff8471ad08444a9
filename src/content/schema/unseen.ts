import { pastedAddress } from '../pasted-address.js';
import { message, type Refusal } from './fields.js';
import { quote } from './problems.js';

/** Spaces, and characters that nobody sees. */
const unseen = /\s|\p{Cc}|\p{Cf}|\p{Cs}|\p{Default_Ignorable_Code_Point}|\u2800/u;

const names: Readonly<Record<string, string>> = {
  ' ': 'the space',
  '\u00a0': 'the no-break space',
  '\u00ad': 'the soft hyphen',
  '\u200b': 'the zero-width space',
  '\ufeff': 'the byte order mark',
};

/** What an address encodes, as long as one character. */
const encoded = /^(?:%e[\da-f](?:%[\da-f]{2}){2}|%c[\da-f]%[\da-f]{2}|%[\da-f]{2})/i;

/** What nobody sees in an address, and where it begins. */
function firstUnseen(address: string): readonly [what: string, place: number] {
  const place = address.search(unseen);
  if (place >= 0) {
    const character = String.fromCodePoint(address.codePointAt(place) ?? 0);
    const name = names[character] ?? 'the character';
    const code = `\\u{${character.codePointAt(0)?.toString(16)}}`;
    return [character === ' ' ? name : `${name} ${code}`, place];
  }
  const clean = pastedAddress(address);
  const at = [...address].findIndex((character, index) => character !== clean[index]);
  return [quote(encoded.exec(address.slice(at))?.[0] ?? ''), at];
}

/** How to take it out; with what is left, unless a space inside may have meant something. */
function unseenFix(address: string, orElse: string, repaired: (address: string) => string): string {
  const [what, place] = firstUnseen(address);
  const where = place > 0 ? `after ${quote(address.slice(0, place).slice(-60))}` : 'at the start';
  const pasted = pastedAddress(address);
  const rest = pastedAddress(repaired(pasted));
  const isOne = pasted.split(unseen).length < 3;
  const written = rest.search(unseen) < 0 ? ` Write ${quote(rest, 2_000)}.` : orElse;
  return `Remove ${isOne ? what : `the spaces, the first ${where}`}${isOne ? ` ${where}` : ''}.${written}`;
}

/**
 * Spaces and invisible characters, also encoded ones. `orElse` says how a space is written there, and
 * `repaired` puts right what else is wrong.
 */
export const withUnseen = (
  what: string,
  repaired: (address: string) => string,
  orElse = '',
): Refusal => ({
  // Nothing but spaces is a missing address.
  refuses: (text) =>
    pastedAddress(text) !== '' && (text.search(unseen) >= 0 || pastedAddress(text) !== text),
  error: (text) =>
    message(`${what} without spaces or invisible characters`, unseenFix(text, orElse, repaired)),
});
