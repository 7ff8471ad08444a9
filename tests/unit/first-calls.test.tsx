import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';

/*
 * Every component's page opens with a first call that works when it is pasted into an app. Here each
 * is rendered, and type-checked with the page's other complete examples, with the source in place of
 * the package.
 */

const folder = path.resolve('.cache/first-calls');

const pages = ['stories/components', 'stories/pages'].flatMap((from) =>
  readdirSync(from)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => {
      const text = readFileSync(path.join(from, file), 'utf8');
      const blocks = [...text.matchAll(/```tsx\n([\s\S]+?)```/g)].map(([, code = '']) => code);
      return {
        name: file.replace('.mdx', ''),
        // After the title and one paragraph.
        call: /^# .+\n\n.+\n\n```tsx\n([\s\S]+?)```/m.exec(text)?.[1],
        others: blocks.filter((code) => code.includes('export ')).slice(1),
      };
    }),
);

/** Where the source of a subpath is, as seen from the folder of the first calls. */
function sourceOf(subpath: string): string {
  const [, kind, name] = /^\/(?:(content|locales)\/)?(.+)$/.exec(subpath) ?? [];
  if (!name) return '../../src/index.js';
  if (name.endsWith('.css')) return `../../src/styles/${name.replace('styles', 'index')}`;
  if (kind === 'locales') return `../../src/locales/${name}.js`;
  if (kind === 'content') return `../../src/content/treatments/${name}/index.js`;
  return `../../src/${name === 'content' ? name : `components/${name}`}/index.js`;
}

const fromSource = (code: string) =>
  code.replaceAll(/'clinic-ui(\/[^']+)?'/g, (_, subpath = '') => `'${sourceOf(subpath)}'`);

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, call = '', others } of pages) {
    writeFileSync(path.join(folder, `${name}.tsx`), fromSource(call));
    others.forEach((code, index) => {
      writeFileSync(path.join(folder, `${name}-${index + 2}.tsx`), fromSource(code));
    });
  }
  writeFileSync(
    path.join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: '../../tsconfig.json', include: ['*.tsx'] }),
  );
});

describe.each(pages)('the first call of $name', ({ name, call = '' }) => {
  it('follows the purpose, imports what it uses, and is shorter than 12 lines', () => {
    expect(call).toContain("from 'clinic-ui");
    expect(call.trimEnd().split('\n').length).toBeLessThan(12);
  });

  it('renders', async () => {
    const example = await import(/* @vite-ignore */ path.join(folder, `${name}.tsx`));
    const [Component] = Object.values<ComponentType>(example);
    if (!Component) throw new Error('The first call exports no component.');
    const words = renderToStaticMarkup(<Component />).replaceAll(/<[^>]+>/g, '');
    expect(words.length).toBeGreaterThan(5);
  });
});

it('type-checks every complete example', async () => {
  const check = promisify(execFile)('npx', ['tsc', '--project', folder]);
  const problems = await check.then(
    () => '',
    (error) => error.stdout,
  );
  expect(problems).toBe('');
});
