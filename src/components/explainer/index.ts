export { Explainer } from './Explainer.js';
export type { ExplainerLabels } from './Explainer.labels.js';
export type { ExplainerProps } from './Explainer.props.js';
