import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import postcss, { type AtRule, type Node, type Rule } from 'postcss';
import { expect, it } from 'vitest';

// The rules of CONTRIBUTING.md that Biome and stylelint cannot hold.

const read = (file: string) => readFileSync(file, 'utf8');
const sources = globSync('src/{components,internal}/**/*.{ts,tsx}').map(String);
const rooms = readdirSync('src/components').filter((name) =>
  statSync(`src/components/${name}`).isDirectory(),
);
const componentIn = (room: string) =>
  readdirSync(`src/components/${room}`)
    .find((file) => file.endsWith('.css'))
    ?.replace('.css', '') ?? '';

/** Lines of the sources that match, with the file they are in. */
const linesWith = (pattern: RegExp, files = sources) =>
  files.flatMap((file) =>
    read(file)
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );

it.each(rooms)('has the usual files in the room %s', (room) => {
  const name = componentIn(room);
  for (const file of [`${name}.tsx`, `${name}.props.ts`, `${name}.variants.ts`, 'index.ts']) {
    expect(existsSync(`src/components/${room}/${file}`), file).toBe(true);
  }
  expect(existsSync(`tests/unit/${room}.test.tsx`), 'a test named after the room').toBe(true);
});

it.each(rooms)('gives the root of %s its class with cva', (room) => {
  const variants = read(`src/components/${room}/${componentIn(room)}.variants.ts`);
  // The page is not `.clinic` itself, because it can contain the host's content.
  const base =
    room === 'treatment-page' ? 'clinic-treatment-page' : `clinic not-prose clinic-${room}`;
  expect(variants).toContain(`cva('${base}'`);
  const count = (text: string) => variants.split(text).length;
  expect(count('variants: {'), 'every variant has a default').toBe(count('defaultVariants: {'));
});

it('asks for the length of a list, not for its first entry', () => {
  expect(linesWith(/\?\.\[0\]/)).toEqual([]);
});

it('casts nothing by way of unknown', () => {
  expect(linesWith(/as unknown as/)).toEqual([]);
});

it('trusts content after it is normalized', () => {
  const markup = globSync('src/components/*/*.tsx').map(String);
  // `typeof` tells a slot or an address from nothing; content has been read by then.
  const allowed = /Slot\.tsx|StaticTreatmentPage\.tsx|ReviewStamp\.tsx|ConversationSheet\.tsx/;
  expect(
    linesWith(
      /\btypeof\b/,
      markup.filter((file) => !allowed.test(file)),
    ),
  ).toEqual([]);
});

it('writes functions that return elements as components', () => {
  const named = /^(?:export )?(?:function|const) ([a-z]\w*)\b[\s\S]*?^(?=\S)(?!\)|\})/gm;
  const found = sources
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) =>
      [...`${read(file)}\n.`.matchAll(named)]
        .filter(([code]) => /(?:return|=>)\s*\(?\s*<[A-Za-z>]/.test(code))
        .map(([, name]) => `${file}: ${name}`),
    );
  expect(found).toEqual([]);
});

it('keeps no state in components, elements and wording but formatters and indexes of notes and sources', () => {
  const state = linesWith(/^(?:let |const \w+(?:: [^=]+)? = new (?:Map|Set|WeakMap|WeakSet)\b)/);
  expect(state.map((line) => line.split(':')[0])).toEqual([
    expect.stringContaining('wording/citation-context.ts'),
    expect.stringContaining('wording/numbers.ts'),
  ]);
});

it('shows a hover only where a pointer hovers, because a finger would leave it behind', () => {
  const sheets = globSync('src/{components,styles}/**/*.css').map(String);
  const hovers = sheets.flatMap((file) => {
    const rules: Rule[] = [];
    postcss.parse(read(file)).walkRules(/:hover/, (rule) => void rules.push(rule));
    return rules.map((rule) => ({ file, rule }));
  });
  const isInMedia = (node: Node | undefined): boolean =>
    node !== undefined &&
    ((node.type === 'atrule' && (node as AtRule).params.includes('(hover: hover)')) ||
      isInMedia(node.parent));
  expect(hovers.length).toBeGreaterThan(4);
  const left = hovers.filter(({ rule }) => !isInMedia(rule));
  expect(left.map(({ file, rule }) => `${file}: ${rule.selector}`)).toEqual([]);
});

it('spells ids and label keys in kebab-case', () => {
  const labels = globSync('src/components/*/*.labels.ts').map(String);
  // The keys of words only: days are named as in the model.
  expect(linesWith(/^ {2}'?[a-z]+[A-Z]\w*'?: ('|\{)/, labels)).toEqual([]);
});
