import { type ComponentProps, useId } from 'react';
import { classNames } from '../../internal/class-names.js';
import { type HeadingLevel, itemList, safeLink } from '../../internal/elements.js';
import { wordingOf } from '../../internal/given.js';
import { warnIfEmpty } from '../../internal/warn.js';
import { type PageContentsLabels, pageContentsLabels } from './PageContents.labels.js';

export interface PageContentsProps extends Omit<ComponentProps<'nav'>, 'children' | 'title'> {
  /** The sections, in the order of the page: where each is, and its heading. */
  entries: readonly { href: string; label: string }[];
  /**
   * Rank of the heading.
   * @default 2
   */
  headingLevel?: HeadingLevel;
  /** Wording other than the English default. */
  labels?: Partial<PageContentsLabels>;
}

/** Links to the sections of a page: a landmark, named by its own heading. */
export function PageContents({
  entries,
  headingLevel = 2,
  labels,
  className,
  ...rest
}: PageContentsProps) {
  const id = useId();
  if (process.env.NODE_ENV !== 'production') warnIfEmpty(entries, 'PageContents', 'entries');
  if (!entries?.[0]) return null;
  const Heading = `h${headingLevel}` as const;
  return (
    <nav
      aria-labelledby={rest['aria-label'] ? undefined : id}
      {...rest}
      data-slot="page-contents"
      className={classNames('clinic-page-contents', className)}
    >
      <Heading id={id} data-slot="page-contents-title">
        {wordingOf(pageContentsLabels, labels, 'PageContents').heading}
      </Heading>
      {itemList(
        entries.map(({ href, label }) => safeLink(href, label)),
        'page-contents-items',
      )}
    </nav>
  );
}
