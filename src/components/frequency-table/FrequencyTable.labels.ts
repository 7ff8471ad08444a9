/** Wording of a FrequencyTable. */
export interface FrequencyTableLabels {
  /** `{group}` is the caption the table was given. */
  caption: string;
  /** The same, where all numbers come from one study: `{per}`, `{timeFrame}` and `{route}` too. */
  'shared-caption': string;
  risk: string;
  count: string;
  comparison: string;
  /** Above how many more or fewer than in the comparison group. */
  difference: string;
  /** Above what tells the studies of the numbers apart. */
  study: string;
  /** `{population}`, `{route}` and `{timeFrame}` of one number, under `study`. */
  'study-text': string;
  /** `{count}`, `{per}`, `{outcome}` (may be empty). */
  number: string;
  /** `{count}`, `{per}`, `{name}` of the comparison group. */
  'comparison-number': string;
  /** Where the study had no comparison group. */
  'no-comparison': string;
}

export const frequencyTableLabels: FrequencyTableLabels = {
  caption: '{group}: how many people were affected',
  'shared-caption': '{group} in {per} people, {timeFrame}. {route}',
  risk: 'Side effect or risk',
  count: 'How many',
  comparison: 'For comparison',
  difference: 'More',
  study: 'Who was studied, how, and for how long',
  'study-text': '{population}. {route}, {timeFrame}',
  number: '{count} in {per} people {outcome}',
  'comparison-number': '{count} in {per} {name}',
  'no-comparison': 'No comparison group',
};
