import { listOf } from '../internal/given.js';
import type { Evidence, Explainer, Treatment } from './model/index.js';

/** A place on the page where a source is cited. */
export interface Citation {
  /** Leads there. `#risks-1-4` */
  href: string;
  /** What stands there: a benefit's title, a risk's name, a question or a section's heading. */
  label: string;
}

/** The `id` that each part of the page has; citations in a part without one are left out. */
export interface PartIds {
  /** Of what shows `summary`. */
  summary?: string;
  /** Of the BenefitsList; its items then have `benefits-1`, `benefits-2` and so on. */
  benefits?: string;
  /** Of the RiskDisclosure; its risks then have `risks-1-1`, by group and place in the group. */
  risks?: string;
  /** Of what shows `alternatives`. */
  alternatives?: string;
  /** Of the CandidacyChecklist. */
  candidacy?: string;
  /**
   * The `id` on the page of an explainer, by its own and its place: where a page shows several
   * treatments. Nothing for one that the page leaves out.
   * @default its own
   */
  explainers?: (id: string, place: Explainer['place']) => string | undefined;
}

/**
 * Where each source of a treatment is cited, by the source's id and in reading order: for the links
 * of a source list back to the claims. Each place once, however often it cites the source.
 * Explainers are found by their own ids.
 */
export function citationsOf(
  treatment: Treatment,
  ids: PartIds,
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
  cite(ids.risks, risks?.heading, ...listOf(treatment.regulatoryEvidence));
  listOf(risks?.groups).forEach((group, groupIndex) => {
    listOf(group.risks).forEach(({ name, frequency, evidence }, index) => {
      const id = ids.risks && `${ids.risks}-${groupIndex + 1}-${index + 1}`;
      cite(id, name, frequency, ...listOf(evidence));
    });
  });
  for (const statements of [risks?.contraindications, risks?.afterCare, risks?.notKnown]) {
    cite(ids.risks, risks?.heading, ...listOf(statements?.evidence));
  }
  for (const option of listOf([...listOf(alternatives?.alternatives), alternatives?.noTreatment])) {
    cite(ids.alternatives, alternatives?.heading, ...listOf(option?.evidence));
  }
  explain(true);
  for (const { evidence } of listOf(candidacy?.groups)) {
    cite(ids.candidacy, candidacy?.heading, ...listOf(evidence));
  }
  return citations;
}
