import { crisisLines } from './crisis-lines.js';
import type { CrisisContact } from './model/index.js';

/**
 * Finds phone numbers in running text. Texts about treatments are full of other numbers: years,
 * counts, doses, ranges. So a number has to look like a phone number, or stand where people are
 * told to call it.
 *
 * Patterns with a lookbehind are made when they are first used: older browsers fail on one, and may
 * load this file with the rest.
 */

/** What `make` gives, made at the first call. */
function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** What stands between the digits of a number. */
const separator = String.raw`[ \u00a0\u202f.\-\u2010-\u2015\u2212]`;

/** What a number must not continue: a word, a longer number, an amount of money. */
const start = String.raw`(?<![\p{L}\d$€£_])(?<!\d[.,:])`;
const end = String.raw`(?![\p{L}\d_])(?![.,:]\d)(?!\s?%)`;
/** Nor a part of an address or a fraction; an exception is `911/988`. */
const [startApart, endApart] = [`${start}(?<!/)`, `${end}(?!/\\d)`];

/** Numbers that look like phone numbers wherever they stand. */
const shapes = [
  // +1 555 555 0142
  String.raw`\+\d(?:${separator}{0,2}\d){6,14}`,
  // (555) 555-0142, 1-800-555-0142
  String.raw`(?:1${separator}{1,2})?\(?\d{3}\)?${separator}{1,2}\d{3}${separator}\d{4}`,
  // 020 7946 0000, 01 42 34 56 78: nine digits or more, so not a date
  String.raw`\(?0(?=(?:[^\d\n]{0,2}\d){8})\d{1,4}\)?(?:${separator}\d{2,4}){2,4}`,
  // 5555550142
  String.raw`\d{10,15}`,
];
const shaped = lazily(() => new RegExp(`${startApart}(?:${shapes.join('|')})${endApart}`, 'gu'));

const digitsOf = (number: string) => number.replace(/\D/g, '');

/** The presets' crisis and emergency numbers as people dial them at home; digits only. */
export const homeCrisisNumbers: ReadonlySet<string> = new Set(
  Object.values<CrisisContact>(crisisLines).flatMap(({ call, text, emergency, otherLines = [] }) =>
    [call, text, emergency, ...otherLines.flatMap((line) => [line.call, line.text])].flatMap(
      (phone) => (phone ? [digitsOf(phone.dial)] : []),
    ),
  ),
);

/**
 * Numbers to call that are in no preset: a text line, information services, Europe's emergency number
 * and the 988 Lifeline's former one.
 */
const further = ['741741', '211', '811', '112', '18002738255'];

/** Short numbers that people know, also as `9-8-8` or `116 123`. */
const knownDigits: ReadonlySet<string> = new Set([...homeCrisisNumbers, ...further]);
const known = [...knownDigits]
  .sort((one, other) => other.length - one.length)
  .map((number) => [...number].join(`${separator}?`));
const knownNumber = lazily(
  () =>
    new RegExp(
      String.raw`${start}(?<!\d${separator})(?:${known.join('|')})${end}(?!${separator}?[-\u2010-\u2015]\d)`,
      'gu',
    ),
);

/** Longer numbers that may be to call: `555-0142`, `741741`. */
const longer = lazily(
  () =>
    new RegExp(
      String.raw`${startApart}(?:\d{5,6}|\(?\d{1,4}\)?(?:${separator}{1,2}\d{2,4}){1,4})${endApart}`,
      'gu',
    ),
);

/** `2026-11-24`, `2019–2024` */
const isDate = (number: string) =>
  /^(?:19|20)\d\d\D(?:(?:19|20)\d\d|\d\d?\D\d\d?)$/.test(number) ||
  /^\d\d?\D\d\d?\D(?:19|20)\d\d$/.test(number);

/** Words that tell people to call, a few words before the number, in the same sentence. */
const calling = lazily(
  () =>
    new RegExp(
      `(?<!\\p{L})(?:${[
        'calls?|calling|dial|dialing|phone|telephone|ring|contact|texts?|texting|sms',
        'lifeline|hotline|helpline|emergency|emergencies|samaritans|shout|need to talk',
        'llame[ns]?|llama|llamar|llamando|marque[ns]?|marca|marcar|comuníque[ns]e|comunicarse',
        'envíe[ns]?|envía|enviar|mande[ns]?|escriba[ns]?|mensaje|teléfono|línea|emergencias?',
      ].join('|')})(?!\\p{L})[^.!?;\\n]{0,40}$`,
      'iu',
    ),
);

/** `988 Suicide & Crisis Lifeline`, `1737 is free`, `988, day and night` */
const line = new RegExp(
  `^\\)?(?:${[
    String.raw`\s(?:suicide|crisis|lifeline|hotline|helpline|línea|24/7)`,
    String.raw`\s(?:is|are|es|está)\s(?:always\s|siempre\s)?(?:free|open|there|available|here|gratis|gratuit[oa]|abiert[oa]|disponible)`,
    String.raw`,?\s(?:day\s(?:and|or)\snight|at\sany\s(?:time|hour)|a\scualquier\shora|de\sdía\sy\sde\snoche)`,
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** Words after a count or a dose. */
const counted =
  /^[\s-](?:people|persons?|adults?|patients?|participants?|women|men|children|veterans?|volunteers?|others|trials?|studies|cases?|reports?|clinics?|practices|calls?|texts?|minutes?|hours?|days?|nights?|weeks?|months?|years?|visits?|sessions?|doses?|m[cg]?g|µg|m?l|kg|personas?|adult[oa]s?|pacientes?|participantes?|mujeres|hombres|niñ[oa]s|veteran[oa]s?|ensayos?|estudios?|casos?|llamadas?|minutos?|horas?|días?|semanas?|mes(?:es)?|años?|visitas?|sesion(?:es)?|dosis)(?!\p{L})/iu;

/** The phone numbers in a text, as they are written. */
export function phoneNumbersIn(text: string): string[] {
  if (!/\d{2}|\d\D\d/.test(text)) return [];
  const isTold = calling();
  const around = (match: RegExpExecArray) => ({
    before: text.slice(Math.max(0, match.index - 60), match.index),
    after: text.slice(match.index + match[0].length).slice(0, 30),
  });
  const isCalled = (match: RegExpExecArray) => {
    const { before, after } = around(match);
    return isTold.test(before) && !counted.test(after);
  };
  const digits = (number: string) => digitsOf(number).length;
  // A count or an amount is never the same as one of the longer ones by chance.
  const isLong = (match: RegExpExecArray) =>
    digits(match[0]) >= 5 && !counted.test(around(match).after);
  const found = [
    ...text.matchAll(shaped()),
    ...[...text.matchAll(knownNumber())].filter(
      (match) => isCalled(match) || isLong(match) || line.test(around(match).after),
    ),
    ...[...text.matchAll(longer())].filter(
      (match) =>
        !isDate(match[0]) && digits(match[0]) >= (/\D/.test(match[0]) ? 7 : 5) && isCalled(match),
    ),
  ];
  let last = 0;
  return found
    .sort((one, other) => one.index - other.index)
    .flatMap(({ index, 0: number }) => {
      if (index < last) return [];
      last = index + number.length;
      return [number];
    });
}

/** Crisis and emergency numbers of any country in a text, as they are written. */
export const crisisNumbersIn = (text: string): string[] =>
  phoneNumbersIn(text).filter((number) => knownDigits.has(digitsOf(number)));
