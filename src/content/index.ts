export { crisisLines, crisisLinesInSpanish } from './crisis-lines.js';
export { defineTreatment } from './define-treatment.js';
export type * from './model/index.js';
export { fillPlaceholders } from './placeholders.js';
