/** A row of a props table, where the source does not show the type or the default. */
export const prop = (type: string, byDefault?: string) => ({
  table: {
    type: { summary: type },
    ...(byDefault && { defaultValue: { summary: byDefault } }),
  },
});

/** Props of every component with wording. */
export const localeProps = { locale: prop('Locale', 'English') };

/** Props of every component with headings. */
export const sectionProps = {
  ...localeProps,
  headingLevel: prop('1 | 2 | 3 | 4 | 5 | 6', '2'),
};

/** Props of every component that cites sources. */
export const citingProps = {
  ...sectionProps,
  sources: prop('readonly Source[]'),
};
