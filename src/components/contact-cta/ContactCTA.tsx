import { normalizeContact } from '../../content/normalize/index.js';
import { FactList } from '../../internal/elements/FactList.js';
import { Heading, nextLevel } from '../../internal/elements/Heading.js';
import { List } from '../../internal/elements/List.js';
import { Prose } from '../../internal/elements/Prose.js';
import { Section } from '../../internal/elements/Section.js';
import { mergeLabels } from '../../internal/wording/labels.js';
import { CrisisNotice } from '../crisis-notice/index.js';
import { ChannelItem } from './ChannelItem.js';
import { checkContact } from './ContactCTA.checks.js';
import { contactCTALabels } from './ContactCTA.labels.js';
import type { ContactCTAProps } from './ContactCTA.props.js';
import { contactCTAVariants } from './ContactCTA.variants.js';
import { channelsOf } from './channels.js';
import { Hours } from './Hours.js';
import { Location, Offices } from './Location.js';

/** How to take the next step: the number to call, other ways, and what to expect of each. */
export function ContactCTA(props: ContactCTAProps) {
  const { booking, phone, sms, email, tty, relay, primary, ...others } = normalizeContact(props);
  const { location, hours = [], hoursNote, answeredBy, responseTime, costNotice, ...more } = others;
  const { onCall, crisis, clinicName, heading, headingLevel, intro, locale, ...section } = more;
  const { labels, className, children, ...rest } = section;
  const text = mergeLabels('ContactCTA', contactCTALabels, locale?.contactCTA, labels);
  const channels = channelsOf({ booking, phone, sms, email, tty, relay }, text, primary);
  if (process.env.NODE_ENV !== 'production') checkContact(props, channels, [others, ...location]);
  const words = { level: nextLevel(headingLevel), text, tag: locale?.tag };
  const facts = [
    [text['answered-by'], answeredBy],
    [text['response-time'], responseTime],
    [text.cost, costNotice],
  ] as const;
  const [place, ...offices] = location;
  const isOnePlace = place && offices.length === 0;
  const hasHours = hours.length > 0 || hoursNote;
  return (
    <Section {...rest} slot="contact-cta" className={contactCTAVariants({ className })}>
      <div data-slot="contact-cta-body">
        <Heading level={headingLevel} slot="section-heading">
          {heading}
        </Heading>
        <Prose slot="section-intro">{intro}</Prose>
        <CrisisNotice contact={crisis} prominence="line" locale={locale} />
        {channels.length > 0 && (
          <List slot="contact-cta-channels">
            {channels.map((channel) => (
              <ChannelItem key={channel.kind} channel={channel} />
            ))}
          </List>
        )}
        {(hasHours || isOnePlace || facts.some(([, fact]) => fact)) && (
          <div data-slot="contact-cta-practical">
            {hasHours && (
              <div data-slot="contact-cta-hours">
                <Heading level={words.level} slot="contact-cta-title">
                  {text.hours}
                </Heading>
                <Hours hours={hours} note={hoursNote} text={text} tag={words.tag} />
              </div>
            )}
            {isOnePlace && <Location {...words} location={place} />}
            <FactList slot="contact-cta-facts" facts={facts} />
          </div>
        )}
        {offices.length > 0 && <Offices {...words} offices={location} />}
      </div>
      {children}
    </Section>
  );
}
