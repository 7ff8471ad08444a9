import { type ClinicContact, type CrisisContact, crisisLines } from 'clinic-ui/content';

/** What stands on every page. This clinic is invented. */

export const name = 'Example Clinic';

/** Your country's: `US`, `CA`, `GB`, `IE`, `AU`, `NZ`, or a contact of your own. Call each number. */
export const crisis: CrisisContact = crisisLines.US;

export const contact: ClinicContact = {
  phone: { number: '+1 555 555 0142', display: '(555) 555-0142' },
  onCall: { number: '+1 555 555 0143', display: '(555) 555-0143' },
};
