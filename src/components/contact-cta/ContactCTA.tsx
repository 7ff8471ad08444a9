import { normalizeContact } from '../../content/normalize/index.js';
import { FactList } from '../../internal/elements/FactList.js';
import { Heading, type HeadingLevel, nextLevel } from '../../internal/elements/Heading.js';
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
import { Location } from './Location.js';
import { openingHoursLines } from './opening-hours.js';

/** How to take the next step: the number to call, other ways, and what to expect of each. */
export function ContactCTA(props: ContactCTAProps) {
  const { booking, phone, sms, email, primary, hours = [], ...others } = normalizeContact(props);
  const { location, answeredBy, responseTime, costNotice, onCall, crisis, ...section } = others;
  const { heading, headingLevel, intro, locale, labels, className, children, ...rest } = section;
  const text = mergeLabels('ContactCTA', contactCTALabels, locale?.contactCTA, labels);
  const channels = channelsOf({ booking, phone, sms, email }, text, primary);
  if (process.env.NODE_ENV !== 'production') checkContact(props, channels, hours);
  const level = nextLevel(headingLevel);
  const facts = [
    [text['answered-by'], answeredBy],
    [text['response-time'], responseTime],
    [text.cost, costNotice],
  ] as const;
  const days = openingHoursLines(hours, text, locale?.tag);
  const isPractical = location || days.length > 0 || facts.some(([, fact]) => fact);
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
        {isPractical && (
          <div data-slot="contact-cta-practical">
            <Hours days={days} level={level} title={text.hours} />
            {location && <Location location={location} level={level} text={text} />}
            <FactList slot="contact-cta-facts" facts={facts} />
          </div>
        )}
      </div>
      {children}
    </Section>
  );
}

interface HoursProps {
  days: readonly (readonly [day: string, hours: string])[];
  level: HeadingLevel;
  title: string;
}

function Hours({ days, level, title }: HoursProps) {
  if (days.length === 0) return null;
  return (
    <div data-slot="contact-cta-hours">
      <Heading level={level} slot="contact-cta-title">
        {title}
      </Heading>
      <FactList slot="contact-cta-days" facts={days} />
    </div>
  );
}
