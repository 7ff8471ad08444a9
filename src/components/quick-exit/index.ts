export { QuickExit } from './QuickExit.js';
export type { QuickExitLabels } from './QuickExit.labels.js';
export type { QuickExitProps } from './QuickExit.props.js';
