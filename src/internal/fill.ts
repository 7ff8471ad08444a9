/**
 * Fills a label's `{placeholders}`, numbers in the digits of `locale`. One without a value stays as
 * it is, so that it gets noticed.
 */
export const fill = (template: string, values: object, locale?: string): string =>
  // A label without words is warned of; the page goes on without it. Cut by hand: a page fills
  // hundreds of labels, and a regular expression takes several times as long.
  template?.split('{').reduce((filled, part) => {
    const [name, ...rest] = part.split('}');
    const value = (values as Record<string, string | number>)[name as string];
    return filled + (value == null ? `{${part}` : value.toLocaleString(locale) + rest.join('}'));
  });
