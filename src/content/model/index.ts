/**
 * The content model: everything on a treatment page, as plain data.
 *
 * It fits in JSON, so it can come from a file or a CMS. `Rich` is the type of longer text: a string
 * in content (with a blank line between paragraphs), any React node in a component's props. `Id` is
 * the type of source ids: with `defineTreatment`, only ids in the treatment's own list compile.
 */
export type * from './benefits-and-risks.js';
export type * from './candidacy.js';
export type * from './contact.js';
export type * from './crisis.js';
export type * from './evidence.js';
export type * from './explainer.js';
export type * from './formats.js';
export type * from './picture.js';
export type * from './process.js';
export type * from './review.js';
export type * from './treatment.js';
