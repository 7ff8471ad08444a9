/** A page in a language of long words, in a browser that has no dictionary to part them by. */
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { crisisLines } from '../../src/content/index.js';
import { mapTexts } from '../../src/content/texts.js';
import { type FrequencyDisplay, TreatmentPage } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { exampleClinic, hands, kap } from '../../stories/example-clinic.js';
import './with-styles.js';

/** German, Dutch, Finnish and Danish, of 31 to 63 letters. */
const words = [
  'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
  'arbeidsongeschiktheidsverzekering',
  'Arzneimittelnebenwirkungswahrscheinlichkeitsverteilungstabelle',
  'meervoudigepersoonlijkheidsstoornis',
  'Behandlungseinwilligungserklärung',
  'speciallægepraksisplanlægningsstabiliseringsperiode',
  'kuntoutuslähetekäytäntöselvitys',
];

/** A text in which each longer word is one of these. */
function inLongWords(text: string): string {
  let next = text.length;
  return text
    .split(' ')
    .map((word) =>
      word.replace(/^\p{L}{6,}(?=[.,;:?!]?$)/u, () => words[next++ % words.length] as string),
    )
    .join(' ');
}

// Ids, addresses and terms have no spaces. Heads of columns that are compared stay whole, so that no
// word there parts above its numbers: these keep their words.
const isHead = (text: string) => text.startsWith('with placebo');
const treatment = mapTexts(kap, (text) =>
  text.includes(' ') && !isHead(text) ? inLongWords(text) : text,
);
const { frequencyTable } = en;
const locale = { ...mapTexts(en, inLongWords), frequencyTable, tag: 'de-DE' };

const isForScreenReaders = (element: Element | null): boolean =>
  element !== null &&
  (getComputedStyle(element).clipPath.includes('inset(50%') ||
    isForScreenReaders(element.parentElement));

/** The nearest part around a text that cuts off what is outside of it. */
function frameOf(element: Element | null): DOMRect {
  if (!element) return new DOMRect(0, 0, innerWidth, Number.POSITIVE_INFINITY);
  return getComputedStyle(element).overflowX === 'visible'
    ? frameOf(element.parentElement)
    : element.getBoundingClientRect();
}

/** Texts that leave the screen, or the part that shows them. */
function cutOff(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const element = text.parentElement as HTMLElement;
    if (!text.data.trim() || !element.checkVisibility() || isForScreenReaders(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const frame = frameOf(element);
    const isOut = ({ left, right }: DOMRect) => left < frame.left - 1 || right > frame.right + 1;
    if ([...range.getClientRects()].some(isOut)) found.push(text.data);
  }
  return found;
}

it.each<[FrequencyDisplay, number]>([
  ['table', 320],
  ['text', 320],
  ['icons', 320],
  ['table', 375],
])('no word leaves the screen, with numbers as %s at %i px', async (frequencyDisplay, width) => {
  await page.viewport(width, 800);
  const { container } = render(
    <div lang="de">
      <style>{'* { hyphens: none !important }'}</style>
      <TreatmentPage
        treatment={treatment}
        contact={exampleClinic}
        crisis={crisisLines.US}
        illustration={hands}
        locale={locale}
        frequencyDisplay={frequencyDisplay}
        quickExit
      />
    </div>,
  );
  for (const word of words) expect(container.textContent).toContain(word);
  expect(cutOff()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBe(width);
});

it('the browser may part them where it has a dictionary', () => {
  const { container } = render(
    <div lang="de">
      <TreatmentPage treatment={treatment} contact={exampleClinic} crisis={crisisLines.US} />
    </div>,
  );
  // A crisis service has the language of its own name.
  const own = '[data-slot^="crisis-notice"]';
  const paragraphs = [...container.querySelectorAll(`[data-slot="treatment-page"] p:not(${own})`)];
  expect(paragraphs.length).toBeGreaterThan(50);
  for (const paragraph of paragraphs) {
    const { hyphens, overflowWrap } = getComputedStyle(paragraph);
    expect([hyphens, overflowWrap]).toEqual(['auto', expect.stringMatching(/anywhere|break-word/)]);
    expect(paragraph.closest('[lang]')).toHaveAttribute('lang', 'de');
  }
});
