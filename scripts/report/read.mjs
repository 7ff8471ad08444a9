/** The treatments that are reported on, with the files that they are written in. */
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { runnerImport } from 'vite';
import { Misuse } from './options.mjs';

/** @typedef {import('../../src/content/index.js').Treatment} Treatment */
/** @typedef {import('../../src/content/lint/index.js').LintLocale} LintLocale */

/**
 * @typedef {{
 *   treatment: Treatment,
 *   locale: LintLocale,
 *   files: readonly import('./places.mjs').SourceFile[],
 * }} Entry
 */

export const quiet = /** @type {const} */ ({ configFile: false, logLevel: 'silent' });

/** @param {unknown} error */
const messageOf = (error) => (error instanceof Error ? error.message : String(error));

/** @param {string} file */
async function textOf(file) {
  try {
    if ((await stat(file)).isDirectory()) throw new Misuse(`${file} is a folder. Name a file.`);
    const text = await readFile(file, 'utf8');
    return text.replace(/^\uFEFF/, '');
  } catch (error) {
    if (error instanceof Misuse) throw error;
    const isMissing = /** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT';
    throw new Misuse(isMissing ? `${file} does not exist.` : messageOf(error));
  }
}

/** Fields of a treatment; content without any of them is something else. */
const fields = ['name', 'tagline', 'mainMessage', 'summary', 'keyFacts', 'benefits', 'risks'];

/**
 * @param {unknown} value
 * @returns {value is Treatment}
 */
const isTreatment = (value) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  fields.some((field) => Object.hasOwn(value, field));

/**
 * @param {string} file
 * @param {string} text
 */
function fromJson(file, text) {
  /** @type {unknown} */
  let content;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new Misuse(`${file} is not JSON: ${messageOf(error)}`);
  }
  if (isTreatment(content)) return [content];
  const found = Array.isArray(content)
    ? 'a list'
    : typeof content === 'object' && content !== null
      ? `an object without ${fields.slice(0, -1).join(', ')} or ${fields.at(-1)}`
      : String(content).slice(0, 40);
  throw new Misuse(`${file} is not a treatment but ${found}.`);
}

/** @param {string} file */
async function fromModule(file) {
  /** @type {Record<string, unknown>} */
  let exported;
  try {
    ({ module: exported } = await runnerImport(path.resolve(file), quiet));
  } catch (error) {
    throw new Misuse(`${file} stopped when it was run: ${messageOf(error)}`);
  }
  const treatments = [...new Set(Object.values(exported))].filter(isTreatment);
  if (treatments.length > 0) return treatments;
  throw new Misuse(`${file} exports no treatment.`);
}

/** @param {string} file */
const isModule = (file) => /\.[mc]?[jt]s$/.test(file);

/** What a module takes from a file near it, types left out. */
const imports = /^(?:import|export)\s+(?!type\b)[^'"]*from\s+['"](\.{1,2}\/[^'"]+)['"]/gm;

/**
 * The file that an import names. TypeScript names a `.ts` file `.js`.
 * @param {string} from
 * @param {string} named
 */
function importedBy(from, named) {
  const file = path.join(path.dirname(from), named);
  const written = file.replace(/\.([mc]?)js$/, '.$1ts');
  return [written, file].find((name) => isModule(name) && existsSync(name));
}

/**
 * A file, and what a module is put together from.
 * @param {string} file
 * @param {Map<string, import('./places.mjs').SourceFile>} [sources]
 */
async function sourcesOf(file, sources = new Map()) {
  if (sources.has(file)) return sources;
  const text = await textOf(file);
  sources.set(file, { file, text });
  if (!isModule(file)) return sources;
  for (const [, named = ''] of text.matchAll(imports)) {
    const imported = importedBy(file, named);
    if (imported) await sourcesOf(imported, sources);
  }
  return sources;
}

/**
 * Treatments of a file.
 * @param {string} given
 * @param {LintLocale} locale
 * @returns {Promise<readonly Entry[]>}
 */
export async function entriesOf(given, locale) {
  const file = path.normalize(given);
  const text = await textOf(file);
  const treatments = isModule(file) ? await fromModule(file) : fromJson(file, text);
  const files = [...(await sourcesOf(file)).values()];
  return treatments.map((treatment) => ({ treatment, locale, files }));
}

const folder = 'src/content/treatments';

/**
 * The packaged treatments, or the one of an id.
 * @param {string} [id]
 * @returns {Promise<readonly Entry[]>}
 */
export async function packagedEntries(id) {
  const all = await readdir(folder, { withFileTypes: true });
  const ids = all.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  if (id !== undefined && !ids.includes(id)) {
    throw new Misuse(`--treatment is one of ${ids.join(', ')}, not "${id}".`);
  }
  const wanted = ids.filter((name) => id === undefined || name === id);
  const english = wanted.map((name) => entriesOf(`${folder}/${name}/index.ts`, 'en'));
  const spanish = wanted.map(async (name) => {
    const inside = await readdir(`${folder}/${name}`);
    return inside.includes('es') ? entriesOf(`${folder}/${name}/es/index.ts`, 'es') : [];
  });
  return (await Promise.all([...english, ...spanish])).flat();
}
