/** Fills a label's `{placeholders}`. One without a value stays as it is, so that it gets noticed. */
export function fill(template: string, values: object): string {
  return template.replace(
    /\{(\w+)\}/g,
    (placeholder, name: string) => (values as Record<string, string>)[name] ?? placeholder,
  );
}
