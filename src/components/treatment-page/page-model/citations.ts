import type { ReactNode } from 'react';
import type { Evidence, Statements } from '../../../content/model/index.js';
import { itemId } from '../../../internal/item-id.js';
import { wordsForTerm } from '../../../internal/wording/evidence.labels.js';
import type { Locale } from '../../locale.js';
import type { Citation, Citations } from '../../source-list/index.js';
import type { PageSections } from './model.js';
import type { SectionName } from './section-order.js';

/** A place on the page that rests on evidence. */
interface CitingPlace {
  id: string | undefined;
  label: string | undefined;
  evidence: readonly Evidence[] | null | undefined;
}

/** Where each source is cited, in reading order. Each place once, however often it cites it. */
export function citationsIn(
  page: PageSections,
  sections: readonly SectionName[],
  words: Locale,
  hero: CitingPlace,
): Citations {
  const citations = new Map<string, Citation[]>();
  const places = [hero, ...sections.flatMap((name) => placesIn(name, page, words))];
  for (const { id, label, evidence } of places) {
    if (!id || !label) continue;
    const href = `#${id}`;
    for (const source of new Set(evidence?.map((study) => study.source))) {
      const known = citations.get(source);
      if (known) known.push({ href, label });
      else citations.set(source, [{ href, label }]);
    }
  }
  return citations;
}

function placesIn(name: SectionName, page: PageSections, words: Locale): readonly CitingPlace[] {
  switch (name) {
    case 'explainers':
    case 'decision':
      return page[name].questions.map(({ id, question, evidence }) => ({
        id,
        label: question,
        evidence,
      }));
    case 'benefits':
      return page.benefits.benefits.map(({ title, frequency, evidence }, index) => ({
        id: itemId(page.benefits.id, index + 1),
        label: title,
        evidence: [...(frequency ? [frequency] : []), ...(evidence ?? [])],
      }));
    case 'risks':
      return placesInRisks(page.risks, words.riskDisclosure);
    case 'alternatives': {
      const { id, alternatives, noTreatment } = page.alternatives;
      const options = noTreatment ? [...alternatives, noTreatment] : alternatives;
      return options.map((option, index) => ({
        id: itemId(id, index + 1),
        label: option.name,
        evidence: option.evidence,
      }));
    }
    case 'candidacy':
      return page.candidacy.groups.map(({ intent, evidence }, index) => ({
        id: itemId(page.candidacy.id, index + 1),
        label: wordsForTerm(words.candidacyChecklist.intents, intent),
        evidence,
      }));
    default:
      return [];
  }
}

function placesInRisks(
  { id, regulatoryStatus, groups, contraindications, afterCare, notKnown }: PageSections['risks'],
  text: Locale['riskDisclosure'],
): readonly CitingPlace[] {
  const list = (part: string, label: string, statements: Statements<ReactNode> | undefined) => ({
    id: itemId(id, part),
    label,
    evidence: statements?.evidence,
  });
  return [
    {
      id: itemId(id, 'status'),
      label: text['regulatory-status'],
      evidence: regulatoryStatus.evidence,
    },
    ...groups.flatMap(({ risks }, group) =>
      risks.map(({ name, frequency, evidence }, index) => ({
        id: itemId(id, group + 1, index + 1),
        label: name,
        evidence: [...(frequency ? [frequency] : []), ...(evidence ?? [])],
      })),
    ),
    list('contraindications', text.contraindications, contraindications),
    list('after-care', text['after-care'], afterCare),
    list('not-known', text['not-known'], notKnown),
  ];
}
