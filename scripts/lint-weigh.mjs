/**
 * Learns the weights of `src/content/lint/tone/weights.ts` from every labeled sentence in
 * `tests/content`. Run it with `npm run lint:weigh` after adding sentences or classes of words.
 */
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { runnerImport } from 'vite';

const quiet = /** @type {const} */ ({ configFile: false, logLevel: 'error' });
/** @type {{ module: typeof import('../tests/content/lint-weigh.js') }} */
const { module } = await runnerImport('./tests/content/lint-weigh.ts', quiet);

const { base, weights } = module.weigh();
/** @type {Map<number, string[]>} */
const byWeight = new Map();
for (const [feature, weight] of weights) {
  const rounded = Math.round(weight * 10);
  if (Math.abs(rounded) < 2) continue;
  byWeight.set(rounded, [...(byWeight.get(rounded) ?? []), feature]);
}
const lines = [...byWeight]
  .sort(([one], [other]) => one - other)
  .map(([weight, features]) => `  '${weight}': ${JSON.stringify(features.sort().join('|'))},`);

const file = 'src/content/lint/tone/weights.ts';
await writeFile(
  file,
  `// Learned by \`npm run lint:weigh\` from the labeled sentences in tests/content. Do not edit.

/** What is added for every sentence. */
export const base = ${base.toFixed(2)};

/** Features by ten times their weight: more than 0 where a sentence reads like an ad. */
export const weights: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`,
);
execFileSync('npx', ['biome', 'format', '--write', file]);
console.log(`${weights.size} features, ${[...byWeight.values()].flat().length} of them kept`);
