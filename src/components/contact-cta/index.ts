export { ContactCTA } from './ContactCTA.js';
export type { ContactCTALabels } from './ContactCTA.labels.js';
export type { ContactCTABaseProps, ContactCTAProps } from './ContactCTA.props.js';
