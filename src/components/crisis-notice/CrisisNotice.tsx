import { normalizeCrisisContact } from '../../content/normalize/index.js';
import { ItemList } from '../../internal/elements/ItemList.js';
import { SafeLink } from '../../internal/elements/SafeLink.js';
import { Section } from '../../internal/elements/Section.js';
import { mergeLabels } from '../../internal/wording/labels.js';
import { checkCrisisContact } from './CrisisNotice.checks.js';
import { crisisNoticeLabels } from './CrisisNotice.labels.js';
import type { CrisisNoticeProps } from './CrisisNotice.props.js';
import { crisisNoticeVariants } from './CrisisNotice.variants.js';
import { callLink, type WayToReach, waysToReach } from './ways-to-reach.js';

/** Numbers and addresses for somebody in crisis, as plain links that work without JavaScript. */
export function CrisisNotice(props: CrisisNoticeProps) {
  const contact = normalizeCrisisContact(props.contact);
  if (process.env.NODE_ENV !== 'production') checkCrisisContact(contact);
  // The host's own numbers, in `children`, must not go with ours.
  if (!contact) return props.children ?? null;
  const { contact: _, prominence, locale, labels, className, children, ...rest } = props;
  const { name, lang, availability, languages = [], emergency } = contact;
  const text = mergeLabels('CrisisNotice', crisisNoticeLabels, locale?.crisisNotice, labels);
  const isBanner = prominence === 'banner';
  const ways = waysToReach(contact, text);
  return (
    <Section
      {...rest}
      slot="crisis-notice"
      className={crisisNoticeVariants({ prominence, className })}
      heading={isBanner ? undefined : text.heading}
    >
      {/* A banner comes before the page's first heading, so its own words are a paragraph. */}
      {isBanner && <p data-slot="crisis-notice-heading">{text.heading}</p>}
      {(name || availability) && (
        // Its own language may run the other way than the page's.
        <p data-slot="crisis-notice-service" lang={lang} dir="auto">
          {name && <strong>{name}</strong>}
          {availability && `${name ? '. ' : ''}${availability}.`}
        </p>
      )}
      {languages.map((language, index) => (
        <p key={index} data-slot="crisis-notice-language" lang={language.lang} dir="auto">
          {language.text}
        </p>
      ))}
      {ways.length > 0 && (
        <ItemList
          slot="crisis-notice-ways"
          items={ways.map((way) => <Way key={way.href} {...way} />)}
        />
      )}
      {emergency && (
        <p data-slot="crisis-notice-emergency">
          {text.emergency} <Way {...callLink(emergency, text.call)} />
        </p>
      )}
      {children}
    </Section>
  );
}

function Way({ href, words }: WayToReach) {
  return <SafeLink href={href}>{words}</SafeLink>;
}
