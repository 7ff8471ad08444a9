import {
  ambiguous,
  besideOther,
  byMessenger,
  kinds,
  type Labels,
  messenger,
  type NumberKind,
  noCalls,
  offered,
  onlyThat,
  sent,
  spoken,
  written,
} from './number-words.js';

/**
 * Tells from the words around a number what answers it: a person, or a device that a caller cannot
 * talk to. The words may stand before the number or after it, and several numbers may share a text.
 */

/** `F 555-555-0144`, `555-555-0144 (f)` */
const fax = /^\s*[Ff][.:]?\s*$/;

const isShared = (text: string, { voiceFirst, voiceLast }: Labels) =>
  voiceFirst.test(text) || voiceLast.test(text);

/** Whether the words are about something that is also there, or is not. */
const isAside = (text: string, { denied }: Labels) => denied.test(text) || offered.test(text);

/** What the words before a number say. */
function kindBefore(text: string): NumberKind | undefined {
  if (!/\p{L}/u.test(text)) return undefined;
  if (fax.test(text)) return 'other';
  const found = kinds.find((kind) => kind.named.test(text) && !isAside(text, kind));
  if (!found) return spoken.named.test(text) ? 'voice' : undefined;
  if (isShared(text, found)) return 'voice';
  if (found !== written && found !== messenger) return found.kind;
  if (spoken.named.test(text) && !isAside(text, spoken)) return 'voice';
  return written.named.test(text) ? 'text' : found.kind;
}

/** `for texts only`, also where calls are ruled out: `texts, no calls` */
function isForTexts(text: string): boolean {
  const [first = '', ...rest] = text.split(separator);
  return written.alone.test(text) || (written.alone.test(first) && rest.some(rulesOutCalls));
}

const rulesOutCalls = (text: string): boolean =>
  /\p{L}/u.test(text) && !/\p{L}/u.test(text.replace(noCalls, ''));

/** `Messages only`, `Solo mensajes` */
const isForMessages = (text: string) => onlyThat.test(text) && sent.alone.test(text);

/** What the words after a number say. These are nearer to a sentence, so they have to begin with it. */
function kindAfter(text: string): NumberKind | undefined {
  if (!/\p{L}/u.test(text)) return undefined;
  if (fax.test(text)) return 'other';
  const found = kinds.find(
    (kind) => (kind === written ? isForTexts(text) : kind.first.test(text)) && !isAside(text, kind),
  );
  if (found) return isShared(text, found) ? 'voice' : found.kind;
  if (noCalls.test(text) || isForMessages(text)) return 'text';
  return spoken.first.test(text) ? 'voice' : undefined;
}

const conjunction = /^\s*[,;]?\s*(?:or|and|o|y|e|et|ou|und|oder|en|of|\/)(?!\p{L})/iu;
const inBrackets = /^\s*[,:-]?\s*[([]([^()[\]]*)[)\]]/u;
/** Where one remark about a number ends and the next begins. */
const separator =
  /[,;|·•\n!?]+|\s+[-/]\s+|^\s*\/|\.(?=\s+\p{Lu}\p{L}{2}|\s*$)|\s(?:or|and|o|y|et|ou|und|oder)\s/u;
const sentenceEnd = /^\s*[.;|\n!?]/;
const openBracket = /^[^)\]]*[([][^)\]]*$/;

/** Whether a text goes on with something else than a remark about the number before it. */
const isNew = (text: string) =>
  [conjunction, sentenceEnd, openBracket].some((one) => one.test(text));

interface Gap {
  /** What is about the number before it. */
  after: string;
  /** What is about the number after it. */
  before: string;
  /** What could be about either. */
  between: string;
}

/** The words between two numbers. */
function splitGap(gap: string): Gap {
  const [bracketed = '', inside = ''] = inBrackets.exec(gap) ?? [];
  if (bracketed) return { after: inside, before: gap.slice(bracketed.length), between: '' };
  if (isNew(gap)) return { after: '', before: gap, between: '' };
  const [after = '', ...rest] = gap.split(separator);
  if (rest.length === 0) return { after: '', before: '', between: gap };
  const before = rest.join(', ');
  return after.trim() || rest.length === 1
    ? { after, before, between: '' }
    : { after: '', before: '', between: before };
}

/** The remark that follows the last number. */
function firstRemark(text: string): string {
  const [, inside] = inBrackets.exec(text) ?? [];
  if (inside !== undefined) return inside;
  if (isNew(text)) return '';
  return text.replace(/^[\s,:/-]+/, '').split(separator)[0] ?? '';
}

/** The sentence in which the first number stands. */
const lastSentence = (text: string): string =>
  text
    .split(/[;|\n!?]+|\.(?=\s+\p{Lu}\p{L}{2})/u)
    .filter((sentence) => /\p{L}/u.test(sentence))
    .at(-1) ?? '';

/**
 * The kinds of the numbers in a text, from the words before the first, between them and after the
 * last. A label that could belong to either of two numbers counts for both, so that neither is called.
 */
export function kindsOfNumbers(gaps: readonly string[]): readonly (NumberKind | undefined)[] {
  const first = kindBefore(lastSentence(gaps[0] ?? ''));
  const last = kindAfter(firstRemark(gaps.at(-1) ?? ''));
  const inner = gaps.slice(1, -1).map(splitGap);
  // `Tel 1 Fax 2`, or `1 Tel 2 Fax`
  const isLeading = first !== undefined || last === undefined;
  const before = inner.map(
    ({ before, between }) => kindBefore(before) ?? (isLeading ? kindBefore(between) : undefined),
  );
  const after = inner.map(({ after, between }) => {
    const isTrailing = last !== undefined || (first === undefined && separator.test(between));
    return kindAfter(after) ?? (isTrailing ? kindAfter(between) : undefined);
  });
  return [...after, last].map((following, index) =>
    strictest(index === 0 ? first : before[index - 1], following),
  );
}

/** Of two labels, the one that keeps callers away. */
const strictest = (one: NumberKind | undefined, other: NumberKind | undefined) =>
  one === undefined || one === 'voice' ? (other ?? one) : one;

/** What answers a number by its label: `Fax`. Words with digits of their own are about another. */
export function kindOfLabel(label: string): NumberKind | undefined {
  if (/\d{3}/.test(label) || besideOther.test(label)) return undefined;
  if (byMessenger.test(label)) return 'other';
  const isWhole = kinds.some(({ alone }) => alone.test(label));
  const kind = kindBefore(isWhole ? label : label.replace(ambiguous, ' '));
  return kind === 'relay' ? undefined : kind;
}

/** What answers a number by a note that says no more than that: `Text only.`, `No calls.` */
export function kindOfNote(note: string): NumberKind | undefined {
  if (/\d{3}/.test(note)) return undefined;
  const remark = firstRemark(note);
  if (rulesOutCalls(remark) || isForMessages(remark)) return 'text';
  const found = kinds.find((kind) => kind.alone.test(remark) && !isAside(note, kind));
  return found?.kind === 'relay' ? undefined : found?.kind;
}
