import type * as z from 'zod';
import type { KnownNames } from './fields.js';
import { checkSize } from './guard.js';
import { nearest } from './nearest.js';
import {
  ContentError,
  type ContentPath,
  type ContentProblem,
  problemAt,
  quote,
  valueAt,
} from './problems.js';

/** What came of checking content: the content with its type, or everything that is wrong. */
export type ContentResult<T> =
  | { success: true; data: T; error?: undefined }
  | { success: false; data?: undefined; error: ContentError };

type Rule = (root: unknown) => Iterable<ContentProblem>;

/** Misspelled names that are spelled out for one group of fields; more than these is no typo. */
const mostUnknown = 50;

/** A function that checks content against a schema and rules, and says all that is wrong at once. */
export function checker<T>(what: string, schema: z.ZodType<T>, rules: readonly Rule[] = []) {
  return (json: unknown): ContentResult<T> => {
    const fail = (...problems: ContentProblem[]): ContentResult<T> => ({
      success: false,
      error: new ContentError(what, problems),
    });
    const parsed = typeof json === 'string' ? fromText(json) : { root: json };
    if ('problem' in parsed) return fail(parsed.problem);
    const { root } = parsed;
    const tooLarge = checkSize(root);
    if (tooLarge) return fail(tooLarge);

    const result = schema.safeParse(root);
    const problems = withoutEchoes(root, [
      ...problemsOf(root, [], result.error).map((problem) => orLeaveOut(schema, problem)),
      ...rules.flatMap((rule) => [...rule(root)]),
    ]);
    return result.success && !problems.length
      ? { success: true, data: result.data }
      : fail(...problems);
  };
}

/** The same check, for a build that has to stop: gives back the content or throws. */
export function orThrow<T>(check: (json: unknown) => ContentResult<T>) {
  return (json: unknown): T => {
    const result = check(json);
    if (!result.success) throw result.error;
    return result.data;
  };
}

/** A file's text, for those who pass it as it was read. */
function fromText(text: string): { root: unknown } | { problem: ContentProblem } {
  try {
    return { root: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return {
      problem: problemAt(
        text,
        [],
        'JSON',
        'Look for a missing comma, quote or bracket. An editor for JSON marks the place.',
        `text that is not JSON: ${quote((error as Error).message, 200)}`,
      ),
    };
  }
}

/** On the problem of a misspelled name: where the name that was meant would stand. */
const renamed = Symbol('renamed');

/** On the problem of a group that needs one of several fields: where each of them would stand. */
const wants = Symbol('wants');

interface Echoing {
  [renamed]?: ContentPath;
  [wants]?: readonly ContentPath[];
}

/**
 * At most one problem for each place, the first; and where a name is misspelled, not also that the
 * one that was meant is missing. One mistake is one problem.
 */
function withoutEchoes(
  root: unknown,
  problems: readonly (ContentProblem & Echoing)[],
): ContentProblem[] {
  const meant = new Set(problems.flatMap((problem) => JSON.stringify(problem[renamed]) ?? []));
  const said = new Set<string>();
  return problems.flatMap(({ [renamed]: _, [wants]: wanted = [], ...problem }) => {
    const place = JSON.stringify(problem.path);
    const isMissing = meant.has(place) && valueAt(root, problem.path) === undefined;
    const isEcho = isMissing || wanted.some((path) => meant.has(JSON.stringify(path)));
    if (isEcho || said.has(place)) return [];
    said.add(place);
    return [problem];
  });
}

/** How a schema is built, as far as finding the part at a path needs it. */
interface Build {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
}

/** The build of a part, or of what is inside where it is optional or nullable. */
function buildOf(part: z.ZodType): Build {
  const build = part._zod.def as unknown as Build;
  return build.innerType ? buildOf(build.innerType) : build;
}

/** Fields whose leaving out is no way to mend them: help that is needed, or one of which is. */
const neverLeftOut = new Set('getHelp urgent routine doi url booking phone text email'.split(' '));

/** Says of a field that may be left out that leaving it out is a way to mend it. */
function orLeaveOut(schema: z.ZodType, problem: ContentProblem): ContentProblem {
  if (neverLeftOut.has(String(problem.path.at(-1)))) return problem;
  let part: z.ZodType | undefined = schema;
  for (const key of problem.path) {
    const build: Build = buildOf(part);
    const { shape = {} } = build;
    if (typeof key === 'number') part = build.element;
    else part = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (!part) return problem;
  }
  const { type } = part._zod.def;
  return type === 'optional' ? { ...problem, fix: `${problem.fix} Or leave it out.` } : problem;
}

/** What a schema found wrong with the part of `root` at `start`. */
export function problemsOf(
  root: unknown,
  start: ContentPath,
  error: z.ZodError | undefined,
): (ContentProblem & Echoing)[] {
  return (error?.issues ?? []).flatMap((issue) =>
    problemsOfIssue(root, [...start, ...(issue.path as ContentPath)], issue),
  );
}

/** A part's message has what is expected on its first line and how to fix it on its second. */
function problemsOfIssue(
  root: unknown,
  path: ContentPath,
  issue: z.core.$ZodIssue,
): (ContentProblem & Echoing)[] {
  if (issue.code === 'unrecognized_keys') {
    const { known, elsewhere } = JSON.parse(issue.message) as KnownNames;
    const unknown = issue.keys.slice(0, mostUnknown);
    const problems = unknown.map((key) => {
      if (Object.hasOwn(elsewhere, key)) {
        const found = 'a name that does not belong here';
        return problemAt(root, [...path, key], 'no such name', elsewhere[key] ?? '', found);
      }
      const meant = nearest(key, known);
      const problem = problemAt(
        root,
        [...path, key],
        meant ? `the name "${meant}"` : `one of the names ${known.join(', ')}`,
        meant
          ? `Rename it to "${meant}", or remove it.`
          : 'Remove it: nothing on the page would show it.',
        'a name that is not known here',
      );
      return meant ? { ...problem, [renamed]: [...path, meant] } : problem;
    });
    const more = issue.keys.length - unknown.length;
    if (!more) return problems;
    return [
      ...problems,
      problemAt(root, path, 'known names', 'Remove them.', `${more} more names that are not known`),
    ];
  }
  const [expected = '', fix = ''] = issue.message.split('\n');
  const problem = problemAt(root, path, expected, fix);
  const keys = issue.code === 'custom' && (issue.params?.oneOf as readonly string[] | undefined);
  return [keys ? { ...problem, [wants]: keys.map((key) => [...path, key]) } : problem];
}
