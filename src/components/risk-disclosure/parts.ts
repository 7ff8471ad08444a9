import type { PartLink } from '../../internal/elements/PartLinks.js';
import { itemId } from '../../internal/item-id.js';
import { wordsForTerm } from '../../internal/wording/evidence.labels.js';
import type { RiskDisclosureLabels } from './RiskDisclosure.labels.js';
import type { RiskDisclosureProps } from './RiskDisclosure.props.js';

/** The parts of the section, for the links beside it. */
export function partsOf(
  {
    id,
    groups,
    contraindications,
    contraindicationsHref,
    afterCare,
    getHelp,
    notKnown,
  }: RiskDisclosureProps,
  text: RiskDisclosureLabels,
): readonly PartLink[] {
  const part = (name: string, label: string) => ({ id: itemId(id, name), label });
  return [
    ...groups.map(({ severity }, index) => ({
      id: itemId(id, index + 1),
      label: severity && wordsForTerm(text.severities, severity),
    })),
    ...(contraindications && !contraindicationsHref
      ? [part('contraindications', contraindications.heading ?? text.contraindications)]
      : []),
    ...(afterCare ? [part('after-care', afterCare.heading ?? text['after-care'])] : []),
    ...(getHelp ? [part('get-help', text['get-help'])] : []),
    ...(notKnown ? [part('not-known', notKnown.heading ?? text['not-known'])] : []),
  ];
}
