import type { ReactNode } from 'react';
import type { Statements } from '../../content/model/index.js';
import { itemId } from '../../internal/item-id.js';
import type { CitingPlace } from '../../internal/wording/citing-places.js';
import { wordsForTerm } from '../../internal/wording/evidence.labels.js';
import type { RiskDisclosureLabels } from './RiskDisclosure.labels.js';
import type { RiskDisclosureProps } from './RiskDisclosure.props.js';

/** The parts of the risks that rest on evidence, in reading order. */
export function citingPlaces(
  { id, regulatoryStatus, groups, ...lists }: RiskDisclosureProps,
  text: RiskDisclosureLabels,
): readonly CitingPlace[] {
  const { contraindications, contraindicationsHref, afterCare, notKnown } = lists;
  const list = (part: string, label: string, statements: Statements<ReactNode> | undefined) => ({
    id: itemId(id, part),
    label: statements?.heading ?? label,
    evidence: statements?.evidence,
  });
  return [
    {
      id: itemId(id, 'status'),
      label: text['regulatory-status'],
      evidence: regulatoryStatus.evidence,
    },
    ...groups.flatMap((group, index) => placesInGroup(group, itemId(id, index + 1), text)),
    list(
      'contraindications',
      text.contraindications,
      contraindicationsHref ? undefined : contraindications,
    ),
    list('after-care', text['after-care'], afterCare),
    list('not-known', text['not-known'], notKnown),
  ];
}

const placesInGroup = (
  { severity, summary, risks }: RiskDisclosureProps['groups'][number],
  id: string | undefined,
  text: RiskDisclosureLabels,
): readonly CitingPlace[] => [
  { id, label: wordsForTerm(text.severities, severity), evidence: summary?.evidence },
  ...risks.map(({ name, evidence }, index) => ({
    id: itemId(id, index + 1),
    label: name,
    evidence,
  })),
];
