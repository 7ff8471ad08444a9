/** Wording of a FrequencyTable. */
export interface FrequencyTableLabels {
  /** `{group}` is the caption the table was given. */
  caption: string;
  risk: string;
  count: string;
  comparison: string;
  'time-frame': string;
  /** Instead of `time-frame`, unless all numbers come from one study. */
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
  risk: 'Side effect or risk',
  count: 'How often',
  comparison: 'For comparison',
  'time-frame': 'Over what time',
  study: 'Who was studied, how, and for how long',
  'study-text': '{population}. {route}, {timeFrame}',
  number: '{count} in {per} people {outcome}',
  'comparison-number': '{count} in {per} {name}',
  'no-comparison': 'No comparison group',
};
