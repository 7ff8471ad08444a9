import type { Treatment } from './model/index.js';
import { joinParts, mapTexts, sentencesIn, textsIn, withoutSentences } from './texts.js';
import { quote } from './warn.js';

/**
 * Sentences in double brackets, which only the clinic can confirm: `[[A session takes ___ hours.]]`.
 * They are easy to notice on a page and easy to find by code.
 */
const inBrackets = /\[\[([^[\]]+)\]\]/;
const allInBrackets = /\[\[([^[\]]*)\]\]/g;

/** A bracket without its partner. */
const loneBracket = /\[\[|\]\]/;

/**
 * A value to fill in: `$___`. Not a part of an address, as in `water___1.jpg`. Without a lookbehind,
 * on which older browsers fail to load a whole script.
 */
const blank = /(?:^|[^\p{L}\d_])_{3,}(?![\p{L}\d_])/u;

/** Whether a text waits for the clinic: a sentence in double brackets, or a `___` to fill in. */
export const isOpen = (text: string): boolean => loneBracket.test(text) || blank.test(text);

/** The sentences in double brackets in a text, in order, without their brackets. */
export const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(allInBrackets)].map(([, sentence]) => sentence as string).filter(Boolean);

/**
 * The text without the sentences in double brackets or with a `___`, as visitors read it. A bracket
 * without its partner takes its sentence with it, since nobody can tell what it was meant to enclose.
 */
export function withoutUnconfirmed(text: string): string {
  if (!isOpen(text)) return text;
  const parts = text.split(allInBrackets);
  const rest = joinParts(parts.map((part, index) => (index % 2 === 1 ? null : part)));
  return isOpen(rest) ? withoutSentences(rest, isOpen) : rest;
}

/** A sentence that waits for the clinic. */
export interface UnconfirmedSentence {
  /** The sentence, without its brackets. `A ketamine session costs $___.` */
  sentence: string;
  /** What the clinic has to find out or decide. `The price of one ketamine session` */
  asks: string;
  /** Where it stands. `process.steps[1].description` */
  path: string;
}

const unknownQuestion = 'Is this true of your clinic?';
const lostBracket = 'Where does the sentence begin and end? One of its brackets is missing.';
const whatValue = 'What stands in place of the ___?';

/**
 * The sentences in double brackets, or with a `___`, that are left in a treatment, in the order of
 * the content.
 */
export function unconfirmed(treatment: Treatment): UnconfirmedSentence[] {
  const asks = new Map(confirmationsOf(treatment).map((entry) => [entry?.sentence, entry?.asks]));
  return [...textsIn({ ...treatment, confirm: undefined })].flatMap(([path, text]) => [
    ...[...new Set(placeholdersIn(text))].map((sentence) => ({
      sentence,
      asks: String(asks.get(sentence) || unknownQuestion),
      path,
    })),
    ...sentencesIn(text.replace(allInBrackets, ''))
      .filter(isOpen)
      .map((sentence) => sentence.trim())
      .map((sentence) => ({
        sentence,
        asks: loneBracket.test(sentence) ? lostBracket : String(asks.get(sentence) || whatValue),
        path,
      })),
  ]);
}

/** What becomes of a sentence: its new words, `true` for "it is so", or `null` for "leave it out". */
export type ClinicAnswers = Readonly<Record<string, string | true | null>>;

/**
 * Returns a copy of the treatment with the clinic's answers to its `[[sentences]]`. Each is named by
 * its exact words, without the brackets. Sentences without an answer stay, for another time;
 * `unconfirmed` lists them.
 *
 * Throws a `TypeError` for a sentence that the treatment does not contain, since it is usually a
 * typo, and for an answer that leaves a `___` or says nothing.
 */
export function fillPlaceholders<T extends Treatment>(treatment: T, values: ClinicAnswers): T {
  checkAnswers(treatment, values);
  const filled = mapTexts(treatment, (text) => answerIn(text, values));
  const { confirm, ...rest } = filled;
  const left = confirmationsOf(filled).filter((entry) => !Object.hasOwn(values, entry?.sentence));
  return (left.length === 0 ? rest : { ...rest, confirm: left }) as T;
}

const confirmationsOf = ({ confirm }: Treatment) => (Array.isArray(confirm) ? confirm : []);

/** A text with its answers; `undefined` where nothing is left of it. */
function answerIn(text: string, values: ClinicAnswers): string | undefined {
  if (!inBrackets.test(text)) return text;
  const parts = text.split(allInBrackets).map((part, index) => {
    if (index % 2 === 0) return part;
    const answer = Object.hasOwn(values, part) ? values[part] : `[[${part}]]`;
    return answer === true ? part : (answer ?? null);
  });
  return joinParts(parts) || undefined;
}

function checkAnswers(treatment: Treatment, values: ClinicAnswers): void {
  const known = new Set([...textsIn(treatment)].flatMap(([, text]) => placeholdersIn(text)));
  const unknown = Object.keys(values).filter((sentence) => !known.has(sentence));
  if (unknown.length > 0) {
    const all = [...known].map((sentence) => `\n- "${sentence}"`).join('');
    fail(
      `${treatment.name} has no sentence ${unknown.map((sentence) => `"${sentence}"`).join(', ')} in double brackets. It has:${all || ' none.'}`,
    );
  }
  for (const [sentence, answer] of Object.entries<unknown>(values)) {
    if (answer === null) continue;
    const words = answer === true ? sentence : answer;
    if (typeof words !== 'string' || words.trim() === '') {
      fail(
        `the answer to "${sentence}" is ${words === '' ? 'empty' : quote(words)}. Write the sentence, \`true\` if it is so, or \`null\` to leave it out.`,
      );
    }
    if (words.includes('___')) {
      fail(`"${words}" still has a ___ to fill. Write the whole sentence, with its value.`);
    }
  }
}

function fail(message: string): never {
  throw new TypeError(`[clinic-ui] fillPlaceholders: ${message}`);
}
