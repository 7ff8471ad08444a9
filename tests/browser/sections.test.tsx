import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { crisisLines } from '../../src/content/index.js';
import {
  AlternativesList,
  BenefitsList,
  type FrequencyDisplay,
  KeyFacts,
  NoteList,
  ProcessTimeline,
  QuestionList,
  RiskDisclosure,
} from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { benefit, longNote, longWord, risk, source } from '../../stories/components/stress.js';
import { exampleClinic, kap } from '../../stories/example-clinic.js';
import { sample } from '../sample.js';
import { accessibilityTree } from './accessibility-tree.js';
import './with-styles.js';

afterEach(() => document.documentElement.removeAttribute('style'));

const forcedColors = () =>
  cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });

const timeline = (
  <ProcessTimeline
    {...kap.process}
    steps={kap.process.steps.map((step, index) => ({
      ...step,
      optional: index === 3,
      status: (['done', 'current', 'upcoming', 'upcoming'] as const)[index] ?? 'upcoming',
    }))}
  />
);
const cited = { notes: kap.notes, sources: kap.sources };
const benefits = <BenefitsList {...kap.benefits} {...cited} risksHref="#risks" layout="grid" />;
const risksWith = (frequencyDisplay: FrequencyDisplay) => (
  <RiskDisclosure
    {...kap.risks}
    {...cited}
    crisis={crisisLines.US}
    contact={exampleClinic}
    frequencyDisplay={frequencyDisplay}
  />
);
const every = [
  ['the timeline', timeline],
  [
    'the timeline side by side',
    <ProcessTimeline key="h" {...kap.process} layout="horizontal" marker="dot" />,
  ],
  ['the benefits', benefits],
  ['the risks', risksWith('table')],
  ['the risks in sentences', risksWith('text')],
  ['the risks with pictures', risksWith('icons')],
  ['the key facts', <KeyFacts key="facts" heading="Key facts" treatment={kap} />],
  ['the other options', <AlternativesList key="options" {...kap.alternatives} {...cited} />],
  ['the questions', <QuestionList key="faq" questions={kap.faq?.questions ?? []} {...cited} />],
  ['the notes', <NoteList key="notes" id="evidence" heading="The evidence" {...cited} />],
] as const;

/** Links to the parts of the risks, beside their heading on a wide page alone. */
const contents = '[data-slot="section-contents"]';
const isInContents = (element: Element) => element.closest(contents) !== null;

/** The word before a note's number, and the terms of a step's facts. */
const onlyHeard = '[data-slot="note-word"], [data-slot="process-timeline-facts"] dt';

/** What has text of its own and can be seen. */
const textElements = (root: ParentNode) =>
  [...root.querySelectorAll<HTMLElement>(`[data-slot] *:not(${onlyHeard}, ${contents} *)`)].filter(
    (element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
  );

/** Whether text leaves the box it is in, where it could be cut off or lie over other text. */
function spills(item: Element): boolean {
  const box = item.getBoundingClientRect();
  return textElements(item.parentElement as Element)
    .filter((element) => item.contains(element))
    .flatMap((element) => [...element.childNodes].filter((node) => node instanceof Text))
    .some((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()].some(
        ({ left, right, top, bottom }) =>
          left < box.left - 1 ||
          right > box.right + 1 ||
          top < box.top - 2 ||
          bottom > box.bottom + 2,
      );
    });
}

const widths = [
  [320, 100],
  [320, 200],
  [1280, 200],
] as const;

describe.each(every)('%s', (name, element) => {
  it.each(sample(widths, 2))(
    'does not scroll sideways or clip text at %i px with text at %i percent',
    async (width, percent) => {
      await page.viewport(width, 800);
      document.documentElement.style.fontSize = `${percent}%`;
      const { container } = render(element);
      expect(document.documentElement.scrollWidth).toBe(width);
      const cut = textElements(container).filter(
        (item) =>
          !item.closest('thead') && getComputedStyle(item).display !== 'inline' && spills(item),
      );
      expect(cut.map((item) => item.outerHTML)).toEqual([]);
    },
  );

  it('keeps words whole on a phone at 200 % text size', async () => {
    await page.viewport(375, 800);
    document.documentElement.style.fontSize = '200%';
    const { container } = render(element);
    // A column of single letters is how a layout fails that has no room left.
    for (const item of textElements(container)) {
      if (item.closest('thead, sup')) continue;
      const letters = Number.parseFloat(getComputedStyle(item).fontSize) * 3;
      // A link back is its number, with the place's name for those who hear it.
      const seen = item.querySelector('[data-slot="note-word"]') ? item.firstChild : item;
      const words = seen?.textContent?.trim().length ?? 0;
      if (words > 6)
        expect(item.getBoundingClientRect().width, item.outerHTML).toBeGreaterThan(letters);
    }
  });

  it('exposes its lists in the accessibility tree', async () => {
    const { container } = render(element);
    const nodes = await accessibilityTree();
    const heard = (role: string) => nodes.filter((node) => node.role?.value === role).length;
    const own = (elements: string) =>
      [...container.querySelectorAll(elements)].filter((element) => !isInContents(element)).length;
    expect(own('ul, ol')).toBeGreaterThan(0);
    expect(heard('list')).toBeGreaterThanOrEqual(own('ul, ol'));
    expect(heard('listitem')).toBeGreaterThanOrEqual(own('li'));
    expect(heard('table')).toBe(container.querySelectorAll('table').length);
  });

  it('keeps every border and marker in forced colors', async () => {
    const { container } = render(element);
    const drawn = () =>
      [...container.querySelectorAll('[data-slot], [data-slot] *')].flatMap((item) =>
        [undefined, '::before', '::after'].map((pseudo) => {
          const style = getComputedStyle(item, pseudo);
          return ['top', 'right', 'bottom', 'left']
            .map((side) =>
              style.getPropertyValue(`border-${side}-style`) === 'none'
                ? 0
                : Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0,
            )
            .join();
        }),
      );
    const before = drawn();
    await forcedColors();
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    expect(drawn()).toEqual(before);
    // Notes are set apart by space alone.
    expect(before.some((edges) => edges.includes('true'))).toBe(name !== 'the notes');
  });

  it('prints everything', async () => {
    const { container } = render(element);
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    // Ways back from a note, and links to what follows, lead nowhere on paper.
    const links = `:is([data-slot="note-back"], [data-slot="risk-disclosure-names"], ${contents})`;
    const parts = container.querySelectorAll(`[data-slot] *:not(${links}, ${links} *)`);
    const gone = [...parts].filter(
      (item) => !item.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    );
    expect(gone).toEqual([]);
  });

  it('has the same reading order as its visual order', async () => {
    await page.viewport(1280, 800);
    const { container } = render(element);
    const headings = [...container.querySelectorAll('h2, h3, h4, h5')].map((heading) => ({
      text: heading.textContent,
      box: heading.getBoundingClientRect(),
    }));
    headings.reduce((before, now) => {
      const below = now.box.top > before.box.top + 2;
      const beside = now.box.left > before.box.left + 2;
      expect(below || beside, `${before.text} > ${now.text}`).toBe(true);
      return now;
    });
  });
});

it.each([
  ['screen', 375],
  ['screen', 768],
  ['screen', 1440],
  ['print', 718],
])(
  'shows what it is, whom it may help and approval in this order: %s, %i px',
  async (media, width) => {
    await page.viewport(width, 800);
    await cdp().send('Emulation.setEmulatedMedia', { media });
    render(<KeyFacts treatment={kap} />);
    const terms = screen.getAllByRole('term').slice(0, 3);
    expect(terms[2]).toHaveTextContent(en.keyFacts.approval);
    const boxes = terms.map((term) => term.getBoundingClientRect());
    boxes.reduce((before, now) => {
      expect(now.top > before.bottom || now.left > before.right).toBe(true);
      return now;
    });
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  },
);

it('keeps long words inside their boxes, in tables and beside icons too', async () => {
  await page.viewport(320, 800);
  const long = { ...risk(12), name: longWord, whatToDo: longWord };
  const own = { notes: [longNote], sources: [{ ...source, authors: longWord }] };
  for (const display of ['table', 'text', 'icons'] as const) {
    const { unmount } = render(
      <>
        <RiskDisclosure
          {...own}
          crisis={crisisLines.US}
          regulatoryStatus={{ text: longWord, evidence: [longNote.id] }}
          groups={[
            { severity: 'common', risks: [long, risk(3)] },
            { severity: 'serious', risks: [long, risk(3)] },
          ]}
          frequencyDisplay={display}
        />
        <BenefitsList
          {...own}
          risksHref="#x"
          layout="grid"
          benefits={[{ ...benefit(1), title: longWord }]}
        />
        <AlternativesList
          {...own}
          alternatives={[
            {
              name: longWord,
              description: longWord,
              benefits: longWord,
              risks: longWord,
              frequency: risk(3).frequency,
              evidence: [longNote.id],
            },
          ]}
          noTreatment={{
            name: longWord,
            description: longWord,
            benefits: longWord,
            risks: longWord,
            evidence: null,
          }}
        />
        <ProcessTimeline
          steps={[
            {
              title: longWord,
              description: longWord,
              substeps: [{ title: longWord, description: longWord, duration: longWord }],
            },
          ]}
        />
      </>,
    );
    const tooWide = [...document.querySelectorAll('[data-slot] *')].filter(
      (element) => element.getBoundingClientRect().right > 320 && !element.closest('thead'),
    );
    expect(tooWide.map((element) => element.outerHTML)).toEqual([]);
    unmount();
  }
});
