/**
 * A label whose wording a number may change, by the categories of `Intl.PluralRules`:
 * `{ one: '{count} person', other: '{count} people' }`. A string serves every number.
 */
export type PluralLabel =
  | string
  | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/**
 * Fills a label's `{placeholders}`, numbers in the digits of `locale`. One without a value stays as
 * it is, so that it gets noticed.
 */
export function fill(template: string, values: object, locale?: string): string {
  // A label without words is warned of; the page goes on without it.
  return template?.replace(
    /\{(\w+)\}/g,
    (placeholder, name: string) =>
      (values as Record<string, string | number>)[name]?.toLocaleString(locale) ?? placeholder,
  );
}

/** Fills `{count}` of a label, in the form that goes with it in `locale`. */
export function fillCount(label: PluralLabel, count: number, locale: string): string {
  return fill(
    typeof label === 'string'
      ? label
      : (label?.[new Intl.PluralRules(locale).select(count)] ?? label?.other),
    { count },
    locale,
  );
}
