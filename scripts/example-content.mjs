/**
 * Generates the content of the examples as JSON: the packaged treatments with the example clinic's
 * words for the placeholders. Run `npm run examples:content` after changing the packaged content; a
 * test fails while the files are out of date.
 */
import { writeFile } from 'node:fs/promises';
import { runnerImport } from 'vite';

/** @type {{ module: typeof import('../stories/example-clinic.js') }} */
const { module: clinic } = await runnerImport('./stories/example-clinic.ts', {
  configFile: false,
  logLevel: 'error',
});

for (const [folder, treatment] of /** @type {const} */ ([
  ['next', clinic.kap],
  ['next', clinic.tms],
  ['static', clinic.kap],
])) {
  const name = treatment.name.toLowerCase().replaceAll(/\W+/g, '-');
  const file = `examples/${folder}/content/${name}.json`;
  await writeFile(file, `${JSON.stringify(treatment, null, 2)}\n`);
  console.log(file);
}
