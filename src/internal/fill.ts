/** Labels taken apart, text and names in turn: a page fills hundreds, and most of them often. */
const parts: Record<string, readonly string[]> = {};

/**
 * Fills a label's `{placeholders}`, numbers in the digits of `locale`. One without a value stays as
 * it is, so that it gets noticed.
 */
export const fill = (template: string, values: object, locale?: string): string =>
  // A label without words is warned of; the page goes on without it.
  // biome-ignore lint/suspicious/noAssignInExpressions: every component carries this one.
  (parts[template] ??= template?.split(/{(\w+)}/))
    ?.map((part, index) =>
      index % 2
        ? // Words, which have `at`, are not asked how they are written in a locale: that is slow.
          (values as Record<string, string>)[part]?.at
          ? (values as Record<string, string>)[part]
          : ((values as Record<string, number>)[part]?.toLocaleString(locale) ?? `{${part}}`)
        : part,
    )
    .join('');
