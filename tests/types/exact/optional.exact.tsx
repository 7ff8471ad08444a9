/**
 * Apps with `exactOptionalPropertyTypes` can pass on what may be missing: every optional prop and
 * every optional field of the content accepts `undefined`.
 */
import type { ReactNode } from 'react';
import { describe, expectTypeOf, it } from 'vitest';
import {
  type ClinicContact,
  type CrisisContact,
  crisisLines,
  type EmailChannel,
  type Treatment,
} from '../../../src/content/index.js';
import {
  ContactCTA,
  type LabelOverrides,
  type Locale,
  ProcessTimeline,
  type QuestionsProps,
  type TreatmentPageSlots,
} from '../../../src/index.js';
import type { TreatmentJsonLdOptions } from '../../../src/structured-data/index.js';
import type { ThemeOptions } from '../../../src/theme/index.js';

/** Values that have no fields of the library. */
type Leaf = string | number | boolean | null | undefined | ((...args: never[]) => unknown);

/** The optional fields of `T` that refuse `undefined`, fields of fields included. */
type Refusing<T> = T extends Leaf
  ? never
  : T extends readonly (infer Item)[]
    ? Refusing<Item>
    : { [Key in keyof T & string]-?: RefusingAt<T, Key> | Nested<Key, Refusing<T[Key]>> }[keyof T &
        string];

type Nested<Key extends string, Inner> = Inner extends string ? `${Key}.${Inner}` : never;

/** The optional props of a component that refuse `undefined`. */
type RefusingProps<Props> = Props extends unknown
  ? { [Key in keyof Props & string]-?: RefusingAt<Props, Key> }[keyof Props & string]
  : never;

type RefusingAt<T, Key extends keyof T> =
  object extends Pick<T, Key>
    ? { [Name in Key]: undefined } extends Pick<T, Key>
      ? never
      : Key
    : never;

type Exports = typeof import('../../../src/index.js');

/** The props of every exported component. */
type Components = {
  [Name in keyof Exports]: Exports[Name] extends (props: infer Props) => ReactNode ? Props : never;
};

type RefusingComponents = {
  [Name in keyof Components]: Nested<Name, RefusingProps<Components[Name]>>;
}[keyof Components];

describe('the check', () => {
  it('finds fields that refuse undefined, at any depth', () => {
    expectTypeOf<
      Refusing<{ a?: string; b?: string | undefined; c: string }>
    >().toEqualTypeOf<'a'>();
    expectTypeOf<
      Refusing<{ list: readonly { a?: { b?: string } | undefined }[] }>
    >().toEqualTypeOf<'list.a.b'>();
    expectTypeOf<Refusing<{ a: 1; b?: 2 } | { c?: 3; d?: 4 | undefined }>>().toEqualTypeOf<
      'b' | 'c'
    >();
    expectTypeOf<RefusingProps<{ a?: string } | { b: string }>>().toEqualTypeOf<'a'>();
  });

  it('looks at every component', () => {
    expectTypeOf<Components['RiskDisclosure']>().toHaveProperty('regulatoryStatus');
    expectTypeOf<Components['TreatmentPage']>().toHaveProperty('treatment');
    expectTypeOf<Components['ContactCTA']>().toHaveProperty('crisis');
  });
});

describe('accepts undefined', () => {
  it('in every optional prop of every component', () => {
    expectTypeOf<RefusingComponents>().toEqualTypeOf<never>();
  });

  it('in every optional field of props that are not content', () => {
    expectTypeOf<Refusing<LabelOverrides<Locale>>>().toEqualTypeOf<never>();
    expectTypeOf<Refusing<TreatmentPageSlots>>().toEqualTypeOf<never>();
    expectTypeOf<RefusingProps<QuestionsProps['questions'][number]>>().toEqualTypeOf<never>();
  });

  it('in every optional field of the content model', () => {
    expectTypeOf<Refusing<Treatment>>().toEqualTypeOf<never>();
    expectTypeOf<Refusing<ClinicContact>>().toEqualTypeOf<never>();
    expectTypeOf<Refusing<CrisisContact>>().toEqualTypeOf<never>();
  });

  it('in every option of structured data and themes', () => {
    expectTypeOf<Refusing<TreatmentJsonLdOptions>>().toEqualTypeOf<never>();
    expectTypeOf<Refusing<ThemeOptions>>().toEqualTypeOf<never>();
  });

  it('as an app writes it', () => {
    const heading = undefined as string | undefined;
    const locale = undefined as Locale | undefined;
    const email = undefined as EmailChannel | undefined;
    <ContactCTA
      phone="+1 555 555 0142"
      email={email}
      heading={heading}
      locale={locale}
      crisis={crisisLines.US}
    />;
    <ProcessTimeline
      id={heading}
      className={heading}
      heading={heading}
      steps={[{ title: 'First visit', description: 'You talk.', duration: heading }]}
    />;
  });
});
