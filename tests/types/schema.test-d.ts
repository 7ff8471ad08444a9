import { expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { ClinicContact, CrisisContact, Treatment } from '../../src/content/index.js';
import type { clinicContactSchema, crisisContactSchema } from '../../src/content/schema/contact.js';
import {
  parseClinicContact,
  parseCrisisContact,
  parseTreatment,
} from '../../src/content/schema/index.js';
import type { treatmentSchema } from '../../src/content/schema/treatment.js';

/** Intersections as one object, lists as lists that can change: how a type reads, not how it is built. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<T[Key]> }
    : T;

it('has a schema that is the model, field by field', () => {
  expectTypeOf<Plain<z.output<typeof treatmentSchema>>>().toEqualTypeOf<Plain<Treatment>>();
  expectTypeOf<Plain<z.output<typeof clinicContactSchema>>>().toEqualTypeOf<Plain<ClinicContact>>();
  expectTypeOf<Plain<z.output<typeof crisisContactSchema>>>().toEqualTypeOf<Plain<CrisisContact>>();
});

it('would notice a field that one of them lacks', () => {
  type Grown = Plain<Treatment> & { tagline?: string };
  // @ts-expect-error the schema has no tagline.
  expectTypeOf<Plain<z.output<typeof treatmentSchema>>>().toEqualTypeOf<Plain<Grown>>();
});

it('gives content its type', () => {
  expectTypeOf(parseTreatment).returns.toEqualTypeOf<Treatment>();
  expectTypeOf(parseClinicContact).returns.toEqualTypeOf<ClinicContact>();
  expectTypeOf(parseCrisisContact).returns.toEqualTypeOf<CrisisContact>();
});
