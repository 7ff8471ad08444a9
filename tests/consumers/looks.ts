import type { Page } from 'playwright';

/** What a visitor sees of an element: where it stands, and what is painted of it. */
export type Look = Record<string, string>;

/**
 * How every element below a selector looks, and every `::before`, `::after` and marker that is
 * shown. Text counts where there is text, the edges of a box where there are edges: what paints
 * nothing may differ.
 */
export const looksOf = (page: Page, selector: string): Promise<Look[]> =>
  page.evaluate((root) => {
    const box =
      /^(background|border|box-shadow|outline|opacity|transform|filter|clip|overflow|display$|visibility|position$|z-index|cursor|accent-color|appearance|fill|stroke)/;
    const text =
      /^(color$|font|letter|line-height|text-(?!size-adjust|emphasis)|white-space|word|hyphens)/;
    const read = (style: CSSStyleDeclaration, wanted: RegExp) =>
      [...style]
        .filter((name) => wanted.test(name))
        .filter((name) => {
          const [, line] = /^(border-.*|outline)-(?:style|color)$/.exec(name) ?? [];
          return !line || !/^0px|^$/.test(style.getPropertyValue(`${line}-width`));
        })
        .map((name) => [name, style.getPropertyValue(name)] as const);
    const { left, top } = (document.querySelector(root) as Element).getBoundingClientRect();

    return [...document.querySelectorAll(`${root} *`)].flatMap((element) => {
      const what = `${element.closest('[data-slot]')?.getAttribute('data-slot') ?? ''} <${element.localName}>`;
      const style = getComputedStyle(element);
      const rect = element.getBoundingClientRect();
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      const own = {
        what,
        place: [rect.left - left, rect.top - top, rect.width, rect.height]
          .map((length) => length.toFixed(1))
          .join(' '),
        ...Object.fromEntries(read(style, box)),
        ...(hasText && Object.fromEntries(read(style, text))),
        ...(style.display === 'list-item' && { marker: style.listStyle }),
      };
      const drawn = ['::before', '::after', '::marker'].flatMap((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        const shown =
          pseudo === '::marker'
            ? own.display === 'list-item' && own.marker !== 'none'
            : !/^(none|normal)$/.test(style.content);
        if (!shown) return [];
        const { content, inlineSize, blockSize, inset, margin, padding } = style;
        const size = { content, inlineSize, blockSize, inset, margin, padding };
        return [
          {
            what: what + pseudo,
            ...size,
            ...Object.fromEntries([...read(style, box), ...read(style, text)]),
          },
        ];
      });
      return [own, ...drawn];
    });
  }, selector);

/** What looks different, each difference once. Empty where nothing does. */
export function differences(one: readonly Look[], other: readonly Look[]): string[] {
  if (one.length !== other.length) return [`${one.length} elements became ${other.length}`];
  const all = one.flatMap((look, index) =>
    Object.keys({ ...look, ...other[index] })
      .filter((name) => look[name] !== other[index]?.[name])
      .map((name) => `${look.what} ${name}: ${look[name]} became ${other[index]?.[name]}`),
  );
  return [...new Set(all)];
}
