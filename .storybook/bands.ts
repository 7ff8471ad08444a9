/**
 * The band of the page that a component lives in, which its stories have as their background. Those
 * that are not here are on the page's canvas.
 */
export const bands: Readonly<Record<string, 'water' | 'sand'>> = {
  ProcessTimeline: 'water',
  RiskDisclosure: 'sand',
  CandidacyChecklist: 'water',
  NoteList: 'sand',
};

/** The band of a story, by its title. */
export const bandOf = (title: string) => bands[title.replace('Components/', '')];
