import type { Treatment } from '../../../content/model/index.js';
import {
  type NormalizedContact,
  normalizeContact,
  normalizeTreatment,
} from '../../../content/normalize/index.js';
import { contactNumbers, fillNumbers } from '../../../content/numbers.js';
import { type HeadingLevel, nextLevel } from '../../../internal/elements/Heading.js';
import {
  type CitationContext,
  citationContext,
} from '../../../internal/wording/citation-context.js';
import { mergeLabels } from '../../../internal/wording/labels.js';
import { english, type Locale } from '../../locale.js';
import type { CitingProps } from '../../shared-props.js';
import type { TreatmentPageProps } from '../TreatmentPage.props.js';

/** What every section needs beside its own content. */
export interface PageContext {
  treatment: Treatment;
  contact: NormalizedContact;
  /** Every word of the page, English where the locale has none. */
  words: Locale;
  /** The id of a part of the page. */
  id: (name: string) => string;
  pageLevel: HeadingLevel;
  shared: { locale: Locale | undefined; headingLevel: HeadingLevel };
  /** The props of every part that makes claims, and what these make of them. */
  cited: CitingProps;
  citing: CitationContext;
}

export function pageContext(props: TreatmentPageProps): PageContext {
  const treatment = normalizeTreatment(fillNumbers(props.treatment, contactNumbers(props)));
  const { notes, sources } = treatment;
  const id = (name: string) => `${props.idPrefix ?? ''}${name}`;
  const pageLevel = ([1, 2, 3] as const).find((level) => level === props.headingLevel) ?? 1;
  const words = mergeLabels('locale', english, props.locale);
  const cited = {
    notes,
    notesHref: `#${id('evidence')}`,
    evidenceDisplay: props.evidenceDisplay,
    sources,
    sourcesHref: sources.length > 0 ? `#${id('sources')}` : undefined,
  };
  return {
    treatment,
    contact: normalizeContact(props.contact),
    words: {
      ...words,
      treatmentPage: mergeLabels('TreatmentPage', words.treatmentPage, props.labels),
    },
    id,
    pageLevel,
    shared: { locale: props.locale, headingLevel: nextLevel(pageLevel) },
    cited,
    citing: citationContext({ ...cited, locale: props.locale }),
  };
}
