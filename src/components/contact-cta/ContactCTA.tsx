import { normalizeContact } from '../../content/normalize/index.js';
import { FactList } from '../../internal/elements/FactList.js';
import { Heading, nextLevel } from '../../internal/elements/Heading.js';
import { List } from '../../internal/elements/List.js';
import { SafeLink } from '../../internal/elements/SafeLink.js';
import { Section } from '../../internal/elements/Section.js';
import { mergeLabels } from '../../internal/wording/labels.js';
import { CrisisNotice } from '../crisis-notice/index.js';
import { checkContact } from './ContactCTA.checks.js';
import { contactCTALabels } from './ContactCTA.labels.js';
import type { ContactCTAProps } from './ContactCTA.props.js';
import { contactCTAVariants } from './ContactCTA.variants.js';
import { type Channel, channelsOf } from './channels.js';
import { Location } from './Location.js';
import { openingHoursLines } from './opening-hours.js';

/** How to take the next step: ways to reach the clinic, and what to expect of each. */
export function ContactCTA(props: ContactCTAProps) {
  const { booking, phone, sms, email, primary, hours = [], ...others } = normalizeContact(props);
  const { location, answeredBy, responseTime, costNotice, onCall, crisis, ...section } = others;
  const { locale, labels, className, children, ...rest } = section;
  const text = mergeLabels('ContactCTA', contactCTALabels, locale?.contactCTA, labels);
  const channels = channelsOf({ booking, phone, sms, email }, text, primary);
  if (process.env.NODE_ENV !== 'production') checkContact(props, channels, hours);
  const level = nextLevel(rest.headingLevel);
  const days = openingHoursLines(hours, text, locale?.tag);
  return (
    <Section {...rest} slot="contact-cta" className={contactCTAVariants({ className })}>
      <CrisisNotice contact={crisis} prominence="line" locale={locale} />
      {channels.length > 0 && (
        <List slot="contact-cta-channels">
          {channels.map((channel) => (
            <ChannelItem key={channel.kind} channel={channel} />
          ))}
        </List>
      )}
      <FactList
        slot="contact-cta-facts"
        facts={[
          [text['answered-by'], answeredBy],
          [text['response-time'], responseTime],
          [text.cost, costNotice],
        ]}
      />
      {location && <Location location={location} level={level} text={text} />}
      {days.length > 0 && (
        <div data-slot="contact-cta-hours">
          <Heading level={level} slot="contact-cta-title">
            {text.hours}
          </Heading>
          <FactList slot="contact-cta-days" facts={days} />
        </div>
      )}
      {children}
    </Section>
  );
}

function ChannelItem({ channel: { kind, href, words, label, note } }: { channel: Channel }) {
  return (
    <li data-slot="contact-cta-channel" data-channel={kind}>
      {label && <span data-slot="contact-cta-channel-label">{label}</span>}
      <SafeLink href={href}>{words}</SafeLink>
      {note && <p data-slot="contact-cta-channel-note">{note}</p>}
    </li>
  );
}
