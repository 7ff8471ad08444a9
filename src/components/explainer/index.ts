export { Explainer, type ExplainerProps } from './Explainer.js';
export type { ExplainerLabels } from './Explainer.labels.js';
