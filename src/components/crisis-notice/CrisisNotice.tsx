import { cx } from 'class-variance-authority';
import type { ComponentProps } from 'react';
import type { CrisisContact } from '../../content/model.js';
import { fill } from '../../internal/fill.js';
import { Heading, type HeadingLevel } from '../../internal/Heading.js';
import { List } from '../../internal/List.js';
import { SafeLink } from '../../internal/SafeLink.js';
import { warn } from '../../internal/warn.js';
import { type CrisisNoticeLabels, crisisNoticeLabels } from './CrisisNotice.labels.js';

export interface CrisisNoticeProps extends Omit<ComponentProps<'section'>, 'children' | 'title'> {
  /** Where to turn. A preset such as `crisisLines.US`, or a value from your server. */
  contact: CrisisContact;
  /**
   * Rank of the notice's heading.
   * @default 2
   */
  headingLevel?: HeadingLevel;
  /** Wording other than the English default. */
  labels?: Partial<CrisisNoticeLabels>;
}

/** Numbers and addresses for somebody in crisis, as plain links that work without JavaScript. */
export function CrisisNotice({
  contact,
  headingLevel = 2,
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
  const { name, availability, call, text, chat, local, emergency } = contact;
  const wording = { ...crisisNoticeLabels, ...labels };
  return (
    <section {...rest} className={cx('clinic-crisis-notice', className)} data-slot="crisis-notice">
      <Heading level={headingLevel} data-slot="crisis-notice-heading">
        {wording.heading}
      </Heading>
      <p data-slot="crisis-notice-service">
        <strong>{name}</strong>
        {availability && `. ${availability}.`}
      </p>
      <List data-slot="crisis-notice-ways">
        <li>
          <SafeLink href={`tel:${call.dial}`}>
            {fill(wording.call, { number: call.display })}
          </SafeLink>
        </li>
        {text && (
          <li>
            <SafeLink href={`sms:${text.dial}`}>
              {fill(wording.text, { number: text.display })}
            </SafeLink>
          </li>
        )}
        {chat && (
          <li>
            <SafeLink href={chat.href}>{fill(wording.chat, { address: chat.display })}</SafeLink>
          </li>
        )}
        {local && (
          <li>
            <SafeLink href={`tel:${local.call.dial}`}>
              {fill(wording.local, { name: local.name, number: local.call.display })}
            </SafeLink>
          </li>
        )}
      </List>
      <p data-slot="crisis-notice-emergency">
        {wording.emergency}{' '}
        <SafeLink href={`tel:${emergency.dial}`}>
          {fill(wording.call, { number: emergency.display })}
        </SafeLink>
      </p>
    </section>
  );
}
