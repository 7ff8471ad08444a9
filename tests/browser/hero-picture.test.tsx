import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Scene, TreatmentHero } from '../../src/index.js';
import { kap } from '../../stories/example-clinic.js';
import '@fontsource-variable/source-serif-4';
import './with-styles.js';

/** A photograph at its worst: white, black and busy. */
function photograph() {
  const canvas = document.createElement('canvas');
  canvas.width = 1200;
  canvas.height = 800;
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 1200, 800);
  context.fillStyle = '#000';
  for (let x = 0; x < 1200; x += 40)
    for (let y = (x / 40) % 2 ? 20 : 0; y < 800; y += 40) context.fillRect(x, y, 14, 14);
  return canvas.toDataURL('image/jpeg', 0.9);
}

const luminance = (rgb: ArrayLike<number>) => {
  const [red = 0, green = 0, blue = 0] = Array.from(rgb)
    .slice(0, 3)
    .map((byte) =>
      byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
    );
  return red * 0.2126 + green * 0.7152 + blue * 0.0722;
};
const ratio = (one: number, other: number) =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

/** The boxes of every line of text, and the luminance of its color. */
function linesOf(root: Element) {
  const origin = root.getBoundingClientRect();
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines: { words: string; ink: number; box: DOMRect }[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!node.textContent?.trim()) continue;
    // What is filled has a ground of its own.
    if (node.parentElement?.closest('[data-slot="treatment-hero-links"]')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const color = getComputedStyle(node.parentElement as Element).color.match(/[\d.]+/g) ?? [];
    for (const { x, y, width, height } of range.getClientRects())
      lines.push({
        words: node.textContent,
        ink: luminance(color.map(Number)),
        box: new DOMRect(x - origin.x, y - origin.y, width, height),
      });
  }
  return lines;
}

/** The panel as it is painted, without its words. */
async function paintedPanel(panel: HTMLElement) {
  const hidden = document.createElement('style');
  hidden.textContent = '[data-slot="treatment-hero-text"] { visibility: hidden }';
  document.head.append(hidden);
  const shot = await page.screenshot({ element: panel, save: false });
  hidden.remove();
  const image = new Image();
  image.src = `data:image/png;base64,${shot}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.drawImage(image, 0, 0);
  const scale = image.width / panel.getBoundingClientRect().width;
  return ({ x, y, width, height }: DOMRect) =>
    context.getImageData(x * scale, y * scale, width * scale, height * scale).data;
}

/** The lowest contrast of a line of text with any pixel behind it. */
async function lowest(panel: HTMLElement) {
  const behind = await paintedPanel(panel);
  const lines = linesOf(panel);
  expect(lines.length).toBeGreaterThan(4);
  return Math.min(
    ...lines.map(({ ink, box }) => {
      const pixels = behind(box);
      let least = 21;
      for (let at = 0; at < pixels.length; at += 4)
        least = Math.min(least, ratio(ink, luminance(pixels.subarray(at, at + 3))));
      return least;
    }),
  );
}

const pictures = [
  [
    'a white and busy photograph',
    { picture: { src: photograph(), alt: '', width: 1200, height: 800 } },
  ],
  ['a drawing', { illustration: <Scene name="hands-under-water" alt="" /> }],
] as const;

it.each(
  pictures.flatMap(([name, shown]) =>
    [375, 768, 1100, 1440].flatMap((width) =>
      (['ltr', 'rtl'] as const).map((dir) => [name, width, dir, shown] as const),
    ),
  ),
)('words are clear of %s at %i px, %s', async (_, width, dir, shown) => {
  await page.viewport(width, 900);
  const { container } = render(
    <div dir={dir}>
      <TreatmentHero
        // The longest that a line of a desktop holds.
        heading="Transcranial Magnetic Stimulation (TMS)"
        tagline={kap.tagline}
        mainMessage={kap.mainMessage}
        contactHref="#contact"
        risksHref="#risks"
        {...shown}
      />
    </div>,
  );
  const picture = container.querySelector<HTMLImageElement>('img');
  await picture?.decode();
  await document.fonts.load('600 60px "Source Serif 4 Variable"');
  const panel = container.querySelector<HTMLElement>('[data-slot="treatment-hero-panel"]');
  expect(await lowest(panel as HTMLElement)).toBeGreaterThanOrEqual(7);
});
