/** A row of a props table whose type or default the source does not show by itself. */
export const prop = (type: string, byDefault?: string) => ({
  table: {
    type: { summary: type },
    ...(byDefault && { defaultValue: { summary: byDefault } }),
  },
});

/** What every component takes. */
export const sharedProps = {
  headingLevel: prop('2 | 3 | 4 | 5 | 6', '2'),
};

/** What the components take that write numbers. */
export const numberProps = {
  ...sharedProps,
  locale: prop('string', "'en-US'"),
};

/** What the components take that cite sources. */
export const sourceProps = {
  ...numberProps,
  sources: prop('readonly Source[]'),
  sourcesHref: prop('string'),
};
