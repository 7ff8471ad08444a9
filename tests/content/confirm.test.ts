import { parseFragment } from 'parse5';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { crisisLines, type Treatment, unconfirmed } from '../../src/content/index.js';
import { placeholdersIn, withoutUnconfirmed } from '../../src/content/placeholders.js';
import { sentencesIn, textsIn } from '../../src/content/texts.js';
import { contents } from './contents.js';
import { pageOf } from './pages.js';

const withoutConfirm = ({ confirm, ...parts }: Treatment) => parts;

/** A sentence as it has to stand in brackets. */
const wholeSentence = /^[\p{Lu}¿$][^[\]]*[.?]$/u;

/** What is wrong with the sentences in brackets of a text. */
function bracketFaults(text: string): string[] {
  return [...text.matchAll(/\[\[(.*?)\]\]/g)].flatMap(({ index, 0: written, 1: sentence = '' }) => {
    const before = text.slice(0, index);
    const after = text.slice(index + written.length);
    return [
      ...(wholeSentence.test(sentence) ? [] : [`no whole sentence: ${sentence}`]),
      ...(sentencesIn(sentence).filter(Boolean).length > 1
        ? [`several sentences: ${sentence}`]
        : []),
      ...(before === '' || /(?:[.?][”’»)]*|\]\]) $|\n\n$/.test(before)
        ? []
        : [`no start: ${before}`]),
      ...(after === '' || /^ (?:[\p{Lu}¿]|\[\[)|^\n\n/u.test(after) ? [] : [`no end: ${after}`]),
    ];
  });
}

/** What is wrong with a text once its sentences in brackets are left out. */
function gapFaults(text: string): string[] {
  const rest = withoutUnconfirmed(text);
  const ends = /[.?][”’»)]*$/;
  const isSentence = ends.test(text.replace(/\]\]$/, ''));
  return [
    ...(/ {2}|^\s|\s$| [.,;:?]|\n{3}/.test(rest) ? [`a gap in: ${rest}`] : []),
    ...(rest && isSentence && !ends.test(rest) ? [`no end: ${rest}`] : []),
    ...(rest && isSentence && !/^[\p{Lu}\p{N}“«¿]/u.test(rest) ? [`no start: ${rest}`] : []),
  ];
}

/** Elements that have nothing to read in them, though they are made for text. */
function emptyParts(html: string): string[] {
  const empty: string[] = [];
  const tags = new Set(
    'p li dt dd td th caption h1 h2 h3 h4 h5 h6 summary legend label a'.split(' '),
  );
  const labelOf = (node: object) =>
    'attrs' in node &&
    (node.attrs as { name: string; value: string }[]).find(({ name }) => name === 'aria-label');
  // A picture has a name in place of text.
  const textIn = (node: object): string =>
    (labelOf(node) || undefined)?.value ??
    ('value' in node && typeof node.value === 'string'
      ? node.value
      : 'childNodes' in node
        ? (node.childNodes as object[]).map(textIn).join('')
        : '');
  const visit = (node: object) => {
    if (!('tagName' in node) || !('attrs' in node)) return;
    const attrs = node.attrs as { name: string; value: string }[];
    if (attrs.some(({ name }) => name === 'hidden')) return;
    // A status speaks once something is checked.
    const isStatus = attrs.some(({ name, value }) => name === 'role' && value === 'status');
    if (tags.has(String(node.tagName)) && !isStatus && textIn(node).trim() === '') {
      empty.push(`<${node.tagName} ${attrs.map(({ value }) => value).join(' ')}>`);
    }
    for (const inner of 'childNodes' in node ? (node.childNodes as object[]) : []) visit(inner);
  };
  for (const node of parseFragment(html).childNodes) visit(node);
  return empty;
}

beforeAll(() => void vi.stubEnv('NODE_ENV', 'production'));
afterAll(() => void vi.unstubAllEnvs());

describe.each(contents)('$name', (content) => {
  const { treatment } = content;
  const texts = [...textsIn(withoutConfirm(treatment))];
  const sentences = texts.flatMap(([, text]) => placeholdersIn(text));
  const confirm = treatment.confirm ?? [];

  it('has whole sentences in brackets, and nothing else to fill in', () => {
    expect(sentences.length).toBeGreaterThan(10);
    expect(texts.flatMap(([, text]) => bracketFaults(text))).toEqual([]);
    const blanks = texts.filter(([, text]) => /___/.test(text.replace(/\[\[.*?\]\]/g, '')));
    expect(blanks).toEqual([]);
  });

  it('says what each sentence asks, once each', () => {
    expect(new Set(confirm.map(({ sentence }) => sentence))).toEqual(new Set(sentences));
    expect(confirm.length).toBe(new Set(sentences).size);
    for (const { sentence, asks } of confirm) {
      expect(asks.split(' ').length, sentence).toBeGreaterThan(3);
      // A phrase, which warnings end themselves.
      expect(asks, sentence).toMatch(/^\p{Lu}.*[^.?]$/u);
    }
    for (const { asks } of unconfirmed(treatment)) {
      expect(confirm.map((entry) => entry.asks)).toContain(asks);
    }
  });

  it('reads well without them', () => {
    expect(texts.flatMap(([, text]) => gapFaults(text))).toEqual([]);
    const left = texts.flatMap(([, text]) => placeholdersIn(withoutUnconfirmed(text)));
    expect(left).toEqual([]);
  });

  it('loses no more than an item of a list, a fact of a step or a price', () => {
    const emptied = texts.filter(([, text]) => text !== '' && withoutUnconfirmed(text) === '');
    for (const [path] of emptied) {
      expect(path).toMatch(
        /^(?:cost\.price|.*\.(?:prepare|bring|items)\[\d+\]|process\.steps\[\d+\]\.(?:duration|setting|who))$/,
      );
    }
  });

  it('leaves no empty part on the page', () => {
    const html = pageOf(content, treatment, crisisLines.US);
    expect(emptyParts(html)).toEqual([]);
    for (const { sentence } of confirm) expect(html).not.toContain(sentence);
  });

  it.each([
    ['a part of a sentence', 'A session costs [[$___]] here.'],
    ['a sentence without its period', 'Ask us. [[It costs $___]].'],
    ['two sentences in one', '[[It costs $___. Ask us.]]'],
    ['no space', 'Ask us.[[It costs $___.]]'],
  ])('would not pass with %s in brackets', (_, text) => {
    expect(bracketFaults(text)).not.toEqual([]);
  });

  it.each([
    ['a double space', 'Ask us.  We tell you.'],
    ['a period that is left', 'Ask us. [[It costs $___]].'],
    ['a half sentence', 'It costs, [[we think, $___.]]'],
    ['a start in the middle', '[[It costs $___,]] and you pay it.'],
  ])('would not pass with %s left over', (_, text) => {
    expect(gapFaults(text)).not.toEqual([]);
  });

  it('would not pass with an empty part', () => {
    expect(emptyParts('<ul><li>One</li><li> <span></span></li></ul>')).toHaveLength(1);
  });
});
