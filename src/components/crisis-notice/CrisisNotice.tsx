import { normalizeCrisisContact } from '../../content/normalize/index.js';
import { ItemList } from '../../internal/elements/ItemList.js';
import { SafeLink } from '../../internal/elements/SafeLink.js';
import { Section } from '../../internal/elements/Section.js';
import { mergeLabels } from '../../internal/wording/labels.js';
import { CrisisCard } from './CrisisCard.js';
import { checkCrisisContact } from './CrisisNotice.checks.js';
import { crisisNoticeLabels } from './CrisisNotice.labels.js';
import type { CrisisNoticeProps } from './CrisisNotice.props.js';
import { crisisNoticeVariants } from './CrisisNotice.variants.js';
import { callLink, waysToReach } from './ways-to-reach.js';

/** Numbers and addresses for someone in crisis, as plain links that work without JavaScript. */
export function CrisisNotice(props: CrisisNoticeProps) {
  const contact = normalizeCrisisContact(props.contact);
  if (process.env.NODE_ENV !== 'production') checkCrisisContact(contact);
  // The host's own numbers, in `children`, must not go with ours.
  if (!contact) return props.children ?? null;
  const { contact: _, prominence, locale, labels, className, children, ...rest } = props;
  const text = mergeLabels('CrisisNotice', crisisNoticeLabels, locale?.crisisNotice, labels);
  const isLine = prominence === 'line' || prominence === 'banner';
  const ways = waysToReach(isLine ? { ...contact, chat: undefined } : contact, text);
  // A line without a number to call or text would leave out the ways that are there.
  const isShort = isLine && ways.length > 0;
  const emergency = contact.emergency && callLink(contact.emergency, text.call);
  return (
    <Section
      {...rest}
      slot="crisis-notice"
      className={crisisNoticeVariants({ prominence, className })}
      heading={isLine ? undefined : text.heading}
    >
      {/* A line leaves the headings to the page, so its own words are a paragraph. */}
      {isLine && <p data-slot="crisis-notice-heading">{text.heading}</p>}
      {isShort ? (
        <ItemList
          slot="crisis-notice-ways"
          items={ways.map(({ href, words }) => (
            <SafeLink key={words} href={href}>
              {words}
            </SafeLink>
          ))}
        />
      ) : (
        <CrisisCard contact={contact} text={text} />
      )}
      {emergency && (
        <p data-slot="crisis-notice-emergency">
          {isShort ? text['emergency-short'] : text.emergency}{' '}
          <SafeLink href={emergency.href}>{emergency.words}</SafeLink>
        </p>
      )}
      {children}
    </Section>
  );
}
