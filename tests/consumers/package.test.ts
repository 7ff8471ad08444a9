/** The packed package in plain Node, and the scripts of the documentation that need no more. */
import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, inject, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { es } from '../../src/locales/es.js';
import { docsExample, filesBelow, root, run } from './tools.js';

const app = path.join(inject('consumer'), 'node');
const installed = path.join(inject('consumer'), 'node_modules/clinic-ui');

beforeAll(async () => {
  for (const folder of ['scripts', 'src']) await mkdir(path.join(app, folder), { recursive: true });
  for (const file of ['scripts/check-content.mjs', 'scripts/write-schema.mjs']) {
    await writeFile(path.join(app, file), await docsExample(file));
  }
  await writeFile(
    path.join(app, 'scripts/theme.mjs'),
    await docsExample('scripts/theme.mjs', 'foundations/Theming'),
  );
});

it('leaves the examples out of the package', async () => {
  const [packed] = JSON.parse(
    await run(root, 'npm', 'pack', '--dry-run', '--ignore-scripts', '--json'),
  ) as [{ files: { path: string }[] }];
  expect(packed.files.map(({ path }) => path)).toContain('dist/index.js');
  expect(packed.files.filter(({ path }) => path.includes('examples'))).toEqual([]);
});

it('exports every subpath', async () => {
  const subpaths = Object.entries(manifest.exports).flatMap(([name, target]) => {
    if (typeof target === 'string' || !target.default.endsWith('.js')) return [];
    // A pattern stands for each file that it matches.
    const [before = '', after = ''] = target.default.slice(2).split('*');
    const files = globSync(target.default.replace('/*/', '/*/**/'), { cwd: installed });
    return files.map((file) =>
      name.replace('*', file.slice(before.length, file.length - after.length)),
    );
  });
  expect(subpaths).toEqual(
    expect.arrayContaining([
      '.',
      './risk-disclosure',
      './content/ketamine-assisted-psychotherapy',
      './content/ketamine-assisted-psychotherapy/es',
      './locales/es',
    ]),
  );
  const script = `${JSON.stringify(subpaths)}.forEach((name) => import('clinic-ui' + name.slice(1)).then((all) => console.log(Object.keys(all).length > 0)))`;
  const printed = await run(app, 'node', '--input-type=module', '--eval', script);
  expect(printed.trim().split('\n')).toEqual(subpaths.map(() => 'true'));
});

// Components with notes take an id from React, so only a renderer can call them: the Next example does.
it('loads as React Server Components, in plain Node', async () => {
  const script = `
    import * as clinic from 'clinic-ui';
    import { crisisLines } from 'clinic-ui/content';
    import { ketamineAssistedPsychotherapy as kap } from 'clinic-ui/content/ketamine-assisted-psychotherapy';
    const { ProcessTimeline, CostNotice, ContactCTA, CrisisNotice } = clinic;
    const elements = [
      ProcessTimeline({ ...kap.process }),
      CostNotice({ ...kap.cost }),
      ContactCTA({ email: { address: 'hello@clinic.example' }, crisis: crisisLines.US }),
      CrisisNotice({ contact: crisisLines.US }),
    ];
    console.log(elements.map((element) => element.props.slot).join());
  `;
  const printed = await run(
    app,
    'node',
    '--conditions=react-server',
    '--input-type=module',
    '--eval',
    script,
  );
  expect(printed.trim()).toBe('process-timeline,cost-notice,contact-cta,crisis-notice');
});

it('has the content in Spanish', async () => {
  const script = `
    import { ketamineAssistedPsychotherapy as en } from 'clinic-ui/content/ketamine-assisted-psychotherapy';
    import { ketamineAssistedPsychotherapy as es } from 'clinic-ui/content/ketamine-assisted-psychotherapy/es';
    console.log(es.name);
    const ids = ({ notes, sources }) => JSON.stringify([...notes, ...sources].map(({ id }) => id));
    console.log(ids(es) === ids(en));
  `;
  const printed = await run(app, 'node', '--input-type=module', '--eval', script);
  expect(printed).toBe('Psicoterapia asistida con ketamina\ntrue\n');
});

it.each([
  ['ketamine-assisted-psychotherapy', 'en', 'Not yet reviewed by a clinician.'],
  ['transcranial-magnetic-stimulation', 'en', 'Not yet reviewed by a clinician.'],
  ['esketamine-nasal-spray', 'en', 'Not yet reviewed by a clinician.'],
  ['cognitive-behavioral-therapy', 'en', 'Not yet reviewed by a clinician.'],
  ['ketamine-assisted-psychotherapy/es', 'es', es.reviewStamp.draft],
])(
  'shows nothing unconfirmed in production, and says that it is a draft: %s',
  async (content, language, draft) => {
    const script = `
    process.env.NODE_ENV = 'production';
    const { renderToStaticMarkup } = await import('react-dom/server');
    const { createElement } = await import('react');
    const { TreatmentPage } = await import('clinic-ui');
    const { crisisLines, unconfirmed } = await import('clinic-ui/content');
    const { ${language}: locale } = await import('clinic-ui/locales/${language}');
    const [treatment] = Object.values(await import('clinic-ui/content/${content}'));
    if (unconfirmed(treatment).length < 10) throw new Error('There is nothing to leave out.');
    const contact = { phone: '+1 555 555 0142' };
    const props = { treatment, contact, crisis: crisisLines.US, locale };
    console.log(renderToStaticMarkup(createElement(TreatmentPage, props)));
  `;
    const html = await run(app, 'node', '--input-type=module', '--eval', script);
    expect(html).toContain(draft);
    expect(html).not.toMatch(/\[\[|\]\]|___|\{(crisis|emergency|onCall)/);
  },
);

it('has declarations that need no development dependency', async () => {
  const declarations = await filesBelow(path.join(installed, 'dist'), '.d.ts');
  expect(declarations.length).toBeGreaterThan(30);
  for (const file of declarations) expect(await readFile(file, 'utf8')).not.toContain('schema-dts');
});

it('ships declaration maps that point to the source', async () => {
  const map = path.join(installed, 'dist/components/process-timeline/ProcessTimeline.d.ts.map');
  const { sources } = JSON.parse(await readFile(map, 'utf8')) as { sources: string[] };
  const source = await readFile(path.resolve(path.dirname(map), sources[0] as string), 'utf8');
  expect(source).toContain('export function ProcessTimeline');
});

it('marks only the checklist as client code', async () => {
  const built = await filesBelow(path.join(installed, 'dist'), '.js');
  const client: string[] = [];
  for (const file of built) {
    if ((await readFile(file, 'utf8')).includes('use client')) client.push(path.basename(file));
  }
  expect(built.length).toBeGreaterThan(20);
  expect(client).toEqual(['ConversationSheet.js']);
  const island = built.find((file) => file.endsWith('ConversationSheet.js')) as string;
  expect(await readFile(island, 'utf8')).toMatch(/^["']use client["'];/);
});

it('exports the design tokens and the themes', async () => {
  const script = `
    import tokens from 'clinic-ui/tokens.json' with { type: 'json' };
    console.log(tokens.dark.color.brand.$value.hex);
    import { existsSync } from 'node:fs';
    for (const name of ['evergreen', 'high-clarity', 'warm-clay', 'water']) {
      console.log(existsSync(new URL(import.meta.resolve('clinic-ui/themes/' + name + '.css'))));
    }
  `;
  const printed = await run(app, 'node', '--no-warnings', '--input-type=module', '--eval', script);
  expect(printed).toBe('#86d3cb\ntrue\ntrue\ntrue\ntrue\n');
});

it('stops a program with one readable error', async () => {
  const script = `
    import { parseTreatment } from 'clinic-ui/content/schema';
    parseTreatment({});
  `;
  const stopped = run(app, 'node', '--input-type=module', '--eval', script);
  const { message } = (await stopped.catch((error: Error) => error)) as Error;
  const [, count] = /ContentError: The treatment has (\d+) problems\./.exec(message) ?? [];
  expect(Number(count)).toBeGreaterThan(10);
  expect(message.match(/Found: nothing: it is missing/g)).toHaveLength(Number(count));
  expect(message).not.toContain('problems: [');
});

it('checks content with the documented script', async () => {
  const { kap } = await import('../../stories/example-clinic.js');
  const content = path.join(app, 'content');
  await mkdir(content);
  await writeFile(path.join(content, 'kap.json'), JSON.stringify(kap));
  expect(await run(app, 'node', 'scripts/check-content.mjs')).toBe(
    'content/kap.json: Ketamine Assisted Psychotherapy is ready.\n',
  );

  const spoiled = JSON.stringify(kap).replace('"count":27,"per":100', '"count":270,"per":100');
  await writeFile(path.join(content, 'kap.json'), spoiled);
  await expect(run(app, 'node', 'scripts/check-content.mjs')).rejects.toThrow(
    [
      'content/kap.json: The treatment has 1 problem.',
      '',
      `1. benefits.benefits[0].frequency.count (in "${kap.benefits.benefits[0]?.title}")`,
      '   Found: the number 270',
      '   Expected: at most as many people as "per" says',
    ].join('\n'),
  );
});

it('writes a theme with the documented script', async () => {
  // It prints what had to be changed: here a surface that looked like the band beside it.
  expect(await run(app, 'node', 'scripts/theme.mjs')).toMatch(
    /^--clinic-color-less-common-surface \(dark\): #\w+ became #\w+\./,
  );
  const css = await readFile(path.join(app, 'src/theme.css'), 'utf8');
  expect(css).toContain('--clinic-color-brand: light-dark(#4a3f8f, ');
  const wrong = run(
    app,
    'node',
    '--input-type=module',
    '--eval',
    "import { createTheme } from 'clinic-ui/theme'; createTheme({ brand: 'ocean' });",
  );
  await expect(wrong).rejects.toThrow(
    '[clinic-ui] createTheme: the option `brand` is "ocean". Expected: a CSS color such as',
  );
});

it('writes a JSON Schema with the documented script', async () => {
  await run(app, 'node', 'scripts/write-schema.mjs');
  const schema = JSON.parse(await readFile(path.join(app, 'treatment.schema.json'), 'utf8'));
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Treatment',
    type: 'object',
  });
});
