/**
 * Writes the examples' content: the packaged treatments with the invented clinic's own words in
 * place of the placeholders, as JSON. Run it after the packaged content has changed:
 * `npm run examples:content`. A test holds the files to the package.
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
