export { BackToTop, type BackToTopProps } from './BackToTop.js';
export type { BackToTopLabels } from './BackToTop.labels.js';
