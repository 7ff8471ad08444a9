export { CareBar } from './CareBar.js';
export type { CareBarLabels } from './CareBar.labels.js';
export type { CareBarProps } from './CareBar.props.js';
