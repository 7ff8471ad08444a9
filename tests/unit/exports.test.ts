import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import * as content from '../../src/content/index.js';
import * as clinic from '../../src/index.js';

it('exports these names and no others', () => {
  expect(Object.keys(clinic).sort()).toEqual([
    'BenefitsList',
    'CandidacyChecklist',
    'ContactCTA',
    'CrisisNotice',
    'FrequencyIcons',
    'FrequencyTable',
    'ProcessTimeline',
    'RiskDisclosure',
  ]);
  expect(Object.keys(content).sort()).toEqual([
    'citationsOf',
    'crisisLines',
    'defineTreatment',
    'fillPlaceholders',
  ]);
});

it('has a subpath for every component', () => {
  const rooms = readdirSync('src/components');
  const subpaths = Object.keys(manifest.exports);
  for (const room of rooms) expect(subpaths).toContain(`./${room}`);
});

it('has source behind every subpath', () => {
  for (const entry of Object.values(manifest.exports)) {
    if (typeof entry === 'string' || entry.default.endsWith('.css')) continue;
    const source = entry.default.replace('./dist/', 'src/').replace(/\.js$/, '.ts');
    expect(existsSync(source), source).toBe(true);
  }
});

it('has the same files in every component’s room', () => {
  for (const room of readdirSync('src/components')) {
    const files = readdirSync(`src/components/${room}`);
    const name = files.find((file) => /^[A-Z]\w+\.css$/.test(file))?.replace('.css', '');
    expect(files).toEqual(
      expect.arrayContaining([`${name}.tsx`, `${name}.labels.ts`, `${name}.css`, 'index.ts']),
    );
  }
});
