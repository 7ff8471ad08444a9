import type { Frequency } from '../../content/model/index.js';
import { isReadable } from '../wording/frequency-sentence.js';
import { formatNumber } from '../wording/numbers.js';
import { capitalized } from '../wording/template.js';

interface BarsProps {
  /** Nothing is drawn of a number that cannot be read. */
  frequency: Frequency;
  /** The language of the numbers. */
  tag: string | undefined;
  /** Slim and without numbers, in a cell. */
  isSlim?: boolean;
}

/**
 * How often something happened, as a bar on a track from 0 to 100, over its comparison. The sentence
 * beside it says the same, so screen readers get that alone, and the words around the bars are
 * drawn by the stylesheet.
 */
export function Bars({ frequency, tag, isSlim = false }: BarsProps) {
  if (!isReadable(frequency)) return null;
  const { count, per, route, comparator, low, high } = frequency;
  const ofHundred = (number: number) => Math.min(100, Math.max(0.5, (number / per) * 100));
  const range =
    low === undefined || high === undefined ? undefined : ([low, high].map(ofHundred) as Range);
  return (
    <div data-slot="bars" data-size={isSlim ? 'slim' : undefined} aria-hidden>
      <Bar
        name={nameOf(route)}
        end={formatNumber(count, tag)}
        length={ofHundred(count)}
        range={range}
      />
      {comparator && (
        <Bar
          arm="comparator"
          name={nameOf(comparator.name)}
          end={formatNumber(comparator.count, tag)}
          length={ofHundred(comparator.count)}
        />
      )}
    </div>
  );
}

/** "Ketamine", of "Ketamine, most often into a vein": the sentence beside it has the rest. */
const nameOf = (words = '') => capitalized(words.replace(/\s*[,;(].*/s, ''));

type Range = [low: number, high: number];

interface BarProps {
  arm?: 'comparator';
  /** What stands before the bar. */
  name: string;
  /** What stands after the bar. */
  end: string;
  length: number;
  range?: Range | undefined;
}

/** Widths are attributes, because a strict content security policy forbids inline styles. */
function Bar({ arm, name, end, length, range }: BarProps) {
  return (
    <div data-slot="bar" data-arm={arm} data-name={name} data-end={end}>
      <svg aria-hidden focusable="false">
        <rect data-part="track" width="100%" height="100%" />
        <rect data-part="half" x="50%" width="1" height="100%" />
        <rect data-part="length" width={`${length}%`} height="100%" />
        {range && (
          <>
            <line data-part="range" x1={`${range[0]}%`} x2={`${range[1]}%`} />
            <line data-part="range-end" x1={`${range[0]}%`} x2={`${range[0]}%`} y1="-5" />
            <line data-part="range-end" x1={`${range[1]}%`} x2={`${range[1]}%`} y1="-5" />
          </>
        )}
      </svg>
    </div>
  );
}
