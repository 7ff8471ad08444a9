import { fill } from '../../internal/fill.js';
import type { FrequencyDisplayProps } from '../../internal/frequency-display.js';
import { frequencyIconsLabels } from './FrequencyIcons.labels.js';

export type FrequencyIconsProps = FrequencyDisplayProps;

/** A path along the first `count` of a hundred places, row by row. Its stroke has a dot at each. */
function along(count: number): string {
  return Array.from(
    { length: Math.ceil(count / 10) },
    (_, row) => `M.5 ${row + 0.5}h${Math.min(10, count - row * 10) - 0.99}`,
  ).join('');
}

/**
 * A number as a hundred dots beside its sentence, the people it happened to filled in row by row,
 * and the comparison group next to it in the same size. Pass it to a RiskDisclosure:
 * `frequencyDisplay={FrequencyIcons}`.
 *
 * It repeats the sentence, so assistive technology passes over it. Numbers out of 1,000 or 10,000
 * get no picture: in a hundred dots they would look like none.
 */
export function FrequencyIcons({ frequency, text }: FrequencyIconsProps) {
  if (frequency?.per !== 100) return null;
  const { iconsCount, iconsComparison } = { ...frequencyIconsLabels, ...text };
  const { count, per, comparator } = frequency;
  const picture = (filled: number, caption: string) => (
    <div>
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <path d={along(100)} />
        <path d={along(Math.min(filled, 100))} data-filled="" />
      </svg>
      <p>{caption}</p>
    </div>
  );
  return (
    <div data-slot="frequency-icons" aria-hidden="true">
      {picture(count, fill(iconsCount, { count, per }, text.locale))}
      {comparator &&
        picture(comparator.count, fill(iconsComparison, { ...comparator, per }, text.locale))}
    </div>
  );
}
