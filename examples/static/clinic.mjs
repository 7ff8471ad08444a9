/** Reads `clinic.json`. What is wrong with it stops the build, with one error that lists it all. */
import { crisisLines, crisisLinesInSpanish } from 'clinic-ui/content';
import {
  ContentError,
  safeParseClinicContact,
  safeParseCrisisContact,
} from 'clinic-ui/content/schema';
import { en } from 'clinic-ui/locales/en';
import { es } from 'clinic-ui/locales/es';

/** The components' own words, by the first part of a language's tag. */
const locales = { en, es };

const oneOf = (keys) => `${keys.slice(0, -1).join(', ')} or ${keys.at(-1)}`;
const described = (value) =>
  value === undefined ? 'nothing: it is missing' : JSON.stringify(value).slice(0, 60);

/** One thing that is wrong, in the form of the content's own errors. */
const problem = (at, value, expected, fix) => ({
  path: [at],
  at,
  found: described(value),
  expected,
  fix,
});

/** Each field's own check: what is wrong with it, or nothing. */
const checks = {
  name: (name) =>
    typeof name === 'string' && name.trim()
      ? []
      : [problem('name', name, 'text', 'Write the clinic’s name, as visitors know it.')],

  url: (url) =>
    URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
      ? []
      : [
          problem(
            'url',
            url,
            'a whole address, such as "https://clinic.example/ketamine"',
            'Write the address that this page will have, from https:// on.',
          ),
        ],

  language: (language) =>
    Object.hasOwn(locales, languageOf(language))
      ? []
      : [
          problem(
            'language',
            language,
            'the tag of a language that the components’ own words come in: "en-US", "en-GB", "es-US"',
            'Write the language of your content. For another one, write a locale and add it in clinic.mjs.',
          ),
        ],

  crisis(crisis) {
    if (typeof crisis === 'object' && crisis)
      return within('crisis', safeParseCrisisContact(crisis));
    if (typeof crisis === 'string' && Object.hasOwn(crisisLines, crisis)) return [];
    return [
      problem(
        'crisis',
        crisis,
        `${oneOf(Object.keys(crisisLines))}, or a crisis contact of your own`,
        'Write the code of your country. README.md shows a contact for a country that is not here.',
      ),
    ];
  },

  contact: (contact) =>
    contact === undefined
      ? [
          problem(
            'contact',
            contact,
            'ways to reach the clinic',
            'Give one at least, such as "phone".',
          ),
        ]
      : within('contact', safeParseClinicContact(contact)),

  review: (review) =>
    isRecord(review)
      ? []
      : [
          problem(
            'review',
            review,
            'who signed off the content, or { "status": "draft" }',
            'README.md shows both.',
          ),
        ],

  answers: (answers) =>
    isRecord(answers)
      ? []
      : [
          problem(
            'answers',
            answers,
            'sentences of the content, each with its answer',
            'Write {} for none. The build then lists the sentences.',
          ),
        ],
};

/** Whether a value is a JSON object. */
function isRecord(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first part of a tag that is one: `en` of `en-GB`. */
function languageOf(tag) {
  try {
    return typeof tag === 'string' ? new Intl.Locale(tag).language : '';
  } catch {
    return '';
  }
}

/** The problems of a part, with the part's name before each place. */
function within(part, { error }) {
  return (error?.problems ?? []).map(({ path, at, ...rest }) => ({
    ...rest,
    path: [part, ...path],
    at: path.length ? `${part}.${at}` : part,
  }));
}

/** What the page needs of `clinic.json`. */
export function readClinic(text) {
  const stop = (...problems) => {
    throw new ContentError('clinic.json', problems);
  };
  let given;
  try {
    given = JSON.parse(text);
  } catch (error) {
    stop(problem('the whole file', error.message, 'JSON', 'Look for a missing comma or quote.'));
  }
  if (!isRecord(given)) {
    stop(problem('the whole file', given, 'one object', 'Begin and end the file with { and }.'));
  }
  const known = Object.keys(checks);
  const problems = [
    ...known.flatMap((field) => checks[field](given[field])),
    ...Object.keys(given)
      .filter((field) => !known.includes(field))
      .map((field) =>
        problem(
          field,
          given[field],
          oneOf(known),
          'Take it out, or give it the name that was meant.',
        ),
      ),
  ];
  if (problems.length) stop(...problems);

  const { name, url, language, crisis, contact, review, answers } = given;
  const spoken = languageOf(language);
  const presets = spoken === 'es' ? { ...crisisLines, ...crisisLinesInSpanish } : crisisLines;
  return {
    name,
    url,
    language,
    contact,
    review,
    answers,
    crisis: typeof crisis === 'string' ? presets[crisis] : crisis,
    locale: { ...locales[spoken], tag: language },
  };
}
