import { render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { crisisLines } from '../../src/content/index.js';
import { TreatmentHero, TreatmentPage } from '../../src/index.js';
import { contrastPairs, createTheme } from '../../src/theme/index.js';
import { type ColorName, defaultColors } from '../../src/tokens/tokens.js';
import { exampleClinic, kap } from '../../stories/example-clinic.js';
import { sample } from '../sample.js';
import './with-styles.js';

// Water has the default colors, which are looked at without a theme.
const themes: [string, string][] = Object.entries(
  import.meta.glob<string>(['../../src/theme/themes/*.css', '!**/water.css'], {
    query: '?inline',
    import: 'default',
    eager: true,
  }),
).map(([file, css]) => [file.replace(/^.*\/|\.css$/g, ''), css]);

const added: Element[] = [];
function addStyle(css: string, where: 'prepend' | 'append' = 'append') {
  const style = document.createElement('style');
  style.textContent = css;
  document.head[where](style);
  added.push(style);
}
afterEach(() => {
  for (const style of added.splice(0)) style.remove();
  document.documentElement.removeAttribute('style');
});

type Rgb = [number, number, number];

/** The channels of a computed color; nothing for one that lets through what is behind it. */
function rgb(color: string): Rgb | undefined {
  const parts = color.match(/[\d.]+/g)?.map(Number) ?? [];
  return color.startsWith('rgb') && (parts[3] ?? 1) === 1 ? (parts.slice(0, 3) as Rgb) : undefined;
}

function ratio(one: Rgb, other: Rgb) {
  const [low = 0, high = 0] = [one, other]
    .map((color) => {
      const [red = 0, green = 0, blue = 0] = color.map((byte) =>
        byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
      );
      return red * 0.2126 + green * 0.7152 + blue * 0.0722;
    })
    .sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** What is painted behind an element’s text, or behind the element itself. */
function ground(element: Element | null): Rgb {
  for (let at = element; at; at = at.parentElement) {
    const color = rgb(getComputedStyle(at).backgroundColor);
    if (color) return color;
  }
  return [255, 255, 255];
}

/** The names of a computed color: several where a theme has one color for several uses. */
function nameColors(): (color: Rgb) => ColorName[] {
  const probe = document.body.appendChild(document.createElement('i'));
  const names = new Map<string, ColorName[]>();
  for (const name of Object.keys(defaultColors) as ColorName[]) {
    probe.style.color = `var(--clinic-color-${name})`;
    const key = String(rgb(getComputedStyle(probe).color));
    names.set(key, [...(names.get(key) ?? []), name]);
  }
  probe.remove();
  return (color) => names.get(String(color)) ?? [];
}

interface Seen {
  what: string;
  ink: Rgb;
  on: Rgb;
}

const where = (element: Element) =>
  `${element.closest('[data-slot]')?.getAttribute('data-slot')} ${element.localName}`;

const shown = (style: CSSStyleDeclaration) =>
  style.content !== 'none' && style.content !== 'normal' && style.display !== 'none';

/** Every color of text on the page with what it stands on. */
function textOf(root: Element): Seen[] {
  const seen: Seen[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (!element.checkVisibility()) continue;
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    const ink = rgb(getComputedStyle(element).color);
    if (hasText && ink) seen.push({ what: where(element), ink, on: ground(element) });
    for (const pseudo of ['::before', '::after']) {
      const style = getComputedStyle(element, pseudo);
      const own = rgb(style.color);
      if (shown(style) && /[\p{L}\p{N}]/u.test(style.content) && own)
        seen.push({ what: `${where(element)}${pseudo}`, ink: own, on: ground(element) });
    }
  }
  return seen;
}

/** Every border that is drawn, decoration left out: on its ground, on its box, or the box on its ground. */
function boundariesOf(root: Element, decoration: Rgb): Seen[][] {
  const seen: Seen[][] = [];
  for (const element of root.querySelectorAll('*')) {
    if (!element.checkVisibility()) continue;
    for (const pseudo of [undefined, '::before', '::after']) {
      const style = getComputedStyle(element, pseudo);
      if (pseudo && (!shown(style) || style.opacity !== '1')) continue;
      const on = ground(pseudo ? element : element.parentElement);
      const own = rgb(style.backgroundColor);
      for (const side of ['top', 'right', 'bottom', 'left']) {
        const ink = rgb(style.getPropertyValue(`border-${side}-color`));
        const drawn = style.getPropertyValue(`border-${side}-style`) !== 'none';
        if (!drawn || !ink || String(ink) === String(decoration)) continue;
        const what = `${where(element)}${pseudo ?? ''} border`;
        seen.push([
          { what, ink, on },
          ...(own
            ? [
                { what, ink, on: own },
                { what, ink: own, on },
              ]
            : []),
        ]);
      }
    }
  }
  return seen;
}

const white: Rgb = [255, 255, 255];

/** Whether a pair is in the table and has the contrast it must have. */
function verdict(seen: Seen, names: (color: Rgb) => ColorName[], scheme: string) {
  const pairs = contrastPairs.filter(
    ({ ink, ground: under, scheme: only }) =>
      (only ?? scheme) === scheme &&
      names(seen.ink).includes(ink) &&
      names(seen.on).includes(under),
  );
  const has = ratio(seen.ink, seen.on);
  const least = Math.max(...pairs.map(({ min }) => min));
  if (!pairs.length) return `${seen.what}: ${names(seen.ink)} on ${names(seen.on)} is no pair`;
  return has < least ? `${seen.what}: ${has.toFixed(2)} of ${least}` : '';
}

describe.each([['none', ''], ...sample(themes, 3)])('with the theme %s', (_, css) => {
  describe.each(['light', 'dark'])('in %s', (scheme) => {
    const renderPage = async () => {
      await page.viewport(1200, 900);
      document.documentElement.style.colorScheme = scheme;
      addStyle(css);
      const { container } = render(
        <TreatmentPage
          treatment={kap}
          contact={exampleClinic}
          crisis={crisisLines.US}
          frequencyDisplay="table"
        />,
      );
      return { container, names: nameColors() };
    };

    it('all text uses a color pair from the table and is readable', async () => {
      const { container, names } = await renderPage();
      const seen = textOf(container);
      expect(seen.length).toBeGreaterThan(400);
      const problems = seen.map((one) => verdict(one, names, scheme)).filter(Boolean);
      expect([...new Set(problems)]).toEqual([]);
    });

    it('every boundary is visible', async () => {
      const { container, names } = await renderPage();
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = 'var(--clinic-color-line)';
      const seen = boundariesOf(container, rgb(getComputedStyle(probe).color) ?? white);
      probe.remove();
      expect(seen.length).toBeGreaterThan(80);
      const problems = seen
        .map((either) => either.map((one) => verdict(one, names, scheme)))
        .filter((reasons) => reasons.every(Boolean))
        .map(([reason]) => reason);
      expect([...new Set(problems)]).toEqual([]);
    });

    it('every focus ring is visible', async () => {
      const { container, names } = await renderPage();
      await userEvent.keyboard('{Tab}');
      const seen: Seen[] = [];
      for (const element of container.querySelectorAll<HTMLElement>('a, button, input')) {
        if (!element.checkVisibility()) continue;
        element.focus({ preventScroll: true });
        const { outlineColor, outlineStyle, outlineOffset } = getComputedStyle(element);
        expect(outlineStyle, where(element)).toBe('solid');
        const inside = outlineOffset.startsWith('-');
        const on = ground(inside ? element : element.parentElement);
        seen.push({ what: `${where(element)} focus`, ink: rgb(outlineColor) ?? on, on });
      }
      expect(seen.length).toBeGreaterThan(60);
      const problems = seen.map((one) => verdict(one, names, scheme)).filter(Boolean);
      expect([...new Set(problems)]).toEqual([]);
    });
  });
});

it('the focus ring of a link in the hero is visible', async () => {
  const { container } = render(
    <TreatmentHero
      heading="KAP"
      summary={{
        text: (
          <p>
            Read <a href="#risks">the risks</a>.
          </p>
        ),
        evidence: null,
      }}
    />,
  );
  await userEvent.keyboard('{Tab}');
  const link = container.querySelector('a') as HTMLElement;
  link.focus();
  const ring = rgb(getComputedStyle(link).outlineColor) ?? white;
  const panel = container.querySelector('[data-slot="treatment-hero-panel"]');
  expect(ratio(ring, ground(panel))).toBeGreaterThan(7);
});

describe('a theme’s stylesheet', () => {
  const { css } = createTheme({ brand: 'rgb(1 2 200)' });
  const brand = () => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'var(--clinic-color-brand)';
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };

  it.each(['prepend', 'append'] as const)('wins over the defaults: %s', (place) => {
    addStyle(css, place);
    expect(brand()).toBe('rgb(1, 2, 200)');
  });

  it.each(['prepend', 'append'] as const)('loses against the page’s own: %s', (place) => {
    addStyle(':where(html) { --clinic-color-brand: rgb(3, 4, 5) }', place);
    addStyle(css);
    expect(brand()).toBe('rgb(3, 4, 5)');
  });
});
