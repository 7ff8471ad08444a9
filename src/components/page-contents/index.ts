export { PageContents } from './PageContents.js';
export type { PageContentsLabels } from './PageContents.labels.js';
export type { PageContentsProps } from './PageContents.props.js';
