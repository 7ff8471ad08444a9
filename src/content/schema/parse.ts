import type * as z from 'zod';
import { checkSize } from './guard.js';
import { nearest } from './nearest.js';
import { ContentError, type ContentPath, type ContentProblem, problemAt } from './problems.js';

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
    const problems = [
      ...problemsOf(root, [], result.error),
      ...rules.flatMap((rule) => [...rule(root)]),
    ];
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
        `text that is not JSON (${(error as Error).message.slice(0, 200)})`,
      ),
    };
  }
}

/** What a schema found wrong with the part of `root` at `start`. */
export function problemsOf(
  root: unknown,
  start: ContentPath,
  error: z.ZodError | undefined,
): ContentProblem[] {
  return (error?.issues ?? []).flatMap((issue) =>
    problemsOfIssue(root, [...start, ...(issue.path as ContentPath)], issue),
  );
}

/** A part's message has what is expected on its first line and how to fix it on its second. */
function problemsOfIssue(
  root: unknown,
  path: ContentPath,
  issue: z.core.$ZodIssue,
): ContentProblem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(' ');
    const unknown = issue.keys.slice(0, mostUnknown);
    const problems = unknown.map((key) => {
      const meant = nearest(key, known);
      return problemAt(
        root,
        [...path, key],
        meant ? `the name "${meant}"` : `one of the names ${known.join(', ')}`,
        meant
          ? `Rename it to "${meant}", or remove it.`
          : 'Remove it: nothing on the page would show it.',
        'a name that is not known here',
      );
    });
    const more = issue.keys.length - unknown.length;
    if (!more) return problems;
    return [
      ...problems,
      problemAt(root, path, 'known names', 'Remove them.', `${more} more names that are not known`),
    ];
  }
  const [expected = '', fix = ''] = issue.message.split('\n');
  return [problemAt(root, path, expected, fix)];
}
