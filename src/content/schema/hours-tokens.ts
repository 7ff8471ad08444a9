import { weekdayIndex } from './calendar-words.js';
import { readTime, timePattern, type WrittenTime } from './times.js';

/** Takes a text about opening hours apart: into days, times and the words between them. */

/** What a part of the text says, as a letter; in all, they are the text's shape: `D-D T-T`. */
export interface Token {
  /** `D`ays, a `T`ime, `A`ll day, a`R`ound the clock, closed (`X`), to (`-`), and (`,`), else `?`. */
  is: string;
  /** Its place in the text, and where it ends. */
  at: number;
  end: number;
  days?: readonly number[];
  time?: WrittenTime | undefined;
}

const all = [0, 1, 2, 3, 4, 5, 6];

const meanings: readonly (readonly [pattern: string, is: string, days?: readonly number[]])[] = [
  ['24\\s*[/x]\\s*7(?:\\s*[/x]\\s*365)?', 'R'],
  [
    '7\\s*[jd]?\\s*/\\s*7\\s*[jd]?|(?:7|seven) days(?: (?:a|per) week)?|every ?day|daily|todos los d[ií]as|tous les jours|t[äa]glich|diario',
    'D',
    all,
  ],
  [
    '24\\s*h\\s*/\\s*24|24\\s*-?\\s*(?:hours|hrs|horas|heures|stunden|h)(?: (?:a|per) day)?|a?round the clock|rund um die uhr',
    'A',
  ],
  ['m\\s?-\\s?f|l\\s?(?:-|a)\\s?v|weekdays|jours ouvrables', 'D', all.slice(0, 5)],
  ['m\\s?-\\s?th', 'D', all.slice(0, 4)],
  // `segunda-feira`
  ['-feiras?', ''],
  ['weekends?|week-ends?|fines? de semana|wochenende', 'D', all.slice(5)],
  ['closed|cerrado|geschlossen|ferm[ée]|gesloten|chiuso|fechado|lukket|stengt|stängt', 'X'],
  ['to|through|thru|until|till?|bis|hasta|t/m|tot|até|alle?|[aà]s?|[àa]u|al|-', '-'],
  // At the end of a line, ET is Eastern Time.
  ['et(?=[.)]?\\s*(?:$|[,;]))', '?'],
  ['and|und|y|et|e|en|og|och|[,;&+/|·•\\n]', ','],
  // Words and marks that say nothing of their own.
  [
    'open|from|every|each|on|de|von|vom|van|från|fra|kl|dal|dalle|das|du|le|les|los|el|las|la|abierto|ge[öo]ffnet|ouvert|[\\s:.]',
    '',
  ],
];

const patterns = meanings.map(([pattern, is, days]) => ({
  pattern: new RegExp(`(?:${pattern})(?:(?<=[^\\p{L}\\d])|(?![\\p{L}\\p{M}\\d]))`, 'iuy'),
  token: { is, ...(days ? { days } : {}) },
}));
const clock = new RegExp(
  `(?:12 (?=noon|midnight))?(?:${timePattern}|\\p{L}+)(?![\\p{L}\\d])`,
  'iuy',
);
const name = /\p{L}[\p{L}\p{M}]*/uy;

function matchAt(pattern: RegExp, text: string, place: number): string {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[0] ?? '';
}

/** What is said at a place. */
function tokenAt(text: string, at: number): Token {
  for (const { pattern, token } of patterns) {
    const { length } = matchAt(pattern, text, at);
    if (length > 0) return { at, end: at + length, ...token };
  }
  const written = matchAt(clock, text, at);
  const time = readTime(written);
  if (time) return { at, end: at + written.length, is: 'T', time };
  const word = matchAt(name, text, at);
  const day = weekdayIndex(word);
  const end = at + (word.length || 1);
  return day === undefined ? { at, end, is: '?' } : { at, end, is: 'D', days: [day] };
}

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const token = tokenAt(text, at);
    if (token.is) tokens.push(token);
    at = token.end;
  }
  return tokens;
}
