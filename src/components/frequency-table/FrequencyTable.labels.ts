/** Wording of a FrequencyTable; part of a RiskDisclosure's `labels`. */
export interface FrequencyTableLabels {
  /** `{group}` is the heading of the group. */
  tableCaption: string;
  tableRisk: string;
  tableCount: string;
  tableComparison: string;
  tableTimeFrame: string;
  /** Instead of `tableTimeFrame`, unless all numbers are of one study, which then stands above. */
  tableStudy: string;
  /** `{population}`, `{route}` and `{timeFrame}` of one number, under `tableStudy`. */
  tableStudyText: string;
  /** `{count}`, `{per}`, `{outcome}` (may be empty). */
  tableNumber: string;
  /** `{count}`, `{per}`, `{name}` of the comparison group. */
  tableComparisonNumber: string;
  /** When the study had no comparison group. */
  tableNoComparison: string;
}

export const frequencyTableLabels: FrequencyTableLabels = {
  tableCaption: '{group}: how many people were affected',
  tableRisk: 'Side effect or risk',
  tableCount: 'How often',
  tableComparison: 'For comparison',
  tableTimeFrame: 'Over what time',
  tableStudy: 'Who, how and over what time',
  tableStudyText: '{population}. {route}, {timeFrame}',
  tableNumber: '{count} in {per} people {outcome}',
  tableComparisonNumber: '{count} in {per} {name}',
  tableNoComparison: 'No comparison group',
};
