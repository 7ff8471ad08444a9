/**
 * Prints what is known about each treatment's content: how it reads, what its claims rest on, its
 * numbers, and its review. Run it with `npm run content:report`.
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

/** @param {readonly (readonly (string | number)[])[]} rows */
function table(rows) {
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => String(row[column]).length)),
  );
  for (const row of rows) {
    const cells = row.map((cell, column) => {
      const width = widths?.[column] ?? 0;
      return column ? String(cell).padStart(width) : String(cell).padEnd(width);
    });
    console.log(`  ${cells.join('   ')}`);
  }
}

for (const treatment of Object.values(treatments)) {
  console.log(`\n${treatment.name}\n`);

  /**
   * @param {string} name
   * @param {unknown} part
   */
  const row = (name, part) => {
    const { words, grade, smog, longestWords } = readability(prose(part));
    return [name, words, grade.toFixed(1), smog.toFixed(1), `${longestWords} words`];
  };
  const parts = sections(treatment);
  table([
    ['section', 'words', 'grade', 'SMOG', 'longest sentence'],
    ...Object.entries(parts).map(([name, part]) => row(name, part)),
    row('whole treatment', parts),
  ]);
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
      : '\n  review: a draft; nobody has signed it off, so it has no review dates',
  );
  const open = new Set(placeholders.placeholdersIn(JSON.stringify(treatment)));
  console.log(`  placeholders for the clinic: ${open.size}`);
  for (const name of open) console.log(`    [[${name}]]`);
}
