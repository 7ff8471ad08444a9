/**
 * Writes the packaged content as JSON for the examples, which answer its sentences in double brackets
 * themselves. Run `npm run examples:content` after changing the packaged content; a test fails while
 * the files are out of date.
 */
import { writeFile } from 'node:fs/promises';
import { runnerImport } from 'vite';

/** @type {{ module: typeof import('../src/content/treatments/index.js') }} */
const { module: content } = await runnerImport('./src/content/treatments/index.ts', {
  configFile: false,
  logLevel: 'error',
});
const { ketamineAssistedPsychotherapy: kap, transcranialMagneticStimulation: tms } = content;

for (const [folder, treatment] of /** @type {const} */ ([
  ['next', kap],
  ['next', tms],
  ['static', kap],
])) {
  const file = `examples/${folder}/content/${treatment.id}.json`;
  await writeFile(file, `${JSON.stringify(treatment, null, 2)}\n`);
  console.log(file);
}
