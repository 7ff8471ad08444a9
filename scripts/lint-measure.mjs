/**
 * How well the rules about words find what they should: recall and precision of each, over the
 * sentences of `tests/content/lint-sentences.ts`. And how long a whole treatment takes. Run it with
 * `npm run lint:measure`; `-- --missed` lists the sentences that went wrong.
 */
import { runnerImport } from 'vite';

const quiet = /** @type {const} */ ({ configFile: false, logLevel: 'error' });
/** @type {{ module: typeof import('../tests/content/lint-measure.js') }} */
const { module } = await runnerImport('./tests/content/lint-measure.ts', quiet);

const { rules, all, wrong, count } = module.measure();
console.table(Object.fromEntries([...rules, ['all', all]]));
console.log(`${count} sentences, ${wrong.length} of them wrong`);
if (process.argv.includes('--missed')) for (const line of wrong) console.log(line);

const [{ module: lint }, { module: content }] = await Promise.all([
  /** @type {Promise<{ module: typeof import('../src/content/lint/index.js') }>} */
  (runnerImport('./src/content/lint/index.ts', quiet)),
  /** @type {Promise<{ module: typeof import('../src/content/treatments/index.js') }>} */
  (runnerImport('./src/content/treatments/index.ts', quiet)),
]);
const kap = content.ketamineAssistedPsychotherapy;
const times = Array.from({ length: 9 }, () => {
  const start = performance.now();
  lint.lintClaims(kap);
  return performance.now() - start;
});
const median = times.slice(2).sort((one, other) => one - other)[3] ?? 0;
console.log(`${kap.name}: ${median.toFixed(0)} ms`);
