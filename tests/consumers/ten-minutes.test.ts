import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium, root, run, startNext } from './tools.js';

/** The page of the documentation, followed from an empty folder as it stands. */
let folder: string;
let app: string;
let page: string;

const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]+?)\`\`\``, 'g'))].map(
    ([, code = '']) => code,
  );

beforeAll(async () => {
  page = await readFile(path.join(root, 'stories/content/TenMinutes.mdx'), 'utf8');
  folder = await mkdtemp(path.join(tmpdir(), 'clinic-ui-ten-minutes-'));
  app = path.join(folder, 'clinic-site');
  const [setUp = '', content = ''] = blocks('sh');
  // The packed package in place of the published one; what is in npm's cache is taken from there.
  const commands = `set -e\nexport npm_config_prefer_offline=true npm_config_audit=false\n${setUp}${content}`;
  await run(folder, 'bash', '-c', commands.replace(' clinic-ui ', ` ${inject('tarball')} `));
  for (const code of [...blocks('tsx'), ...blocks('css')]) {
    const file = /^(?:\/\/|\/\*) (\S+)/.exec(code)?.[1];
    if (!file) throw new Error(`No file is named in\n${code}`);
    await mkdir(path.dirname(path.join(app, file)), { recursive: true });
    await writeFile(path.join(app, file), code);
  }
  await run(app, 'npm', 'run', 'build');
}, 240_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

it('is the whole page in a browser', async () => {
  const server = await startNext(app);
  const browser = await launchChromium();
  try {
    const visitor = await browser.newPage();
    const problems: string[] = [];
    visitor.on('console', (message) => {
      // A site of ten minutes has no icon yet; browsers ask for one.
      const icon = message.location().url.endsWith('/favicon.ico');
      if (message.type() === 'error' && !icon) problems.push(message.text());
    });
    await visitor.goto(`${server.url}/ketamine-assisted-psychotherapy`);
    await expect
      .poll(() => visitor.getByRole('heading', { level: 1 }).textContent())
      .toBe('Ketamine Assisted Psychotherapy');
    await visitor.getByRole('checkbox', { name: /severe anxiety/ }).check();
    await expect
      .poll(() => visitor.getByRole('button', { name: 'Print this list' }).isVisible())
      .toBe(true);
    expect(problems).toEqual([]);
  } finally {
    await browser.close();
    server.stop();
  }
});

it('stops at wrong content with the words that the page shows', async () => {
  const file = path.join(app, 'content/kap.json');
  const content = JSON.parse(await readFile(file, 'utf8'));
  delete content.benefits.benefits[0].limits;
  await writeFile(file, JSON.stringify(content));
  const printed = await run(app, 'npm', 'run', 'build').then(
    () => '',
    (error: Error) => error.message,
  );
  const [shown = ''] = blocks('text');
  for (const line of shown.trim().split('\n')) expect(printed).toContain(line.trim());
});
