import { useSyncExternalStore } from 'react';
import { type ContrastPair, contrast, contrastPairs } from '../../src/theme/contrast.js';
import { List } from './List.js';
import { colorsOf, measuredBelow, painted, useLive } from './live.js';

const color = (name: string) => `var(--clinic-color-${name})`;

/** Rounded down, so that no ratio looks better than it is. */
export const ratioInWords = (ratio: number) => `${(Math.floor(ratio * 10) / 10).toFixed(1)}:1`;

export const kinds: [ContrastPair['min'], string][] = [
  [7, 'Body text'],
  [4.5, 'Other text'],
  [3, 'Boundaries and the focus ring'],
];

export const keyOf = ({ ink, ground, use }: Pick<ContrastPair, 'ink' | 'ground' | 'use'>) =>
  `${ink} on ${ground}, ${use}`;

/** A pair of colors as the components combine them. This element is measured. */
export function Specimen({ pair }: { pair: Omit<ContrastPair, 'min'> & { min: number } }) {
  const { ink, ground, min, veil = 0 } = pair;
  const light = `rgb(255 255 255 / ${veil * 100}%)`;
  return (
    <span
      className={`foundations-specimen${min < 4.5 ? ' foundations-specimen--edge' : ''}`}
      data-measure={keyOf(pair)}
      aria-hidden="true"
      style={{
        color: color(ink),
        backgroundColor: color(ground),
        backgroundImage: veil ? `linear-gradient(${light}, ${light})` : undefined,
      }}
    >
      {min < 4.5 ? <span /> : 'Aa'}
    </span>
  );
}

/** Whether a ratio is enough, as a sign and in words. */
export function Verdict({ passes }: { passes: boolean }) {
  return (
    <span className={passes ? 'foundations-passes' : 'foundations-fails'}>
      {passes ? 'Passes' : 'Fails'}
    </span>
  );
}

/** A background with a white veil. */
const lit = (ground: string, veil: number | undefined) =>
  veil ? painted(`color-mix(in srgb, white ${veil * 100}%, ${ground})`) : ground;

const inDark = '(prefers-color-scheme: dark)';
const forced = '(forced-colors: active)';
const useMedia = (query: string) =>
  useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
    () => false,
  );

/** The color scheme that `light-dark()` uses on an element. */
function schemeOf(element: Element): 'light' | 'dark' {
  const schemes = getComputedStyle(element).colorScheme.split(' ');
  if (!schemes.includes('dark')) return 'light';
  return !schemes.includes('light') || matchMedia(inDark).matches ? 'dark' : 'light';
}

/**
 * Every pair of colors that the components combine, with its current contrast. Colors are read from
 * the browser's computed styles, not from the theme.
 */
export function ContrastList() {
  const isForced = useMedia(forced);
  const [ref, found] = useLive((root) => ({
    scheme: schemeOf(root),
    colors: measuredBelow(root, colorsOf),
  }));
  const scheme = found?.scheme ?? 'light';
  const pairs = contrastPairs
    .filter((pair) => (pair.scheme ?? scheme) === scheme)
    .map((pair) => {
      const has = found?.colors[keyOf(pair)];
      const ratio = has ? contrast(has.ink, lit(has.ground, pair.veil)) : undefined;
      return { pair, has, ratio, passes: ratio !== undefined && ratio >= pair.min };
    });
  const measured = pairs.filter(({ ratio }) => ratio !== undefined);
  const failing = measured.filter(({ passes }) => !passes);
  return (
    <div className="foundations-stack" ref={ref}>
      <p className="foundations-sum" role="status">
        {measured.length > 0 &&
          (failing.length
            ? `${failing.length} of ${measured.length} pairs fail in ${scheme} mode.`
            : `All ${measured.length} pairs pass in ${scheme} mode.`)}
      </p>
      {isForced && (
        <p>This device replaces the colors of every page. The figures are those of the theme.</p>
      )}
      {kinds.map(([min, title]) => (
        <section key={min}>
          <h3>
            {title}: at least {min}:1
          </h3>
          <List className="foundations-cards">
            {pairs
              .filter(({ pair }) => pair.min === min)
              .map(({ pair, has, ratio, passes }) => (
                <li key={keyOf(pair)}>
                  <Specimen pair={pair} />
                  <div>
                    <span>
                      <b>{pair.ink}</b> on <b>{pair.ground}</b>
                    </span>
                    <span className="foundations-muted">
                      {pair.use}
                      {pair.scheme && `, in ${pair.scheme} mode`}
                      {pair.veil && ', where light falls on the ground'}
                    </span>
                    {has && ratio !== undefined && (
                      <>
                        <span className="foundations-figure">
                          {has.ink} on {lit(has.ground, pair.veil)}
                        </span>
                        <span>
                          <b className="foundations-ratio">{ratioInWords(ratio)}</b>{' '}
                          <Verdict passes={passes} />
                        </span>
                      </>
                    )}
                  </div>
                </li>
              ))}
          </List>
        </section>
      ))}
    </div>
  );
}
