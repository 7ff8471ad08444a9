import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { parseTreatment } from '../../src/content/schema/index.js';
import { kap, tms } from '../../stories/example-clinic.js';

it.each([
  ['next/content/ketamine-assisted-psychotherapy.json', kap],
  ['next/content/transcranial-magnetic-stimulation.json', tms],
  ['static/content/ketamine-assisted-psychotherapy.json', kap],
])('examples/%s is the packaged content with its placeholders filled', async (file, treatment) => {
  const content = await readFile(`examples/${file}`, 'utf8');
  expect(parseTreatment(content), 'Run `npm run examples:content`.').toEqual(treatment);
  expect(content).not.toContain('[[');
});
