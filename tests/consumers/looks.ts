import type { Page } from 'playwright';

/** What a visitor sees of an element: where it is, and what is painted of it. */
export type Look = Record<string, string>;

/**
 * How every element below a selector looks, and every `::before`, `::after` and marker that is
 * shown. Text counts where there is text, the edges of a box where there are edges: what paints
 * nothing may differ.
 */
export async function looksOf(page: Page, selector: string): Promise<Look[]> {
  const looks = await page.evaluate((root) => {
    const names = [...getComputedStyle(document.body)];
    const box = names.filter((name) =>
      /^(background|border|box-shadow|outline|opacity|transform|filter|clip|overflow|display$|visibility|position$|z-index|cursor|accent-color|appearance|fill|stroke)/.test(
        name,
      ),
    );
    const text = names.filter((name) =>
      /^(color$|font|letter|line-height|text-(?!size-adjust|emphasis)|white-space|word|hyphens)/.test(
        name,
      ),
    );
    const read = (style: CSSStyleDeclaration, wanted: string[]) => {
      const look: Record<string, string> = {};
      for (const name of wanted) look[name] = style.getPropertyValue(name);
      for (const name of wanted) {
        const [, line] = /^(border-.*|outline)-(?:style|color)$/.exec(name) ?? [];
        if (line && look[`${line}-width`] === '0px') delete look[name];
      }
      return look;
    };
    const { left, top } = (document.querySelector(root) as Element).getBoundingClientRect();

    const looks = [...document.querySelectorAll(`${root} *`)].flatMap((element) => {
      const slot = element.closest('[data-slot]')?.getAttribute('data-slot') ?? '';
      const what = `${slot} <${element.localName}>`;
      const style = getComputedStyle(element);
      const { display, listStyle } = style;
      const rect = element.getBoundingClientRect();
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      const own: Look = {
        what,
        place:
          element.getClientRects().length === 0
            ? 'nowhere'
            : [rect.left - left, rect.top - top, rect.width, rect.height]
                .map((length) => length.toFixed(1))
                .join(' '),
        ...read(style, box),
        ...(hasText && read(style, text)),
        ...(display === 'list-item' && { listStyle }),
      };
      const drawn = ['::before', '::after', '::marker'].flatMap((pseudo): Look[] => {
        const isMarker = pseudo === '::marker';
        if (isMarker && (display !== 'list-item' || listStyle.includes('none'))) return [];
        const style = getComputedStyle(element, pseudo);
        const { content, inlineSize, blockSize, inset, margin, padding } = style;
        if (!isMarker && /^(none|normal)$/.test(content)) return [];
        const size = { content, inlineSize, blockSize, inset, margin, padding };
        const words = content === '""' ? {} : read(style, text);
        return [{ what: what + pseudo, ...size, ...read(style, box), ...words }];
      });
      return [own, ...drawn];
    });
    // As text, because Playwright takes seconds to hand over this many values.
    return JSON.stringify(looks);
  }, selector);
  return JSON.parse(looks);
}

/** What looks different, each difference once, places last. Empty where nothing does. */
export function differences(one: readonly Look[], other: readonly Look[]): string[] {
  if (one.length !== other.length) return [`${one.length} looks became ${other.length}`];
  const all = one.flatMap((look, index) =>
    Object.keys({ ...look, ...other[index] })
      .filter((name) => look[name] !== other[index]?.[name])
      .map((name) => `${look.what} ${name}: ${look[name]} became ${other[index]?.[name]}`),
  );
  const isPlace = (difference: string) => / (place|transform-origin): /.test(difference);
  return [...new Set(all)].sort((a, b) => Number(isPlace(a)) - Number(isPlace(b)));
}
