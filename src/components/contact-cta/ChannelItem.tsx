import { SafeLink } from '../../internal/elements/SafeLink.js';
import type { Channel } from './channels.js';

/** One way to reach the clinic, with what belongs to it alone. */
export function ChannelItem({
  channel: { kind, href, words, call, label, note, isPrimary },
}: {
  channel: Channel;
}) {
  return (
    <li
      data-slot="contact-cta-channel"
      data-channel={kind}
      data-primary={isPrimary ? true : undefined}
    >
      {label && <span data-slot="contact-cta-channel-label">{label}</span>}
      <SafeLink href={href}>{call ? <LargeNumber call={call} /> : words}</SafeLink>
      {note && <p data-slot="contact-cta-channel-note">{note}</p>}
    </li>
  );
}

/** How many characters fit into a line of the largest type on a phone, and of the next size. */
const longestLarge = 14;
const longestMiddle = 16;

function lengthOf(number: string): 'middle' | 'long' | undefined {
  if (number.length <= longestLarge) return undefined;
  return number.length <= longestMiddle ? 'middle' : 'long';
}

function LargeNumber({ call: [before, number, after] }: { call: NonNullable<Channel['call']> }) {
  return (
    <>
      {before}
      <bdi data-slot="contact-cta-number" data-length={lengthOf(number)} dir="ltr">
        {number}
      </bdi>
      {after}
    </>
  );
}
