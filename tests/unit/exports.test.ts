import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import * as content from '../../src/content/index.js';
import * as clinic from '../../src/index.js';
import * as theme from '../../src/theme/index.js';

it('exports these names and no others', () => {
  expect(Object.keys(clinic).sort()).toEqual([
    'AlternativesList',
    'BackToTop',
    'BenefitsList',
    'CandidacyChecklist',
    'ContactCTA',
    'CrisisNotice',
    'Explainer',
    'FrequencyIcons',
    'FrequencyTable',
    'PageContents',
    'ProcessTimeline',
    'QuickExit',
    'ReviewStamp',
    'RiskDisclosure',
    'SourceList',
    'TreatmentHero',
    'TreatmentPage',
    'TreatmentPageWithoutChecklist',
  ]);
  expect(Object.keys(content).sort()).toEqual([
    'citationsOf',
    'crisisLines',
    'crisisLinesInSpanish',
    'defineTreatment',
    'fillPlaceholders',
  ]);
  expect(Object.keys(theme).sort()).toEqual(['contrast', 'contrastPairs', 'createTheme']);
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

it('has a page for every component that names its slots, data attributes and custom properties', () => {
  const documented = new Map(
    ['stories/components', 'stories/pages'].flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => file.endsWith('.mdx'))
        .map(
          (file) => [file.replace('.mdx', ''), readFileSync(`${folder}/${file}`, 'utf8')] as const,
        ),
    ),
  );
  // Two displays of numbers are told on the page of the component they are passed to.
  const page = (name: string) =>
    documented.get(name.startsWith('Frequency') ? 'RiskDisclosure' : name);
  const seen: string[] = [];
  for (const room of readdirSync('src/components')) {
    const files = readdirSync(`src/components/${room}`);
    const name = files.find((file) => file.endsWith('.css'))?.replace('.css', '') ?? '';
    const text = page(name);
    expect(text, `a page for ${name}`).toBeDefined();
    const read = (file: string) => readFileSync(`src/components/${room}/${file}`, 'utf8');
    const names = [
      ...files
        .filter((file) => file.endsWith('.tsx'))
        .flatMap((file) => [
          ...read(file).matchAll(/data-slot="([\w-]+)"|(?<= )(data-(?!slot)[\w-]+)=/g),
        ]),
      ...read(`${name}.css`).matchAll(new RegExp(`(--clinic-${room}-[\\w-]+):`, 'g')),
    ].map((match) => match[1] ?? match[2] ?? '');
    for (const part of names) expect(text, `${part} of ${name}`).toContain(`\`${part}\``);
    seen.push(...names);
  }
  expect(seen.length).toBeGreaterThan(90);
});
