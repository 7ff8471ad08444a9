import type { ComponentProps } from 'react';
import type { CrisisContact } from '../../content/model/index.js';
import { classNames } from '../../internal/class-names.js';
import { type HeadingLevel, itemList, Section, safeLink } from '../../internal/elements.js';
import { canBeReached, fillApart, listOf, phoneOf, wordingOf } from '../../internal/given.js';
import { warn } from '../../internal/warn.js';
import { type CrisisNoticeLabels, crisisNoticeLabels } from './CrisisNotice.labels.js';

export interface CrisisNoticeProps extends Omit<ComponentProps<'section'>, 'children' | 'title'> {
  /** Where to turn. A preset such as `crisisLines.US`, or a value from your server. */
  contact: CrisisContact;
  /**
   * Rank of the notice's heading. A banner has none.
   * @default 2
   */
  headingLevel?: HeadingLevel;
  /**
   * A box in the page, or a slim strip across its top that leaves the first heading to the page.
   * Both say the same.
   * @default 'inline'
   */
  prominence?: 'inline' | 'banner';
  /** Wording other than the English default. */
  labels?: Partial<CrisisNoticeLabels> | undefined;
}

/** Numbers and addresses for somebody in crisis, as plain links that work without JavaScript. */
export function CrisisNotice({
  contact,
  prominence = 'inline',
  labels,
  className,
  ...rest
}: CrisisNoticeProps) {
  if (!canBeReached(contact)) {
    if (process.env.NODE_ENV !== 'production') {
      warn(
        'CrisisNotice',
        'there is no crisis contact with a number or address, so somebody in crisis finds no number here. Pass one of `crisisLines`, or your own.',
      );
    }
    return null;
  }
  if (process.env.NODE_ENV !== 'production') warnIfPoor(contact);
  const { name, lang, availability, text, chat } = contact;
  const wording = wordingOf(crisisNoticeLabels, labels, 'CrisisNotice');
  const link = (
    scheme: string,
    phone: unknown,
    template: string,
    { query = '', after = '', ...more }: Record<string, string | undefined> = {},
  ) => {
    const number = phoneOf(phone);
    return (
      number &&
      safeLink(
        `${scheme}:${number.dial}${query}`,
        fillApart(template, { ...number, ...more }) + after,
      )
    );
  };
  const address = chat?.display ?? chat?.href;
  const ways = [
    link('tel', contact.call, wording.call),
    link('sms', text, text?.keyword ? wording.textKeyword : wording.text, {
      keyword: text?.keyword,
      query: text?.keyword && `?body=${encodeURIComponent(text.keyword.replace(/\p{Cs}/gu, ''))}`,
      after: text?.name && ` (${text.name})`,
    }),
    address && safeLink(chat?.href, fillApart(wording.chat, { display: address })),
    ...listOf(contact.otherLines).map((line) =>
      link('tel', line.call, line.name ? wording.line : wording.call, { name: line.name }),
    ),
  ].filter(Boolean);
  const emergency = link('tel', contact.emergency, wording.call);
  const banner = prominence === 'banner';
  return (
    <Section
      {...rest}
      slot="crisis-notice"
      className={classNames('clinic-crisis-notice', className)}
      data-prominence={banner ? prominence : 'inline'}
      heading={banner ? undefined : wording.heading}
    >
      {/* A strip at the top of a page leaves the first heading to the page. */}
      {banner && <p data-slot="crisis-notice-heading">{wording.heading}</p>}
      {/* In the direction of its own language, whatever the page's. */}
      {(name || availability) && (
        <p data-slot="crisis-notice-service" lang={lang} dir="auto">
          {name && <strong>{name}</strong>}
          {availability && `${name ? '. ' : ''}${availability}.`}
        </p>
      )}
      {listOf(contact.languages).map(({ lang, text }, index) => (
        <p key={index} lang={lang} dir="auto">
          {text}
        </p>
      ))}
      {ways[0] && itemList(ways, 'crisis-notice-ways')}
      {emergency && (
        <p data-slot="crisis-notice-emergency">
          {wording.emergency} {emergency}
        </p>
      )}
    </Section>
  );
}

/** In development only: numbers that are not there, or that nobody has checked for a year. */
function warnIfPoor({ name, call, emergency, verifiedOn }: Partial<CrisisContact>): void {
  for (const [field, phone] of Object.entries({ call, emergency })) {
    if (phoneOf(phone) && phone?.dial && phone.display) continue;
    warn(
      'CrisisNotice',
      `"${name}" has no \`${field}\` number that can be dialled and read, so somebody in crisis does not find it. Give it \`dial\` and \`display\`; \`parseCrisisContact\` checks a contact.`,
    );
  }
  const age = Date.now() - Date.parse(`${verifiedOn}`);
  if (age < 366 * 24 * 60 * 60 * 1000) return;
  warn(
    'CrisisNotice',
    `nobody has checked the numbers of "${name}" since ${verifiedOn}, and numbers change. Call each of them, then set \`verifiedOn\` to the day you did.`,
  );
}
