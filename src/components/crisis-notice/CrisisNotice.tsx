import type { ComponentProps } from 'react';
import type { CrisisContact, CrisisPhone } from '../../content/model/index.js';
import { classNames } from '../../internal/class-names.js';
import { type HeadingLevel, List, SafeLink, Section } from '../../internal/elements.js';
import { fill } from '../../internal/fill.js';
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
  if (!contact) {
    if (process.env.NODE_ENV !== 'production') {
      warn(
        'CrisisNotice',
        'there is no crisis contact, so somebody in crisis finds no number here. Pass one of `crisisLines`, or your own.',
      );
    }
    return null;
  }
  if (process.env.NODE_ENV !== 'production') warnIfPoor(contact);
  const { name, lang, availability, languages, call, text, chat, otherLines, emergency } = contact;
  const wording = { ...crisisNoticeLabels, ...labels };
  // A contact from elsewhere may lack what the type asks for; what it has is shown all the same.
  const callLink = (phone: CrisisPhone | undefined, template = wording.call, line = name) => {
    const dial = phone?.dial ?? phone?.display;
    return (
      dial && (
        <SafeLink href={`tel:${dial}`}>
          {fill(template, { display: dial, ...phone, name: line })}
        </SafeLink>
      )
    );
  };
  const ways = [
    callLink(call),
    text?.dial && (
      <SafeLink
        href={`sms:${text.dial}${text.keyword ? `?body=${encodeURIComponent(text.keyword)}` : ''}`}
      >
        {fill(text.keyword ? wording.textKeyword : wording.text, text)}
        {text.name && ` (${text.name})`}
      </SafeLink>
    ),
    chat && <SafeLink href={chat.href}>{fill(wording.chat, chat)}</SafeLink>,
    ...(otherLines ?? []).map((line) => callLink(line.call, wording.line, line.name)),
  ];
  return (
    <Section
      {...rest}
      slot="crisis-notice"
      className={classNames('clinic-crisis-notice', className)}
      data-prominence={prominence}
      heading={prominence === 'inline' ? wording.heading : undefined}
    >
      {/* A strip at the top of a page leaves the first heading to the page. */}
      {prominence === 'banner' && <p data-slot="crisis-notice-heading">{wording.heading}</p>}
      <p data-slot="crisis-notice-service" lang={lang}>
        <strong>{name}</strong>
        {availability && `. ${availability}.`}
      </p>
      {languages?.map(({ lang, text }) => (
        <p key={lang} lang={lang}>
          {text}
        </p>
      ))}
      <List data-slot="crisis-notice-ways" items={ways.filter(Boolean)} />
      {callLink(emergency) && (
        <p data-slot="crisis-notice-emergency">
          {wording.emergency} {callLink(emergency)}
        </p>
      )}
    </Section>
  );
}

/** In development only: numbers that are not there, or that nobody has checked for a year. */
function warnIfPoor({ name, call, emergency, verifiedOn }: Partial<CrisisContact>): void {
  for (const [field, phone] of Object.entries({ call, emergency })) {
    if (phone?.dial && phone.display) continue;
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
