import type { Source } from '../../content/model/index.js';
import { normalizeSources, optionalText } from '../../content/normalize/index.js';
import { warn } from '../../content/warn.js';
import { type EvidenceLabels, evidenceLabels } from './evidence.labels.js';
import { type LabelOverrides, mergeLabels } from './labels.js';

/** What evidence and numbers need to be written: the words, the language and the sources. */
export interface CitationContext {
  words: EvidenceLabels;
  /** BCP 47 tag of the numbers. */
  tag: string | undefined;
  /** The sources by their ids; `undefined` where the component was given none. */
  sources: ReadonlyMap<string, Source> | undefined;
  /** The page's source list; its entries have this address with `-` and the source's id. */
  sourcesHref: string | undefined;
}

interface CitingComponent {
  sources?: readonly Source[] | undefined;
  sourcesHref?: string | undefined;
  locale?: { tag: string; evidence: LabelOverrides<EvidenceLabels> } | undefined;
}

export const citationContext = ({
  sources,
  sourcesHref,
  locale,
}: CitingComponent): CitationContext => ({
  words: mergeLabels('locale.evidence', evidenceLabels, locale?.evidence),
  tag: locale?.tag,
  sources: Array.isArray(sources) ? sourcesById(sources) : undefined,
  sourcesHref: optionalText(sourcesHref),
});

const indexes = new WeakMap<readonly Source[], ReadonlyMap<string, Source>>();

/** Read and indexed once a list, because a page cites from one list hundreds of times. */
function sourcesById(list: readonly Source[]): ReadonlyMap<string, Source> {
  const known = indexes.get(list);
  if (known) return known;
  const sources = normalizeSources(list);
  if (process.env.NODE_ENV !== 'production') warnIfAlike(sources);
  const index = new Map(sources.map((source) => [source.id, source]));
  indexes.set(list, index);
  return index;
}

/** Warns about sources that read the same where they are cited. */
function warnIfAlike(sources: readonly Source[]): void {
  const ids = new Map<string, string>();
  for (const { id, authors, year, kind } of sources) {
    const citation = `${authors}, ${year}`;
    const twin = ids.get(citation + kind);
    ids.set(citation + kind, id);
    if (twin === undefined || twin === id) continue;
    warn(
      'Evidence',
      `the sources "${twin}" and "${id}" are both cited as "${citation}", so readers cannot tell their links apart. Add a letter to their \`authors\`.`,
    );
  }
}
