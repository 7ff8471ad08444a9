import type { ContactChannel, ContactChannels } from '../../content/model/index.js';
import { type NormalizedContact, telHref } from '../../content/normalize/index.js';
import { isEmailAddress } from '../../content/pasted-address.js';
import { saysHow } from '../../content/says-how.js';
import {
  fillTemplateIsolated,
  fillTemplateOnce,
  splitTemplate,
} from '../../internal/wording/template.js';
import type { ContactCTALabels } from './ContactCTA.labels.js';

export interface Channel {
  kind: keyof ContactChannels | 'tty' | 'relay';
  /** None where it is not clear which number or address is meant. */
  href: string | undefined;
  /** The link's words, with the number or address in them. */
  words: string;
  /** Where the number is shown large: the same words, apart. */
  call?: readonly [before: string, number: string, after: string] | undefined;
  /** Above the link. */
  label?: string | undefined;
  note?: string | undefined;
  /** Whether this is the way that most people should take. */
  isPrimary: boolean;
}

/** Every way to reach the clinic: a primary one that was asked for, then the number, then the rest. */
export function channelsOf(
  { booking, phone, sms, email, tty, relay }: Omit<NormalizedContact, 'location'>,
  text: ContactCTALabels,
  primary: keyof ContactChannels | undefined,
): readonly Channel[] {
  const noteOf = ({ label, note }: ContactChannel) => ({ label, note });
  const [beforeNumber, afterNumber] = splitTemplate(text.phone, 'address');
  const channels: readonly (Omit<Channel, 'isPrimary'> | undefined)[] = [
    phone && {
      ...noteOf(phone),
      kind: 'phone',
      href: telHref(phone),
      words: text.phone,
      // A number that is not dialed may be a fax machine's: its own words say.
      call:
        saysHow(phone.display) || !phone.number
          ? ['', phone.display, '']
          : [beforeNumber, phone.display, afterNumber],
    },
    booking && {
      kind: 'booking',
      href: booking.href,
      words: booking.label,
      note: booking.note,
    },
    sms && {
      ...noteOf(sms),
      kind: 'sms',
      href: sms.number ? `sms:${sms.number}` : undefined,
      words: fillTemplateOnce(text.sms, 'address', { address: sms.display }),
    },
    email && {
      ...noteOf(email),
      kind: 'email',
      // Encodes what an address may hold and a link may not, such as a question mark.
      href: isEmailAddress(email.address)
        ? `mailto:${encodeURIComponent(email.address).replace('%40', '@')}`
        : undefined,
      words: fillTemplateOnce(text.email, 'address', { address: email.address }),
    },
    tty && {
      ...noteOf(tty),
      kind: 'tty',
      href: telHref(tty),
      words: fillTemplateIsolated(text.tty, { address: tty.display }),
    },
    relay && {
      kind: 'relay',
      href: relay.dial ? `tel:${relay.dial}` : undefined,
      words: fillTemplateIsolated(text.relay, {
        name: relay.name ?? text['relay-service'],
        address: relay.display,
      }),
      note: relay.note,
    },
  ];
  const known = channels.filter((channel) => channel !== undefined);
  const has = (kind: string | undefined) => known.some((channel) => channel.kind === kind);
  // A number is large already, so the color goes to booking.
  const main = has(primary) ? primary : has('booking') ? 'booking' : known[0]?.kind;
  return known
    .map((channel) => ({ ...channel, isPrimary: channel.kind === main }))
    .sort((a, b) => Number(b.kind === primary) - Number(a.kind === primary));
}
