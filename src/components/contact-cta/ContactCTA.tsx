import type { ComponentProps, ReactNode } from 'react';
import type {
  AtLeastOne,
  BookingChannel,
  ClinicLocation,
  ContactChannel,
  ContactChannels,
  CrisisContact,
  EmailChannel,
  OpeningHours,
  PhoneChannel,
} from '../../content/model/index.js';
import { classNames } from '../../internal/class-names.js';
import {
  definitions,
  type HeadingLevel,
  headingAt,
  list,
  nextLevel,
  Section,
  safeLink,
} from '../../internal/elements.js';
import { fillApart, listOf, phoneOf, wordingOf } from '../../internal/given.js';
import { readableLocale } from '../../internal/locale.js';
import { warn } from '../../internal/warn.js';
import { CrisisNotice, type CrisisNoticeLabels } from '../crisis-notice/index.js';
import { type ContactCTALabels, contactCTALabels } from './ContactCTA.labels.js';
import { openingHoursLines } from './opening-hours.js';

export interface ContactCTABaseProps extends Omit<ComponentProps<'section'>, 'children' | 'title'> {
  /** Where to turn in a crisis; always shown, above the clinic's own numbers. */
  crisis: CrisisContact;
  /** Booking on a page of yours or of a booking service. */
  booking?: BookingChannel;
  /** The clinic's phone. A crisis line does not fit here. */
  phone?: PhoneChannel;
  /** The clinic's number for text messages. */
  text?: PhoneChannel;
  /** The clinic's address for email. */
  email?: EmailChannel;
  /**
   * The way you would have most people take: it stands first, filled and larger.
   * @default the first there is of booking, phone, text and email
   */
  primary?: keyof ContactChannels;
  /** Where the clinic is. */
  location?: ClinicLocation;
  /** When somebody can be reached. Days that are not listed are shown as closed. */
  hours?: readonly OpeningHours[];
  /** How soon somebody answers. `Within two working days` */
  responseTime?: string;
  /** Who reads and answers. `Our front desk, who are not clinicians` */
  answeredBy?: string;
  /** What a self-paying visitor has a right to know about cost before care. */
  costNotice?: ReactNode;
  /** The section's heading. Leave it out when the page supplies its own. */
  heading?: string;
  /**
   * Rank of the section's heading; inner headings are one below it.
   * @default 2
   */
  headingLevel?: HeadingLevel;
  /** Text under the heading. Say what happens next; never imply that treatment is granted. */
  intro?: ReactNode;
  /**
   * Language of the opening hours, as a BCP 47 tag.
   * @default 'en-US'
   */
  locale?: string;
  /** Wording other than the English default. */
  labels?: Partial<ContactCTALabels>;
  /** Wording of the crisis notice, other than the English default. */
  crisisLabels?: Partial<CrisisNoticeLabels>;
}

/** At least one of `booking`, `phone`, `text` and `email` has to be there. */
export type ContactCTAProps = ContactCTABaseProps & AtLeastOne<ContactChannels>;

/** How to take the next step: ways to reach the clinic, and what to expect of each. */
export function ContactCTA({
  booking,
  phone,
  text,
  email,
  primary,
  location,
  hours,
  responseTime,
  answeredBy,
  costNotice,
  crisis,
  locale,
  labels,
  crisisLabels,
  className,
  ...rest
}: ContactCTAProps) {
  const wording = wordingOf(contactCTALabels, labels, 'ContactCTA');
  const innerLevel = nextLevel(rest.headingLevel);
  // Half a character cannot be written into an address.
  const address = email?.address?.replace(/\p{Cs}/gu, '');
  const channels = [
    channel('booking', booking, booking?.href, booking?.label),
    numberChannel('phone', phone, 'tel', wording.phone),
    numberChannel('text', text, 'sms', wording.text),
    channel(
      'email',
      email,
      // What an address may hold and a link may not, such as a question mark; the @ stays readable.
      address && `mailto:${encodeURIComponent(address).replace('%40', '@')}`,
      address,
      wording.email,
    ),
  ]
    .filter((item) => !!item)
    // Stable: the others keep their order.
    .sort((a, b) => Number(b.key === primary) - Number(a.key === primary));

  const days = openingHoursLines(listOf(hours), readableLocale(locale), wording);

  if (process.env.NODE_ENV !== 'production') {
    warnOfChannels({ booking, phone, text, email }, channels, primary);
  }
  return (
    <Section {...rest} slot="contact-cta" className={classNames('clinic-contact-cta', className)}>
      <CrisisNotice contact={crisis} headingLevel={innerLevel} labels={crisisLabels} />
      {channels[0] && list(channels, 'contact-cta-channels')}
      {definitions('contact-cta-facts', [
        [wording.answeredBy, answeredBy],
        [wording.responseTime, responseTime],
        [wording.cost, costNotice],
      ])}
      {location && (
        <div data-slot="contact-cta-location">
          {headingAt(innerLevel, wording.location)}
          <address>
            {(typeof location === 'string'
              ? [location]
              : [location.name, ...listOf(location.address)].filter(Boolean)
            ).map((line, index) => (
              <span key={index} dir="auto">
                {line}
              </span>
            ))}
          </address>
          {location.directionsHref && (
            <p>{safeLink(location.directionsHref, wording.directions)}</p>
          )}
        </div>
      )}
      {days[0] && (
        <div data-slot="contact-cta-hours">
          {headingAt(innerLevel, wording.hours)}
          {definitions('contact-cta-days', days)}
        </div>
      )}
    </Section>
  );
}

/** One way to reach the clinic, its number or address in the link's own text. */
function channel(
  kind: keyof ContactChannels,
  value: ContactChannel | undefined,
  href: string | undefined,
  words: string | undefined,
  template?: string,
) {
  return (
    // A channel from elsewhere may lack its number; where there is one to read, it is shown.
    words && (
      <li key={kind} data-slot="contact-cta-channel" data-channel={kind}>
        {template && value?.label && <span>{value.label}</span>}
        {safeLink(href, template ? fillApart(template, { address: words }) : words)}
        {value?.note && <p>{value.note}</p>}
      </li>
    )
  );
}

/** A number to call or to text. */
function numberChannel(
  kind: 'phone' | 'text',
  value: PhoneChannel | undefined,
  scheme: string,
  template: string,
) {
  const number = phoneOf(value?.number);
  return channel(kind, value, number && `${scheme}:${number.dial}`, number?.display, template);
}

/** In development only: ways to reach the clinic that are not there, or not whole. */
function warnOfChannels(
  given: ContactChannels,
  shown: readonly { key: string | null }[],
  primary: string | undefined,
): void {
  if (!shown.length) {
    warn(
      'ContactCTA',
      'there is no way to reach the clinic, so a visitor who is ready to ask cannot. Pass at least one of `booking`, `phone`, `text` and `email`.',
    );
  }
  for (const [kind, value] of Object.entries(given)) {
    if (!value || shown.some(({ key }) => key === kind)) continue;
    warn(
      'ContactCTA',
      `\`${kind}\` has no ${kind === 'booking' ? 'label' : kind === 'email' ? 'address' : 'number'}, so it is left out. \`parseClinicContact\` checks a contact before it gets here.`,
    );
  }
  if (primary && !shown.some(({ key }) => key === primary)) {
    warn(
      'ContactCTA',
      `\`primary\` is "${primary}", and there is no such way to reach the clinic, so the first of the others stands out. Pass \`${primary}\` too, or leave \`primary\` out.`,
    );
  }
}
