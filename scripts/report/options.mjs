/** What may be written after `npm run content:report --`. */
import { parseArgs } from 'node:util';

/** @typedef {import('../../src/content/lint/index.js').LintLocale} LintLocale */
/** @typedef {import('../../src/content/lint/index.js').LintProfile} LintProfile */
/** @typedef {import('../../src/content/lint/index.js').LintSeverity} LintSeverity */

/** A mistake of the person who runs the program: exit code 2, and a sentence in place of a stack. */
export class Misuse extends Error {}

export const help = `Reports on the content of treatments: findings, scorecards, and for the packaged ones readability,
evidence, frequencies and review.

  npm run content:report                                the packaged treatments
  npm run content:report -- --treatment ID              one of them
  npm run content:report -- FILE ...                    treatments of your own
  npm run --silent content:report -- --json FILE        for another program

A FILE is JSON, or a .ts, .mts, .js or .mjs module that exports treatments.

  --json            print findings and scorecards as JSON
  --sarif           print findings as SARIF 2.1.0, for code hosts
  --treatment ID    the packaged treatment of this id
  --profile NAME    us-fda-ftc (default), uk-asa, eu or au-tga
  --locale NAME     en (default) or es: the language of the files
  --fail-on LEVEL   error (default), warning or note: what ends with exit code 1
  --help            print this

npm prints a banner of its own unless it is told to be --silent.

Exit codes: 0, nothing to fail on; 1, findings to fail on; 2, the program was used wrongly.`;

const choices = {
  profile: ['us-fda-ftc', 'uk-asa', 'eu', 'au-tga'],
  locale: ['en', 'es'],
  'fail-on': ['error', 'warning', 'note'],
};

const known = /** @type {const} */ ({
  json: { type: 'boolean' },
  sarif: { type: 'boolean' },
  help: { type: 'boolean' },
  treatment: { type: 'string' },
  profile: { type: 'string', default: 'us-fda-ftc' },
  locale: { type: 'string', default: 'en' },
  'fail-on': { type: 'string', default: 'error' },
});

/** @param {readonly string[]} args */
function parsed(args) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: known });
  } catch (error) {
    throw new Misuse(/** @type {Error} */ (error).message);
  }
}

/**
 * The options, each one of those that there are.
 * @param {readonly string[]} args
 */
export function optionsOf(args) {
  const { values, positionals: files } = parsed(args);
  for (const name of /** @type {(keyof typeof choices)[]} */ (Object.keys(choices))) {
    if (choices[name].includes(values[name])) continue;
    throw new Misuse(`--${name} is one of ${choices[name].join(', ')}, not "${values[name]}".`);
  }
  if (values.json && values.sarif) throw new Misuse('Choose --json or --sarif, not both.');
  if (values.treatment && files.length > 0) {
    throw new Misuse('--treatment names a packaged treatment, so it stands without files.');
  }
  return {
    help: Boolean(values.help),
    form: values.json ? 'json' : values.sarif ? 'sarif' : 'words',
    files,
    treatment: values.treatment,
    profile: /** @type {LintProfile} */ (values.profile),
    locale: /** @type {LintLocale} */ (values.locale),
    failOn: /** @type {LintSeverity} */ (values['fail-on']),
  };
}

/** @typedef {ReturnType<typeof optionsOf>} Options */
