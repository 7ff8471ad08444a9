/**
 * What the oldest browsers of the README lack, and a stylesheet as they read it. Each name is changed
 * into one that no browser knows: what happens next is up to the browser's own rules for unknown CSS.
 */
interface Lacks {
  /** With what opens them: `oklch(from` are relative colors. */
  functions: readonly string[];
  atRules?: readonly string[];
  pseudoClasses?: readonly string[];
  units?: readonly string[];
  /** Also the longer names that start so: `mask` is `mask-image` too. */
  properties: readonly string[];
  declarations?: readonly string[];
  /** Whole conditions of `@media`. */
  media?: RegExp;
}

/** Not in any browser of the floor. */
const newest = {
  functions: ['light-dark(', 'oklch(from', 'if(', 'anchor(', 'sibling-index('],
  atRules: ['scope', 'starting-style', 'position-try', 'view-transition', 'function'],
  pseudoClasses: ['target-current', 'target-before', 'target-after', 'open'],
  properties: [
    'text-wrap',
    'text-box',
    'field-sizing',
    'interpolate-size',
    'scroll-target-group',
    'animation-timeline',
    'anchor-',
    'position-a',
    'corner-shape',
  ],
};

export const oldBrowsers: Readonly<Record<string, Lacks>> = {
  'iOS 15.6': {
    functions: [...newest.functions, 'color-mix(', 'oklch(', 'round(', 'abs('],
    atRules: [...newest.atRules, 'container', 'property'],
    pseudoClasses: [...newest.pseudoClasses, 'dir', 'user-valid', 'user-invalid'],
    units: ['cqi', 'cqw', 'cqb', 'cqh', 'cqmin', 'cqmax', 'lh', 'rlh'],
    properties: [
      ...newest.properties,
      'container',
      'hyphens',
      'overscroll-behavior',
      'text-align-last',
      'content-visibility',
      'scrollbar-',
    ],
    declarations: ['overflow:clip'],
    media: /[<>]|forced-colors|\bor\b|not ?\(/,
  },
  'Chrome 109': {
    functions: [...newest.functions, 'color-mix(', 'oklch(', 'oklab(', 'round(', 'abs('],
    atRules: newest.atRules,
    pseudoClasses: [...newest.pseudoClasses, 'dir', 'user-valid', 'user-invalid'],
    properties: [
      ...newest.properties,
      'mask',
      'print-color-adjust',
      'scrollbar-color',
      'white-space-collapse',
    ],
    declarations: ['float:inline-start', 'float:inline-end'],
  },
  'Firefox 115': {
    functions: [...newest.functions, 'round(', 'abs('],
    atRules: [...newest.atRules, 'property'],
    pseudoClasses: [...newest.pseudoClasses, 'has'],
    units: ['lh', 'rlh'],
    properties: [...newest.properties, 'content-visibility', 'zoom', '-webkit-mask'],
  },
};

const escaped = (text: string) => text.replaceAll(/[()[\].*+?^$|]/g, String.raw`\$&`);
const any = (names: readonly string[]) => names.map(escaped).join('|');

/** A minified stylesheet as a browser without some features reads it. */
export function asReadBy(css: string, lacks: Lacks): string {
  const { functions, atRules = [], pseudoClasses = [], units = [], properties } = lacks;
  const { declarations = [], media } = lacks;
  const swaps: [RegExp, string][] = [
    [new RegExp(`(?<![\\w-])(${any(functions)})`, 'g'), 'x-$1'],
    [new RegExp(`@(${any(atRules)})\\b`, 'g'), '@x-$1'],
    [new RegExp(`(?<!:):(${any(pseudoClasses)})(?![\\w-])`, 'g'), ':x-$1'],
    [new RegExp(`(?<=[{;(]\\s*)(${any(properties)})(?=[\\w-]*:)`, 'g'), 'x-$1'],
    ...(units.length > 0
      ? [[new RegExp(`(?<=[\\d.])(${any(units)})\\b`, 'g'), 'x$1'] as [RegExp, string]]
      : []),
    ...declarations.flatMap((declaration): [RegExp, string][] => {
      const [property = '', value = ''] = declaration.split(':');
      return [[new RegExp(`(?<=[{;(]${property}:\\s?)${value}\\b`, 'g'), `x-${value}`]];
    }),
  ];
  const without = swaps.reduce((text, [found, instead]) => text.replaceAll(found, instead), css);
  return media
    ? without.replaceAll(/@media([^{]+)/g, (whole, query: string) =>
        media.test(query) ? '@media not all' : whole,
      )
    : without;
}

/** What a visitor could not read or use on a page. Runs in the browser. */
export function problemsOfPage(): string[] {
  type Rgba = [number, number, number, number];
  const problems: string[] = [];
  const rgba = (color: string): Rgba => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha];
  };
  const over = ([r, g, b, a]: Rgba, [r2, g2, b2]: Rgba): Rgba => [
    r * a + r2 * (1 - a),
    g * a + g2 * (1 - a),
    b * a + b2 * (1 - a),
    1,
  ];
  const ground = (element: Element | null): Rgba => {
    if (!element) return [255, 255, 255, 1];
    const own = rgba(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, ground(element.parentElement));
  };
  const luminance = (color: Rgba) =>
    color.slice(0, 3).reduce((sum, byte, index) => {
      const part =
        byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4;
      return sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0);
    }, 0);
  const contrast = (ink: Rgba, on: Rgba) => {
    const [low = 0, high = 0] = [luminance(over(ink, on)), luminance(on)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const where = (element: Element) =>
    `${element.closest('[data-slot]')?.getAttribute('data-slot')} <${element.localName}>`;
  const isForScreenReaders = (element: Element): boolean =>
    getComputedStyle(element).clipPath.includes('inset(50%') ||
    (element.parentElement !== null && isForScreenReaders(element.parentElement));
  const isOver = (element: Element): boolean =>
    /fixed|sticky/.test(getComputedStyle(element).position) ||
    (element.parentElement !== null && isOver(element.parentElement));

  // Texts: contrast, and whether two are in one place.
  const lines: { text: Text; box: DOMRect }[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let measured = 0;
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const element = text.parentElement as HTMLElement;
    if (!text.data.trim() || /^(script|style|title|desc)$/.test(element.localName)) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (isForScreenReaders(element)) continue;
    measured += 1;
    const ratio = contrast(rgba(getComputedStyle(element).color), ground(element));
    if (ratio < 4.5) problems.push(`${where(element)}: ${ratio.toFixed(2)}:1, ${text.data.trim()}`);
    if (isOver(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const { x, y, width, height } of range.getClientRects()) {
      // Without the space above and below the letters.
      const box = new DOMRect(x + 1, y + height * 0.25, width - 2, height * 0.5);
      if (width > 2) lines.push({ text, box });
    }
  }
  if (measured < 20) problems.push(`only ${measured} texts`);
  lines.sort((one, other) => one.box.top - other.box.top);
  lines.forEach(({ text, box }, index) => {
    for (const other of lines.slice(index + 1)) {
      if (other.box.top >= box.bottom) break;
      if (other.text === text) continue;
      if (other.box.left < box.right && box.left < other.box.right)
        problems.push(`overlap: ${text.data.trim()} | ${other.text.data.trim()}`);
    }
  });
  for (const element of document.querySelectorAll('body *'))
    for (const pseudo of ['::before', '::after']) {
      const { content, color, display } = getComputedStyle(element, pseudo);
      if (!/[\p{L}\p{N}]/u.test(content) || /^(none|normal|url.*)$/.test(content)) continue;
      if (display === 'none' || !element.checkVisibility() || isForScreenReaders(element)) continue;
      const ratio = contrast(rgba(color), ground(element));
      if (ratio < 4.5) problems.push(`${where(element)}${pseudo}: ${ratio.toFixed(2)}:1`);
    }

  // Actions: large enough, with a visible name, and on top where they are.
  const inText = 'p a, li a, td a, sup a, h3 a, h4 a';
  let actions = 0;
  for (const action of document.querySelectorAll('a[href], button, input, summary')) {
    if (!action.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    actions += 1;
    action.scrollIntoView({ block: 'center', behavior: 'instant' });
    const target = action.closest('label') ?? action;
    const [box] = [...target.getClientRects()].filter(({ width }) => width > 0);
    const name = `${where(action)} ${action.textContent?.trim().slice(0, 40)}`;
    if (!box) {
      problems.push(`no place: ${name}`);
      continue;
    }
    const least = action.matches(inText) ? 14 : 40;
    if (box.height < least) problems.push(`${box.height.toFixed(0)} px high: ${name}`);
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    if (!top || !(target.contains(top) || top.contains(target)))
      problems.push(`covered by ${top ? where(top) : 'nothing'}: ${name}`);
  }
  if (actions < 1) problems.push('no actions');
  scrollTo(0, 0);
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) problems.push(`${scrollWidth} px wide`);
  return problems;
}
