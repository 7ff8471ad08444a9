import { List } from './List.js';
import { colorsOf, measuredBelow, useLive } from './live.js';
import { componentTokens, namesOfColors, purposes, ramps } from './token-files.js';
import { Words } from './Words.js';

const colorGroups = purposes
  .map((group) => ({ ...group, tokens: group.tokens.filter(({ type }) => type === 'color') }))
  .filter(({ tokens }) => tokens.length);
const componentColors = componentTokens.filter(({ type }) => type === 'color');

const Swatch = ({ color, name }: { color: string; name?: string }) => (
  <span
    className="foundations-swatch"
    data-measure={name}
    style={{ background: color }}
    aria-hidden="true"
  />
);

/** A swatch's current color, and its place in the default theme's ramps. */
const Found = ({ hex }: { hex: string | undefined }) => (
  <span className="foundations-figure">
    {hex}
    {hex && namesOfColors.has(hex) && <> · {namesOfColors.get(hex)}</>}
  </span>
);

/** Tier 1: the ramps of the default theme. Pages never use them by name. */
export function Ramps() {
  return (
    <div className="foundations-stack">
      {ramps.map(({ name, description, steps }) => (
        <section key={name}>
          <div>
            <h3>{name}</h3>
            {description && <p className="foundations-muted">{description}</p>}
          </div>
          <List className="foundations-ramp">
            {steps.map(({ step, hex }) => (
              <li key={hex}>
                <Swatch color={hex} />
                {step && <span>{step}</span>}
                <span className="foundations-figure">{hex}</span>
              </li>
            ))}
          </List>
        </section>
      ))}
    </div>
  );
}

/** Tier 2: each color with its use, in the selected theme. */
export function Purposes() {
  const [ref, found] = useLive((root) => measuredBelow(root, (one) => colorsOf(one).ground));
  return (
    <div className="foundations-stack" ref={ref}>
      {colorGroups.map(({ heading, description, tokens }) => (
        <section key={heading}>
          <div>
            <h3>{heading}</h3>
            {description && (
              <p className="foundations-muted">
                <Words>{description}</Words>
              </p>
            )}
          </div>
          <List className="foundations-cards">
            {tokens.map(({ path, property, description: use }) => (
              <li key={property}>
                <Swatch color={`var(${property})`} name={property} />
                <div>
                  <b>{path[2]}</b>
                  <Found hex={found?.[property]} />
                  <p>
                    <Words>{use}</Words>
                  </p>
                  <code>{property}</code>
                </div>
              </li>
            ))}
          </List>
        </section>
      ))}
    </div>
  );
}

/** Tier 3: parts of single components, measured where the component sets them. */
export function ComponentColors() {
  const [ref, found] = useLive((root) => measuredBelow(root, (one) => colorsOf(one).ground));
  return (
    <List className="foundations-cards" ref={ref}>
      {componentColors.map(({ component, property, takes, path }) => (
        <li key={property}>
          <span className={`clinic-${component}`} style={{ display: 'contents' }}>
            <Swatch color={`var(${property})`} name={property} />
          </span>
          <div>
            <b>
              {component}: {path[1]}
            </b>
            <Found hex={found?.[property]} />
            <p>
              Takes <code>{takes}</code>
            </p>
            <code>{property}</code>
          </div>
        </li>
      ))}
    </List>
  );
}
