/**
 * Tells from the words around a number what answers it: a person, or a device that a caller cannot
 * talk to. The words may stand before the number or after it, and several numbers may share a text.
 */

/** What answers a number. `other` is a fax machine, a pager or a messenger. */
export type NumberKind = 'voice' | 'text' | 'tty' | 'relay' | 'other';

const words = (...alternatives: readonly string[]) =>
  `(?:^|[^\\p{L}\\d])(?:${alternatives.join('|')})(?![\\p{L}\\d])`;

const voice =
  'voice|v|voz|voix|voce|calls?|calling|callers?|phone|telephone|tel|ph|dial|ring|talk|speak|llam\\p{L}*|marque|tel[eé]fono|t[eé]l[eé]phone|telefono|telefon\\p{L}*|appel\\p{L}*|anruf\\p{L}*|chiam\\p{L}*|ligue|ligar|bellen';
const texting =
  'text(?:s|ing|o|os|ee|ea|ez)?|txt|sms|mms|send|env[ií]\\p{L}*|mand[ae]|textnachrichten';
const messengers = 'whats ?app|signal|telegram|viber';
const machines =
  'fax(?:es)?|telefax|facsimile|t[eé]l[eé]copi\\p{L}*|pagers?|beepers?|bleepers?|buscapersonas';
const textTelephones =
  'tt[yd]s?|tdds?|mini ?com|(?:text|video) ?-? ?(?:tele)?phones?|vp|tele(?:type\\p{L}*|printer|tipo)|t[eé]l[eé]imprim\\p{L}*|ats|dts|tel[eé]fono de texto|telefono testuale|telefone de texto|t[eé]l[eé]phone (?:à )?texte|schreibtelefon|bildtelefon|teksttelefoon';
const relays = 'relay|nrs|vrs|srv|typetalk|service de relais|retransmisi[oó]n';

const join = '\\.?\\s*(?:[/&+]|or|and|o|y|e|et|ou|und|oder|en|of)\\s*';
const only =
  'only|s[oó]lo|solamente|[uú]nicamente|nur|uniquement|seulement|soltanto|somente|apenas|s[oó]|alleen|exclusively|please|us';
const no = "no|not|never|don[’']t|do not|non|pas d[e’']|sin|kein\\p{L}*|geen|sem";

/** Each kind that its words alone tell, the surest first. */
const kinds: readonly (readonly [kind: NumberKind, words: string])[] = [
  ['other', machines],
  ['tty', textTelephones],
  ['relay', relays],
  ['other', messengers],
  ['text', texting],
];

const has = (text: string, pattern: string) => new RegExp(pattern, 'iu').test(text);

/** Whether callers reach the same number: `Phone/Fax`, `V/TTY`, `call or text`. */
const isShared = (text: string, kind: string) =>
  has(text, `${words(voice)}(?:${join}\\p{L}+)*${join}(?:${kind})(?!\\p{L})`) ||
  has(text, `${words(kind)}(?:${join}\\p{L}+)*${join}(?:${voice})(?!\\p{L})`);

/** Whether the words are about something that is also there, or is not: `no fax`, `TTY available`. */
const isAside = (text: string, kind: string) =>
  has(text, `${words(no)}\\P{L}+(?:\\p{L}+\\P{L}+)?(?:${kind})(?!\\p{L})`) ||
  has(text, words('available', 'welcome', 'accepted', 'disponible'));

/** What the words before a number say. */
function kindBefore(text: string): NumberKind | undefined {
  if (/^\s*F[.:]?\s*$/u.test(text)) return 'other';
  const [kind, pattern = ''] =
    kinds.find(([, named]) => has(text, words(named)) && !isAside(text, named)) ?? [];
  if (!kind) return has(text, words(voice)) ? 'voice' : undefined;
  if (isShared(text, pattern)) return 'voice';
  const isWritten = pattern === texting || pattern === messengers;
  if (!isWritten) return kind;
  if (has(text, words(voice)) && !isAside(text, voice)) return 'voice';
  return has(text, words(texting)) ? 'text' : kind;
}

/** What the words after a number say. These are nearer to a sentence, so they have to begin with it. */
function kindAfter(text: string): NumberKind | undefined {
  const isFirst = (kind: string) =>
    has(text, `^(?:\\P{L}*\\p{L}+){0,2}\\P{L}*(?:${kind})(?![\\p{L}\\d])`);
  const isAlone = (kind: string) =>
    has(
      text,
      `^\\P{L}*(?:(?:${only}|for|by|via|to|para|por|par|per|für)\\P{L}+)*(?:${kind})(?:\\P{L}+(?:${only}|line|number|messages?|messaging|users|de texto))*\\P{L}*$`,
    );
  const [kind, pattern = ''] =
    kinds.find(
      ([, named]) => (named === texting ? isAlone(named) : isFirst(named)) && !isAside(text, named),
    ) ?? [];
  if (kind) return isShared(text, pattern) ? 'voice' : kind;
  const isForMessages =
    has(text, `^\\P{L}*(?:${no})\\P{L}+(?:${voice})(?!\\p{L})`) ||
    (has(text, words(only)) && isAlone('mensajes|messages|messaggi|mensagens|berichten'));
  if (isForMessages) return 'text';
  return isFirst(voice) ? 'voice' : undefined;
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
