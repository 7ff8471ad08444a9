/**
 * Reports on the content of each treatment: readability, evidence, frequencies and review. Run it
 * with `npm run content:report`.
 */
import { runnerImport } from 'vite';
import { claims, frequencies, prose, readability, sections } from './content-measures.mjs';

const quiet = /** @type {const} */ ({ configFile: false, logLevel: 'error' });
const [{ module: treatments }, { module: placeholders }] = await Promise.all([
  /** @type {Promise<{ module: typeof import('../src/content/treatments/index.js') }>} */
  (runnerImport('./src/content/treatments/index.ts', quiet)),
  /** @type {Promise<{ module: typeof import('../src/content/placeholders.js') }>} */
  (runnerImport('./src/content/placeholders.ts', quiet)),
]);

for (const treatment of Object.values(treatments)) {
  console.log(`\n${treatment.name}\n`);

  /** @param {unknown} part */
  const measure = (part) => {
    const { words, grade, smog, longestWords } = readability(prose(part));
    return {
      words,
      grade: Number(grade.toFixed(1)),
      SMOG: Number(smog.toFixed(1)),
      'longest sentence': longestWords,
    };
  };
  const parts = sections(treatment);
  console.table({
    ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, measure(part)])),
    'whole treatment': measure(parts),
  });
  console.log(`\n  longest sentence: “${readability(prose(parts)).longest}”`);

  const all = claims(treatment);
  const without = all.filter(({ sources }) => !sources);
  console.log(
    `\n  claims: ${all.length - without.length} with evidence, ${without.length} without; ${treatment.sources.length} sources`,
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
      : '\n  review: a draft that nobody has signed off yet',
  );
  const open = new Set(placeholders.placeholdersIn(JSON.stringify(treatment)));
  console.log(`  placeholders for the clinic: ${open.size}`);
  for (const name of open) console.log(`    [[${name}]]`);
}
