export { ContactCTA, type ContactCTABaseProps, type ContactCTAProps } from './ContactCTA.js';
export type { ContactCTALabels } from './ContactCTA.labels.js';
