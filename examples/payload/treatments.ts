import type { Treatment } from 'clinic-ui/content';
import {
  type ContentPath,
  type FromCmsOptions,
  fromCms,
  safeParseTreatment,
  treatmentJsonSchema,
} from 'clinic-ui/content/schema';
import { type CollectionBeforeValidateHook, type CollectionConfig, ValidationError } from 'payload';
import { formOf } from './form/fields';
import type { Schema } from './form/schema';
import { pathInForm } from './form/values';
import { wordsInForm } from './form/words';

export const schema = treatmentJsonSchema as Schema;

/** An entry of Payload as the library's content. */
export const readTreatment = (entry: unknown, options?: FromCmsOptions) =>
  fromCms(entry, { nullMeansUnset: true, ...options }) as Treatment;

/** Refuses to save what the library's own check refuses, in its words, at the field. */
const check: CollectionBeforeValidateHook = ({ data, req }) => {
  const dropped = new Set<string>();
  const onDropped = (path: ContentPath) => dropped.add(path.join('.'));
  const result = safeParseTreatment(readTreatment(data, { onDropped }));
  if (result.success) return data;
  const errors = result.error.problems.map(({ path, at, found, expected, fix }) => ({
    path: pathInForm(schema, path, dropped),
    label: at,
    message: wordsInForm(`Found: ${found}\nExpected: ${expected}\nTo fix it: ${fix}`),
  }));
  throw new ValidationError({ collection: 'treatments', errors, req }, req.t);
};

export const treatments: CollectionConfig = {
  slug: 'treatments',
  labels: { singular: 'Treatment', plural: 'Treatments' },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'slug', 'updatedAt'] },
  fields: [formOf(schema)],
  hooks: { beforeValidate: [check] },
};
