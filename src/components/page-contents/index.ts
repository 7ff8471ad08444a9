export { PageContents, type PageContentsProps } from './PageContents.js';
export type { PageContentsLabels } from './PageContents.labels.js';
