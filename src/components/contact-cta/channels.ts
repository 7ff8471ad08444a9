import type { ContactChannel, ContactChannels } from '../../content/model/index.js';
import type { NormalizedContact } from '../../content/normalize/index.js';
import { fillTemplateIsolated } from '../../internal/wording/template.js';
import type { ContactCTALabels } from './ContactCTA.labels.js';

export interface Channel {
  kind: keyof ContactChannels;
  href: string;
  /** The link's words, with the number or address in them. */
  words: string;
  /** Above the link. */
  label?: string | undefined;
  note?: string | undefined;
}

/** Every way to reach the clinic, the primary one first. */
export function channelsOf(
  { booking, phone, sms, email }: NormalizedContact,
  text: ContactCTALabels,
  primary: keyof ContactChannels | undefined,
): readonly Channel[] {
  const withWords = (template: string, address: string, { label, note }: ContactChannel) => ({
    words: fillTemplateIsolated(template, { address }),
    label,
    note,
  });
  const channels: readonly (Channel | undefined)[] = [
    booking && {
      kind: 'booking',
      href: booking.href,
      words: booking.label,
      note: booking.note,
    },
    phone && {
      kind: 'phone',
      href: `tel:${phone.number}`,
      ...withWords(text.phone, phone.display, phone),
    },
    sms && { kind: 'sms', href: `sms:${sms.number}`, ...withWords(text.sms, sms.display, sms) },
    email && {
      kind: 'email',
      // Encodes what an address may hold and a link may not, such as a question mark.
      href: `mailto:${encodeURIComponent(email.address).replace('%40', '@')}`,
      ...withWords(text.email, email.address, email),
    },
  ];
  return channels
    .filter((channel) => channel !== undefined)
    .sort((a, b) => Number(b.kind === primary) - Number(a.kind === primary));
}
