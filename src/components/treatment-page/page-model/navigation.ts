import type { TreatmentPageProps } from '../TreatmentPage.props.js';
import type { PageContext } from './context.js';
import type { PageParts, TreatmentPageModel } from './model.js';
import { readingMinutes } from './reading-minutes.js';
import type { SectionName } from './section-order.js';
import { contentsEntries } from './shown-sections.js';

/** What leads through the page: the care bar, and the contents for a page without it. */
export function navigation(
  props: TreatmentPageProps,
  { treatment, words, id, shared: { locale } }: PageContext,
  { sections, parts }: { sections: readonly SectionName[]; parts: PageParts },
): Pick<TreatmentPageModel, 'careBar' | 'contents'> {
  const entries = sections.flatMap((name) => contentsEntries(name, parts, words));
  // Several treatments on one page need navigations with different names.
  const named = (heading: string) => (props.idPrefix ? `${treatment.name}: ${heading}` : undefined);
  const heading = named(words.pageContents.heading);
  return {
    careBar: {
      locale,
      id: id('care-bar'),
      crisis: props.crisis,
      contact: props.contact,
      contactHref: sections.includes('contact') ? `#${id('contact')}` : undefined,
      entries: [{ href: parts.backToTop.href ?? '#top', label: words.backToTop.link }, ...entries],
      contentsName: named(words.careBar.contents),
      minutes: readingMinutes(treatment, sections),
      quickExit: props.quickExit,
    },
    contents: { locale, entries, labels: heading ? { heading } : undefined },
  };
}
