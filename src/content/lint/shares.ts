import type { LintLocale } from './finding.js';

/** A share of people that a text tells: "27 in 100", "a third of". */
export interface Share {
  start: number;
  end: number;
  value: number;
  /** How far the share that is meant may be from `value`. */
  rounding: number;
  /** Whether it tells how many more or fewer. */
  isDifference: boolean;
}

const counts: Readonly<Record<LintLocale, readonly string[]>> = {
  en: 'zero one two three four five six seven eight nine ten'.split(' '),
  es: 'cero un[oa]? dos tres cuatro cinco seis siete ocho nueve diez'.split(' '),
};

const anyCount = (locale: LintLocale) =>
  `\\d{1,3}(?:[.,]\\d{3})+|\\d{1,5}|${counts[locale].join('|')}`;

const pattern = (expression: string) =>
  new RegExp(`(?<![\\p{L}\\d.,-])(?:${expression})(?![\\p{L}\\d])`, 'giu');

/** "27 in 100", "one in five", "18 more in 100" */
const ofMany: Readonly<Record<LintLocale, RegExp>> = {
  en: pattern(
    `(?<count>${anyCount('en')})(?<more> (?:more|fewer|less))?(?: people| patients| adults)? (?:in|out of|of|in every|out of every|of every) (?<of>${anyCount('en')}|twenty|hundred|a hundred)(?! (?:sessions?|visits?|doses?|weeks?|days?|months?|points?|minutes?|hours?|trials?|studies))`,
  ),
  es: pattern(
    `(?<count>${anyCount('es')})(?: personas| pacientes| adultos)?(?<more> (?:más|menos))? (?:de cada|de|entre|por cada) (?<of>${anyCount('es')}|veinte|cien)(?! (?:sesi|visitas|dosis|semanas|días|meses|puntos|minutos|horas|ensayos|estudios))`,
  ),
};

/** "72%", "72 percent", but no interval of confidence */
const percent = pattern(
  '(?<count>\\d{1,3}(?:[.,]\\d{1,2})?)\\s?(?:%|percent|per cent|por ciento)(?!\\s(?:confidence|interval|ci|de confianza|more|less|fewer|lower|higher|más|menos))',
);

/** Words for a share, and what they mean. */
const fractions: Readonly<Record<LintLocale, readonly (readonly [RegExp, number])[]>> = {
  en: [
    [
      pattern(
        'half (?:of|the (?:people|patients|adults)|(?:felt|got|had|were|did|improved|responded))',
      ),
      1 / 2,
    ],
    [pattern('(?:a|one)[ -]third of|one[ -]third'), 1 / 3],
    [pattern('two[ -]thirds'), 2 / 3],
    [pattern('a quarter of|one[ -]quarter|one[ -]fourth|a fourth of'), 1 / 4],
    [pattern('three[ -](?:quarters|fourths)'), 3 / 4],
    [pattern('(?:a|one)[ -]fifth of'), 1 / 5],
    [pattern('two[ -]fifths'), 2 / 5],
    [pattern('three[ -]fifths'), 3 / 5],
    [pattern('four[ -]fifths'), 4 / 5],
  ],
  es: [
    [pattern('la mitad'), 1 / 2],
    [pattern('un tercio|(?:una|la) tercera parte'), 1 / 3],
    [pattern('dos tercios|dos terceras partes'), 2 / 3],
    [pattern('un cuarto de (?!hora)|(?:una|la) cuarta parte'), 1 / 4],
    [pattern('tres cuart[oa]s(?: partes)?'), 3 / 4],
    [pattern('(?:un quinto de|(?:una|la) quinta parte)'), 1 / 5],
    [pattern('dos quint[oa]s(?: partes)?'), 2 / 5],
    [pattern('tres quint[oa]s(?: partes)?'), 3 / 5],
    [pattern('cuatro quint[oa]s(?: partes)?'), 4 / 5],
  ],
};

const others: Readonly<Record<string, number>> = {
  twenty: 20,
  veinte: 20,
  hundred: 100,
  'a hundred': 100,
  cien: 100,
};

function countOf(written: string, locale: LintLocale): number {
  const word = written.toLowerCase();
  if (/^\d/.test(word)) return Number(word.replace(/[.,](?=\d{3})/g, ''));
  return others[word] ?? counts[locale].findIndex((count) => new RegExp(`^${count}$`).test(word));
}

/** Whole numbers of few are rounded more. */
const roundingOf = (many: number): number => (many < 10 ? 0.03 : 0.5 / many);

/** The shares that a text tells, in their order. */
export function sharesIn(text: string, locale: LintLocale): Share[] {
  const found: Share[] = [];
  const add = (match: RegExpMatchArray, value: number, rounding: number) => {
    const start = match.index ?? 0;
    const isDifference = Boolean(match.groups?.['more']);
    found.push({ start, end: start + match[0].length, value, rounding, isDifference });
  };
  for (const match of text.matchAll(ofMany[locale])) {
    const [count, many] = ['count', 'of'].map((name) =>
      countOf(match.groups?.[name] ?? '', locale),
    );
    if (!(count !== undefined && many !== undefined && many > 1 && count <= many)) continue;
    add(match, count / many, roundingOf(many));
  }
  for (const match of text.matchAll(percent)) {
    const written = match.groups?.['count'] ?? '';
    const digits = /[.,](\d+)$/.exec(written)?.[1]?.length ?? 0;
    add(match, Number(written.replace(',', '.')) / 100, 0.005 / 10 ** digits);
  }
  for (const [words, value] of fractions[locale]) {
    for (const match of text.matchAll(words)) add(match, value, 0.04);
  }
  return found.sort((one, other) => one.start - other.start);
}
