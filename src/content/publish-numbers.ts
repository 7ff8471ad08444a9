import type { ClinicContact, CrisisContact, Treatment } from './model/index.js';
import { type NumberName, numberNames } from './named-numbers.js';
import { contactNumbers } from './numbers.js';
import { crisisNumbersIn, phoneNumbersIn } from './numbers-in-text.js';
import { isOpen } from './placeholders.js';
import { proseIn, textsIn } from './texts.js';

/** Reasons that a page must not be published yet. */
export type Problems = Iterable<string>;

/** Who has the page's numbers. */
interface Has {
  contact?: ClinicContact | undefined;
  crisis?: CrisisContact | undefined;
}

/** Adds a place to the places of a key, so that one fault is one reason. */
export function group(places: Map<string, string[]>, key: string, place: string): void {
  places.set(key, [...(places.get(key) ?? []), place]);
}

const isNumberName = (name: string): name is NumberName => numberNames.includes(name as NumberName);

/** Where each number comes from. */
const numberFields: Record<NumberName, string> = {
  'crisis.call': '`crisis.call`',
  'crisis.text': '`crisis.text`',
  emergency: '`crisis.emergency`',
  onCall: '`contact.onCall`',
};

/** Numbers that the treatment names and nobody has. */
export function* numberProblems(treatment: Treatment, has: Has): Problems {
  const numbers = contactNumbers(has);
  const places = new Map<string, string[]>();
  for (const [path, words] of textsIn({ ...treatment, confirm: undefined })) {
    for (const [, name = ''] of words.matchAll(/\{(\w+(?:\.\w+)*)\}/g)) {
      if (!isNumberName(name) || !numbers[name]) group(places, name, path);
    }
  }
  for (const [name, paths] of places) {
    const where = `{${name}} (${[...new Set(paths)].join(', ')})`;
    yield isNumberName(name)
      ? `There is no number for ${where}. Set ${numberFields[name]}, or write the sentence without it.`
      : `No number is called ${where}. Content can name ${numberNames.map((known) => `{${known}}`).join(', ')}.`;
  }
}

const numberIn = 'Write {crisis.call}, {crisis.text}, {emergency} or {onCall} in its place';

/** Phone numbers in the treatment's words. They differ from country to country. */
export function* writtenNumbers(treatment: Treatment): Problems {
  const places = new Map<string, string[]>();
  for (const [path, words] of proseIn({ ...treatment, confirm: undefined })) {
    for (const number of phoneNumbersIn(words)) group(places, number, path);
  }
  for (const [number, paths] of places) {
    yield `The number ${number} is written out in ${[...new Set(paths)].join(', ')}. ${numberIn}: the page fills in the numbers of its country and its clinic.`;
  }
}

const digitsOf = (number: string) => number.replace(/\D/g, '');

/** What is wrong with the clinic's own words beside its numbers. */
export function* contactWords(contact: unknown, crisis: unknown): Problems {
  const own = new Set([...textsIn(crisis)].map(([, words]) => digitsOf(words)));
  for (const [path, words] of textsIn(contact)) {
    if (isOpen(words)) {
      yield `\`contact.${path}\` is not finished: "${words}". Fill it in, or leave it out.`;
    }
    for (const number of crisisNumbersIn(words)) {
      if (own.has(digitsOf(number))) continue;
      yield `\`contact.${path}\` names ${number}, which is no number of the page’s crisis line. Leave it out: the page says whom to call in a crisis.`;
    }
  }
}
