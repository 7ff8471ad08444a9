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

/** The file a code block names in its first line. */
const fileOf = (code: string) => /^(?:\/\/|\/\*) (\S+\.\w+)/.exec(code)?.[1];

/** What the first build prints: nothing is answered or reviewed yet. */
let refusal: string;

const build = () =>
  run(app, 'npm', 'run', 'build').then(
    () => '',
    (error: Error) => error.message,
  );

beforeAll(async () => {
  page = await readFile(path.join(root, 'stories/content/TenMinutes.mdx'), 'utf8');
  folder = await mkdtemp(path.join(tmpdir(), 'clinic-ui-ten-minutes-'));
  app = path.join(folder, 'clinic-site');
  const [setUp = '', content = ''] = blocks('sh');
  // The packed package in place of the published one; what is in npm's cache is taken from there.
  const commands = `set -e\nexport npm_config_prefer_offline=true npm_config_audit=false\n${setUp}${content}`;
  await run(folder, 'bash', '-c', commands.replace(' clinic-ui ', ` ${inject('tarball')} `));
  for (const code of [...blocks('ts'), ...blocks('tsx'), ...blocks('css')]) {
    const file = fileOf(code);
    if (!file) continue;
    await mkdir(path.dirname(path.join(app, file)), { recursive: true });
    // On this day, whenever it is: a year later, the review in the examples is overdue.
    const onThatDay = code.replace(
      'assertPublishable({ ',
      "assertPublishable({ today: '2026-12-01', ",
    );
    await writeFile(path.join(app, file), onThatDay);
  }
  refusal = await build();
  await answerAndSignOff();
  expect(await build()).toBe('');
});

/** Steps 5 and 6: the page's own examples, and no answer for the sentences it leaves out. */
async function answerAndSignOff() {
  const [, answers = '', signOff = ''] = blocks('ts');
  const content = await readFile(path.join(app, 'content/kap.json'), 'utf8');
  const open = [...content.matchAll(/\[\[(.+?)\]\]/g)].map(([, sentence = '']) => sentence);
  const others = open.filter((sentence) => !answers.includes(`'${sentence}'`));
  const file = path.join(app, 'clinic.ts');
  const clinic = await readFile(file, 'utf8');
  await writeFile(
    file,
    clinic
      .replace(
        /export const answers: .+;\n/,
        answers.replace(
          '// …',
          others.map((sentence) => `${JSON.stringify(sentence)}: null,`).join('\n'),
        ),
      )
      .replace(/export const signOff: .+;\n/, signOff),
  );
}

/** Whether lines are there in this order; `…` stands for lines that are left out. */
function expectLines(printed: string, shown: string) {
  let from = 0;
  for (const line of shown.split('\n').map((line) => line.trim())) {
    if (!line || line === '…') continue;
    const at = printed.indexOf(line, from);
    expect(at, line).toBeGreaterThanOrEqual(0);
    from = at + line.length;
  }
}

const textBlock = (part: string) => blocks('text').find((block) => block.includes(part)) as string;

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
      .toBe('Ketamine Assisted Psychotherapy (KAP)');
    await visitor.getByRole('checkbox', { name: /^Severe anxiety/ }).check();
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

it('is not built before the clinic has answered and a clinician has signed off', () => {
  expectLines(refusal, textBlock('cannot be published yet'));
});

it('names no number itself, so that one prop is enough in another country', async () => {
  const content = await readFile(path.join(app, 'content/kap.json'), 'utf8');
  expect(content).toContain('{crisis.call}');
  const { confirm, sources, ...shown } = JSON.parse(content);
  expect(JSON.stringify(shown)).not.toMatch(/\b(988|911)\b/);
});

it('fails on invalid content with the documented error', async () => {
  const file = path.join(app, 'content/kap.json');
  const content = JSON.parse(await readFile(file, 'utf8'));
  delete content.benefits.benefits[0].limits;
  await writeFile(file, JSON.stringify(content));
  expectLines(await build(), textBlock('ContentError'));
  // As the page says, nothing is left to start.
  await expect(access(path.join(app, '.next/BUILD_ID'))).rejects.toThrow();
});
