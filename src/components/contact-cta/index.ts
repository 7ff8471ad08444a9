export type { ContactCTALabels } from './ContactCTA.labels.js';
export { ContactCTA, type ContactCTABaseProps, type ContactCTAProps } from './ContactCTA.js';
