import type { ContentProblem } from '../../src/content/schema/index.js';
import { valueAt } from '../../src/content/schema/problems.js';

/** Does what a problem's fix says, as an editor would who reads nothing else. */

type Path = readonly (string | number)[];

/** A copy with a value in place, or without the field. */
function withValue(root: unknown, path: Path, value: unknown): unknown {
  const copy = structuredClone(root);
  const group = valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>;
  const key = path.at(-1) ?? '';
  if (value === undefined) delete group[key];
  else group[key] = value;
  return copy;
}

const quoted = String.raw`"(?:[^"\\]|\\.)*"`;
const first = (pattern: string, text: string): unknown => {
  const [, json] = new RegExp(pattern, 'u').exec(text) ?? [];
  return json === undefined ? undefined : JSON.parse(json);
};

/** The content after the fix; `undefined` where only the editor knows what to write. */
export function applyFix(root: unknown, { path, fix, expected }: ContentProblem): unknown {
  const [, sibling] = new RegExp(`(?:Add|Write) "(\\w+)": ${quoted}`, 'u').exec(fix) ?? [];
  if (sibling) {
    return withValue(
      root,
      [...path.slice(0, -1), sibling],
      first(`(?:Add|Write) "\\w+": (${quoted})`, fix),
    );
  }
  const group = first(String.raw`(\{ .+ \})`, fix);
  if (group) return withValue(root, path.slice(0, -1), group);
  const value = first(`(?:[Ww]rite|in North America) (${quoted})`, fix);
  if (value !== undefined) return withValue(root, path, value);
  if (fix.endsWith('Or leave it out.')) return withValue(root, path, undefined);
  const example = first(`such as (${quoted})`, expected);
  return example === undefined ? undefined : withValue(root, path, example);
}
