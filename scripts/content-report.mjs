/**
 * Reports on the content of each treatment: readability, evidence, frequencies and review. Run it
 * with `npm run content:report`.
 */
import { runnerImport } from 'vite';
import {
  claims,
  frequencies,
  prose,
  readability,
  readabilityInSpanish,
  sections,
} from './content-measures.mjs';

const quiet = /** @type {const} */ ({ configFile: false, logLevel: 'error' });
const folder = './src/content/treatments';
const [{ module: english }, { module: spanish }, { module: placeholders }] = await Promise.all([
  /** @type {Promise<{ module: typeof import('../src/content/treatments/index.js') }>} */
  (runnerImport(`${folder}/index.ts`, quiet)),
  /** @type {Promise<{ module: typeof import('../src/content/treatments/ketamine-assisted-psychotherapy/es/index.js') }>} */
  (runnerImport(`${folder}/ketamine-assisted-psychotherapy/es/index.ts`, quiet)),
  /** @type {Promise<{ module: typeof import('../src/content/placeholders.js') }>} */
  (runnerImport('./src/content/placeholders.ts', quiet)),
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

const all = [
  ...Object.values(english).map((treatment) => ({ treatment, measure: inEnglish })),
  ...Object.values(spanish).map((treatment) => ({ treatment, measure: inSpanish })),
];

for (const { treatment, measure } of all) {
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
