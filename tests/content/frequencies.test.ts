import { describe, expect, it } from 'vitest';
import { words } from '../../scripts/content-measures.mjs';
import type { Frequency, Treatment } from '../../src/content/index.js';
import { safeParseTreatment } from '../../src/content/schema/index.js';
import { sample } from '../sample.js';
import { contents } from './contents.js';
import {
  frequencyFaults,
  frequencyPlaces,
  numbersOf,
  routesIn,
  studiesOf,
} from './frequency-faults.js';

/** Another version of a number; none where it cannot be changed in this way. */
type Change = (frequency: Frequency) => Partial<Frequency> | null;

/** What neither the schema nor the stricter check lets pass. */
const refused: readonly [string, Change][] = [
  ['another route', () => ({ route: 'Ketamine as an injection' })],
  ['another population', () => ({ population: 'Children' })],
  ['another source', () => ({ source: 'cipriani-2018' })],
  ['another count', () => ({ count: 97 })],
  [
    'another count to compare with',
    ({ comparator }) => comparator && { comparator: { ...comparator, count: 97 } },
  ],
  ['no comparator', () => ({ comparator: undefined })],
  [
    'another comparison',
    ({ comparator }) => comparator && { comparator: { ...comparator, name: 'with midazolam' } },
  ],
  [
    'a comparison with other words before it',
    ({ comparator }) =>
      comparator && { comparator: { ...comparator, name: `not ${comparator.name}` } },
  ],
  ['another difference', ({ comparator }) => comparator && { difference: 'about 60 more in 100' }],
  [
    'the difference the wrong way round',
    ({ count, comparator }) => {
      if (!comparator) return null;
      const more = count - comparator.count;
      return { difference: `about ${Math.abs(more)} ${more > 0 ? 'fewer' : 'more'} in 100` };
    },
  ],
  ['a difference to nothing', ({ comparator }) => (comparator ? null : { difference: '7 more' })],
  [
    'the count of another row',
    ({ comparator }) =>
      comparator && { comparator: { ...comparator, count: comparator.count + 1 } },
  ],
  [
    'no comparison group where there was one',
    ({ comparator }) => comparator && { comparator: null },
  ],
  [
    'a comparison group where there was none',
    ({ comparator, low = 0 }) =>
      comparator ? null : { comparator: { name: 'with placebo', count: low } },
  ],
  ['another time frame', () => ({ timeFrame: 'within an hour' })],
  ['another number of people', () => ({ sampleSize: 12 })],
  ['another lower end', ({ low }) => (low === undefined ? null : { low: low - 1 })],
  ['another upper end', ({ high }) => (high === undefined ? null : { high: high + 1 })],
  ['no route', () => ({ route: undefined })],
  ['no population', () => ({ population: undefined })],
  ['no time frame', () => ({ timeFrame: '' })],
  ['a certainty that no one rated', () => ({ certainty: 'high' })],
];

/** Changes that only some numbers allow: not each treatment has a range, or a number by itself. */
const narrow = [
  'a difference to nothing',
  'a comparison group where there was none',
  'another lower end',
  'another upper end',
];

/** Copies of a treatment, each with one of its numbers changed. */
function changed(treatment: Treatment, change: Change) {
  return frequencyPlaces(treatment).flatMap(({ path, frequency }, index) => {
    const changes = change(frequency);
    if (!changes) return [];
    const copy = structuredClone(treatment);
    Object.assign(frequencyPlaces(copy)[index]?.frequency as Frequency, changes);
    return [{ path, copy: JSON.parse(JSON.stringify(copy)) as Treatment }];
  });
}

it.each(refused)('tries %s on the numbers of some treatment', (_, change) => {
  expect(contents.flatMap(({ treatment }) => changed(treatment, change))).not.toEqual([]);
});

describe('ketamine against midazolam, which the source has beside placebo', () => {
  const { treatment } = contents[0] as (typeof contents)[number];
  const withMidazolam = (change: Partial<Frequency>) => {
    const copy = structuredClone(treatment);
    const frequency = copy.benefits.benefits[0]?.frequency as Frequency;
    Object.assign(frequency, {
      count: 47,
      low: 26,
      high: 68,
      comparator: { name: 'with midazolam, a sedative', count: 26 },
      population: 'Adults with major depression, in 4 trials',
      sampleSize: 296,
      ...change,
    });
    return copy;
  };

  it('passes by its own name', () => {
    expect(frequencyFaults(withMidazolam({}))).toEqual([]);
    expect(safeParseTreatment(withMidazolam({})).error).toBeUndefined();
  });

  it.each<Partial<Frequency>>([
    { comparator: { name: 'with placebo', count: 26 } },
    { comparator: { name: 'with placebo, or midazolam', count: 26 } },
    {
      comparator: { name: 'with placebo', count: 26 },
      population: 'Adults with major depression, in 7 trials',
      sampleSize: 185,
    },
    { low: 13, high: 49 },
    { sampleSize: 185 },
  ])('would not pass with %j', (change) => {
    expect(frequencyFaults(withMidazolam(change))).not.toEqual([]);
    expect(safeParseTreatment(withMidazolam(change)).success).toBe(false);
  });
});

describe.each(contents)('$name', ({ treatment }) => {
  it('has numbers with their people, route, comparison, time, source and study', () => {
    expect(frequencyPlaces(treatment).length).toBeGreaterThan(4);
    expect(frequencyFaults(treatment)).toEqual([]);
    expect(safeParseTreatment(treatment).error).toBeUndefined();
  });

  it.each(refused.map(([what, change], at) => [what, change, at] as const))(
    'would not pass with %s, nor be parsed',
    (what, change, at) => {
      const copies = changed(treatment, change);
      if (!narrow.includes(what)) expect(copies).not.toEqual([]);
      for (const { path, copy } of sample(copies, 8, at)) {
        expect(frequencyFaults(copy), path).not.toEqual([]);
        expect(safeParseTreatment(copy).success, path).toBe(false);
      }
    },
  );

  it('would not pass with a number taken from a study to another title', () => {
    const title = treatment.benefits.benefits.some(({ title }) => /boca/.test(title))
      ? 'Por la boca, alivio rápido'
      : 'By mouth, quick relief';
    const copy = structuredClone(treatment);
    const [benefit] = copy.benefits.benefits;
    Object.assign(benefit as object, { title });
    expect(frequencyFaults(copy).join()).toContain(`under “${title}”`);
    const problems = safeParseTreatment(copy).error?.problems ?? [];
    const isRouted =
      /mouth|boca/.test(title) && /vein|vena|nose/.test(JSON.stringify(benefit?.frequency));
    expect(problems.map(({ path }) => path.join('.'))).toEqual(
      isRouted ? ['benefits.benefits.0.frequency.route'] : [],
    );
  });

  it('would not pass with two rows swapped', () => {
    const copy = structuredClone(treatment);
    const common = copy.risks.groups[1]?.risks ?? [];
    const [one, other] = common.filter(({ frequency }) => frequency?.per === 100);
    if (!one || !other) return;
    Object.assign(one, { frequency: other.frequency });
    expect(frequencyFaults(copy).join()).toContain('do not stand together');
    const [problem] = safeParseTreatment(copy).error?.problems ?? [];
    expect(problem?.path.join('.')).toBe('risks.groups.1.risks.0.frequency.count');
    expect(problem?.fix).toContain(other.name);
  });

  it('shows each number of a claim in a note that the claim cites, by the same route', () => {
    for (const { text, evidence, title } of claimTexts(treatment)) {
      const studies = studiesOf(treatment, evidence).filter(
        ({ route = '' }) => !routesIn(title).some((way) => !routesIn(route).includes(way)),
      );
      const known = new Set(
        studies.flatMap(({ found, sampleSize = 0 }) => [sampleSize, ...numbersOf(found)]),
      );
      expect(
        numbersOf(text).filter((number) => !known.has(number)),
        text,
      ).toEqual([]);
    }
  });

  it('says beside each “in 100” of a claim what it is compared with, or that nothing was', () => {
    const compared =
      /placebo|sham|aparato simulado|usual care|atención habitual|(?:no|sin) (?:\w+ ){0,2}(?:comparison group|grupo de comparación)|group to compare/;
    for (const { text } of claimTexts(treatment)) {
      if (/\b(?:in|de cada) (?:100|1,000|10,000)\b/.test(text)) expect(text).toMatch(compared);
    }
  });

  it('repeats no number of a frequency in the words beside it', () => {
    const { howLong } = treatment.benefits;
    for (const part of [
      ...treatment.benefits.benefits,
      ...(howLong ? [{ ...howLong, description: howLong.text, limits: '' }] : []),
      ...treatment.alternatives.alternatives.map((option) => ({ ...option, limits: '' })),
    ]) {
      if (!part.frequency) continue;
      const { count, comparator } = part.frequency;
      const beside = numbersOf(`${part.description} ${part.limits}`);
      expect(beside).not.toContain(count);
      expect(beside).not.toContain(comparator?.count);
    }
  });

  it('uses one denominator in each list', () => {
    const lists = new Map<string, Set<number>>();
    for (const { path, frequency } of frequencyPlaces(treatment)) {
      const list = path.split(':')[0] as string;
      lists.set(list, (lists.get(list) ?? new Set()).add(frequency.per));
    }
    for (const [list, denominators] of lists) expect(denominators.size, list).toBe(1);
  });

  it('has a limit beside every benefit', () => {
    for (const { title, limits } of treatment.benefits.benefits) {
      expect(words(limits).length, title).toBeGreaterThan(10);
    }
  });
});

/** The texts that cite evidence, with the title they stand under. */
function claimTexts(treatment: Treatment) {
  const { benefits, risks, alternatives, candidacy } = treatment;
  const claim = (
    text: string | undefined,
    evidence: readonly string[] | null | undefined,
    title = '',
  ) => (text && evidence ? [{ text, evidence, title }] : []);
  return [
    ...claim(treatment.summary.text, treatment.summary.evidence),
    ...(treatment.keyFacts.others ?? []).flatMap((fact) => claim(fact.text, fact.evidence)),
    ...treatment.explainers.flatMap((part) => claim(part.answer, part.evidence)),
    ...claim(benefits.summary.text, benefits.summary.evidence),
    ...benefits.benefits.flatMap(({ title, description, limits, evidence }) => [
      ...claim(description, evidence, title),
      ...claim(limits, evidence, title),
    ]),
    ...claim(benefits.howLong?.text, benefits.howLong?.evidence),
    ...claim(risks.regulatoryStatus.text, risks.regulatoryStatus.evidence),
    ...risks.groups.flatMap((group) => [
      ...claim(group.summary?.text, group.summary?.evidence),
      ...group.risks.flatMap((risk) =>
        claim(
          risk.description,
          [...(risk.evidence ?? []), ...(group.summary?.evidence ?? [])],
          risk.name,
        ),
      ),
    ]),
    ...[risks.contraindications, risks.afterCare, risks.notKnown].flatMap((part) =>
      (part?.items ?? []).flatMap((item) => claim(item, part?.evidence)),
    ),
    ...[...alternatives.alternatives, alternatives.noTreatment].flatMap(
      ({ name, description, benefits, risks, evidence }) =>
        [description, benefits, risks].flatMap((text) => claim(text, evidence, name)),
    ),
    ...candidacy.groups.flatMap((group) =>
      group.items.flatMap((item) => claim(item.note, item.evidence ?? group.evidence)),
    ),
    ...(treatment.faq?.questions ?? []).flatMap((part) => claim(part.answer, part.evidence)),
  ];
}
