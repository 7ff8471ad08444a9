// @vitest-environment jsdom
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { composeStories } from '@storybook/react-vite';
import type { ComponentType } from 'react';
import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hasJava, nuProblemsOf, page, problemsOf } from './html-problems.js';

// In jsdom, because modules of stories look for a document; the HTML is the server's.

const files = import.meta.glob<Parameters<typeof composeStories>[0]>(
  '../../stories/**/*.stories.tsx',
);
const docsPages = import.meta.glob<{ default: ComponentType }>('../../stories/**/*.mdx');

vi.mock('@storybook/addon-docs/blocks', () => import('./blocks.js'));
vi.mock('../../.storybook/toolbar.js', () => ({ useToolbar: () => ({}) }));

/** All in CI and for `npm run html:nu`; a developer waits for less. */
const all = Boolean(process.env.CI) || import.meta.env.MODE === 'nu';

const html = new Map<string, string>();

beforeAll(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  for (const load of Object.values(files)) {
    for (const story of Object.values(composeStories(await load()))) {
      const { id, tags } = story as typeof story & { id: string; tags: string[] };
      if (!all && !tags.includes('smoke')) continue;
      const Story = story as ComponentType;
      html.set(id, page(renderToString(<Story />), id.includes('spanish') ? 'es' : 'en'));
    }
  }
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  const pages = Object.entries(docsPages);
  for (const [file, load] of all ? pages : pages.filter((_, index) => index % 4 === 0)) {
    const { default: Page } = await load();
    html.set(file.replaceAll(/.*\/|\.mdx$/g, ''), page(renderToString(<Page />)));
  }
}, 120_000);

afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the server’s HTML of every story and docs page', () => {
  it('is valid by the stock rules of html-validate', async () => {
    expect(html.size).toBeGreaterThan(all ? 300 : 30);
    const problems: string[] = [];
    for (const [id, text] of html) {
      problems.push(...(await problemsOf(text)).map((problem) => `${id}: ${problem}`));
    }
    expect(problems).toEqual([]);
  }, 240_000);

  it.runIf(all && hasJava())(
    'is valid by the Nu checker (skipped without Java, which it needs)',
    async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'clinic-ui-html-'));
      try {
        const written = [...html].map(([id, text]) => {
          const file = path.join(folder, `${id}.html`);
          writeFileSync(file, text);
          return file;
        });
        expect(await nuProblemsOf(written)).toEqual([]);
        // It finds what it should.
        const wrong = path.join(folder, 'wrong.html');
        writeFileSync(
          wrong,
          page('<fieldset form=""><input type="checkbox" autocomplete="off"></fieldset>'),
        );
        expect(await nuProblemsOf([wrong])).toEqual(
          expect.arrayContaining([
            expect.stringContaining('“form”'),
            expect.stringContaining('“autocomplete”'),
          ]),
        );
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    240_000,
  );
});
