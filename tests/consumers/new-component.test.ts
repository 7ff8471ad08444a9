/** What `npm run new-component` writes, in a copy of this repository. */
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bin, root, run } from './tools.js';

let copy: string;

/** What is installed, built or large. */
const left = new Set(['.git', '.cache', 'node_modules', 'dist', 'storybook-static', 'baselines']);

beforeAll(async () => {
  copy = await mkdtemp(path.join(tmpdir(), 'clinic-ui-copy-'));
  await cp(root, copy, {
    recursive: true,
    filter: (file) => !left.has(path.basename(file)),
  });
  await symlink(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  await run(copy, 'npm', 'run', 'new-component', 'CareTips');
});

afterAll(() => rm(copy, { recursive: true, force: true }));

it('type-checks', async () => {
  await run(copy, bin(root, 'tsc'), '--noEmit');
});

it('is formatted and passes the linters', async () => {
  await run(copy, bin(root, 'biome'), 'ci', '--vcs-enabled=false', '--error-on-warnings', 'src');
  await run(copy, bin(root, 'stylelint'), 'src/components/care-tips/*.css');
});

it('passes the tests that hold for every component', async () => {
  const unitTests = (...args: string[]) =>
    run(copy, bin(root, 'vitest'), 'run', '--project', 'unit', ...args);
  const whole = ['care-tips', 'exports', 'house-rules'];
  expect(await unitTests(...whole.map((name) => `tests/unit/${name}.test`))).toContain(
    'care-tips.test.tsx',
  );
  // Of these only its own tests, beside those of the components that are there.
  const own = 'CareTips|covers every exported component';
  const rows = ['conformance', 'malformed-content'].map((name) => `tests/unit/${name}.test`);
  const printed = await unitTests('--reporter=verbose', '--testNamePattern', own, ...rows);
  for (const name of ['conformance', 'malformed-content'])
    expect(printed).toMatch(new RegExp(`✓.*${name}\\.test\\.tsx.*CareTips`));
});
