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

/** More characters than this do not fit into a line of the largest type. */
const longestLarge = 16;

function LargeNumber({ call: [before, number, after] }: { call: NonNullable<Channel['call']> }) {
  return (
    <>
      {before}
      <bdi
        data-slot="contact-cta-number"
        data-length={number.length > longestLarge ? 'long' : undefined}
        dir="ltr"
      >
        {number}
      </bdi>
      {after}
    </>
  );
}
