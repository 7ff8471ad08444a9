/**
 * How well the rules about words find what they should: recall and precision of each, over the
 * sentences of `tests/content/lint-sentences.ts`. Run it with `npm run lint:measure`; `-- --missed`
 * lists the sentences that went wrong.
 */
import { runnerImport } from 'vite';

const quiet = /** @type {const} */ ({ configFile: false, logLevel: 'error' });
const { module } =
  await /** @type {Promise<{ module: typeof import('../tests/content/lint-measure.js') }>} */ (
    runnerImport('./tests/content/lint-measure.ts', quiet)
  );

const { rules, all, wrong, count } = module.measure();
console.table(Object.fromEntries([...rules, ['all', all]]));
console.log(`${count} sentences, ${wrong.length} of them wrong`);
if (process.argv.includes('--missed')) for (const line of wrong) console.log(line);
