import { type CitationLabels, citationsOf } from '../../content/citations.js';
import type {
  Evidence,
  GetHelp,
  HelpLevel,
  RiskGroup,
  Source,
  Statements,
  Treatment,
} from '../../content/model/index.js';
import { fillApart, listOf, phoneOf } from '../../internal/given.js';
import type { SlotName } from './sections.js';
import type { TreatmentPageProps } from './TreatmentPage.types.js';

/*
 * The content as the page shows it, which is not always as it came: gaps that a CMS left must hide
 * no risk, and ids must not meet.
 */

/** How the ids of sections, and of entries in them, begin; and those that were made to differ. */
const sectionIds =
  /^(about-)*(main|summary|process|benefits|risks|alternatives|candidacy|contact|sources)(-|$)/;

/** A question may be called as a section or an entry in it is; then it gets an id of its own. */
export const questionIdOf = (own: string) => (sectionIds.test(own) ? `about-${own}` : own);

/** Entries, and what each rests on, without the gaps that a CMS left in the lists. */
export const withEvidence = <T extends { evidence?: readonly Evidence[] | undefined }>(
  entries: readonly T[] | null | undefined,
): readonly T[] =>
  listOf(entries).map((entry) => {
    const evidence = listOf(entry.evidence);
    return !entry.evidence || evidence === entry.evidence ? entry : { ...entry, evidence };
  });

/** The same of a list of sentences. One that stands alone, where a list should be, is not lost. */
export const statementsOf = (statements: Statements | null | undefined): Statements | undefined =>
  statements
    ? {
        items: listOf(typeof statements.items === 'string' ? [statements.items] : statements.items),
        evidence: listOf(statements.evidence),
      }
    : undefined;

/** The publications. One without authors is called by where it appeared. */
export function sourcesOf(treatment: Treatment | undefined): readonly Source[] {
  const sources = listOf(treatment?.sources);
  // The list as it came, wherever it can be: citations are found by it.
  return sources.every(({ authors }) => authors)
    ? sources
    : sources.map((source) => ({
        ...source,
        authors: source.authors || source.publication || source.title,
      }));
}

/**
 * The risks as a list of lists, whatever a CMS left out. Never empty: without a group the section
 * would be gone, and with it what else protects.
 */
export function riskGroupsOf(treatment: Treatment | undefined): readonly RiskGroup[] {
  const groups = listOf(treatment?.risks?.groups);
  return groups[0]
    ? groups.map((group) => ({ ...group, risks: withEvidence(group.risks) }))
    : [{ severity: 'serious', risks: [] }];
}

/** Whether there is anything that can go wrong to be read. */
export const hasRisks = (treatment: Treatment | undefined) =>
  listOf(treatment?.risks?.groups).some(({ risks }) => listOf(risks)[0]);

type Citations = ReturnType<typeof citationsOf>;
const known = new WeakMap<Treatment, Map<string, Citations>>();

/** Where each source is cited among what a page shows. Found once: a server renders a page often. */
export function citationsIn(
  treatment: Treatment,
  shown: readonly SlotName[],
  idPrefix: string,
  labels: CitationLabels,
) {
  const key = JSON.stringify([shown, idPrefix, labels]);
  const pages = known.get(treatment) ?? new Map<string, Citations>();
  known.set(treatment, pages);
  // A site has few ways to show one treatment; whoever makes ever new ones starts afresh.
  if (pages.size > 100) pages.clear();
  const id = (name: SlotName, own: string = name) =>
    shown.includes(name) ? idPrefix + own : undefined;
  const citations =
    pages.get(key) ??
    citationsOf(
      { ...treatment, risks: { ...treatment.risks, groups: riskGroupsOf(treatment) } },
      {
        summary: id('hero', 'summary'),
        benefits: hasRisks(treatment) ? id('benefits') : undefined,
        risks: `${idPrefix}risks`,
        alternatives: id('alternatives'),
        candidacy: id('candidacy'),
        explainers: (own, place) =>
          own ? id(place === 'decision' ? place : 'explainers', questionIdOf(own)) : undefined,
      },
      labels,
    );
  pages.set(key, citations);
  return citations;
}

/** When to get help, with the clinic's own number where the last level leaves no other to call. */
export function helpWith(
  contact: TreatmentPageProps['contact'] | undefined,
  help: GetHelp | undefined,
  template: string,
): GetHelp | undefined {
  const number = phoneOf(contact?.phone?.number);
  const links = (level: HelpLevel) => listOf(level.links);
  const call = number && {
    href: `tel:${number.dial}`,
    label: fillApart(template, { address: number.display }),
  };
  const levels = Object.entries(help ?? {}).flatMap(([name, level]) =>
    level
      ? [
          [
            name,
            {
              ...level,
              signs: listOf(level.signs),
              links: name === 'routine' && call && !links(level)[0] ? [call] : links(level),
            },
          ] as const,
        ]
      : [],
  );
  return levels[0] && (Object.fromEntries(levels) as unknown as GetHelp);
}
