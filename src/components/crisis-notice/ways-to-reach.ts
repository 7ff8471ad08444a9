import type { CrisisChat, CrisisLine, CrisisPhone } from '../../content/model/index.js';
import type { ReachableCrisisContact } from '../../content/normalize/index.js';
import { fillTemplateIsolated, fillTemplateOnce } from '../../internal/wording/template.js';
import type { CrisisNoticeLabels } from './CrisisNotice.labels.js';

/** A way to reach help: a link's address and its words. */
export interface WayToReach {
  /** None where it is not clear which number is meant. */
  href: string | undefined;
  words: string;
}

/** A number to call. */
export const callLink = (
  { dial, display = dial }: CrisisPhone,
  template: string,
  line: { name?: string; note?: string | undefined } = {},
): WayToReach => ({
  href: dial ? `tel:${dial}` : undefined,
  words: fillTemplateOnce(template, 'display', { display, ...line }),
});

/** A number to text, its first message filled in where the service asks for a keyword. */
function textLink(
  { dial, display = dial, keyword, name }: NonNullable<ReachableCrisisContact['text']>,
  text: CrisisNoticeLabels,
): WayToReach {
  const words = keyword
    ? fillTemplateIsolated(text['text-keyword'], { display, keyword })
    : fillTemplateOnce(text.text, 'display', { display });
  const service = name ? ` (${name})` : '';
  // Half of a surrogate pair cannot be encoded.
  const body = keyword && `?body=${encodeURIComponent(keyword.replace(/\p{Cs}/gu, ''))}`;
  return {
    href: dial ? `sms:${dial}${body ?? ''}` : undefined,
    words: words + service,
  };
}

export const chatLink = ({ href, display }: CrisisChat, text: CrisisNoticeLabels): WayToReach => ({
  href,
  words: fillTemplateOnce(text.chat, 'display', { display }),
});

/** The service's own ways to reach help, the surest first. */
export const waysToReach = (
  { call, text: sms, chat }: Pick<ReachableCrisisContact, 'call' | 'text' | 'chat'>,
  text: CrisisNoticeLabels,
): readonly WayToReach[] =>
  [
    call && callLink(call, text.call),
    sms && textLink(sms, text),
    chat && chatLink(chat, text),
  ].filter((way) => way !== undefined);

/** The ways to reach a further line. Its name is at its number, or at the first of its other ways. */
export function waysToReachLine(
  { name, note, call, ...others }: CrisisLine,
  text: CrisisNoticeLabels,
): readonly WayToReach[] {
  const [first, ...rest] = waysToReach(others, text);
  if (call) {
    const named = note ? text['line-note'] : text.line;
    const nameless = note ? `${text.call}, {note}` : text.call;
    return [
      // Its name may be missing in content nobody checked.
      callLink(call, name ? named : nameless, { name, note }),
      ...(first ? [first, ...rest] : []),
    ];
  }
  if (!first) return [];
  const service = name && name !== others.text?.name ? ` (${name})` : '';
  return [{ ...first, words: first.words + service + (note ? `, ${note}` : '') }, ...rest];
}
