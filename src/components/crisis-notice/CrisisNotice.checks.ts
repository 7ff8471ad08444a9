import type { ReachableCrisisContact } from '../../content/normalize/index.js';
import { warn } from '../../content/warn.js';

const year = 366 * 24 * 60 * 60 * 1000;

/** Warns about numbers that are missing or were not verified for a year. In development only. */
export function checkCrisisContact(contact: ReachableCrisisContact | undefined): void {
  if (!contact) {
    warn(
      'CrisisNotice',
      'there is no crisis contact with a number or address, so somebody in crisis finds no number here. Pass one of `crisisLines`, or your own.',
    );
    return;
  }
  const { name, call, emergency, verifiedOn } = contact;
  for (const [field, phone] of Object.entries({ call, emergency })) {
    if (phone) continue;
    warn(
      'CrisisNotice',
      `"${name}" has no \`${field}\` number, so somebody in crisis does not find it. Give it \`dial\`; \`parseCrisisContact\` checks a contact.`,
    );
  }
  const age = Date.now() - Date.parse(verifiedOn);
  if (age < year) return;
  warn(
    'CrisisNotice',
    `the numbers of "${name}" were last verified on ${verifiedOn || 'no known day'}, and numbers change. Call each of them, then set \`verifiedOn\` to the day you did.`,
  );
}
