import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import * as content from '../../src/content/index.js';
import * as lint from '../../src/content/lint/index.js';
import * as clinic from '../../src/index.js';
import * as theme from '../../src/theme/index.js';

const rooms = readdirSync('src/components', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** A room's component is called as its stylesheet is. */
const components = rooms.flatMap((room) =>
  readdirSync(`src/components/${room}`)
    .filter((file) => /^[A-Z].*\.css$/.test(file))
    .map((file) => file.replace('.css', '')),
);

it('exports each room’s component, and no other names', () => {
  expect(Object.keys(clinic).sort()).toEqual(
    [...components, 'StaticTreatmentPage', 'treatmentPageModel'].sort(),
  );
  expect(Object.keys(content).sort()).toEqual([
    'PublishError',
    'assertPublishable',
    'contactNumbers',
    'crisisLines',
    'crisisLinesInSpanish',
    'defineTreatment',
    'fillNumbers',
    'fillPlaceholders',
    'publishProblems',
    'unconfirmed',
  ]);
  expect(Object.keys(lint).sort()).toEqual(['lintClaims', 'lintText', 'phraseRules', 'scorecard']);
  expect(Object.keys(theme).sort()).toEqual([
    'contrast',
    'contrastPairs',
    'createTheme',
    'distancePairs',
  ]);
});

it.each(components)('lists %s in the README and in the introduction', (component) => {
  for (const page of ['README.md', 'stories/Introduction.mdx']) {
    expect(readFileSync(page, 'utf8'), page).toContain(component);
  }
});

it.each(rooms)('exports everything in %s from the root too', async (room) => {
  const exported = await import(`../../src/components/${room}/index.ts`);
  expect(clinic).toMatchObject(exported);
});

it('has a subpath for every component', () => {
  expect(manifest.exports['./*'].default).toBe('./dist/components/*/index.js');
  expect(rooms.length).toBeGreaterThan(20);
});

/** The names that `*` may stand for in a path of the built package. */
function namesFor(path: string): readonly string[] {
  const [folder = '', end] = path.split('*');
  if (end === undefined) return [''];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() === end.startsWith('/'))
    .flatMap(({ name }) => (end.startsWith('/') ? name : name.replace(/\.ts$/, '')));
}

it('has source behind every subpath', () => {
  for (const [subpath, entry] of Object.entries(manifest.exports)) {
    if (typeof entry === 'string' || entry.default.endsWith('.css')) continue;
    const source = entry.default.replace('./dist/', 'src/').replace(/\.js$/, '.ts');
    const names = namesFor(source);
    expect(names, subpath).not.toEqual([]);
    for (const name of names) expect(existsSync(source.replace('*', name)), name).toBe(true);
  }
});

it.each(rooms)('has the same files in every room: %s', (room) => {
  const files = readdirSync(`src/components/${room}`);
  const name = files.find((file) => /^[A-Z]\w+\.css$/.test(file))?.replace('.css', '');
  const endings = ['tsx', 'props.ts', 'labels.ts', 'variants.ts', 'css'];
  expect(files).toContain('index.ts');
  for (const ending of endings) {
    // These show the words of the content, and those that all evidence shares.
    if (ending === 'labels.ts' && (name === 'NoteList' || name === 'QuestionList')) continue;
    expect(files).toContain(`${name}.${ending}`);
  }
});

it('documents the slots, data attributes and custom properties of every component', () => {
  const documented = new Map(
    ['stories/components', 'stories/pages'].flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => file.endsWith('.mdx'))
        .map(
          (file) => [file.replace('.mdx', ''), readFileSync(`${folder}/${file}`, 'utf8')] as const,
        ),
    ),
  );
  // Two displays of numbers are documented with the component that shows them.
  const page = (name: string) =>
    documented.get(name.startsWith('Frequency') ? 'RiskDisclosure' : name);
  const seen: string[] = [];
  for (const room of rooms) {
    const files = readdirSync(`src/components/${room}`);
    const name = files.find((file) => /^[A-Z].*\.css$/.test(file))?.replace('.css', '') ?? '';
    const text = page(name);
    expect(text, `a page for ${name}`).toBeDefined();
    const read = (file: string) => readFileSync(`src/components/${room}/${file}`, 'utf8');
    const names = [
      ...files
        .filter((file) => file.endsWith('.tsx'))
        .flatMap((file) => [
          ...read(file).matchAll(/slot="([\w-]+)"|(?<= )(data-(?!slot)[\w-]+)=/g),
        ]),
      ...read(`${name}.css`).matchAll(new RegExp(`(--clinic-${room}-[\\w-]+):`, 'g')),
    ].map((match) => match[1] ?? match[2] ?? '');
    for (const part of names) expect(text, `${part} of ${name}`).toContain(`\`${part}\``);
    seen.push(...names);
  }
  expect(seen.length).toBeGreaterThan(90);
});
