export { FrequencyTable } from './FrequencyTable.js';
export type { FrequencyTableLabels } from './FrequencyTable.labels.js';
export type { FrequencyTableProps } from './FrequencyTable.props.js';
