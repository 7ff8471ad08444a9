export { KeyFacts } from './KeyFacts.js';
export type { KeyFactsLabels } from './KeyFacts.labels.js';
export type { KeyFactsProps } from './KeyFacts.props.js';
