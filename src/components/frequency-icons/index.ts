export type {
  FrequencyDisplay,
  FrequencyDisplayProps,
} from '../../internal/frequency-display.js';
export { FrequencyIcons, type FrequencyIconsProps } from './FrequencyIcons.js';
export type { FrequencyIconsLabels } from './FrequencyIcons.labels.js';
