import { SafeLink } from '../../internal/elements/SafeLink.js';
import type { CrisisNoticeLabels } from '../crisis-notice/CrisisNotice.labels.js';
import type { WayToReach } from '../crisis-notice/ways-to-reach.js';

interface CrisisSentenceProps {
  numbers: readonly WayToReach[];
  emergency: WayToReach | undefined;
  text: CrisisNoticeLabels;
}

/** Whom to call in a crisis, in a sentence. */
export function CrisisSentence({ numbers, emergency, text }: CrisisSentenceProps) {
  return (
    <p data-slot="care-bar-crisis">
      <span data-slot="care-bar-question">{text.heading}</span>{' '}
      <span data-slot="care-bar-ways">
        {numbers.map(({ href, words }) => (
          <span key={words} data-slot="care-bar-way">
            <SafeLink href={href}>{words}</SafeLink>{' '}
          </span>
        ))}
        {emergency && (
          <span data-slot="care-bar-way">
            {text['emergency-short']} <SafeLink href={emergency.href}>{emergency.words}</SafeLink>
          </span>
        )}
      </span>
    </p>
  );
}
