import { normalizeFrequency } from '../../content/normalize/index.js';
import { isReadable } from '../../internal/wording/frequency-sentence.js';
import { mergeLabels } from '../../internal/wording/labels.js';
import { fillTemplate } from '../../internal/wording/template.js';
import { frequencyIconsLabels } from './FrequencyIcons.labels.js';
import type { FrequencyIconsProps } from './FrequencyIcons.props.js';
import { frequencyIconsVariants } from './FrequencyIcons.variants.js';

/**
 * A number as a hundred dots, row by row, and its comparison group beside it in the same size. It
 * repeats a sentence, so assistive technology skips it.
 */
export function FrequencyIcons(props: FrequencyIconsProps) {
  const { frequency, locale, labels, className, ...rest } = normalizeFrequency(props);
  if (!frequency || !isReadable(frequency) || frequency.per !== 100) return null;
  const text = mergeLabels('FrequencyIcons', frequencyIconsLabels, locale?.frequencyIcons, labels);
  const { count, per, comparator } = frequency;
  return (
    <div
      {...rest}
      data-slot="frequency-icons"
      className={frequencyIconsVariants({ className })}
      aria-hidden="true"
    >
      <Dots filled={count} caption={fillTemplate(text.count, { count, per }, locale?.tag)} />
      {comparator && (
        <Dots
          filled={comparator.count}
          caption={fillTemplate(text.comparison, { ...comparator, per }, locale?.tag)}
        />
      )}
    </div>
  );
}

function Dots({ filled, caption }: { filled: number; caption: string }) {
  return (
    <div data-slot="frequency-icons-picture">
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <path d={pathAlong(100)} />
        <path d={pathAlong(Math.min(filled, 100))} data-filled="" />
      </svg>
      <p data-slot="frequency-icons-caption">{caption}</p>
    </div>
  );
}

/** A path along the first `count` of a hundred places. Its dashed stroke draws a dot at each. */
const pathAlong = (count: number) =>
  Array.from(
    { length: Math.ceil(count / 10) },
    (_, row) => `M.5 ${row + 0.5}h${Math.min(10, count - row * 10) - 0.99}`,
  ).join('');
