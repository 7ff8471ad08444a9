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

/** Props of every component that makes claims. */
export const citingProps = {
  ...sectionProps,
  notes: prop('readonly Note[]'),
  notesHref: prop('string', 'its own list of notes'),
  evidenceDisplay: {
    ...prop("'notes' | 'lines'", "'notes'"),
    options: ['notes', 'lines'],
    control: 'inline-radio' as const,
  },
  sources: prop('readonly Source[]'),
  sourcesHref: prop('string', 'the publications'),
};
