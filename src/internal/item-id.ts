/** The id of an entry in a section: `risks-2-1`. `undefined` where the section has no id itself. */
export const itemId = (sectionId: string | undefined, ...places: readonly (number | string)[]) =>
  sectionId && [sectionId, ...places].join('-');
