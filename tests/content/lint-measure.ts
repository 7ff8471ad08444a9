import { lintText } from '../../src/content/lint/index.js';
import { sentences } from './lint-sentences.js';
import { a } from './lint-unseen/a.js';
import { b } from './lint-unseen/b.js';
import { c } from './lint-unseen/c.js';

interface Score {
  /** Findings that should be there, and are. */
  hits: number;
  missed: number;
  /** Findings that should not be there. */
  false: number;
  recall: number;
  precision: number;
}

const share = (part: number, whole: number) =>
  whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000;

const scored = ({
  hits,
  missed,
  false: wrong,
}: Pick<Score, 'hits' | 'missed' | 'false'>): Score => ({
  hits,
  missed,
  false: wrong,
  recall: share(hits, hits + missed),
  precision: share(hits, hits + wrong),
});

/** The recall and precision of each rule over the labeled sentences, and what went wrong. */
export function measure() {
  const counts = new Map<string, { hits: number; missed: number; false: number }>();
  const countOf = (rule: string) => {
    const known = counts.get(rule) ?? { hits: 0, missed: 0, false: 0 };
    counts.set(rule, known);
    return known;
  };
  const wrong: string[] = [];
  let count = 0;
  for (const locale of ['en', 'es'] as const) {
    for (const [sentence, labels] of [sentences, a, b, c].flatMap((set) => set[locale])) {
      count += 1;
      const expected = new Set(labels.split(' ').filter(Boolean));
      const found = new Set(lintText(sentence, { locale }).map(({ rule }) => rule));
      const missed = [...expected].filter((rule) => !found.has(rule));
      const extra = [...found].filter((rule) => !expected.has(rule));
      for (const rule of expected) countOf(rule)[found.has(rule) ? 'hits' : 'missed'] += 1;
      for (const rule of extra) countOf(rule).false += 1;
      if (missed.length + extra.length === 0) continue;
      const told = [...missed.map((rule) => `-${rule}`), ...extra.map((rule) => `+${rule}`)];
      wrong.push(`${told.join(' ')}: ${sentence}`);
    }
  }
  const sum = { hits: 0, missed: 0, false: 0 };
  for (const each of counts.values()) {
    sum.hits += each.hits;
    sum.missed += each.missed;
    sum.false += each.false;
  }
  return {
    rules: new Map([...counts].map(([rule, each]) => [rule, scored(each)] as const)),
    all: scored(sum),
    wrong,
    count,
  };
}
