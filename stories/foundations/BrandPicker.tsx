import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { crisisLines } from '../../src/content/index.js';
import { TreatmentPage } from '../../src/index.js';
import { useValidId } from '../../src/internal/own-id.js';
import {
  type ContrastResult,
  createTheme,
  type Scheme,
  type Theme,
  type ThemeOptions,
} from '../../src/theme/index.js';
import { exampleClinic, hands, kap } from '../example-clinic.js';
import { keyOf, kinds, ratioInWords, Specimen, Verdict } from './ContrastList.js';
import { List } from './List.js';
import { painted } from './live.js';
import { useStylesheet } from './use-stylesheet.js';
import { Words } from './Words.js';

/** The form's values, as entered. */
export interface Choices {
  brand: string;
  /** Set only if dark mode has its own brand color. */
  brandInDark: string;
  accent: string;
  neutral: string;
  contrast: 'standard' | 'high';
  density: number;
  radius: number;
  scale: number;
  /** What a packaged theme has beyond the form. */
  look: Pick<ThemeOptions, 'accent' | 'deep' | 'fonts' | 'marker'>;
}

const nothing: Choices = {
  brand: '',
  brandInDark: '',
  accent: '',
  neutral: '',
  contrast: 'standard',
  density: 1,
  radius: 1,
  scale: 1,
  look: {},
};

/** The options of the packaged themes. */
const starts: Record<string, Partial<Choices>> = {
  Water: { brand: '#0d575c', brandInDark: '#86d3cb', accent: '#f4b79f' },
  'Warm clay': {
    brand: '#84412b',
    brandInDark: '#e6b48c',
    accent: '#f3cd9c',
    neutral: '#f3e8dc',
    radius: 0.5,
    look: {
      marker: 'dot',
      fonts: {
        body: "seravek, 'Gill Sans Nova', ubuntu, calibri, 'Source Sans 3 Variable', 'Source Sans 3', 'DejaVu Sans', sans-serif",
        heading:
          "charter, 'Bitstream Charter', 'Sitka Text', cambria, 'Source Serif 4 Variable', 'Source Serif 4', serif",
      },
    },
  },
  Evergreen: {
    brand: '#22563a',
    accent: '#f0cf8e',
    neutral: '#e9f0e8',
    radius: 1.5,
    look: { marker: 'leaf' },
  },
  'High clarity': {
    brand: '#000000',
    brandInDark: '#ffffff',
    neutral: '#808080',
    contrast: 'high',
    radius: 0.25,
    scale: 1.06,
    look: {
      accent: { light: '#000000', dark: '#ffffff' },
      deep: { light: '#f4f4f4', dark: '#1c1c1c' },
      marker: 'dot',
      fonts: {
        heading:
          "'Source Sans 3 Variable', 'Source Sans 3', seravek, 'Gill Sans Nova', ubuntu, calibri, 'DejaVu Sans', sans-serif",
      },
    },
  },
};

/** The options of `createTheme`, without empty ones. */
function optionsOf(choices: Choices): ThemeOptions {
  const { brand, brandInDark, accent, neutral, contrast, density, radius, scale, look } = choices;
  return {
    brand: brandInDark ? { light: brand, dark: brandInDark } : brand,
    ...look,
    ...(accent && { accent }),
    ...(neutral && { neutral }),
    ...(contrast === 'high' && { contrast }),
    ...(density !== 1 && { density }),
    ...(radius !== 1 && { radius }),
    ...(scale !== 1 && { scale }),
  };
}

/** An object as JavaScript source. */
function written(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? `'${value.replaceAll(/['\\]/g, '\\$&')}'` : String(value);
  const parts = Object.entries(value).map(([name, part]) => `${name}: ${written(part, '  ')}`);
  const line = `{ ${parts.join(', ')} }`;
  if (indent || line.length < 44) return line;
  return `{\n${parts.map((part) => `  ${part},\n`).join('')}}`;
}

const scope = '.foundations-picker-page';

/** The theme of these choices, or what is wrong with them. */
function themeOf(
  choices: Choices,
): { theme: Theme; stylesheet: string } | { field: string; message: string } {
  try {
    const options = optionsOf(choices);
    return {
      theme: createTheme({ ...options, selector: scope }),
      stylesheet: createTheme(options).css,
    };
  } catch (error) {
    const message = String(error instanceof Error ? error.message : error);
    const option = /option `([\w.]+)`/.exec(message)?.[1] ?? '';
    return {
      field: option === 'brand.dark' ? 'brandInDark' : (option.split('.')[0] ?? ''),
      message: message.replace('[clinic-ui] createTheme: t', 'T'),
    };
  }
}

function Field({
  label,
  hint,
  value,
  shown,
  problem,
  onChange,
}: {
  label: string;
  hint: string;
  value: string;
  /** The color shown while none is chosen. */
  shown: string;
  /** The id of the error message. */
  problem: string | undefined;
  onChange: (value: string) => void;
}) {
  const id = useValidId();
  return (
    <div className="foundations-field">
      <label htmlFor={id}>{label}</label>
      <p className="foundations-muted" id={`${id}-hint`}>
        {hint}
      </p>
      <div>
        <input
          type="color"
          aria-label={`${label}: choose`}
          value={CSS.supports('color', value) ? painted(value) : shown}
          onChange={({ target }) => onChange(target.value)}
        />
        <input
          id={id}
          type="text"
          dir="ltr"
          value={value}
          placeholder="as it comes"
          spellCheck={false}
          autoComplete="off"
          aria-invalid={!!problem}
          aria-describedby={`${id}-hint${problem ? ` ${problem}` : ''}`}
          onChange={({ target }) => onChange(target.value)}
        />
      </div>
    </div>
  );
}

function Range({
  label,
  hint,
  value,
  onChange,
  ...limits
}: {
  label: string;
  hint: string;
  value: number;
  min: number;
  max: number;
  step: number;
  onChange: (value: number) => void;
}) {
  const id = useValidId();
  return (
    <div className="foundations-field">
      <label htmlFor={id}>
        {label}: {value}
      </label>
      <p className="foundations-muted" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        {...limits}
        id={id}
        type="range"
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChange(Number(target.value))}
      />
    </div>
  );
}

function CopyButton({ children, text }: { children: string; text: string }) {
  const [status, setStatus] = useState('');
  return (
    <>
      <button
        type="button"
        onClick={() =>
          navigator.clipboard.writeText(text).then(
            () => setStatus('Copied.'),
            () => setStatus('Copying did not work. Select the text instead.'),
          )
        }
      >
        {children}
      </button>
      <span role="status">{status}</span>
    </>
  );
}

function Changes({ changes }: { changes: Theme['report']['changes'] }) {
  if (!changes.length) return <p>No color was changed.</p>;
  return (
    <List className="foundations-changes">
      {changes.map(({ token, scheme, from, to, reason }) => (
        <li key={`${token} ${scheme}`}>
          <span aria-hidden="true">
            <span style={{ background: from }} />
            <span style={{ background: to }} />
          </span>
          <p>
            <b>{token.replace('--clinic-color-', '')}</b>
            {scheme === 'both' ? '' : `, in ${scheme}`}: {from} became {to}.{' '}
            <span className="foundations-muted">{reason}.</span>
          </p>
        </li>
      ))}
    </List>
  );
}

/** Every pair once, with its ratio in both schemes. */
function Report({ results }: { results: readonly ContrastResult[] }) {
  const rows = new Map<string, { pair: ContrastResult; ratios: Partial<Record<Scheme, number>> }>();
  for (const pair of results) {
    const row = rows.get(keyOf(pair)) ?? { pair, ratios: {} };
    row.ratios[pair.scheme] = pair.ratio;
    rows.set(keyOf(pair), row);
  }
  const strength = Math.max(...results.map(({ min }) => min)) / 7;
  return kinds.map(([min, title]) => (
    <table key={min} className="foundations-table foundations-report">
      <caption>
        {title}: at least {min * strength}:1
      </caption>
      <thead>
        <tr>
          <th scope="col">color on background</th>
          <th scope="col">light</th>
          <th scope="col">dark</th>
        </tr>
      </thead>
      <tbody>
        {[...rows.values()]
          .filter(({ pair }) => pair.min === min * strength)
          .map(({ pair, ratios }) => (
            <tr key={keyOf(pair)}>
              <td>
                {pair.ink} on {pair.ground}
                <span className="foundations-muted">{pair.use}</span>
              </td>
              {(['light', 'dark'] as const).map((scheme) => {
                const ratio = ratios[scheme];
                return (
                  <td key={scheme}>
                    {ratio === undefined ? (
                      'no such pair'
                    ) : (
                      <>
                        <span
                          className="foundations-picker-specimen"
                          style={{ colorScheme: scheme }}
                        >
                          <Specimen pair={pair} />
                        </span>
                        <b>{ratioInWords(ratio)}</b> <Verdict passes={ratio >= pair.min} />
                      </>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
      </tbody>
    </table>
  ));
}

/** A clinic's colors on the whole page, with the theme and the report of `createTheme`. */
export function BrandPicker(start: Partial<Choices>) {
  const [choices, setChoices] = useState<Choices>({ ...nothing, ...start });
  // On a phone, the page is below the form, so keep the form short.
  const [wide] = useState(() => innerWidth >= 832);
  const made = useDeferredValue(useMemo(() => themeOf(choices), [choices]));
  const last = useRef<Theme>(undefined);
  if ('theme' in made) last.current = made.theme;
  const theme = last.current;
  useStylesheet(
    theme ? theme.css + theme.css.replaceAll(scope, '.foundations-picker-specimen') : '',
  );
  const problem = 'message' in made ? made : undefined;
  const problemId = useValidId();

  const set =
    <Name extends keyof Choices>(name: Name) =>
    (value: Choices[Name]) =>
      setChoices((before) => ({ ...before, [name]: value }));
  const problemOf = (name: string) => (problem?.field === name ? problemId : undefined);
  /** The theme's value for a color that is left empty. */
  const shown = (name: 'accent' | 'canvas' | 'brand', scheme: Scheme = 'light') => {
    const value = theme?.tokens[`--clinic-color-${name}`] ?? '#ffffff';
    const [light = '#ffffff', dark = light] = value.match(/#[\da-f]+/g) ?? [];
    return painted(scheme === 'light' ? light : dark);
  };

  const page = useMemo(
    () => (
      <TreatmentPage
        treatment={kap}
        illustration={hands}
        contact={exampleClinic}
        crisis={crisisLines.US}
        element="div"
        headingLevel={2}
      />
    ),
    [],
  );
  const call = `import { createTheme } from 'clinic-ui/theme';\n\nconst { css, report } = createTheme(${written(optionsOf(choices))});`;
  const moved = theme?.report.changes.length ?? 0;
  const lowest = theme?.report.contrast.toSorted((a, b) => a.ratio / a.min - b.ratio / b.min)[0];

  return (
    <div className="foundations foundations-picker">
      <div className="foundations-picker-columns">
        <div className="foundations-picker-side">
          <h1>Try your colors</h1>
          <div className="foundations-picker-choices">
            <fieldset className="foundations-starts">
              <legend>Start from</legend>
              {Object.entries(starts).map(([name, colors]) => (
                <button
                  key={name}
                  type="button"
                  onClick={() => setChoices({ ...nothing, ...colors })}
                >
                  {name}
                </button>
              ))}
            </fieldset>
            <Field
              label="Brand"
              hint="Links, actions, markers and the deep ground. Any CSS color."
              value={choices.brand}
              shown={shown('brand')}
              problem={problemOf('brand')}
              onChange={set('brand')}
            />
            <div className="foundations-result" role="status">
              {problem ? (
                <>
                  <p>
                    <b>These options do not make a theme yet.</b>
                    {theme && ' The page keeps the last one that did.'}
                  </p>
                  <p id={problemId}>
                    <Words>{problem.message}</Words>
                  </p>
                </>
              ) : (
                theme && (
                  <p>
                    <b>
                      {moved === 0
                        ? 'No color was changed.'
                        : moved === 1
                          ? 'One color was changed.'
                          : `${moved} colors were changed.`}
                    </b>{' '}
                    All {theme.report.contrast.length} pairs reach what they must
                    {lowest &&
                      `; the closest is ${lowest.ink} on ${lowest.ground} in ${lowest.scheme}, with ${ratioInWords(lowest.ratio)} of ${lowest.min}:1`}
                    .
                  </p>
                )
              )}
            </div>
            <details className="foundations-more" open={wide}>
              <summary>More choices</summary>
              <div>
                <Field
                  label="Brand in dark mode"
                  hint="Left empty, it is worked out."
                  value={choices.brandInDark}
                  shown={shown('brand', 'dark')}
                  problem={problemOf('brandInDark')}
                  onChange={set('brandInDark')}
                />
                <Field
                  label="Accent"
                  hint="The main action. Left empty, a warm peach."
                  value={choices.accent}
                  shown={shown('accent')}
                  problem={problemOf('accent')}
                  onChange={set('accent')}
                />
                <Field
                  label="Neutral"
                  hint="Tints grounds, text and lines. Left empty, grounds stay warm and the rest follows the brand."
                  value={choices.neutral}
                  shown={shown('canvas')}
                  problem={problemOf('neutral')}
                  onChange={set('neutral')}
                />
                <label className="foundations-check">
                  <input
                    type="checkbox"
                    checked={choices.contrast === 'high'}
                    onChange={({ target }) => set('contrast')(target.checked ? 'high' : 'standard')}
                  />
                  High contrast: half as much again
                </label>
                <Range
                  label="Density"
                  hint="How much space there is. Targets stay at 44 px."
                  min={0.75}
                  max={1.5}
                  step={0.05}
                  value={choices.density}
                  onChange={set('density')}
                />
                <Range
                  label="Radius"
                  hint="How round corners are. 0 is square."
                  min={0}
                  max={3}
                  step={0.25}
                  value={choices.radius}
                  onChange={set('radius')}
                />
                <Range
                  label="Scale"
                  hint="How large the type is on screens."
                  min={0.95}
                  max={1.2}
                  step={0.01}
                  value={choices.scale}
                  onChange={set('scale')}
                />
              </div>
            </details>
          </div>

          {theme && (
            <>
              <section aria-label="What was changed">
                <h2>What was changed</h2>
                <Changes changes={theme.report.changes} />
              </section>
              <details>
                <summary>Contrast of every pair</summary>
                <Report results={theme.report.contrast} />
              </details>
            </>
          )}
          <section aria-label="The call">
            <h2>The call</h2>
            <pre dir="ltr">
              <code>{call}</code>
            </pre>
            <p className="foundations-copy">
              <CopyButton text={call}>Copy the call</CopyButton>
              {'stylesheet' in made && (
                <CopyButton text={made.stylesheet}>Copy the stylesheet</CopyButton>
              )}
            </p>
          </section>
        </div>
        <section className="foundations-picker-page" aria-label="The page in these colors">
          {page}
        </section>
      </div>
    </div>
  );
}
