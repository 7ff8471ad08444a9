// @vitest-environment node
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { generate } from '../../scripts/tokens.mjs';

type Group = { [name: string]: unknown };
interface Token {
  file: string;
  path: string;
  type: string;
  value: unknown;
}

const read = (file: string) => readFileSync(file, 'utf8');
const parse = (file: string): Group => JSON.parse(read(file));

/** Every token of a DTCG file; a token without a type has its group's. */
function tokensOf(file: string, group = parse(file), path: string[] = [], type = ''): Token[] {
  const own = (group.$type as string) ?? type;
  if ('$value' in group) return [{ file, path: path.join('.'), type: own, value: group.$value }];
  return Object.entries(group)
    .filter(([name]) => !name.startsWith('$'))
    .flatMap(([name, part]) => tokensOf(file, part as Group, [...path, name], own));
}

const sources = globSync('src/tokens/*.tokens.json').sort();
const tokens = sources.flatMap((file) => tokensOf(file));
const sheets = globSync('src/{components,icons,styles,tokens}/**/*.css').filter(
  (file) => !file.includes('tailwind'),
);
const withoutComments = (css: string) => css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
const css = sheets.map((file) => withoutComments(read(file))).join('\n');

describe('the token files', () => {
  it('are the three tiers, and what differs in dark mode and on paper', () => {
    expect(sources.map((file) => file.replace('src/tokens/', ''))).toEqual([
      'component.tokens.json',
      'primitive.tokens.json',
      'semantic.dark.tokens.json',
      'semantic.print.tokens.json',
      'semantic.tokens.json',
    ]);
  });

  it.each(sources)('say it as DTCG 2025.10 does: %s', (source) => {
    for (const { type, value, path } of tokens.filter(({ file }) => file === source)) {
      // In DTCG's names: no `$` first, none of `{`, `}` and `.`.
      for (const name of path.split('.')) expect(name).toMatch(/^[^${}.][^{}.]*$/);
      const alias = typeof value === 'string' ? /^\{([^{}]+)\}$/.exec(value)?.[1] : undefined;
      if (alias) {
        const target = tokens.find((token) => token.path === alias);
        expect(target?.type, `the alias {${alias}}`).toBe(type);
        continue;
      }
      const colorIsWhole = (color: unknown) => {
        expect(color).toMatchObject({
          colorSpace: 'srgb',
          hex: expect.stringMatching(/^#[\da-f]{6}$/),
        });
        const { components, hex } = color as { components: number[]; hex: string };
        const bytes = components.map((part) =>
          Math.round(part * 255)
            .toString(16)
            .padStart(2, '0'),
        );
        expect(`#${bytes.join('')}`).toBe(hex);
      };
      const isLength = (length: unknown) =>
        expect(length).toEqual({
          value: expect.any(Number),
          unit: expect.stringMatching(/^(px|rem)$/),
        });
      if (type === 'color') colorIsWhole(value);
      else if (type === 'dimension') isLength(value);
      else if (type === 'shadow')
        for (const { color, ...lengths } of value as { color: unknown }[]) {
          colorIsWhole(color);
          expect(Object.keys(lengths)).toEqual(['offsetX', 'offsetY', 'blur', 'spread']);
          Object.values(lengths).forEach(isLength);
        }
      else if (type === 'fontFamily') expect(value).toEqual([...(value as string[])].map(String));
      else
        expect([type, typeof value]).toEqual([
          expect.stringMatching(/^(number|fontWeight)$/),
          'number',
        ]);
    }
  });

  it('have no primitive that nothing takes', () => {
    const taken = sources.map(read).join('');
    const spare = tokens.filter(
      ({ file, path, value }) =>
        file.includes('primitive') &&
        !taken.includes(`"{${path}}"`) &&
        // Black is in shadows, whose colors carry an opacity and so cannot be aliases.
        !read('src/tokens/semantic.dark.tokens.json').includes((value as { hex: string }).hex),
    );
    expect(spare.map(({ path }) => path)).toEqual([]);
  });

  it('refer from one tier to the one below it', () => {
    for (const { file, value, path } of tokens) {
      const alias = typeof value === 'string' ? tokens.find((t) => `{${t.path}}` === value) : null;
      if (!alias) continue;
      const below = file.includes('component') ? 'semantic' : 'primitive';
      expect(alias.file, `${file} ${path}`).toContain(below);
    }
  });
});

it('has generated files that are as their source says', async () => {
  for (const [file, text] of await generate())
    expect(read(file) === text, `${file} is out of date: npm run tokens`).toBe(true);
});

describe('custom properties', () => {
  const defined = new Set(Array.from(css.matchAll(/(--clinic-[\w-]+)\s*:/g), (match) => match[1]));
  const used = new Set(Array.from(css.matchAll(/var\(\s*(--clinic-[\w-]+)/g), (match) => match[1]));

  it('are defined where they are used, and used where they are defined', () => {
    expect(defined.size).toBeGreaterThan(50);
    // A host's own sticky header sets the one, and a clinic that prints on Letter the other.
    defined.add('--clinic-sticky-top').add('--clinic-leaflet-size');
    expect([...used].filter((name) => !defined.has(name))).toEqual([]);
    expect([...defined].filter((name) => !used.has(name))).toEqual([]);
  });

  it('are the semantic tokens and no primitive', () => {
    const sheet = withoutComments(read('src/tokens/index.css'));
    const names = new Set(Array.from(sheet.matchAll(/--clinic-([\w-]+):/g), (match) => match[1]));
    const semantic = tokensOf('src/tokens/semantic.tokens.json').map(({ path }) =>
      path.split('.').slice(1).join('-'),
    );
    expect([...names].sort()).toEqual(semantic.sort());
  });

  it('of a component start as its tokens say', () => {
    const component = tokensOf('src/tokens/component.tokens.json');
    expect(component.length).toBeGreaterThan(8);
    for (const { path, value } of component) {
      const expected =
        typeof value === 'string'
          ? `var(--clinic-${value.slice(1, -1).split('.').slice(1).join('-')})`
          : Object.values(value as object).join('');
      const name = `--clinic-${path.replace('.', '-')}`;
      const first = new RegExp(`${name}: ([^;]+);`).exec(css)?.[1];
      expect(first, name).toBe(expected);
    }
    // What is worked out from the room there is cannot be a token.
    const computed = ['--clinic-treatment-hero-gutter', '--clinic-process-timeline-rail'];
    const rooms = [...new Set(component.map(({ path }) => path.split('.')[0]))];
    const inRooms = [...defined].filter((name) => rooms.some((room) => name?.includes(`${room}-`)));
    expect(inRooms.filter((name) => !computed.includes(name ?? '')).sort()).toEqual(
      component.map(({ path }) => `--clinic-${path.replace('.', '-')}`).sort(),
    );
  });
});

describe('the file for design tools', () => {
  it('is in the package, with every alias resolved', () => {
    expect(manifest.exports['./tokens.json']).toBe('./dist/tokens.json');
    const all = tokensOf('src/tokens/tokens.json');
    expect(JSON.stringify(all.map(({ value }) => value))).not.toContain('{palette');
    const paths = all.map(({ path }) => path);
    expect(paths).toContain('light.color.canvas');
    expect(paths).toContain('dark.contact-cta.action');
    expect(paths).toContain('space.1');
    const of = (scheme: string) =>
      paths.filter((path) => path.startsWith(`${scheme}.`)).map((path) => path.replace(scheme, ''));
    expect(of('dark')).toEqual(of('light'));
  });
});
