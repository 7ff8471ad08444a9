export { FrequencyTable, type FrequencyTableProps } from './FrequencyTable.js';
export type { FrequencyTableLabels } from './FrequencyTable.labels.js';
