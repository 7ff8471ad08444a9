export type { JsonLdGraph, JsonLdNode, JsonLdValue } from './json-ld.js';
export { jsonLdScript, StructuredData, type StructuredDataProps } from './StructuredData.js';
export { type TreatmentJsonLdOptions, treatmentJsonLd } from './treatment-json-ld.js';
