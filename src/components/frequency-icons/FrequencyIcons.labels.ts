/** Wording under the pictures of a FrequencyIcons; part of a RiskDisclosure's `labels`. */
export interface FrequencyIconsLabels {
  /** `{count}` and `{per}`. */
  iconsCount: string;
  /** `{count}`, `{per}`, `{name}` of the comparison group. */
  iconsComparison: string;
}

export const frequencyIconsLabels: FrequencyIconsLabels = {
  iconsCount: '{count} in {per} people',
  iconsComparison: '{count} in {per} {name}',
};
