export { assertPublishable, PublishError } from './assert-publishable.js';
export { crisisLines, crisisLinesInSpanish } from './crisis-lines.js';
export { defineTreatment } from './define-treatment.js';
export type * from './model/index.js';
export { contactNumbers, fillNumbers } from './numbers.js';
export {
  type ClinicAnswers,
  fillPlaceholders,
  type UnconfirmedSentence,
  unconfirmed,
} from './placeholders.js';
export { type PublishInput, publishProblems } from './publish-problems.js';
