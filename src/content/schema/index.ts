/**
 * Checks content from a file or a CMS when it is read, and says in plain words what is wrong with
 * it. Needs `zod` 4 beside the package. Nothing else of the library imports it.
 */
import * as z from 'zod';
import type { ClinicContact, CrisisContact, Treatment } from '../model/index.js';
import { clinicContactSchema, crisisContactSchema } from './contact.js';
import { checker, orThrow } from './parse.js';
import { treatmentRules } from './rules.js';
import { treatmentSchema } from './treatment.js';

export type { ContentResult } from './parse.js';
export { ContentError, type ContentPath, type ContentProblem } from './problems.js';

/**
 * Checks a treatment; takes JSON as text or as a value. Gives back `{ success: true, data }`, with
 * the content unchanged, or `{ success: false, error }`. Never throws for anything that JSON can hold.
 */
export const safeParseTreatment = checker<Treatment>(
  'The treatment',
  treatmentSchema,
  treatmentRules,
);

/** Checks a treatment and gives it back unchanged, or throws one {@link ContentError}. */
export const parseTreatment = orThrow(safeParseTreatment);

/** Checks how to reach a clinic, as {@link safeParseTreatment} does a treatment. */
export const safeParseClinicContact = checker<ClinicContact>(
  'The clinic’s contact',
  clinicContactSchema,
);

/** Checks how to reach a clinic and gives it back unchanged, or throws one {@link ContentError}. */
export const parseClinicContact = orThrow(safeParseClinicContact);

/** Checks where to turn in a crisis, as {@link safeParseTreatment} does a treatment. */
export const safeParseCrisisContact = checker<CrisisContact>(
  'The crisis contact',
  crisisContactSchema,
);

/** Checks a crisis contact and gives it back unchanged, or throws one {@link ContentError}. */
export const parseCrisisContact = orThrow(safeParseCrisisContact);

/** A JSON Schema (draft 2020-12), as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const describe = (title: string, schema: z.ZodType): JsonSchema => ({
  title,
  ...z.toJSONSchema(schema),
});

/**
 * JSON Schema of a treatment, for CMS editors and for checking while typing. It describes every
 * field; what looks at several fields at once only {@link parseTreatment} checks.
 */
export const treatmentJsonSchema = describe('Treatment', treatmentSchema);

/** JSON Schema of a clinic's contact. */
export const clinicContactJsonSchema = describe('Clinic contact', clinicContactSchema);

/** JSON Schema of a crisis contact. */
export const crisisContactJsonSchema = describe('Crisis contact', crisisContactSchema);
