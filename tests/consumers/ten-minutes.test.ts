import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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

it('shows the whole page in a browser', async () => {
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

it('is revalidated daily, so an overdue review is flagged', async () => {
  const manifest = await readFile(path.join(app, '.next/prerender-manifest.json'), 'utf8');
  const { routes } = JSON.parse(manifest);
  expect(routes['/ketamine-assisted-psychotherapy'].initialRevalidateSeconds).toBe(86400);
});

it('finds every phone number that a clinic outside the US must change', async () => {
  const [, , , search = ''] = blocks('sh');
  const found = await run(app, 'bash', '-c', search);
  const { getHelp, ...rest } = JSON.parse(
    await readFile(path.join(app, 'content/kap.json'), 'utf8'),
  ).risks;
  const places = (value: unknown) => JSON.stringify(value).match(/988|911/g)?.length;
  expect(found.match(/988|911/g)?.length).toBeGreaterThan(12);
  expect(places(getHelp)).toBeGreaterThan(5);
  expect(
    rest.groups.flatMap(({ risks }: { risks: object[] }) => risks).filter(places),
  ).toHaveLength(2);
});

it('logs the documented warning about numbers missing from the crisis contact', async () => {
  const script = `
    import { readFile } from 'node:fs/promises';
    import { createElement } from 'react';
    import { renderToStaticMarkup } from 'react-dom/server';
    import { TreatmentPage } from 'clinic-ui';
    import { crisisLines } from 'clinic-ui/content';
    console.warn = console.log;
    const treatment = JSON.parse(await readFile('content/kap.json', 'utf8'));
    const contact = { email: { address: 'hello@clinic.example' } };
    const crisis = crisisLines.GB;
    renderToStaticMarkup(createElement(TreatmentPage, { treatment, contact, crisis }));
  `;
  const printed = await run(app, 'node', '--input-type=module', '--eval', script);
  const shown = blocks('text').find((block) => block.startsWith('[clinic-ui]')) as string;
  expect(printed.split('\n')).toContain(shown.trim());
});

it('fails on invalid content with the documented error', async () => {
  const file = path.join(app, 'content/kap.json');
  const content = JSON.parse(await readFile(file, 'utf8'));
  delete content.benefits.benefits[0].limits;
  await writeFile(file, JSON.stringify(content));
  const printed = await run(app, 'npm', 'run', 'build').then(
    () => '',
    (error: Error) => error.message,
  );
  const shown = blocks('text').find((block) => block.includes('ContentError')) as string;
  const lines = shown.split('\n').map((line) => line.trim());
  // In this order; `…` stands for lines that are left out.
  let from = 0;
  for (const line of lines.filter((line) => line && line !== '…')) {
    const at = printed.indexOf(line, from);
    expect(at, line).toBeGreaterThanOrEqual(0);
    from = at + line.length;
  }
  // As the page says, nothing is left to start.
  await expect(access(path.join(app, '.next/BUILD_ID'))).rejects.toThrow();
});
