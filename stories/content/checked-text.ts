import { type Finding, type LintOptions, lintClaims } from '../../src/content/lint/index.js';
import { structureRule } from '../../src/content/lint/structure-rules.js';
import type { Treatment } from '../../src/content/model/index.js';
import { sentencesIn, textsIn } from '../../src/content/texts.js';

/** A finding with its number on the page. */
export interface Numbered extends Finding {
  number: number;
}

/** A part of a sentence; with the numbers of the findings that end with it, where it is marked. */
export interface Segment {
  text: string;
  isMarked: boolean;
  /** Whether no error and no warning is about it. */
  isMinor: boolean;
  numbers: readonly number[];
}

/** A sentence, or a whole field, with what was found in it. */
export interface Passage {
  /** The field. Empty in plain text. */
  path: string;
  /** Empty where something is missing or the whole field is meant. */
  segments: readonly Segment[];
  findings: readonly Numbered[];
}

/** What was found in a text that somebody pasted. */
export interface Checked {
  passages: readonly Passage[];
  findings: readonly Finding[];
  /** Why the text was read as plain text though it looks like JSON. */
  problem: string;
}

/** A treatment where the text is JSON; plain text otherwise. */
function read(text: string): { content: Treatment; isPlain: boolean; problem: string } {
  const plain = { content: { text } as unknown as Treatment, isPlain: true, problem: '' };
  if (!/^\s*[{[]/.test(text)) return plain;
  try {
    const content = JSON.parse(text);
    if (!Array.isArray(content)) return { content, isPlain: false, problem: '' };
    return { ...plain, problem: 'This is a list. Paste one treatment, in braces.' };
  } catch (error) {
    const { message } = error as Error;
    return { ...plain, problem: `This looks like JSON, but is none: ${message}.` };
  }
}

/** The sentence around a place in a text, with where it begins. */
function sentenceAt(text: string, offset: number): { start: number; sentence: string } {
  let start = 0;
  for (const sentence of sentencesIn(text)) {
    if (offset < start + sentence.length) return { start, sentence };
    start += sentence.length;
  }
  return { start: 0, sentence: text };
}

/** A sentence in parts, so that each finding's words are marked and numbered. */
function segmentsOf(start: number, sentence: string, findings: readonly Numbered[]): Segment[] {
  const end = start + sentence.length;
  // A sentence that is too long has no words of its own to mark.
  const marks = findings
    .filter(({ rule }) => rule !== structureRule.longSentence.id)
    .map(({ offset, length, number, severity }) => ({
      number,
      isMinor: severity === 'note',
      from: offset,
      to: Math.min(end, offset + length),
    }));
  const cuts = [...new Set([start, end, ...marks.flatMap(({ from, to }) => [from, to])])];
  cuts.sort((one, other) => one - other);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? start;
    const around = marks.filter((mark) => mark.from <= from && to <= mark.to);
    return {
      text: sentence.slice(from - start, to - start),
      isMarked: around.length > 0,
      isMinor: around.every(({ isMinor }) => isMinor),
      numbers: marks.filter((mark) => mark.to === to).map(({ number }) => number),
    };
  });
}

/** Findings in the order of the text, beside the sentence each is in. */
export function checked(text: string, options: LintOptions): Checked {
  const { content, isPlain, problem } = read(text);
  const findings = lintClaims(content, options);
  const texts = new Map(textsIn(content));
  const groups = new Map<
    string,
    { path: string; start: number; sentence: string; own: Finding[] }
  >();
  for (const finding of findings) {
    const { path, offset, length } = finding;
    const whole = length > 0 ? texts.get(path) : undefined;
    const { start, sentence } = whole ? sentenceAt(whole, offset) : { start: -1, sentence: '' };
    const key = `${path} ${start}`;
    const group = groups.get(key) ?? { path, start, sentence, own: [] };
    group.own.push(finding);
    groups.set(key, group);
  }
  const order = [...texts.keys()];
  const sorted = [...groups.values()].sort(
    (one, other) => order.indexOf(one.path) - order.indexOf(other.path) || one.start - other.start,
  );
  let number = 0;
  const passages = sorted.map(({ path, start, sentence, own }) => {
    const numbered = [...own]
      .sort((one, other) => one.offset - other.offset)
      .map((finding) => {
        number += 1;
        return { ...finding, number };
      });
    return {
      path: isPlain ? '' : path,
      segments: sentence === '' ? [] : segmentsOf(start, sentence, numbered),
      findings: numbered,
    };
  });
  return { passages, findings, problem };
}

const counted = (count: number, one: string, more: string) =>
  `${count} ${count === 1 ? one : more}`;

/** How many findings there are, for somebody who cannot see them. */
export function summaryOf({ findings, passages }: Checked): string {
  if (findings.length === 0) return 'No findings.';
  const of = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  const kinds = [
    of('error') > 0 && counted(of('error'), 'error', 'errors'),
    of('warning') > 0 && counted(of('warning'), 'warning', 'warnings'),
    of('note') > 0 && counted(of('note'), 'note', 'notes'),
  ].filter(Boolean);
  const places = counted(passages.length, 'place', 'places');
  return `${counted(findings.length, 'finding', 'findings')} in ${places}: ${kinds.join(', ')}.`;
}
