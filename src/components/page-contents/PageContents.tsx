import { normalizeContents } from '../../content/normalize/index.js';
import { warnIfEmpty } from '../../internal/development/checks.js';
import { ItemList } from '../../internal/elements/ItemList.js';
import { SafeLink } from '../../internal/elements/SafeLink.js';
import { useValidId } from '../../internal/own-id.js';
import { mergeLabels } from '../../internal/wording/labels.js';
import { pageContentsLabels } from './PageContents.labels.js';
import type { PageContentsProps } from './PageContents.props.js';
import { pageContentsVariants } from './PageContents.variants.js';

/** Links to the sections of a page, folded, so that the answers come first. */
export function PageContents(props: PageContentsProps) {
  const { entries, locale, labels, ...others } = normalizeContents(props);
  const { className, children, ...rest } = others;
  const id = useValidId();
  if (process.env.NODE_ENV !== 'production') warnIfEmpty(entries, 'PageContents', 'entries');
  if (entries.length === 0) return null;
  const text = mergeLabels('PageContents', pageContentsLabels, locale?.pageContents, labels);
  return (
    <nav
      aria-labelledby={rest['aria-label'] ? undefined : id}
      {...rest}
      data-slot="page-contents"
      className={pageContentsVariants({ className })}
    >
      <details>
        <summary id={id} data-slot="page-contents-title">
          {text.heading}
        </summary>
        <ItemList
          slot="page-contents-items"
          items={entries.map(({ href, label }) => (
            <SafeLink key={href} href={href}>
              {label}
            </SafeLink>
          ))}
        />
      </details>
      {children}
    </nav>
  );
}
