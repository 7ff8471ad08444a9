import { expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type {
  ClinicContact,
  CrisisContact,
  CrisisPhone,
  Evidence,
  PhoneChannel,
  Treatment,
} from '../../src/content/index.js';
import type { clinicContactSchema, crisisContactSchema } from '../../src/content/schema/contact.js';
import {
  parseClinicContact,
  parseCrisisContact,
  parseTreatment,
} from '../../src/content/schema/index.js';
import type { treatmentSchema } from '../../src/content/schema/treatment.js';

/** Flattens intersections and makes lists mutable, to compare types by their content. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<T[Key]> }
    : T;

it('has a schema that matches the model, field by field', () => {
  expectTypeOf<Plain<z.output<typeof treatmentSchema>>>().toEqualTypeOf<Plain<Treatment>>();
  expectTypeOf<Plain<z.output<typeof clinicContactSchema>>>().toEqualTypeOf<Plain<ClinicContact>>();
  expectTypeOf<Plain<z.output<typeof crisisContactSchema>>>().toEqualTypeOf<Plain<CrisisContact>>();
});

it('notices a field that one of them lacks', () => {
  type Grown = Plain<Treatment> & { subtitle?: string };
  // @ts-expect-error the schema has no subtitle.
  expectTypeOf<Plain<z.output<typeof treatmentSchema>>>().toEqualTypeOf<Plain<Grown>>();
});

it('gives content its type', () => {
  expectTypeOf(parseTreatment).returns.toEqualTypeOf<Treatment>();
  expectTypeOf(parseClinicContact).returns.toEqualTypeOf<ClinicContact>();
  expectTypeOf(parseCrisisContact).returns.toEqualTypeOf<CrisisContact>();
});

it('keeps crisis lines and the clinic’s own numbers apart', () => {
  expectTypeOf<CrisisPhone>().not.toExtend<PhoneChannel>();
  expectTypeOf<PhoneChannel>().not.toExtend<CrisisPhone>();
});

it('has no empty list of evidence', () => {
  expectTypeOf<[]>().not.toExtend<Evidence>();
  expectTypeOf<null>().toExtend<Evidence>();
});
