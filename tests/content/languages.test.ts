import { describe, expect, it } from 'vitest';
import type { Treatment } from '../../src/content/index.js';
import { valuesIn } from '../../src/content/texts.js';
import { kap, kapInSpanish } from '../../stories/example-clinic.js';
import { contents } from './contents.js';

const [english, spanish] = ['KAP', 'KAP in Spanish'].map(
  (wanted) => contents.find(({ name }) => name === wanted)?.treatment as Treatment,
) as [Treatment, Treatment];

/** Fields with the same value in every language. */
const sameInAll =
  /(?:^|\.)(?:id|shortName|source|evidence\[\d+\]|kind|severity|intent|status|join|certainty)$|^sources/;

/** Numbers written as words, in both languages, from two on: "one" is also an article. */
const numerals = new Map(
  [
    'two twice both dos ambos doble',
    'three third tres tercero',
    'four fourth cuatro cuarto',
    'five cinco',
    'six seis',
    'seven siete',
    'eight ocho',
    'nine nueve',
    'ten diez',
  ].flatMap((words, index) => words.split(' ').map((word) => [word, String(index + 2)] as const)),
);

/** The facts in a text that no translation changes: its numbers and its gaps, in any order. */
function factsIn(text: string): string[] {
  const digits = text.replace(/(?<=\d),(?=\d{3}\b)/g, '').match(/\d+(?:\.\d+)?/g) ?? [];
  const spelled = (text.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap(
    (word) => numerals.get(word) ?? [],
  );
  const gaps = text.match(/\{[\w.]+\}|\[\[|\]\]|___/g) ?? [];
  return [...digits, ...spelled, ...gaps].sort();
}

type Fields = ReadonlyMap<string, unknown>;

const fieldsOf = (treatment: Treatment): Fields =>
  new Map([...valuesIn(treatment)].filter(([, value]) => typeof value !== 'object'));

/** Where two languages do not say the same. */
function differences(one: Treatment, other: Treatment): string[] {
  const [fields, others] = [fieldsOf(one), fieldsOf(other)];
  const missing = [
    ...[...fields.keys()].filter((path) => !others.has(path)),
    ...[...others.keys()].filter((path) => !fields.has(path)),
  ].map((path) => `${path} is there in one language only`);
  const changed = [...fields].flatMap(([path, value]) => {
    const translated = others.get(path);
    if (translated === undefined) return [];
    if (typeof value !== 'string' || typeof translated !== 'string' || sameInAll.test(path)) {
      return value === translated ? [] : [`${path}: ${value}, and ${translated}`];
    }
    const [facts, same] = [factsIn(value), factsIn(translated)];
    const paragraphs = [value, translated].map((text) => text.split('\n\n').length);
    return facts.join() === same.join() && paragraphs[0] === paragraphs[1]
      ? []
      : [`${path}: ${value} (${facts}), and ${translated} (${same})`];
  });
  return [...missing, ...changed];
}

describe('KAP in Spanish', () => {
  it('says the same as KAP, field by field', () => {
    expect(fieldsOf(english).size).toBeGreaterThan(500);
    expect(differences(english, spanish)).toEqual([]);
  });

  it('translates what is to be read', () => {
    const untranslated = [...fieldsOf(english)].filter(
      ([path, value]) =>
        typeof value === 'string' &&
        !sameInAll.test(path) &&
        /\s/.test(value) &&
        fieldsOf(spanish).get(path) === value,
    );
    expect(untranslated).toEqual([]);
  });

  it('has the same answers of the example clinic', () => {
    const { team: _, ...answered } = kap;
    const { team: __, ...inSpanish } = kapInSpanish;
    expect(differences(answered, inSpanish)).toEqual([]);
  });

  /** Facts that a translation may lose, one at a time. */
  const losses: readonly [string, (copy: Treatment) => unknown, object][] = [
    ['a number', ({ notes }) => notes[4]?.studies[0], { found: 'De cada 100 mejoraron 28.' }],
    ['a count', ({ benefits }) => benefits.benefits[0]?.frequency, { count: 28 }],
    ['a numeral', ({ risks }) => risks.groups[1]?.risks[0]?.frequency, { timeFrame: 'en semanas' }],
    ['a certainty', ({ notes }) => notes[4]?.studies[0], { certainty: 'low' }],
    ['a note', ({ faq }) => faq?.questions[0], { evidence: ['approval'] }],
    ['a step', ({ process }) => process, { steps: spanish.process.steps.slice(1) }],
    ['a risk', ({ risks }) => risks.groups[0], { risks: spanish.risks.groups[0]?.risks.slice(1) }],
    ['a sign', ({ risks }) => risks.getHelp?.urgent, { signs: ['Su ánimo baja de golpe'] }],
    ['a question', ({ faq }) => faq, { questions: spanish.faq?.questions.slice(1) }],
    ['a number to call', ({ risks }) => risks.groups[0]?.risks[2], { whatToDo: 'Avísenos.' }],
    ['a sentence to confirm', ({ cost }) => cost, { price: 'Pregunte por el precio.' }],
    [
      'where we give it',
      ({ process }) => process.steps[1]?.options?.items[0],
      { offeredHere: false },
    ],
    ['a paragraph', ({ explainers }) => explainers[0], { answer: 'La ketamina ayuda.' }],
  ];

  it.each(losses)('would not pass without %s', (_, part, change) => {
    const copy = structuredClone(spanish);
    Object.assign(part(copy) as object, change);
    expect(differences(english, copy)).not.toEqual([]);
  });
});
