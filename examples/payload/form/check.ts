import type { Treatment } from 'clinic-ui/content';
import {
  type ContentPath,
  type FromCmsOptions,
  fromCms,
  safeParseTreatment,
  treatmentJsonSchema,
} from 'clinic-ui/content/schema';
import { type CollectionBeforeValidateHook, ValidationError } from 'payload';
import type { Schema } from './schema';
import { pathInForm } from './values';
import { wordsInForm } from './words';

export const schema = treatmentJsonSchema as Schema;

/** An entry of Payload as the library's content. */
export const readTreatment = (entry: unknown, options?: FromCmsOptions) =>
  fromCms(entry, { nullMeansUnset: true, ...options }) as Treatment;

/** What the library's own check says about an entry, in its words, each at a field of the form. */
function problemsIn(entry: unknown) {
  const dropped = new Set<string>();
  const onDropped = (path: ContentPath) => dropped.add(path.join('.'));
  const result = safeParseTreatment(readTreatment(entry, { onDropped }));
  if (result.success) return [];
  return result.error.problems.map(({ path, at, found, expected, fix }) => ({
    path: pathInForm(schema, path, dropped),
    label: at,
    message: wordsInForm(`Found: ${found}\nExpected: ${expected}\nTo fix it: ${fix}`),
  }));
}

/** Refuses to save what the check refuses. */
export const refuse: CollectionBeforeValidateHook = ({ data, req }) => {
  const errors = problemsIn(data);
  if (errors.length === 0) return data;
  throw new ValidationError({ collection: 'treatments', errors, req }, req.t);
};

/** Payload asks for each field of an entry by itself, so the answer for the whole is kept. */
const checked = new WeakMap<object, ReturnType<typeof problemsIn>>();

const valueAt = (entry: unknown, steps: string[]) =>
  steps.reduce((part, step) => (part as Record<string, unknown> | undefined)?.[step], entry);

interface Asked {
  data: unknown;
  siblingData: unknown;
  event?: string | undefined;
  name?: string | undefined;
}

/** Keeps what was refused at its field, while the editor corrects it, until it is right. */
export function validate(_: unknown, { data, siblingData, event, name }: Asked): string | true {
  if (event === 'submit') return true;
  const entry = data as object;
  const problems = checked.get(entry) ?? problemsIn(entry);
  checked.set(entry, problems);
  const problem = problems.find(({ path }) => {
    const steps = path.split('.');
    return steps.pop() === name && valueAt(entry, steps) === siblingData;
  });
  return problem?.message ?? true;
}
