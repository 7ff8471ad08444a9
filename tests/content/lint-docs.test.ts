import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { generated } from '../../scripts/report/docs.mjs';
import { phraseRules } from '../../src/content/lint/index.js';
import { structureRules } from '../../src/content/lint/structure-rules.js';
import * as sources from './lint-docs.js';

const pages = generated(sources);

it.each(Object.entries(pages))(
  '%s says what the rules and the content say',
  async (file, change) => {
    const page = await readFile(file, 'utf8');
    expect(page, 'npm run docs:lint writes it anew').toBe(change(page));
  },
);

it('measures every rule that can be measured', async () => {
  const page = await readFile('docs/claims.md', 'utf8');
  for (const { id } of [...phraseRules, ...structureRules]) {
    if (id !== 'too-deep') expect(page).toContain(`| \`${id}\` |`);
  }
});
