/** Where the texts of a treatment stand in the files that it is written in. */
import { parseAst } from 'vite';

/**
 * A file as text, without a byte order mark.
 * @typedef {{ file: string, text: string }} SourceFile
 *
 * A field in a file, with the names and places in lists that lead to it. `units` are
 * the ranges that its text's UTF-16 units are written in.
 * @typedef {readonly [from: number, to: number]} Range
 * @typedef {{ steps: readonly string[], start: number, end: number, text?: string, units?: readonly Range[] }} Field
 *
 * @typedef {Record<string, unknown> & { type: string, start: number, end: number }} Node
 * @typedef {{ file: string, start?: number, end?: number }} Place
 */

/**
 * @param {unknown} value
 * @returns {value is Node}
 */
const isNode = (value) =>
  typeof value === 'object' &&
  value !== null &&
  typeof (/** @type {Node} */ (value).type) === 'string';

/** A character as it is written, with the code point of a `\u{…}`. */
const character = /\\u\{([0-9a-f]+)\}|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\\r\n|\\?[\s\S]/gi;

/**
 * The ranges of the units between two places in code.
 * @param {string} code
 * @param {number} from
 * @param {number} to
 * @returns {readonly Range[]}
 */
function unitsOf(code, from, to) {
  return [...code.slice(from, to).matchAll(character)].flatMap(
    ({ index, 0: written, 1: point }) => {
      const range = /** @type {Range} */ ([from + index, from + index + written.length]);
      // A line that goes on in the next one.
      if (/^\\[\r\n\u2028\u2029]/.test(written)) return [];
      return Number.parseInt(point ?? '0', 16) > 0xffff ? [range, range] : [range];
    },
  );
}

/**
 * The text of a literal, a template without values, or several of them with a plus between.
 * @param {Node} node
 * @param {string} code
 * @returns {{ text: string, units: readonly Range[] } | undefined}
 */
function textOf(node, code) {
  if (node.type === 'Literal' && typeof node.value === 'string') {
    return { text: node.value, units: unitsOf(code, node.start + 1, node.end - 1) };
  }
  if (node.type === 'TemplateLiteral') {
    const [only, ...others] = /** @type {(Node & { value: { cooked: string } })[]} */ (node.quasis);
    if (!only || others.length > 0) return undefined;
    return { text: only.value.cooked, units: unitsOf(code, node.start + 1, node.end - 1) };
  }
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return undefined;
  const left = textOf(/** @type {Node} */ (node.left), code);
  const right = textOf(/** @type {Node} */ (node.right), code);
  return left && right && { text: left.text + right.text, units: [...left.units, ...right.units] };
}

/**
 * @param {unknown} node
 * @param {string} code
 * @param {readonly string[]} steps
 * @returns {Generator<Field>}
 */
function* fieldsIn(node, code, steps) {
  if (Array.isArray(node)) {
    for (const inner of node) yield* fieldsIn(inner, code, steps);
    return;
  }
  // Types have names and texts of their own.
  if (!isNode(node) || /^TS(?!As|Satisfies|NonNull)|^Import/.test(node.type)) return;
  const { start, end } = node;
  const text = textOf(node, code);
  if (text) {
    yield { steps, start, end, ...text };
    return;
  }
  const { type, elements, key, id, value, init } = node;
  if (type === 'ArrayExpression') {
    for (const [index, inner] of /** @type {unknown[]} */ (elements).entries()) {
      yield* fieldsIn(inner, code, [...steps, String(index)]);
    }
  } else if (type === 'Property' || type === 'VariableDeclarator') {
    const named = /** @type {Node} */ (key ?? id);
    const inner = [...steps, String(named.name ?? named.value)];
    yield { steps: inner, start: named.start, end: named.end };
    yield* fieldsIn(value ?? init, code, inner);
  } else {
    for (const inner of Object.values(node)) yield* fieldsIn(inner, code, steps);
  }
}

/**
 * Code as a tree. Without any where it is of a kind that is not read, such as JSX.
 * @param {string} code
 */
function parsed(code) {
  try {
    return parseAst(code, { lang: 'ts' });
  } catch {
    return undefined;
  }
}

/** @type {WeakMap<SourceFile, readonly Field[]>} */
const known = new WeakMap();

/** @param {SourceFile} source */
function fieldsOf(source) {
  const before = known.get(source);
  if (before) return before;
  const { file, text } = source;
  // JSON is an expression of JavaScript, where it stands in parentheses.
  const isJson = !/\.[mc]?[jt]s$/.test(file);
  const code = isJson ? `(${text})` : text;
  /** @param {number} at */
  const moved = (at) => (isJson ? at - 1 : at);
  const fields = [...fieldsIn(parsed(code), code, [])].map((field) => ({
    ...field,
    start: moved(field.start),
    end: moved(field.end),
    ...(field.units && {
      units: field.units.map(([from, to]) => /** @type {const} */ ([moved(from), moved(to)])),
    }),
  }));
  known.set(source, fields);
  return fields;
}

/**
 * How many steps two ways have in common, from the inside out.
 * @param {readonly string[]} steps
 * @param {readonly string[]} wanted
 */
function inCommon(steps, wanted) {
  const count = wanted.findIndex((_, index) => steps.at(-1 - index) !== wanted.at(-1 - index));
  return count < 0 ? wanted.length : count;
}

/**
 * The one of some fields that its way tells best; none where two are told as well.
 * @template {{ field: Field }} Found
 * @param {readonly Found[]} found
 * @param {readonly string[]} wanted
 */
function best(found, wanted) {
  const scored = found.map((each) => ({ each, score: inCommon(each.field.steps, wanted) }));
  const most = Math.max(0, ...scored.map(({ score }) => score));
  const [first, ...others] = scored.filter(({ score }) => score === most);
  return others.length === 0 ? first?.each : undefined;
}

/**
 * Where the words of a finding stand. Only the file where that cannot be told, such as of words that
 * a function puts together.
 * @param {readonly SourceFile[]} files The first stands for all.
 * @param {unknown} treatment
 * @param {{ path: string, offset: number, length: number }} finding
 * @returns {Place}
 */
export function placeOf(files, treatment, { path, offset, length }) {
  const whole = { file: files[0]?.file ?? '' };
  const wanted = path.match(/[^.[\]]+/g) ?? [];
  if (wanted.length === 0) return whole;
  const content = wanted.reduce(
    (value, step) => /** @type {Record<string, unknown> | undefined} */ (value)?.[step],
    treatment,
  );
  const all = files.flatMap((source) =>
    fieldsOf(source).map((field) => ({ file: source.file, field })),
  );
  if (typeof content !== 'string' || length === 0) {
    const named = all.filter(({ field: { steps, text } }) => {
      return text === undefined && inCommon(steps, wanted) === wanted.length;
    });
    const nearest = Math.min(...named.map(({ field }) => field.steps.length));
    const [only, ...others] = named.filter(({ field }) => field.steps.length === nearest);
    return only && others.length === 0
      ? { file: only.file, start: only.field.start, end: only.field.end }
      : whole;
  }
  const place = best(
    all.filter(({ field }) => field.text === content),
    wanted,
  );
  const first = place?.field.units?.[offset];
  const last = place?.field.units?.[offset + length - 1];
  return place && first && last ? { file: place.file, start: first[0], end: last[1] } : whole;
}

/**
 * A part of a text as SARIF counts: lines and columns from 1, in UTF-16 units.
 * @param {string} text
 * @param {number} start
 * @param {number} end
 */
export function regionOf(text, start, end) {
  const [startLine, startColumn] = lineAndColumn(text, start);
  const [endLine, endColumn] = lineAndColumn(text, end);
  return { startLine, startColumn, endLine, endColumn, charOffset: start, charLength: end - start };
}

/**
 * @param {string} text
 * @param {number} at
 * @returns {[number, number]}
 */
function lineAndColumn(text, at) {
  const lines = text.slice(0, at).split('\n');
  return [lines.length, (lines.at(-1)?.length ?? 0) + 1];
}
