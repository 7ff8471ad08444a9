import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import Ajv from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { help, optionsOf } from '../../scripts/report/options.mjs';
import { artifactOf, failsOver, sarif } from '../../scripts/report/output.mjs';
import { entriesOf, packagedEntries } from '../../scripts/report/read.mjs';
import { lintClaims } from '../../src/content/lint/index.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'report-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Writes a file and names it. */
async function written(name: string, text: string): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, text);
  return file;
}

interface Ended {
  stdout: string;
  stderr: string;
  code: number;
}

/** Runs the program as a person does. */
const run = (...args: string[]) =>
  new Promise<Ended>((resolve) => {
    const command = ['scripts/content-report.mjs', ...args];
    execFile(process.execPath, command, { maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
      resolve({ stdout, stderr, code: Number(error?.code ?? 0) }),
    );
  });

/** The words that a log points at in a file, beside the field; null where it points at the file only. */
async function pointedAt(name: string, text: string) {
  const file = await written(name, text);
  const linted = (await entriesOf(file, 'en')).map((entry) => ({
    ...entry,
    findings: lintClaims(entry.treatment),
  }));
  const [result] = sarif(linted).runs;
  const plain = text.replace(/^\uFEFF/, '');
  const lines = plain.split(/\r?\n/);
  return (result?.results ?? []).map(({ ruleId, locations: [place] = [] }) => {
    const region = place?.physicalLocation?.region;
    const { startLine = 0, startColumn = 0, endLine, endColumn } = region ?? {};
    const { charOffset = 0, charLength = 0 } = region ?? {};
    const words = region ? plain.slice(charOffset, charOffset + charLength) : null;
    const isHere = place?.physicalLocation?.artifactLocation?.uri?.endsWith(name);
    // Both ways of pointing say the same.
    if (isHere && startLine === endLine) {
      expect(lines[startLine - 1]?.slice(startColumn - 1, Number(endColumn) - 1)).toBe(words);
    }
    return [ruleId, place?.logicalLocations?.[0]?.fullyQualifiedName, startLine, words] as const;
  });
}

describe('SARIF', () => {
  it('points at the words in JSON, past escapes, a byte order mark and Windows line ends', async () => {
    const json = [
      '\uFEFF{',
      '  "name": "Our clinic",',
      '  "tagline": "\\u0041 \\"miracle\\" \\ud83c\\udf0a that cures depression.",',
      '  "faq": { "items": [{ "answer": "It cures depression." }, { "answer": "It cures depression." }] }',
      '}',
    ].join('\r\n');
    const found = await pointedAt('poor.json', json);
    expect(found).toContainEqual(['cure', 'tagline', 3, 'cures']);
    expect(found).toContainEqual(['cure', 'faq.items[1].answer', 4, 'cures']);
  });

  it('points at each of two places that say the same', async () => {
    const twice = '{ "tagline": "It cures depression.",\n"mainMessage": "It cures depression." }';
    expect(await pointedAt('twice.json', twice)).toEqual([
      ['cure', 'tagline', 1, 'cures'],
      ['cure', 'mainMessage', 2, 'cures'],
    ]);
  });

  it('points into modules, into those that they import, and past what is joined', async () => {
    await written(
      'risks.ts',
      "export const risks = { heading: 'Risks', intro: 'There are ' +\n 'no side effects.' };",
    );
    const found = await pointedAt(
      'mine.ts',
      `import { risks } from './risks.js';
const illness: string = 'depression';
const treatment = { name: 'Ours', tagline: 'It cures it. It cures depression.', risks,
  mainMessage: \`It cures \${illness}.\` } as const;
export default treatment;`,
    );
    expect(found).toContainEqual(['cure', 'tagline', 3, 'cures']);
    // Put together when it runs, so that no file has the words.
    expect(found).toContainEqual(['cure', 'mainMessage', 0, null]);
    const linted = (await entriesOf(path.join(folder, 'mine.ts'), 'en')).map((entry) => ({
      ...entry,
      findings: lintClaims(entry.treatment),
    }));
    const place = sarif(linted).runs[0]?.results?.find(({ ruleId }) => ruleId === 'no-side-effects')
      ?.locations?.[0]?.physicalLocation;
    expect(place?.artifactLocation?.uri).toContain('risks.ts');
    expect(place?.region?.startLine).toBe(2);
  });

  it('points at the field where something is missing', async () => {
    const json =
      '{ "name": "Ketamine",\n "benefits": { "benefits": [{ "title": "Sleep" }] },\n"risks": {} }';
    const found = await pointedAt('missing.json', json);
    expect(found).toContainEqual(['harm-smaller-than-gain', 'risks', 3, '"risks"']);
  });

  it('points at the file only where the text is nowhere in it', () => {
    const finding = { ...lintClaims({ tagline: 'It cures depression.' } as never)[0] };
    const log = sarif([
      {
        treatment: { tagline: 'It cures depression.' },
        files: [{ file: 'other.json', text: '{ "tagline": "Something else." }' }],
        findings: [finding as never],
      },
    ]);
    expect(log.runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'other.json', uriBaseId: '%SRCROOT%' },
    });
  });

  it('names files from the root, and in full where they are outside', () => {
    expect(artifactOf('content/my page.json')).toEqual({
      uri: 'content/my%20page.json',
      uriBaseId: '%SRCROOT%',
    });
    expect(artifactOf(path.resolve('content/a.json')).uri).toBe('content/a.json');
    const outside = artifactOf(path.join(os.tmpdir(), 'a.json'));
    expect(outside.uri).toMatch(/^file:\/\//);
    expect(outside.uriBaseId).toBeUndefined();
  });

  it('is valid by its JSON Schema, with each rule explained once', async () => {
    const require = createRequire(import.meta.url);
    const file = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
    const { $schema, id, ...schema } = JSON.parse(await readFile(file, 'utf8'));
    const options = {
      strict: false,
      validateFormats: false,
      unicodeRegExp: false,
      allErrors: true,
    };
    const isValid = new Ajv(options).compile(schema);

    const poor = {
      name: 'Ketamine',
      tagline: 'A miracle cure. It cures depression.',
      benefits: { benefits: [{ title: 'Sleep' }] },
      risks: {},
    };
    const name = await written('poor.json', JSON.stringify(poor));
    const given = await entriesOf(name, 'en');
    const all = [...given, ...(await packagedEntries('ketamine-assisted-psychotherapy'))];
    const linted = all.map((entry) => ({ ...entry, findings: lintClaims(entry.treatment) }));
    const log = sarif(linted, '1.2.3');
    isValid(log);
    expect(isValid.errors).toBeNull();

    const [first] = log.runs;
    const rules = first?.tool.driver.rules ?? [];
    expect(new Set(rules.map(({ id: rule }) => rule)).size).toBe(rules.length);
    expect(rules.map(({ id: rule }) => rule)).toEqual(
      expect.arrayContaining(['cure', 'missing-harm', 'harm-smaller-than-gain']),
    );
    for (const { helpUri, help: advice, shortDescription } of rules) {
      expect(helpUri).toMatch(/^https?:\/\//);
      expect(advice?.text).toContain(helpUri);
      expect(shortDescription?.text).not.toBe('');
    }
    for (const { ruleId, ruleIndex, level } of first?.results ?? []) {
      expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
    }
  });
});

describe('the options', () => {
  it.each([
    [['--jsn'], /Unknown option '--jsn'/],
    [['--json', '--sarif'], /not both/],
    [['--profile', 'us'], /--profile is one of us-fda-ftc, uk-asa, eu, au-tga, not "us"/],
    [['--locale', 'fr'], /--locale is one of en, es/],
    [['--fail-on', 'hint'], /--fail-on is one of/],
    [['--treatment', 'kap', 'a.json'], /--treatment/],
  ])('refuse %j', (args, message) => {
    expect(() => optionsOf(args)).toThrow(message);
  });

  it('are all in the help', () => {
    for (const name of ['json', 'sarif', 'treatment', 'profile', 'locale', 'fail-on', 'help']) {
      expect(help).toContain(`--${name}`);
    }
    expect(help).toContain('Exit codes: 0');
  });
});

describe('a file', () => {
  it.each([
    ['null.json', 'null', /is not a treatment but null/],
    ['list.json', '[]', /is not a treatment but a list/],
    ['text.json', '"cure"', /is not a treatment but cure/],
    ['empty.json', '{}', /an object without name/],
    ['broken.json', '{ "name": ', /broken\.json is not JSON/],
    [
      'throws.ts',
      'throw new Error("no database");',
      /throws\.ts stopped when it was run: no database/,
    ],
    ['nothing.ts', 'export const number = 3;', /nothing\.ts exports no treatment/],
  ])('that is no treatment is refused: %s', async (name, text, message) => {
    await expect(entriesOf(await written(name, text), 'en')).rejects.toThrow(message);
  });

  it('that is not there, or a folder, is refused', async () => {
    await mkdir(path.join(folder, 'inside'), { recursive: true });
    await expect(entriesOf('nowhere.json', 'en')).rejects.toThrow('nowhere.json does not exist.');
    await expect(entriesOf(path.join(folder, 'inside'), 'en')).rejects.toThrow(/is a folder/);
    await expect(packagedEntries('kap')).rejects.toThrow(/--treatment is one of .*, not "kap"/);
  });
});

describe('the program', () => {
  it('prints JSON and nothing else, and ends with 1 over an error', async () => {
    const file = await written('error.json', '{ "name": 7, "tagline": "A miracle cure." }');
    const { stdout, stderr, code } = await run('--json', '--profile', 'eu', file);
    expect(code).toBe(1);
    expect(stderr).toBe('');
    const [told] = JSON.parse(stdout);
    expect(told).toMatchObject({ name: null, profile: 'eu', locale: 'en' });
    expect(told.findings[0]).toMatchObject({ path: 'tagline', severity: 'error' });
  });

  it('ends with 0 where there is no error', async () => {
    const long = `It is ${'very '.repeat(24)}long.`;
    const file = await written('note.json', JSON.stringify({ name: 'A', tagline: long }));
    const { stdout, code } = await run('--sarif', file);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).version).toBe('2.1.0');
  });

  it('tells each rule apart from what it found', async () => {
    const file = await written('rule.json', '{ "name": "Ketamine", "risks": { "groups": [] } }');
    const { stdout } = await run('--sarif', file);
    const [{ tool, results }] = JSON.parse(stdout).runs;
    const rule = tool.driver.rules.find(({ id }: { id: string }) => id === 'missing-harm');
    expect(rule.help.text).toMatch(/^Add it to the risks/);
    expect(results[0].message.text).toContain('Add "sleepiness');
  });

  it('fails over less where that is asked for', () => {
    const findings = lintClaims({ tagline: `It is ${'very '.repeat(24)}long.` } as never);
    expect(findings.map(({ severity }) => severity)).toEqual(['note']);
    expect(failsOver(findings, 'note')).toBe(true);
    expect(failsOver(findings, 'warning')).toBe(false);
    expect(failsOver(lintClaims({ tagline: 'A cure.' } as never), 'error')).toBe(true);
  });

  it('ends with 2 over a mistake, with a sentence and nothing on standard output', async () => {
    const { stdout, stderr, code } = await run('--json', 'nowhere.json');
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^nowhere\.json does not exist\.\n.*--help/);
    expect(stderr).not.toContain('    at ');
  });
});
