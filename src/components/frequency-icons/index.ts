export { FrequencyIcons } from './FrequencyIcons.js';
export type { FrequencyIconsLabels } from './FrequencyIcons.labels.js';
export type { FrequencyIconsProps } from './FrequencyIcons.props.js';
