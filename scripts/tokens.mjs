/**
 * Generates the stylesheets, TypeScript and JSON of the design tokens from
 * `src/tokens/*.tokens.json`, and the icon stylesheet from `src/icons/*.svg`. Run `npm run tokens`
 * after changing one; a test fails while the generated files are out of date.
 *
 * Style Dictionary resolves aliases and writes CSS values. The layouts of the files are ours: it
 * has none for `light-dark()`, cascade layers or Tailwind 4.
 */
import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import svgToDataUri from 'mini-svg-data-uri';
import StyleDictionary from 'style-dictionary';
import stylelint from 'stylelint';

/** @typedef {import('style-dictionary/types').TransformedToken} Token */

const root = path.resolve(import.meta.dirname, '..');
const folder = 'src/tokens';

/** The files of each context. Later files override earlier ones. */
const contexts = {
  light: ['semantic', 'component'],
  dark: ['semantic', 'semantic.dark', 'component'],
  print: ['semantic', 'semantic.print'],
};

/** @param {Token} token */
const fileOf = (token) => path.basename(token.filePath).replace('.tokens.json', '');

/** @param {Token} token */
const isSemantic = (token) => fileOf(token).startsWith('semantic');

/** A token's path without the section that semantic tokens are sorted into. @param {Token} token */
const pathOf = (token) => token.path.slice(isSemantic(token) ? 1 : 0);

/** Our own part of a token. @param {Token} token */
const extensionOf = (token) => token.$extensions?.['clinic-ui'] ?? {};

/** @param {{ value: number, unit: string }} dimension */
const length = ({ value, unit }) => `${value}${unit}`;

// What our tokens need beyond Style Dictionary's `css` transforms, which run first. Transitive ones
// also run on aliases.
StyleDictionary.registerTransform({
  name: 'clinic/name',
  type: 'name',
  transform: (token) => pathOf(token).join('-'),
});
StyleDictionary.registerTransform({
  name: 'clinic/fluid',
  type: 'value',
  transitive: true,
  filter: (token) => 'fluid' in extensionOf(token),
  transform: (token) => {
    const { min, base, growth } = extensionOf(token).fluid;
    return `clamp(${length(min)}, ${length(base)} + ${length(growth)}, ${token.$value})`;
  },
});
StyleDictionary.registerTransform({
  name: 'clinic/unit',
  type: 'value',
  filter: (token) => 'unit' in extensionOf(token),
  transform: (token) => `${token.$value}${extensionOf(token).unit}`,
});
StyleDictionary.registerTransform({
  name: 'clinic/points',
  type: 'value',
  transitive: true,
  filter: (token) => fileOf(token) === 'semantic.print' && /px$/.test(token.$value),
  transform: ({ $value }) => `${Number.parseFloat($value) * 0.75}pt`,
});

/**
 * The tokens of a context, aliases resolved: with values for CSS, and with values as in the source.
 *
 * @param {keyof typeof contexts} context
 */
async function tokensOf(context) {
  const dictionary = new StyleDictionary({
    source: ['primitive', ...contexts[context]].map(
      (name) => `${root}/${folder}/${name}.tokens.json`,
    ),
    platforms: {
      css: {
        transformGroup: 'css',
        transforms: ['clinic/name', 'clinic/fluid', 'clinic/unit', 'clinic/points'],
      },
      json: { transforms: [] },
    },
    // Overriding a token is what a context is for. A broken alias still throws.
    log: { warnings: 'disabled', verbosity: 'silent' },
  });
  const [css, json] = await Promise.all([
    dictionary.getPlatformTokens('css'),
    dictionary.getPlatformTokens('json'),
  ]);
  return { css: css.allTokens, json: json.allTokens };
}

/**
 * The semantic tokens, which become custom properties, each with its value in dark mode.
 *
 * @param {Token[]} light
 * @param {Token[]} dark
 */
function customProperties(light, dark) {
  const inDark = new Map(dark.map(({ name, $value }) => [name, $value]));
  return light.filter(isSemantic).map((token) => ({ ...token, dark: inDark.get(token.name) }));
}

/** @typedef {ReturnType<typeof customProperties>} CustomProperties */

/**
 * A CSS value with `light-dark()` in place of each color that differs in dark mode.
 *
 * @param {CustomProperties[number]} token
 */
function lightDark({ $value, dark }) {
  const color = /#[\da-f]{6}|rgb\([^)]+\)/g;
  const darkColors = String(dark).match(color) ?? [];
  return String($value).replaceAll(color, (light) => {
    const other = darkColors.shift();
    return light === other ? light : `light-dark(${light}, ${other})`;
  });
}

/** The icons as custom properties: masks to fill with a color, inlined to save requests. */
async function iconStylesheet() {
  const files = globSync('src/icons/*.svg', { cwd: root }).sort();
  const lines = await Promise.all(
    files.map(async (file) => {
      const url = svgToDataUri(await readFile(path.join(root, file), 'utf8'));
      return `--clinic-icon-${path.basename(file, '.svg')}: url("${url}");`;
    }),
  );
  return `/* Generated by \`npm run tokens\` from the SVG files in this folder. */

/* The library's icons. Set one to your own image to replace it. */
@layer clinic.tokens {
  :where(:root, :host) {
${lines.join('\n')}
  }
}
`;
}

const generated = 'Generated by `npm run tokens` from the *.tokens.json files in this folder.';

/**
 * @param {CustomProperties} tokens
 * @param {Token[]} print
 * @param {Record<string, { $description: string }>} sections
 */
function stylesheet(tokens, print, sections) {
  const lines = tokens.flatMap((token, index) => {
    const [section = ''] = token.path;
    const isFirst = section !== tokens[index - 1]?.path[0];
    return [
      ...(isFirst ? ['', `/* ${sections[section]?.$description} */`] : []),
      `--clinic-${token.name}: ${token.$value};`,
    ];
  });
  const inBothSchemes = tokens
    .filter((token) => lightDark(token) !== String(token.$value))
    .map((token) => `--clinic-${token.name}: ${lightDark(token)};`);
  const onPaper = print
    .filter((token) => fileOf(token) === 'semantic.print')
    .map(({ name, $value }) => `--clinic-${name}: ${$value};`);
  return `/* ${generated} */

/* Design tokens. A page can override each of them on :root or on any part of it: they are in the
   lowest layer and have no specificity. */
@layer clinic.tokens {
  :where(:root, :host) {
    /* Build tools that compile light-dark() for older browsers (Lightning CSS, in Vite and Tailwind)
       use these two switches, and set them only where the page declares \`color-scheme\`. Without
       defaults, both colors would apply, which is invalid. */
    --lightningcss-light: initial;
    --lightningcss-dark: ;
${lines.join('\n')}
  }

  /* Colors follow the page's \`color-scheme\`, so a page stays light on a device in dark mode until it
     opts in. Older browsers, which know no light-dark(), keep the light colors above. */
  @supports (color: light-dark(#000, #fff)) {
    :where(:root, :host) {
${inBothSchemes.join('\n')}
    }
  }

  /* Paper is always white. Important, because a page's own dark mode is not in a layer. Where a
     build keeps light-dark(), the components' \`color-scheme: light\` does the same. */
  @media print {
    :where(:root, :host) {
      /* stylelint-disable declaration-no-important -- see above */
      --lightningcss-light: initial !important;
      --lightningcss-dark: !important;
      /* stylelint-enable declaration-no-important */

${onPaper.join('\n')}
    }
  }
}
`;
}

/** @param {CustomProperties} tokens */
function typescript(tokens) {
  const colors = tokens
    .filter(({ $type }) => $type === 'color')
    .map(({ name, $value: light, dark }) => {
      return `'${name.replace('color-', '')}': ${JSON.stringify({ light, dark })},`;
    });
  const sizes = tokens
    .filter(({ name }) => /^(space|radius|text)-/.test(name))
    .map(({ name, $value }) => `'--clinic-${name}': '${$value}',`);
  return `// ${generated}

/** The default color of every \`--clinic-color-*\`, in light and dark mode. */
export const defaultColors = { ${colors.join('\n')} } as const;

/** The name of a color: \`canvas\` is \`--clinic-color-canvas\`. */
export type ColorName = keyof typeof defaultColors;

/** The default spacing, corner radii and sizes of type. */
export const defaultSizes = { ${sizes.join('\n')} } as const;

/** Every custom property that a page can set. */
export type TokenName = ${tokens.map(({ name }) => `| '--clinic-${name}'`).join('\n')};
`;
}

/**
 * Tailwind's name for each token. `font-` sets both families and weights, and `font-clinic-heading`
 * is the family.
 *
 * @type {Record<string, (name: string) => string>}
 */
const tailwindNames = {
  color: (name) => `color-clinic-${name}`,
  font: (name) => `font-clinic-${name}`,
  text: (name) => `text-clinic-${name}`,
  leading: (name) => `leading-clinic-${name}`,
  weight: (name) => `font-weight-clinic-${name === 'heading' ? 'heading-weight' : name}`,
  measure: () => 'container-clinic-measure',
  space: (name) => `spacing-clinic-${name}`,
  'outer-space': () => 'spacing-clinic-outer-space',
  'target-size': () => 'spacing-clinic-target-size',
  radius: (name) => `radius-clinic-${name}`,
  shadow: () => 'shadow-clinic',
  state: (name) => `opacity-clinic-${name}`,
};

/** @param {CustomProperties} tokens */
function tailwind(tokens) {
  const lines = tokens.map((token) => {
    const [group = '', ...rest] = pathOf(token);
    const name = tailwindNames[group]?.(rest.join('-'));
    if (!name)
      throw new Error(`Add the tokens of ${group} to tailwindNames in scripts/tokens.mjs.`);
    return `--${name}: var(--clinic-${token.name});`;
  });
  return `/* ${generated} */

/* The tokens as Tailwind 4 utilities: bg-clinic-water, text-clinic-brand, p-clinic-4. Inline, so
   that utilities follow the theme of the part of the page they are in. */

/* stylelint-disable at-rule-no-unknown, custom-property-pattern -- Tailwind's names */
@theme inline {
${lines.join('\n')}
}
`;
}

/**
 * Every token for design tools: colors and shadows for each color scheme, the others once.
 *
 * @param {Token[]} light
 * @param {Token[]} dark
 */
function resolved(light, dark) {
  /** @type {Record<string, any>} */
  const file = {
    $description:
      'The design tokens of clinic-ui with aliases resolved. A custom property is `--clinic-` and the path without the color scheme: `light.color.canvas` is `--clinic-color-canvas`.',
  };
  for (const [scheme, tokens] of Object.entries({ light, dark })) {
    for (const token of tokens.filter((token) => fileOf(token) !== 'primitive')) {
      const { $type, $value, $description, $extensions } = token;
      const differsByScheme = $type === 'color' || $type === 'shadow';
      if (scheme === 'dark' && !differsByScheme) continue;
      const names = [...(differsByScheme ? [scheme] : []), ...pathOf(token)];
      const last = /** @type {string} */ (names.pop());
      let group = file;
      for (const name of names) group = group[name] ??= {};
      group[last] = { $type, $value, $description, $extensions };
    }
  }
  return JSON.stringify(file);
}

/**
 * The text of a generated file in the style of the code written by hand.
 *
 * @param {string} file
 * @param {string} text
 */
export async function formatted(file, text) {
  const fixed = file.endsWith('.css')
    ? await stylelint.lint({ code: text, codeFilename: path.join(root, file), fix: true })
    : undefined;
  return execFileSync(
    process.execPath,
    ['node_modules/@biomejs/biome/bin/biome', 'format', `--stdin-file-path=${file}`],
    { cwd: root, input: fixed?.code ?? text, encoding: 'utf8' },
  );
}

/** The path and text of every generated file. @returns {Promise<Map<string, string>>} */
export async function generate() {
  const [light, dark, print, sections] = await Promise.all([
    tokensOf('light'),
    tokensOf('dark'),
    tokensOf('print'),
    readFile(`${root}/${folder}/semantic.tokens.json`, 'utf8').then(JSON.parse),
  ]);
  const tokens = customProperties(light.css, dark.css);
  /** @type {[string, string][]} */
  const files = [
    [`${folder}/index.css`, stylesheet(tokens, print.css, sections)],
    ['src/icons/index.css', await iconStylesheet()],
    [`${folder}/tailwind.css`, tailwind(tokens)],
    [`${folder}/tokens.ts`, typescript(tokens)],
    [`${folder}/tokens.json`, resolved(light.json, dark.json)],
  ];
  return new Map(
    await Promise.all(
      files.map(async ([file, text]) => /** @type {const} */ ([file, await formatted(file, text)])),
    ),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of await generate()) {
    await writeFile(path.join(root, file), text);
    console.log(file);
  }
}
