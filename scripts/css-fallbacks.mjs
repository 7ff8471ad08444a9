/**
 * Lowers the stylesheets for the oldest browsers that the README names. esbuild lowers nesting and adds
 * prefixes; this lowers ranges and adds what needs a second rule. Browsers that know the feature skip
 * that, by `@supports` or because it comes first.
 */
import postcss from 'postcss';

/** @typedef {import('postcss').AtRule} AtRule */
/** @typedef {import('postcss').Declaration} Declaration */

/** @param {string} params @param {import('postcss').ChildNode} node */
const supports = (params, node) => postcss.atRule({ name: 'supports', params }).append(node);

/** Whether a declaration is only for browsers with container queries. @param {Declaration} of */
function isInContainer(of) {
  for (let at = /** @type {any} */ (of.parent); at; at = at.parent)
    if (at.name === 'container' || (at.name === 'supports' && at.params.includes('cqi')))
      return true;
  return false;
}

/** Units, with the closest one that all browsers know. A line is about 1.5 times its text's size. */
const units = [
  { name: 'cqi', instead: 'vw', times: 1 },
  { name: 'lh', instead: 'em', times: 1.5 },
];

/** @param {Declaration} declaration */
function addUnits(declaration) {
  for (const { name, instead, times } of units) {
    const size = new RegExp(String.raw`([\d.]+)${name}\b`, 'g');
    if (!size.test(declaration.value) || (name === 'cqi' && isInContainer(declaration))) continue;
    const value = declaration.value.replaceAll(
      size,
      (_, number) => `${Number((number * times).toFixed(4))}${instead}`,
    );
    // Not as a declaration before it: one with var() counts as valid until it is computed.
    declaration.after(supports(`not (inline-size: 1${name})`, declaration.clone({ value })));
  }
}

/** The largest width below another one, in rem. @param {string} rem */
const below = (rem) => `${Number((Number(rem) - 0.001).toFixed(3))}rem`;

/** Lowers ranges, for which esbuild writes a `not` that needs the same browsers. @param {AtRule} media */
function lowerRanges(media) {
  media.params = media.params
    .replaceAll(/\(([\d.]+rem) <= (width|height) < /g, '(min-$2: $1) and ($2 < ')
    .replaceAll(/\((width|height) >= /g, '(min-$1: ')
    .replaceAll(/\((width|height) < ([\d.]+)rem/g, (_, side, rem) => `(max-${side}: ${below(rem)}`)
    .replaceAll(') or (', '), (');
  if (/[<>]/.test(media.params)) throw media.error('This range has no form for older browsers.');
}

/** A narrow screen in place of a narrow container. @param {AtRule} container */
function addNarrowScreens(container) {
  const [, rem] = /\(inline-size < ([\d.]+)rem\)/.exec(container.params) ?? [];
  if (!rem) return;
  const screen = postcss.atRule({
    name: 'media',
    params: `screen and (max-width: ${below(rem)})`,
    nodes: container.clone().nodes,
  });
  container.after(supports('not (container-type: inline-size)', screen));
}

/** @param {Declaration} declaration */
function addFloats(declaration) {
  const rule = declaration.parent;
  if (declaration.value !== 'inline-start' || !(rule instanceof postcss.Rule)) return;
  const toTheRight = rule.clone({
    selectors: rule.selectors.map((selector) => `:where([dir='rtl']) ${selector}`),
    nodes: [declaration.clone({ value: 'right' })],
  });
  rule.after(supports('not (float: inline-start)', toTheRight));
  declaration.cloneBefore({ value: 'left' });
}

/**
 * Lets a site with a small root size, such as `html { font-size: 62.5% }`, say what 1rem is to us.
 * Conditions of `@media` do not depend on the root's size.
 *
 * @param {Declaration} declaration
 */
function addRootSize(declaration) {
  declaration.value = declaration.value.replaceAll(
    /(?<![\w.]|clinic-rem, )(-?[\d.]+)rem\b/g,
    (whole, size) => (Number(size) === 0 ? whole : `calc(${size} * var(--clinic-rem, 1rem))`),
  );
}

/** The stylesheet with its fallbacks. @param {string} css */
export function withFallbacks(css) {
  const root = postcss.parse(css);
  root.walkAtRules('media', lowerRanges);
  root.walkAtRules('container', addNarrowScreens);
  root.walkDecls('float', addFloats);
  root.walkDecls('overflow', (declaration) => {
    if (declaration.value === 'clip') declaration.cloneBefore({ value: 'hidden' });
  });
  root.walkDecls(addUnits);
  root.walkDecls(addRootSize);
  return root.toString();
}
