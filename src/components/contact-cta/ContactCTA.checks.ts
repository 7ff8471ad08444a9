import type { ContactChannels } from '../../content/model/index.js';
import type { NormalizedHours } from '../../content/normalize/index.js';
import { quote, warn } from '../../content/warn.js';
import type { ContactCTAProps } from './ContactCTA.props.js';
import type { Channel } from './channels.js';
import { isReadable, isTime } from './opening-hours.js';

/** Warns about ways to reach the clinic that are missing or incomplete. In development only. */
export function checkContact(
  { booking, phone, sms, email, primary }: Partial<ContactCTAProps>,
  channels: readonly Channel[],
  places: readonly { hours?: readonly NormalizedHours[] | undefined }[],
): void {
  const given: ContactChannels = { booking, phone, sms, email };
  const isShown = (kind: string) => channels.some((channel) => channel.kind === kind);
  if (channels.length === 0) {
    warn(
      'ContactCTA',
      'there is no way to reach the clinic, so a visitor who is ready to ask cannot. Pass at least one of `booking`, `phone`, `sms` and `email`.',
    );
  }
  for (const [kind, value] of Object.entries(given)) {
    if (!value || isShown(kind)) continue;
    warn(
      'ContactCTA',
      `\`${kind}\` has no ${kind === 'booking' ? 'label' : kind === 'email' ? 'address' : 'number'}, so it is left out. \`parseClinicContact\` checks a contact before it gets here.`,
    );
  }
  const mail = channels.find(({ kind }) => kind === 'email');
  if (mail && !mail.href) {
    warn(
      'ContactCTA',
      `${quote(mail.words)} is no email address alone, so it is shown without a link. Write one, such as "hello@clinic.example".`,
    );
  }
  if (primary && !isShown(primary)) {
    warn(
      'ContactCTA',
      `\`primary\` is "${primary}", and there is no such way to reach the clinic, so the first of the others stands out. Pass \`${primary}\` too, or leave \`primary\` out.`,
    );
  }
  for (const { hours = [] } of places) hours.forEach(checkHours);
}

function checkHours(entry: NormalizedHours): void {
  if (!isReadable(entry)) {
    warn(
      'ContactCTA',
      `an entry of \`hours\` cannot be read (${quote(entry)}), so no day is shown as closed. Give it \`days\` such as "Monday", and \`opens\` and \`closes\`, or a \`note\`.`,
    );
  }
  if (entry.opens && entry.opens === entry.closes) {
    warn(
      'ContactCTA',
      `an entry of \`hours\` opens and closes at the same time (${quote(entry)}), which may mean all day or not at all. All day is "00:00" to "24:00"; a day without hours is closed.`,
    );
  }
  for (const written of [entry.opens, entry.closes]) {
    if (!written || isTime(written)) continue;
    warn(
      'ContactCTA',
      `"${written}" in \`hours\` is not a valid time, so it is shown as it is. Use the 24-hour clock, as in "09:00".`,
    );
  }
}
