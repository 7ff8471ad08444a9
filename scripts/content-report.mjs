/**
 * Reports on the content of each treatment: readability, evidence, frequencies, review, findings and
 * scorecards. Run it with `npm run content:report`.
 *
 * `-- --json` and `-- --sarif` print the findings for other programs. A path to a JSON file reads
 * that treatment in place of the packaged ones; `--profile eu` and `--locale es` say how. With a
 * file, an error among the findings ends the program with code 1.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import {
  claims,
  frequencies,
  prose,
  readability,
  readabilityInSpanish,
  sections,
} from './content-measures.mjs';
import { inWords, sarif } from './findings-output.mjs';

const quiet = /** @type {const} */ ({ configFile: false, logLevel: 'error' });
const folder = './src/content/treatments';
const [{ module: english }, { module: spanish }, { module: placeholders }, { module: lint }] =
  await Promise.all([
    /** @type {Promise<{ module: typeof import('../src/content/treatments/index.js') }>} */
    (runnerImport(`${folder}/index.ts`, quiet)),
    /** @type {Promise<{ module: typeof import('../src/content/treatments/ketamine-assisted-psychotherapy/es/index.js') }>} */
    (runnerImport(`${folder}/ketamine-assisted-psychotherapy/es/index.ts`, quiet)),
    /** @type {Promise<{ module: typeof import('../src/content/placeholders.js') }>} */
    (runnerImport('./src/content/placeholders.ts', quiet)),
    /** @type {Promise<{ module: typeof import('../src/content/lint/index.js') }>} */
    (runnerImport('./src/content/lint/index.ts', quiet)),
  ]);

/** @param {number} value */
const rounded = (value) => Number(value.toFixed(1));

/** @param {readonly string[]} texts */
function inEnglish(texts) {
  const { words, grade, smog, longestWords } = readability(texts);
  return {
    words,
    grade: rounded(grade),
    SMOG: rounded(smog),
    'longest sentence': longestWords,
  };
}

/** @param {readonly string[]} texts */
function inSpanish(texts) {
  const { words, ease, longestWords } = readabilityInSpanish(texts);
  return { words, INFLESZ: rounded(ease), 'longest sentence': longestWords };
}

const { values: flags, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    sarif: { type: 'boolean' },
    profile: { type: 'string', default: 'us-fda-ftc' },
    locale: { type: 'string', default: 'en' },
  },
});

/** @typedef {import('../src/content/lint/index.js').LintLocale} LintLocale */
/** @typedef {import('../src/content/lint/index.js').LintProfile} LintProfile */

const profiles = ['us-fda-ftc', 'uk-asa', 'eu', 'au-tga'];
if (!profiles.includes(flags.profile)) stop(`--profile is one of ${profiles.join(', ')}.`);
if (!['en', 'es'].includes(flags.locale)) stop('--locale is en or es.');
const profile = /** @type {LintProfile} */ (flags.profile);

/** @param {string} message */
function stop(message) {
  console.error(message);
  process.exit(2);
}

/** @param {string} file */
async function readTreatment(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    return stop(`${file} cannot be read as JSON: ${/** @type {Error} */ (error).message}`);
  }
}

const packaged = [
  ...Object.values(english).map((treatment) => ({
    treatment,
    measure: inEnglish,
    locale: /** @type {LintLocale} */ ('en'),
    file: `src/content/treatments/${treatment.id}/index.ts`,
  })),
  ...Object.values(spanish).map((treatment) => ({
    treatment,
    measure: inSpanish,
    locale: /** @type {LintLocale} */ ('es'),
    file: `src/content/treatments/${treatment.id}/es/index.ts`,
  })),
];

const given = await Promise.all(
  files.map(async (file) => ({
    treatment: await readTreatment(file),
    locale: /** @type {LintLocale} */ (flags.locale),
    file,
  })),
);

/**
 * A file, and for packaged content the other files of its folder.
 * @param {string} file
 */
async function sourcesOf(file) {
  const folder = path.dirname(file);
  const beside = file.endsWith('.ts')
    ? (await readdir(folder))
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${folder}/${name}`)
    : [];
  return Promise.all(
    [...new Set([file, ...beside])].map(async (name) => ({
      file: name,
      text: await readFile(name, 'utf8'),
    })),
  );
}

const linted = await Promise.all(
  (files.length > 0 ? given : packaged).map(async ({ treatment, locale, file }) => ({
    file,
    files: await sourcesOf(file),
    name: treatment?.name,
    findings: lint.lintClaims(treatment, { profile, locale }),
    cards: lint.scorecard(treatment, { profile, locale }),
  })),
);

if (flags.sarif) console.log(JSON.stringify(sarif(linted), null, 2));
else if (flags.json) {
  const shown = linted.map(({ file, name, findings, cards }) => ({
    file,
    name,
    profile,
    findings,
    scorecards: cards,
  }));
  console.log(JSON.stringify(shown, null, 2));
} else {
  if (files.length === 0) for (const entry of packaged) report(entry);
  for (const { name, findings, cards } of linted) {
    console.log(`\n${name}: findings: ${findings.length}\n${inWords(findings)}`);
    for (const card of cards) {
      console.log(`  ${card.name}: ${card.met} of ${card.items.length}, ${card.open} open`);
      for (const { question, answer, why } of card.items) {
        if (answer !== 'yes') console.log(`    ${answer}: ${question} (${why})`);
      }
    }
  }
}
const hasErrors = linted.some(({ findings }) =>
  findings.some(({ severity }) => severity === 'error'),
);
if (files.length > 0 && hasErrors) process.exitCode = 1;

/** @param {(typeof packaged)[number]} entry */
function report({ treatment, measure }) {
  console.log(`\n${treatment.name}\n`);

  const parts = sections(treatment);
  const { notes, ...levelOne } = parts;
  console.table({
    ...Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, measure(prose(part))]),
    ),
    'level 1': measure(prose(levelOne)),
    'whole treatment': measure(prose(parts)),
  });
  console.log(`\n  longest sentence: “${readability(prose(parts)).longest}”`);

  const made = claims(treatment);
  const without = made.filter(({ notes }) => notes === 0);
  console.log(
    `\n  claims: ${made.length - without.length} with evidence, ${without.length} without; ${treatment.notes.length} notes, ${treatment.sources.length} sources`,
  );
  for (const { claim } of without) console.log(`    without: ${claim}`);

  console.log('\n  frequencies:');
  for (const { list, denominators } of frequencies(treatment)) {
    const outOf = [...new Set(denominators)].map((per) => per.toLocaleString('en')).join(', ');
    console.log(`    ${list}: ${denominators.length}${outOf && `, out of ${outOf}`}`);
  }

  const { review } = treatment;
  console.log(
    review.status === 'reviewed'
      ? `\n  review: by ${review.reviewer.name}, last ${review.lastReviewed}, next ${review.nextReview}`
      : '\n  review: a draft that no clinician has signed off yet',
  );
  const open = new Set(placeholders.placeholdersIn(JSON.stringify(treatment)));
  console.log(`  sentences for the clinic to confirm: ${open.size}`);
  for (const name of open) console.log(`    [[${name}]]`);
}
