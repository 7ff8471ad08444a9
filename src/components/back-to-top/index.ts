export { BackToTop } from './BackToTop.js';
export type { BackToTopLabels } from './BackToTop.labels.js';
export type { BackToTopProps } from './BackToTop.props.js';
