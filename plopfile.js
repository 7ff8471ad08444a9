import { execFileSync } from 'node:child_process';

/** @param {string[]} args */
const biome = (...args) => execFileSync('biome', [...args, '--write'], { encoding: 'utf8' });

/**
 * `npm run new-component Name` writes a component with its story, docs page and test, and registers
 * it. What it writes passes all checks: replace it with your own, piece by piece.
 *
 * @param {import('plop').NodePlopAPI} plop
 */
export default function plopfile(plop) {
  const room = 'src/components/{{kebabCase name}}';
  /** @param {string} path @param {string} file */
  const add = (path, file) => ({
    type: 'add',
    path,
    templateFile: `scripts/new-component/${file}.hbs`,
  });
  /** Inserts lines before the first line that begins so. */
  /** @param {string} path @param {RegExp} pattern @param {string} lines */
  const insert = (path, pattern, lines) => ({
    type: 'modify',
    path,
    pattern,
    template: `${lines}\n$&`,
  });

  plop.setGenerator('component', {
    description: 'A component with its story, docs page and test',
    prompts: [
      {
        type: 'input',
        name: 'name',
        message: 'Name in PascalCase, such as CareBar:',
        validate: (name) => /^([A-Z][a-z0-9]+)+$/.test(name) || 'Use PascalCase, such as CareBar.',
      },
    ],
    actions: [
      ...['tsx', 'props.ts', 'labels.ts', 'variants.ts', 'css'].map((end) =>
        add(`${room}/{{name}}.${end}`, `component.${end}`),
      ),
      add(`${room}/index.ts`, 'index.ts'),
      add('src/content/normalize/{{kebabCase name}}.ts', 'normalize.ts'),
      add('stories/components/{{name}}.stories.tsx', 'stories.tsx'),
      add('stories/components/{{name}}.mdx', 'docs.mdx'),
      add('tests/unit/{{kebabCase name}}.test.tsx', 'test.tsx'),
      insert(
        'src/content/normalize/index.ts',
        /^export \{ normalizeTreatment/m,
        "export { normalize{{name}} } from './{{kebabCase name}}.js';",
      ),
      insert(
        'src/index.ts',
        /^export \* from '.\/components\/treatment-hero/m,
        "export * from './components/{{kebabCase name}}/index.js';",
      ),
      insert(
        'src/styles/index.css',
        /^@import '..\/components\/treatment-page/m,
        "@import '../components/{{kebabCase name}}/{{name}}.css';",
      ),
      insert(
        'src/components/locale.ts',
        /^import \{\n {2}type TreatmentPageLabels/m,
        "import { type {{name}}Labels, {{camelCase name}}Labels } from './{{kebabCase name}}/{{name}}.labels.js';",
      ),
      insert(
        'src/components/locale.ts',
        /^ {2}treatmentPage: TreatmentPageLabels/m,
        '  {{camelCase name}}: {{name}}Labels;',
      ),
      insert(
        'src/components/locale.ts',
        /^ {2}treatmentPage: treatmentPageLabels/m,
        '  {{camelCase name}}: {{camelCase name}}Labels,',
      ),
      insert(
        'src/locales/es.ts',
        /^ {2}treatmentPage: \{/m,
        "  {{camelCase name}}: { lead: 'En pocas palabras:' },",
      ),
      insert(
        '.size-limit.js',
        /^ {2}component\('TreatmentHero'/m,
        "  component('{{name}}', '{{kebabCase name}}', '3 kB'),",
      ),
      insert('stories/Introduction.mdx', /^\| \[TreatmentHero\]/m, '| {{name}} | what it is for |'),
      insert('README.md', /^\| \[`TreatmentHero`\]/m, '| `{{name}}` | what it is for | server |'),
      insert('tests/unit/components.tsx', /^ {2}TreatmentHero,/m, '  {{name}},'),
      insert(
        'tests/unit/components.tsx',
        /^ {2}\{\n {4}name: 'TreatmentHero'/m,
        "  {\n    name: '{{name}}',\n    slot: '{{kebabCase name}}',\n    Component: {{name}},\n    props: { heading: 'A heading', items: ['The first item', 'The second item'] },\n  },",
      ),
      insert(
        'tests/unit/malformed-content.test.tsx',
        /^ {2}TreatmentHero: \{/m,
        "  {{name}}: {\n    Component: clinic.{{name}},\n    main: /^items$/,\n    props: { heading: 'A heading', items: ['The first item', 'The second item'] },\n  },",
      ),
      // Sorts what was inserted, and breaks lines that a long name made too long.
      () => biome('check', '--linter-enabled=false', 'src'),
      () => biome('format', 'stories', 'tests'),
      () => 'Next: step 2 of "Add a component in seven steps" in CONTRIBUTING.md.',
    ],
  });
}
