/**
 * Writes the parts of docs/claims.md and docs/scorecards.md that follow from the rules and the
 * content: `npm run docs:lint`. They stand between comments that name them.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { runnerImport } from 'vite';
import { generated } from './report/docs.mjs';
import { quiet } from './report/read.mjs';

/** @type {{ module: typeof import('../tests/content/lint-docs.js') }} */
const { module } = await runnerImport('./tests/content/lint-docs.ts', quiet);
for (const [file, change] of Object.entries(generated(module))) {
  await writeFile(file, change(await readFile(file, 'utf8')));
}
