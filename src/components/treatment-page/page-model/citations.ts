import type { Citations, CitingPlace } from '../../../internal/wording/citing-places.js';
import { citationsIn } from '../../../internal/wording/citing-places.js';
import * as alternatives from '../../alternatives-list/citing-places.js';
import * as benefits from '../../benefits-list/citing-places.js';
import * as candidacy from '../../candidacy-checklist/citing-places.js';
import * as explainer from '../../explainer/citing-places.js';
import * as keyFacts from '../../key-facts/citing-places.js';
import { factsOf } from '../../key-facts/facts.js';
import * as questions from '../../question-list/citing-places.js';
import * as risks from '../../risk-disclosure/citing-places.js';
import type { PageContext } from './context.js';
import type { PageParts } from './model.js';
import type { SectionName } from './section-order.js';

/** Where each note is cited, in reading order. */
export function pageCitations(
  parts: PageParts,
  { sections, withHero }: { sections: readonly SectionName[]; withHero: boolean },
  { treatment, words, citing }: PageContext,
): Citations {
  const { hero } = parts;
  const facts = factsOf(treatment, { text: words.keyFacts, context: citing });
  return citationsIn([
    ...(withHero ? [{ id: hero.id, label: hero.heading, evidence: hero.summary?.evidence }] : []),
    // Some facts have the name of the section they are taken from.
    ...keyFacts.citingPlaces(parts.keyFacts.id, facts).map((place) => ({
      ...place,
      label: `${words.keyFacts.heading}: ${place.label}`,
      short: words.keyFacts.heading,
    })),
    ...sections.flatMap((name) => placesIn(name, parts, words)),
  ]);
}

function placesIn(
  name: SectionName,
  parts: PageParts,
  words: PageContext['words'],
): readonly CitingPlace[] {
  switch (name) {
    case 'explainers':
      return parts.explainers.questions.map(explainer.citingPlace);
    case 'benefits':
      return benefits.citingPlaces(parts.benefits, words.benefitsList);
    case 'risks':
      return risks.citingPlaces(parts.risks, words.riskDisclosure);
    case 'alternatives':
      return alternatives.citingPlaces(parts.alternatives);
    case 'candidacy':
      return candidacy.citingPlaces(parts.candidacy, words.candidacyChecklist);
    case 'faq':
      return questions.citingPlaces(parts.faq);
    default:
      return [];
  }
}
