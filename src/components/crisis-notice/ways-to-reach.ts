import type { CrisisPhone } from '../../content/model/index.js';
import type { ReachableCrisisContact } from '../../content/normalize/index.js';
import { fillTemplateIsolated } from '../../internal/wording/template.js';
import type { CrisisNoticeLabels } from './CrisisNotice.labels.js';

/** A way to reach help: a link's address and its words. */
export interface WayToReach {
  href: string;
  words: string;
}

/** A number to call. */
export const callLink = (
  { dial, display = dial }: CrisisPhone,
  template: string,
  name?: string,
): WayToReach => ({
  href: `tel:${dial}`,
  words: fillTemplateIsolated(template, { display, name }),
});

/** A number to text, its first message filled in where the service asks for a keyword. */
function textLink(
  { dial, display = dial, keyword, name }: NonNullable<ReachableCrisisContact['text']>,
  text: CrisisNoticeLabels,
): WayToReach {
  const template = keyword ? text['text-keyword'] : text.text;
  const service = name ? ` (${name})` : '';
  // Half of a surrogate pair cannot be encoded.
  const body = keyword && `?body=${encodeURIComponent(keyword.replace(/\p{Cs}/gu, ''))}`;
  return {
    href: `sms:${dial}${body ?? ''}`,
    words: fillTemplateIsolated(template, { display, keyword }) + service,
  };
}

/** Every way to reach help but the emergency number, the surest first. */
export function waysToReach(
  { call, text: sms, chat, otherLines = [] }: ReachableCrisisContact,
  text: CrisisNoticeLabels,
): readonly WayToReach[] {
  return [
    call && callLink(call, text.call),
    sms && textLink(sms, text),
    chat && {
      href: chat.href,
      words: fillTemplateIsolated(text.chat, { display: chat.display }),
    },
    ...otherLines.map((line) => callLink(line.call, line.name ? text.line : text.call, line.name)),
  ].filter((way) => way !== undefined);
}
