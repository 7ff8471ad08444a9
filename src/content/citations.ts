import {
  type CandidacyChecklistLabels,
  candidacyChecklistLabels,
} from '../components/candidacy-checklist/CandidacyChecklist.labels.js';
import {
  type RiskDisclosureLabels,
  riskDisclosureLabels,
} from '../components/risk-disclosure/RiskDisclosure.labels.js';
import { listOf } from '../internal/given.js';
import type { Evidence, Explainer, Treatment } from './model/index.js';

/** A place on the page where a source is cited. */
export interface Citation {
  /** Leads there. `#risks-1-4` */
  href: string;
  /** What stands over it: a benefit's title, a risk's or an option's name, a question, a heading. */
  label: string;
}

/** The `id` that each part of the page has; citations in a part without one are left out. */
export interface PartIds {
  /** Of what shows `summary`. */
  summary?: string;
  /** Of the BenefitsList; its items then have `benefits-1`, `benefits-2` and so on. */
  benefits?: string;
  /**
   * Of the RiskDisclosure; its risks then have `risks-1-1`, by group and place in the group, and what
   * stands around them `risks-status`, `risks-contraindications`, `risks-afterCare` and
   * `risks-notKnown`.
   */
  risks?: string;
  /** Of the AlternativesList; its options then have `alternatives-1` and so on, no treatment last. */
  alternatives?: string;
  /** Of the CandidacyChecklist; its groups then have `candidacy-1`, `candidacy-2` and so on. */
  candidacy?: string;
  /**
   * The `id` on the page of an explainer, by its own and its place: where a page shows several
   * treatments. Nothing for one that the page leaves out.
   * @default its own
   */
  explainers?: (id: string, place: Explainer['place']) => string | undefined;
}

/** Headings that are wording of the components and not content: for a page in another language. */
export type CitationLabels = Partial<
  Pick<
    RiskDisclosureLabels & CandidacyChecklistLabels,
    | 'regulatoryStatus'
    | 'contraindications'
    | 'afterCare'
    | 'notKnown'
    | Extract<keyof CandidacyChecklistLabels, `intent-${string}`>
  >
>;

const english: CitationLabels = { ...riskDisclosureLabels, ...candidacyChecklistLabels };

/**
 * Where each source of a treatment is cited, by the source's id and in reading order: for the links
 * of a source list back to the claims. Each place once, however often it cites the source.
 * Explainers are found by their own ids.
 *
 * @param labels the wording that RiskDisclosure and CandidacyChecklist have on the page, in one
 */
export function citationsOf(
  treatment: Treatment,
  ids: PartIds,
  labels?: CitationLabels,
): ReadonlyMap<string, readonly Citation[]> {
  const citations = new Map<string, Citation[]>();
  const cite = (
    id: string | undefined,
    label: string | undefined,
    ...evidence: readonly (Evidence | undefined)[]
  ) => {
    if (!id || typeof label !== 'string') return;
    const href = `#${id}`;
    for (const item of evidence) {
      if (!item) continue;
      const places = citations.get(item.source);
      if (!places) citations.set(item.source, [{ href, label }]);
      else if (!places.some((place) => place.href === href)) places.push({ href, label });
    }
  };

  cite(ids.summary, treatment.name, ...listOf(treatment.summaryEvidence));
  const explain = (decision: boolean) => {
    for (const { id, question, evidence, place } of listOf(treatment.explainers)) {
      if ((place === 'decision') !== decision) continue;
      const onPage = ids.explainers ? ids.explainers(id, place) : id;
      cite(onPage, question, ...listOf(evidence));
    }
  };
  explain(false);
  listOf(treatment.benefits?.benefits).forEach(({ title, frequency, evidence }, index) => {
    cite(ids.benefits && `${ids.benefits}-${index + 1}`, title, frequency, ...listOf(evidence));
  });
  const { risks, alternatives, candidacy } = treatment;
  const heading = (name: keyof CitationLabels) => labels?.[name] || english[name];
  // Without a risk nothing of the section is shown.
  const risksId = listOf(risks?.groups)[0] && ids.risks;
  cite(
    risksId && `${risksId}-status`,
    heading('regulatoryStatus'),
    ...listOf(treatment.regulatoryEvidence),
  );
  listOf(risks?.groups).forEach((group, groupIndex) => {
    listOf(group.risks).forEach(({ name, frequency, evidence }, index) => {
      const id = risksId && `${risksId}-${groupIndex + 1}-${index + 1}`;
      cite(id, name, frequency, ...listOf(evidence));
    });
  });
  for (const name of ['contraindications', 'afterCare', 'notKnown'] as const) {
    const { items, evidence } = risks?.[name] ?? {};
    if (listOf(items)[0]) cite(risksId && `${risksId}-${name}`, heading(name), ...listOf(evidence));
  }
  const options = listOf([...listOf(alternatives?.alternatives), alternatives?.noTreatment]);
  options.forEach((option, index) => {
    const id = ids.alternatives && `${ids.alternatives}-${index + 1}`;
    cite(id, option?.name, ...listOf(option?.evidence));
  });
  explain(true);
  // The checklist leaves out, and does not count, a group without items.
  const groups = listOf(candidacy?.groups).filter(({ items }) => listOf(items)[0]);
  groups.forEach(({ intent, evidence }, index) => {
    const id = ids.candidacy && `${ids.candidacy}-${index + 1}`;
    cite(id, heading(`intent-${intent}`) ?? intent, ...listOf(evidence));
  });
  return citations;
}
