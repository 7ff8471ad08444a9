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
import type { Rule } from './reading.js';

/** The result of a check: the typed content, or every problem in it. */
export type ContentResult<T> =
  | { success: true; data: T; error?: undefined }
  | { success: false; data?: undefined; error: ContentError };

/** How many unknown names are listed for one group of fields; the rest are counted. */
const mostUnknown = 50;

/**
 * Makes a function that checks content against a schema and rules, and lists every problem.
 * `leftovers` are rules about what nothing else needs, which is only known once all else is right.
 */
export function checker<T>(
  what: string,
  schema: z.ZodType<T>,
  rules: readonly Rule[] = [],
  leftovers: readonly Rule[] = [],
) {
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
    if (!result.success || problems.length > 0) return fail(...problems);
    const left = leftovers.flatMap((rule) => [...rule(root)]);
    return left.length > 0 ? fail(...left) : { success: true, data: result.data };
  };
}

/** The same check for a build that has to stop: returns the content or throws. */
export function orThrow<T>(check: (json: unknown) => ContentResult<T>) {
  return (json: unknown): T => {
    const result = check(json);
    if (!result.success) throw result.error;
    return result.data;
  };
}

/** Parses JSON text, for callers who pass a file as they read it. */
function fromText(text: string): { root: unknown } | { problem: ContentProblem } {
  try {
    return { root: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return {
      problem: problemAt(
        text,
        [],
        'JSON',
        'Look for a missing comma, quote or bracket. A JSON editor marks the place.',
        `text that is not JSON: ${quote((error as Error).message, 200)}`,
      ),
    };
  }
}

/** On the problem of a wrong name: the path of the field that was meant. */
const renamed = Symbol('renamed');

/** On the problem of a group that needs one of several fields: the paths of those fields. */
const wants = Symbol('wants');

interface Echoing {
  [renamed]?: ContentPath;
  [wants]?: readonly ContentPath[];
}

/**
 * Makes one mistake one problem: keeps the first problem at each place, and does not report a field
 * as missing if its name was only misspelled.
 */
function withoutEchoes(
  root: unknown,
  problems: readonly (ContentProblem & Echoing)[],
): ContentProblem[] {
  const meant = new Set(problems.flatMap((problem) => JSON.stringify(problem[renamed]) ?? []));
  const reported = new Set<string>();
  return problems.flatMap(({ [renamed]: _, [wants]: wanted = [], ...problem }) => {
    const place = JSON.stringify(problem.path);
    const isMissing = meant.has(place) && valueAt(root, problem.path) === undefined;
    const isEcho = isMissing || wanted.some((path) => meant.has(JSON.stringify(path)));
    if (isEcho || reported.has(place)) return [];
    reported.add(place);
    return [problem];
  });
}

/** The parts of a schema's definition needed to follow a path. */
interface Build {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: readonly z.ZodType[];
}

/** A part's definition; of an optional part, what is inside; of a choice, its group of fields. */
function buildOf(part: z.ZodType): Build {
  const build: Build = part._zod.def;
  const inside = build.innerType ?? build.options?.find((option) => buildOf(option).shape);
  return inside ? buildOf(inside) : build;
}

/**
 * Optional fields to fix rather than leave out: ways to get help or to find a source, and what is
 * left out only together with another field.
 */
const neverLeftOut = new Set(
  'getHelp urgent routine onCall doi url booking phone sms text email low high'.split(' '),
);

/** Adds to the fix of an optional field that it can be left out. */
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

/** The problems that a schema found in the part of `root` at `start`. */
export function problemsOf(
  root: unknown,
  start: ContentPath,
  error: z.ZodError | undefined,
): (ContentProblem & Echoing)[] {
  return (error?.issues ?? []).flatMap((issue) =>
    problemsOfIssue(root, [...start, ...(issue.path as ContentPath)], issue),
  );
}

/**
 * Turns an issue into problems. Its message has two lines: what is expected, and the fix. A third
 * says what was found, where the value itself does not.
 */
function problemsOfIssue(
  root: unknown,
  path: ContentPath,
  issue: z.core.$ZodIssue,
): (ContentProblem & Echoing)[] {
  if (issue.code === 'unrecognized_keys') {
    const { known, misplaced } = JSON.parse(issue.message) as KnownNames;
    const along = new Set(
      issue.keys.flatMap((key) => (Object.hasOwn(misplaced, key) && misplaced[key]?.along) || []),
    );
    const keys = issue.keys.filter((key) => !along.has(key));
    const unknown = keys.slice(0, mostUnknown);
    const problems = unknown.map((key): ContentProblem & Echoing => {
      const elsewhere = Object.hasOwn(misplaced, key) ? misplaced[key] : undefined;
      if (elsewhere) {
        const { fix, instead } = elsewhere;
        const found = 'a name that does not belong here';
        const problem = problemAt(root, [...path, key], 'no such name', fix, found);
        return instead ? { ...problem, [renamed]: [...path, instead] } : problem;
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
    const more = keys.length - unknown.length;
    if (!more) return problems;
    return [
      ...problems,
      problemAt(root, path, 'known names', 'Remove them.', `${more} more names that are not known`),
    ];
  }
  if (issue.code === 'invalid_union') {
    // Report what is wrong with the option of the right type, not that no option fits.
    const meant = issue.errors.find((issues) => !issues.some(isWrongType));
    if (meant) {
      return meant.flatMap((inner) =>
        problemsOfIssue(root, [...path, ...(inner.path as ContentPath)], inner),
      );
    }
  }
  const [expected = '', fix = '', found] = issue.message.split('\n');
  const problem = problemAt(root, path, expected, fix, found);
  const keys = issue.code === 'custom' && (issue.params?.oneOf as readonly string[] | undefined);
  return [keys ? { ...problem, [wants]: keys.map((key) => [...path, key]) } : problem];
}

/** Whether the value itself, not a part of it, has the wrong type. */
const isWrongType = ({ code, path }: z.core.$ZodIssue) => code === 'invalid_type' && !path.length;
