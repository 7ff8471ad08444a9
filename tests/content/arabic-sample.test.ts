import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { parseTreatment } from '../../src/content/schema/index.js';
import { proseIn, valuesIn } from '../../src/content/texts.js';
import { TreatmentPage } from '../../src/index.js';
import { citedAs } from '../../src/internal/wording/citation-context.js';
import { ar } from '../../stories/components/locales.js';
import { kap } from '../../stories/example-clinic.js';
import { inOtherWords } from '../../stories/pages/arabic/in-other-words.js';
import {
  crisisInArabic,
  exampleClinicInArabic,
  kapInArabic,
} from '../../stories/pages/arabic/ketamine-assisted-psychotherapy.js';

/** Numbers written as words, in both languages, from two on: "one" is also an article. */
const numerals = new Map(
  [
    'two twice both ساعتين ساعتان أسبوعين أسبوعان مرتين تجربتان شهرين بقوتين بنوعين كليهما',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
  ].flatMap((words, index) => words.split(' ').map((word) => [word, String(index + 2)] as const)),
);

/** The facts in a text that no translation changes: its numbers and its numbers to call. */
function factsIn(text: string): readonly string[] {
  const latin = text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/(?<=\d)[,٬](?=\d{3}\b)/g, '');
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const gaps = text.match(/\{[\w.]+\}/g) ?? [];
  return [
    ...(latin.match(/\d+(?:\.\d+)?/g) ?? []),
    ...words.flatMap((word) => numerals.get(word) ?? []),
    ...gaps,
  ].sort();
}

/** Numbers of one language alone, by the text in English they are in. */
const inOneLanguage: readonly (readonly [english: RegExp, number: string])[] = [
  [/Schedule III/, '3'],
  [/twice that of anesthesia/, '2'],
];

type Fields = ReadonlyMap<string, unknown>;

const fieldsOf = (content: unknown): Fields =>
  new Map([...valuesIn(content)].filter(([, value]) => typeof value !== 'object'));

const english = new Map(proseIn(kap));

/** Fields that are the same in every language. */
const isSame = (path: string) => /(?:^|\.)(?:shortName|kind)$|^(?:sources|confirm)\b/.test(path);

/** Texts of the two contents that do not say the same numbers. */
const differences = (content: unknown): readonly string[] =>
  [...proseIn(content)].flatMap(([path, text]) => {
    const original = english.get(path);
    if (original === undefined) return [`${path} is in Arabic only`];
    const left = inOneLanguage.filter(([pattern]) => pattern.test(original)).map(([, n]) => n);
    const facts = [original, text].map((one) =>
      factsIn(one)
        .filter((fact) => !left.includes(fact))
        .join(),
    );
    return facts[0] === facts[1]
      ? []
      : [`${path}: ${original} (${facts[0]}), ${text} (${facts[1]})`];
  });

describe('the sample in Arabic', () => {
  it('is content by the schema', () => {
    expect(parseTreatment(JSON.stringify(kapInArabic))).toEqual(
      JSON.parse(JSON.stringify(kapInArabic)),
    );
  });

  it('has each field of the page in English, and every number of it', () => {
    const [one, other] = [kap, kapInArabic].map(fieldsOf) as [Fields, Fields];
    expect([...other.keys()]).toEqual([...one.keys()]);
    const changed = [...one].filter(
      ([path, value]) => typeof value !== 'string' && other.get(path) !== value,
    );
    expect(changed).toEqual([]);
    expect(differences(kapInArabic)).toEqual([]);
  });

  it('would not pass with another number', () => {
    const other = inOtherWords(kapInArabic, { benefits: { howLong: { text: 'خلال ١٩ يومًا.' } } });
    expect(differences(other)).toHaveLength(1);
  });

  it('translates all that is read but sources', () => {
    const untranslated = [...proseIn(kapInArabic)].filter(
      ([path, text]) => !isSame(path) && !/\p{Script=Arabic}/u.test(text) && !names.test(text),
    );
    expect(untranslated).toEqual([]);
  });

  it('refuses words that do not fit the content', () => {
    const { faq } = kap;
    expect(() => inOtherWords(faq, { questions: [{ answer: 'لا' }] })).toThrow(/2 entries, not 1/);
    expect(() => inOtherWords(faq, { title: 'أسئلة' })).toThrow(/no text/);
  });
});

/** Names that are the same in every language. */
const names = /^(?:TMS|ECT)$/;

/** Latin letters that Arabic keeps: short names, and what is written or dialed as it is. */
const kept = new Set(
  [
    'KAP FDA TMS ECT CBT NMDA MAOI ASL Spravato',
    'Good Faith Estimate',
    'clinic ui',
    // The address of the clinic, and the lines to call or to open.
    'Harbor Street Suite Springfield OR',
    'hello clinic example',
    'lifeline org VeteransCrisisLine net Chat',
    'In English call or text',
  ].flatMap((line) => line.split(' ')),
);

/** How notes name the publications. */
const cited = new RegExp((kap.sources ?? []).map(citedAs).join('|'), 'g');

describe('the page in Arabic', () => {
  const html = renderToStaticMarkup(
    createElement(TreatmentPage, {
      treatment: kapInArabic,
      contact: exampleClinicInArabic,
      crisis: crisisInArabic,
      locale: ar,
      today: '2026-11-24',
      quickExit: true,
    }),
  )
    // Publications stay as published, here and where a note names them.
    .replace(/<p data-slot="source-list-publication"[\s\S]*?<\/p>/g, ' ')
    .replace(cited, ' ');

  const leftIn = (text: string) =>
    (text.match(/\p{Script=Latin}+/gu) ?? []).filter((word) => !kept.has(word));

  it('shows no English word', () => {
    const text = html.replace(/<(style|script)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ');
    expect(leftIn(text.replace(/&#?\w+;/g, ' '))).toEqual([]);
  });

  it('turns its commas around', () => {
    const text = html.replace(/<[^>]+>/g, '');
    expect(text.match(/[\p{Script=Arabic}٠-٩)], ?[^ ]*/gu)).toBeNull();
  });

  it('names nothing in English', () => {
    const said = html.matchAll(/\s(?:aria-label|alt|title|data-name|placeholder)="([^"]*)"/g);
    expect([...said].flatMap(([, name = '']) => leftIn(name))).toEqual([]);
  });

  it('keeps the numbers to call as they are dialed', () => {
    const dialed = [...html.matchAll(/href="tel:([^"]*)"/g)].map(([, number]) => number);
    expect(new Set(dialed)).toEqual(new Set(['988', '911', '711', '+15555550142', '+15555550143']));
  });
});
