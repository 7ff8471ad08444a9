import type { ReachableCrisisContact } from '../../content/normalize/index.js';
import type { CrisisNoticeLabels } from '../crisis-notice/CrisisNotice.labels.js';
import {
  callLink,
  type WayToReach,
  waysToReach,
  waysToReachLine,
} from '../crisis-notice/ways-to-reach.js';

interface CrisisWays {
  numbers: readonly WayToReach[];
  emergency: WayToReach | undefined;
}

/** The ways that fit into a row: numbers, or what a service without a number has instead. */
export function crisisWays(
  contact: ReachableCrisisContact | undefined,
  text: CrisisNoticeLabels,
): CrisisWays {
  if (!contact) return { numbers: [], emergency: undefined };
  const { call, text: sms, chat, emergency, otherLines = [] } = contact;
  const choices = [
    waysToReach({ call, text: sms }, text),
    waysToReach({ chat }, text),
    otherLines.flatMap((line) => waysToReachLine(line, text)),
  ];
  return {
    numbers: choices.find((ways) => ways.length > 0) ?? [],
    emergency: emergency && callLink(emergency, text.call),
  };
}
