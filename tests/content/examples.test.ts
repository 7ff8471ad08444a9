import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { unconfirmed } from '../../src/content/index.js';
import { parseTreatment } from '../../src/content/schema/index.js';
import {
  ketamineAssistedPsychotherapy as kap,
  transcranialMagneticStimulation as tms,
} from '../../src/content/treatments/index.js';

it.each([
  ['next', kap],
  ['next', tms],
  ['static', kap],
])(
  'examples/%s has the packaged content, and an answer to each of its sentences',
  async (example, treatment) => {
    const content = await readFile(`examples/${example}/content/${treatment.id}.json`, 'utf8');
    expect(parseTreatment(content), 'Run `npm run examples:content`.').toEqual(treatment);
    const file = example === 'next' ? 'clinic.ts' : 'clinic.json';
    const clinic = await readFile(`examples/${example}/${file}`, 'utf8');
    const unanswered = unconfirmed(treatment).filter(({ sentence }) => !clinic.includes(sentence));
    expect(unanswered).toEqual([]);
  },
);
