export { QuickExit, type QuickExitProps } from './QuickExit.js';
export type { QuickExitLabels } from './QuickExit.labels.js';
