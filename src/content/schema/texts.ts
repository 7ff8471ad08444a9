import { numberNames } from '../named-numbers.js';
import { phoneNumbersIn } from '../numbers-in-text.js';
import { placeholdersIn } from '../placeholders.js';
import { nearest } from './nearest.js';
import { type ContentProblem, problemAt, quote, valueAt } from './problems.js';
import { entriesOf, isText, textsIn, valuesIn } from './reading.js';

/** What may stand in texts: sentences for the clinic, placeholders for numbers, but no number. */

const isReviewed = (root: unknown) => valueAt(root, ['review', 'status']) === 'reviewed';

/** Any `[[sentence]]` or `___`, whole or broken, left in reviewed content. */
export function* openSentences(root: unknown): Generator<ContentProblem> {
  if (!isReviewed(root)) return;
  for (const [path, value] of valuesIn(root)) {
    // What is left of the questions to the clinic is on no page.
    if (!isText(value) || path[0] === 'confirm') continue;
    if (!/\[\[|\]\]|［［|］］|___/.test(value)) continue;
    // Longer text is a problem of its own; don't search all of it.
    const sentences = placeholdersIn(value.slice(0, 20_000)).slice(0, 3);
    yield problemAt(
      root,
      path,
      'the clinic’s own words: reviewed content has no sentence in [[double brackets]]',
      'Confirm or replace it and remove the brackets, or set the review’s "status" to "draft".',
      sentences.length
        ? `the text in brackets ${sentences.map((sentence) => quote(sentence)).join(', ')}`
        : 'double brackets, or a ___ to fill in',
    );
  }
}

/** Double brackets without their partner. A page that leaves the sentence out would print them. */
export function* brokenBrackets(root: unknown): Generator<ContentProblem> {
  if (isReviewed(root)) return;
  for (const [path, text] of textsIn(root)) {
    // `confirm` has a rule of its own for brackets.
    if (path[0] === 'confirm' || !/\[\[|\]\]/.test(text.replace(/\[\[[^[\]]+\]\]/g, ''))) continue;
    yield problemAt(
      root,
      path,
      'both pairs of brackets around a sentence, [[ and ]], and none inside',
      'Complete the brackets, or remove them.',
    );
  }
}

/** The end of a sentence, with quotes and brackets that close there. */
const sentenceEnd = /[.?!…:。！？]["'”’»)\]]*$/;

/** The first part of a sentence in brackets, unless it is a text of its own. */
function partInBrackets(text: string): string | undefined {
  for (const { index, 0: written, 1: inside = '' } of text.matchAll(/\[\[([^[\]]+)\]\]/g)) {
    if (written === text.trim()) return undefined;
    const before = text.slice(0, index).trimEnd();
    const gap = text.slice(before.length, index);
    const starts = before === '' || gap.includes('\n') || sentenceEnd.test(before.slice(-10));
    if (!starts || !sentenceEnd.test(inside.trimEnd().slice(-10))) return inside;
  }
  return undefined;
}

/** Brackets around a part of a sentence. A page that leaves it out would print the rest. */
export function* partsInBrackets(root: unknown): Generator<ContentProblem> {
  if (isReviewed(root)) return;
  for (const [path, text] of textsIn(root)) {
    const part = partInBrackets(text);
    if (part === undefined) continue;
    yield problemAt(
      root,
      path,
      'a whole sentence in [[double brackets]], with its period inside',
      'Put the whole sentence in brackets, with ___ for a value, as in [[A visit costs $___.]], since the page leaves it out until the clinic confirms it.',
      `the text in brackets ${quote(part)}`,
    );
  }
}

/** Stands for a value in a sentence that the clinic fills in. */
const blank = '___';

/** Whether a text has a sentence, also with its blanks filled in. */
function hasSentence(text: string, sentence: string): boolean {
  let end = 0;
  for (const part of sentence.split(blank)) {
    const start = text.indexOf(part, end);
    if (start < 0) return false;
    end = start + part.length;
  }
  return true;
}

/** Questions to the clinic about sentences that are nowhere in a draft. */
export function* lostSentences(root: unknown): Generator<ContentProblem> {
  if (isReviewed(root)) return;
  const entries = entriesOf(root, ['confirm']);
  if (entries.length === 0) return;
  const texts = [...textsIn(root)].flatMap(([[part], text]) => (part === 'confirm' ? [] : [text]));
  for (const entry of entries) {
    const path = [...entry, 'sentence'];
    const sentence = valueAt(root, path);
    if (!isText(sentence) || texts.some((text) => hasSentence(text, sentence))) continue;
    yield problemAt(
      root,
      path,
      'a sentence that stands in the text, in [[double brackets]]',
      'Write it word for word as in the text. If the clinic has replaced it, remove this entry.',
    );
  }
}

const fillable: readonly string[] = numberNames;
const listed = fillable.map((name) => `{${name}}`).join(', ');

/** Names in braces that the page does not fill in. Visitors would read the braces. */
export function* unknownPlaceholders(root: unknown): Generator<ContentProblem> {
  for (const [path, text] of textsIn(root)) {
    const names = [...text.matchAll(/\{([^{}]*)\}|[{}]/g)];
    const unknown = names.find(([, name]) => name === undefined || !fillable.includes(name));
    if (!unknown) continue;
    const [written, name = ''] = unknown;
    const meant = nearest(name, fillable);
    yield problemAt(
      root,
      path,
      `no braces but those of ${listed}`,
      meant ? `Write {${meant}}.` : 'Write one of these, or remove the braces.',
      `the text with ${quote(written)}`,
    );
  }
}

/** Phone numbers in texts. They change, and differ from country to country. */
export function* phoneNumbers(root: unknown): Generator<ContentProblem> {
  for (const [path, text] of textsIn(root)) {
    const numbers = phoneNumbersIn(text);
    if (numbers.length === 0) continue;
    yield problemAt(
      root,
      path,
      'text without a phone number',
      'Write {crisis.call}, {crisis.text}, {emergency} or {onCall}, and the page fills in the number. The clinic’s other numbers belong in its contact.',
      `the text with ${numbers
        .slice(0, 3)
        .map((number) => quote(number))
        .join(', ')}`,
    );
  }
}
