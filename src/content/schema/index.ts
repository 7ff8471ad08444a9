/**
 * Checks content from a file or a CMS, and explains in plain words what is wrong with it.
 * Needs the peers `zod` 4 and `libphonenumber-js`. Nothing else in the library imports it.
 */
import * as z from 'zod';
import type { ClinicContact, CrisisContact, Treatment } from '../model/index.js';
import { clinicContactSchema, crisisContactSchema } from './contact.js';
import { checker, orThrow } from './parse.js';
import { leftoverRules, treatmentRules } from './rules.js';
import { treatmentSchema } from './treatment.js';

export { type FromCmsOptions, fromCms } from './cms/from-cms.js';
export type { ContentResult } from './parse.js';
export { ContentError, type ContentPath, type ContentProblem } from './problems.js';

/**
 * Checks a treatment, given as JSON text or as a value. Returns `{ success: true, data }` with the
 * content unchanged, or `{ success: false, error }`. Never throws for anything JSON can hold.
 */
export const safeParseTreatment = checker<Treatment>(
  'The treatment',
  treatmentSchema,
  treatmentRules,
  leftoverRules,
);

/** Checks a treatment and returns it unchanged, or throws one {@link ContentError}. */
export const parseTreatment = orThrow(safeParseTreatment);

/** Checks a clinic's contact as {@link safeParseTreatment} checks a treatment. */
export const safeParseClinicContact = checker<ClinicContact>(
  'The clinic’s contact',
  clinicContactSchema,
);

/** Checks a clinic's contact and returns it unchanged, or throws one {@link ContentError}. */
export const parseClinicContact = orThrow(safeParseClinicContact);

/** Checks a crisis contact as {@link safeParseTreatment} checks a treatment. */
export const safeParseCrisisContact = checker<CrisisContact>(
  'The crisis contact',
  crisisContactSchema,
);

/** Checks a crisis contact and returns it unchanged, or throws one {@link ContentError}. */
export const parseCrisisContact = orThrow(safeParseCrisisContact);

/** A JSON Schema (draft 2020-12), as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const describe = (title: string, schema: z.ZodType): JsonSchema => ({
  title,
  ...z.toJSONSchema(schema),
});

/**
 * JSON Schema of a treatment, for CMS editors and for validation as you type. It describes every
 * field; only {@link parseTreatment} checks rules across fields.
 */
export const treatmentJsonSchema = describe('Treatment', treatmentSchema);

/** JSON Schema of a clinic's contact. */
export const clinicContactJsonSchema = describe('Clinic contact', clinicContactSchema);

/** JSON Schema of a crisis contact. */
export const crisisContactJsonSchema = describe('Crisis contact', crisisContactSchema);
