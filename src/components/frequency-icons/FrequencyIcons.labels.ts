/** Wording of a FrequencyIcons. */
export interface FrequencyIconsLabels {
  /** `{count}` and `{per}`. */
  count: string;
  /** `{count}`, `{per}`, `{name}` of the comparison group. */
  comparison: string;
}

export const frequencyIconsLabels: FrequencyIconsLabels = {
  count: '{count} in {per} people',
  comparison: '{count} in {per} {name}',
};
