import { message, type Refusal } from './fields.js';
import { quote } from './problems.js';

/** Spaces, and characters that nobody sees. */
const unseen = /\s|\p{Cc}|\p{Cf}|\p{Cs}|\p{Default_Ignorable_Code_Point}|\u2800/gu;

const names: Readonly<Record<string, string>> = {
  ' ': 'the space',
  '\u00a0': 'the no-break space',
  '\u00ad': 'the soft hyphen',
  '\u200b': 'the zero-width space',
  '\ufeff': 'the byte order mark',
};

/** A space or an invisible character in an address, with how to find it. */
function unseenFix(address: string): string {
  const [character = ''] = address.match(unseen) ?? [];
  const before = address.slice(0, address.indexOf(character));
  const code = `\\u{${character.codePointAt(0)?.toString(16)}}`;
  const name = names[character] ?? 'the character';
  const what = character === ' ' ? name : `${name} ${code}`;
  return `Remove ${what} ${before ? `after ${quote(before.slice(-60))}` : 'at the start'}.`;
}

/** Spaces and invisible characters. `orElse` says how a space is written there. */
export const withUnseen = (what: string, orElse = ''): Refusal => ({
  refuses: (text) => text.search(unseen) >= 0,
  error: (text) =>
    message(`${what} without spaces or invisible characters`, unseenFix(text) + orElse),
});
