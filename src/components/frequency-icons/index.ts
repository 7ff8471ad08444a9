export { FrequencyIcons, type FrequencyIconsProps } from './FrequencyIcons.js';
export type { FrequencyIconsLabels } from './FrequencyIcons.labels.js';
