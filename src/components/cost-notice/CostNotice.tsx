import { normalizeCost } from '../../content/normalize/index.js';
import { Prose } from '../../internal/elements/Prose.js';
import { Section } from '../../internal/elements/Section.js';
import { mergeLabels } from '../../internal/wording/labels.js';
import { costNoticeLabels } from './CostNotice.labels.js';
import type { CostNoticeProps } from './CostNotice.props.js';
import { costNoticeVariants } from './CostNotice.variants.js';

/** What a treatment costs, and what people have a right to know before they pay. */
export function CostNotice(props: CostNoticeProps) {
  const { price, notice, locale, labels, className, children, ...rest } = normalizeCost(props);
  const text = mergeLabels('CostNotice', costNoticeLabels, locale?.costNotice, labels);
  return (
    <Section {...rest} slot="cost-notice" className={costNoticeVariants({ className })}>
      <Prose slot="cost-notice-price">{price || text.unknown}</Prose>
      <Prose slot="cost-notice-notice">{notice}</Prose>
      {children}
    </Section>
  );
}
