/**
 * Writes what is made from the design tokens in `src/tokens/*.tokens.json` and the icons in
 * `src/icons/*.svg`: the stylesheet's custom properties, Tailwind's names for them, names and colors for TypeScript, and one resolved file for
 * design tools. Run it after a token has changed: `npm run tokens`. A test holds the files to their
 * source.
 */
import { execFileSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import StyleDictionary from 'style-dictionary';

/** @typedef {import('style-dictionary/types').TransformedToken} Token */
/** @typedef {{ value: number, unit: string }} Dimension */
/** @typedef {{ colorSpace: string, components: number[], hex: string, alpha?: number }} Color */
/** @typedef {{ color: Color, offsetX: Dimension, offsetY: Dimension, blur: Dimension, spread: Dimension }} Shadow */

const root = path.resolve(import.meta.dirname, '..');
const folder = 'src/tokens';

/** Each context with the files that it reads; a later file replaces what an earlier one says. */
const contexts = {
  light: ['semantic', 'component'],
  dark: ['semantic', 'semantic.dark', 'component'],
  print: ['semantic', 'semantic.print'],
};

/**
 * The tokens of one context, aliases resolved.
 *
 * @param {keyof typeof contexts} context
 * @returns {Promise<Token[]>}
 */
async function tokensOf(context) {
  const dictionary = new StyleDictionary({
    source: ['primitive', ...contexts[context]].map(
      (name) => `${root}/${folder}/${name}.tokens.json`,
    ),
    platforms: { all: { transforms: [] } },
    // A context replaces tokens on purpose; a broken alias still throws.
    log: { warnings: 'disabled', verbosity: 'silent' },
  });
  const { allTokens } = await dictionary.getPlatformTokens('all');
  return allTokens;
}

/** @param {Token} token */
const fileOf = (token) => path.basename(token.filePath).replace('.tokens.json', '');

/** @param {Token} token */
const isSemantic = (token) => fileOf(token).startsWith('semantic');

/** A semantic token's first name only sorts it. @param {Token} token */
const nameOf = (token) => token.path.slice(isSemantic(token) ? 1 : 0).join('-');

/** @param {number} number */
const digits = (number) => String(Number(number.toFixed(4)));

/** @param {Dimension} dimension */
const length = ({ value, unit }) => digits(value) + (value === 0 ? '' : unit);

/** @param {Color} color */
function cssColor({ components, hex, alpha = 1 }) {
  if (alpha === 1) return hex.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
  const channels = components.map((component) => Math.round(component * 255));
  return `rgb(${channels.join(' ')} / ${digits(alpha * 100)}%)`;
}

/** @param {string} light @param {string} dark */
const lightDark = (light, dark) => (light === dark ? light : `light-dark(${light}, ${dark})`);

/** @param {Shadow} light @param {Shadow} dark */
function cssShadow(light, dark) {
  const { offsetX, offsetY, blur, spread } = light;
  const lengths = [offsetX, offsetY, blur, ...(spread.value ? [spread] : [])].map(length);
  return `${lengths.join(' ')} ${lightDark(cssColor(light.color), cssColor(dark.color))}`;
}

/**
 * A token as CSS, for both color schemes at once.
 *
 * @param {Token} token
 * @param {Token} dark
 */
function cssValue(token, dark) {
  const { $type: type, $value: value } = token;
  const { fluid, unit } = token.$extensions?.['clinic-ui'] ?? {};
  if (fluid) {
    const grows = `${length(fluid.base)} + ${length(fluid.growth)}`;
    return `clamp(${length(fluid.min)}, ${grows}, ${length(value)})`;
  }
  switch (type) {
    case 'color':
      return lightDark(cssColor(value), cssColor(dark.$value));
    case 'shadow':
      return value
        .map((/** @type {Shadow} */ part, /** @type {number} */ index) =>
          cssShadow(part, dark.$value[index]),
        )
        .join(', ');
    case 'dimension':
      return length(value);
    case 'fontFamily':
      return value
        .map((/** @type {string} */ name) => (/^[a-z][\w-]*$/i.test(name) ? name : `'${name}'`))
        .join(', ');
    default:
      return digits(value) + (unit ?? '');
  }
}

/** Paper's type is written in points. @param {Token} token */
const paperValue = (token) =>
  token.$value.unit === 'px' ? `${digits(token.$value.value * 0.75)}pt` : cssValue(token, token);

/**
 * The library's icons as custom properties, each a mask to fill with a color. In the stylesheet
 * itself, so that nothing is requested.
 */
async function icons() {
  const files = (await readdir(path.join(root, 'src/icons'))).filter((name) =>
    name.endsWith('.svg'),
  );
  const lines = await Promise.all(
    files.sort().map(async (name) => {
      const svg = (await readFile(path.join(root, 'src/icons', name), 'utf8')).trim();
      const url = svg.replace(/[#%<>"\r\n]/g, encodeURIComponent);
      return `--clinic-icon-${name.replace('.svg', '')}: url("data:image/svg+xml,${url}");`;
    }),
  );
  return `/* Generated by \`npm run tokens\` from the SVG files beside it. */

/* Icons, drawn for this library. Set one to an image of yours, and it stands in its place. */
@layer clinic.tokens {
  :where(:root, :host) {
${lines.join('\n')}
  }
}
`;
}

/** What stands before the generated part of each file. */
const generated = 'Generated by `npm run tokens` from the *.tokens.json beside it.';

/**
 * @param {Token[]} light
 * @param {Token[]} dark
 * @param {Token[]} print
 * @param {Record<string, { $description: string }>} sections
 */
function stylesheet(light, dark, print, sections) {
  const inDark = new Map(dark.map((token) => [nameOf(token), token]));
  /** @type {string[]} */
  const lines = [];
  let section = '';
  for (const token of light.filter(isSemantic)) {
    if (token.path[0] !== section) {
      section = /** @type {string} */ (token.path[0]);
      lines.push('', `/* ${sections[section]?.$description} */`);
    }
    const name = nameOf(token);
    lines.push(`--clinic-${name}: ${cssValue(token, inDark.get(name) ?? token)};`);
  }
  const paper = print
    .filter((token) => fileOf(token) === 'semantic.print')
    .map((token) => `--clinic-${nameOf(token)}: ${paperValue(token)};`);

  return `/* ${generated} */

/* Design tokens. A page that sets one of these on :root, or on any part of itself, wins: they stand
   in the lowest layer with no specificity. Colours follow the page's own \`color-scheme\`, so a light
   page stays light on a device in dark mode until the page says that it can do both. */
@layer clinic.tokens {
  :where(:root, :host) {
    /* Build tools that rewrite light-dark() for older browsers (Lightning CSS, which Vite and
       Tailwind use) turn it into these two switches, and set them only where a page's own styles
       declare \`color-scheme\`. Without a default both halves would apply, which is no colour. */
    --lightningcss-light: initial;
    --lightningcss-dark: ;
${lines.join('\n')}
  }

  /* Paper is white, whatever the screen shows. Important, because a page's own dark switch is not
     in a layer; components set \`color-scheme: light\` beside it for a build that keeps light-dark(). */
  @media print {
    :where(:root, :host) {
      /* stylelint-disable declaration-no-important -- see above */
      --lightningcss-light: initial !important;
      --lightningcss-dark: !important;
      /* stylelint-enable declaration-no-important */

${paper.join('\n')}
    }
  }
}
`;
}

/**
 * @param {Token[]} light
 * @param {Token[]} dark
 */
function typescript(light, dark) {
  const inDark = new Map(dark.map((token) => [nameOf(token), token]));
  const semantic = light.filter(isSemantic);
  const colors = semantic
    .filter(({ $type }) => $type === 'color')
    .map((token) => {
      const name = nameOf(token);
      const schemes = { light: token.$value.hex, dark: (inDark.get(name) ?? token).$value.hex };
      return `${JSON.stringify(name.replace('color-', ''))}: ${JSON.stringify(schemes)},`;
    });
  const sizes = semantic
    .filter(({ path: [, group] }) => group === 'space' || group === 'radius')
    .map((token) => `'--clinic-${nameOf(token)}': '${cssValue(token, token)}',`);
  return `// ${generated}

/** The default color of every \`--clinic-color-*\`, in light and in dark. */
export const defaultColors = { ${colors.join('\n')} } as const;

/** What a color is for: \`canvas\` is \`--clinic-color-canvas\`. */
export type ColorName = keyof typeof defaultColors;

/** The default spaces and rounded corners. */
export const defaultSizes = { ${sizes.join('\n')} } as const;

/** Every custom property that a page may set. */
export type TokenName = ${semantic.map((token) => `| '--clinic-${nameOf(token)}'`).join('\n')};
`;
}

/**
 * What Tailwind calls each group of tokens; `weight` has a suffix, as `font-` also sets families.
 *
 * @type {Record<string, (name: string) => string>}
 */
const tailwindNames = {
  color: (name) => `color-clinic-${name}`,
  font: (name) => `font-clinic-${name}`,
  text: (name) => `text-clinic-${name}`,
  leading: (name) => `leading-clinic-${name}`,
  weight: (name) => `font-weight-clinic-${name}-weight`,
  measure: () => 'container-clinic-measure',
  space: (name) => `spacing-clinic-${name}`,
  'target-size': () => 'spacing-clinic-target-size',
  radius: (name) => `radius-clinic-${name}`,
  shadow: () => 'shadow-clinic',
};

/** @param {Token[]} light */
function tailwind(light) {
  const lines = light.filter(isSemantic).map((token) => {
    const [, group = '', ...rest] = token.path;
    const name = tailwindNames[group]?.(rest.join('-'));
    if (!name) throw new Error(`Tailwind has no name for the tokens of ${group}.`);
    return `--${name}: var(--clinic-${nameOf(token)});`;
  });
  return `/* ${generated} */

/* The tokens as utilities of Tailwind 4: bg-clinic-water, text-clinic-brand, p-clinic-4. Inline, so
   that a utility follows the theme of the part of the page that it is in. */

/* stylelint-disable at-rule-no-unknown, custom-property-pattern -- the names are Tailwind's */
@theme inline {
${lines.join('\n')}
}
`;
}

/**
 * Colors and shadows once for each scheme, the rest once.
 *
 * @param {Token[]} light
 * @param {Token[]} dark
 */
function resolved(light, dark) {
  /** @type {Record<string, any>} */
  const file = {
    $description:
      'The design tokens of clinic-ui, aliases resolved. A custom property is `--clinic-` and the names after the color scheme: `light.color.canvas` is `--clinic-color-canvas`.',
  };
  /** @param {string} scheme @param {Token} token */
  const put = (scheme, token) => {
    const bySchemes = token.$type === 'color' || token.$type === 'shadow';
    if (scheme === 'dark' && !bySchemes) return;
    const names = [...(bySchemes ? [scheme] : []), ...token.path.slice(isSemantic(token) ? 1 : 0)];
    const last = /** @type {string} */ (names.pop());
    let group = file;
    for (const name of names) group = group[name] ??= {};
    const { $type, $value, $description, $extensions } = token;
    group[last] = { $type, $value, $description, $extensions };
  };
  for (const token of light) if (fileOf(token) !== 'primitive') put('light', token);
  for (const token of dark) if (fileOf(token) !== 'primitive') put('dark', token);
  return JSON.stringify(file);
}

/** @param {string} file @param {string} text */
export const formatted = (file, text) =>
  execFileSync(
    process.execPath,
    ['node_modules/@biomejs/biome/bin/biome', 'format', `--stdin-file-path=${file}`],
    { cwd: root, input: text, encoding: 'utf8' },
  );

/** Every generated file with what belongs in it. @returns {Promise<Map<string, string>>} */
export async function generate() {
  const [light, dark, print] = await Promise.all([
    tokensOf('light'),
    tokensOf('dark'),
    tokensOf('print'),
  ]);
  const sections = JSON.parse(await readFile(`${root}/${folder}/semantic.tokens.json`, 'utf8'));
  /** @type {[string, string][]} */
  const files = [
    [`${folder}/index.css`, stylesheet(light, dark, print, sections)],
    ['src/icons/index.css', await icons()],
    [`${folder}/tailwind.css`, tailwind(light)],
    [`${folder}/tokens.ts`, typescript(light, dark)],
    [`${folder}/tokens.json`, resolved(light, dark)],
  ];
  return new Map(files.map(([file, text]) => [file, formatted(file, text)]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of await generate()) {
    await writeFile(path.join(root, file), text);
    console.log(file);
  }
}
