export type {
  FrequencyDisplay,
  FrequencyDisplayProps,
} from '../../internal/frequency-display.js';
export { FrequencyTable, type FrequencyTableProps } from './FrequencyTable.js';
export type { FrequencyTableLabels } from './FrequencyTable.labels.js';
