/** What is told of a packaged treatment beside its findings. */
import { runnerImport } from 'vite';
import {
  claims,
  frequencies,
  prose,
  readability,
  readabilityInSpanish,
  sections,
} from '../content-measures.mjs';
import { quiet } from './read.mjs';

/** @typedef {import('../../src/content/index.js').Treatment} Treatment */

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

/** @param {import('./read.mjs').Entry} entry */
function tellReadability({ treatment, locale }) {
  const measure = locale === 'es' ? inSpanish : inEnglish;
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
}

/** @param {Treatment} treatment */
function tellEvidence(treatment) {
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
}

/** @param {Treatment} treatment */
async function tellReview(treatment) {
  /** @type {{ module: typeof import('../../src/content/placeholders.js') }} */
  const { module } = await runnerImport('./src/content/placeholders.ts', quiet);
  const { review } = treatment;
  console.log(
    review.status === 'reviewed'
      ? `\n  review: by ${review.reviewer.name}, last ${review.lastReviewed}, next ${review.nextReview}`
      : '\n  review: a draft that no clinician has signed off yet',
  );
  const open = new Set(module.placeholdersIn(JSON.stringify(treatment)));
  console.log(`  sentences for the clinic to confirm: ${open.size}`);
  for (const name of open) console.log(`    [[${name}]]`);
}

/** @param {import('./read.mjs').Entry} entry */
export async function tell(entry) {
  console.log(`\n${entry.treatment.name}\n`);
  tellReadability(entry);
  tellEvidence(entry.treatment);
  await tellReview(entry.treatment);
}
