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
