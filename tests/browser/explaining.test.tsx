import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import {
  BenefitsList,
  type FrequencyDisplay,
  ProcessTimeline,
  RiskDisclosure,
} from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { benefit, longWord, risk, source } from '../../stories/components/stress.js';
import { kap } from '../../stories/example-clinic.js';
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
const benefits = (
  <BenefitsList {...kap.benefits} sources={kap.sources} risksHref="#risks" layout="grid" />
);
const risksWith = (frequencyDisplay?: FrequencyDisplay) => (
  <RiskDisclosure {...kap.risks} sources={kap.sources} frequencyDisplay={frequencyDisplay} />
);
const every = [
  ['the timeline', timeline],
  [
    'the timeline side by side',
    <ProcessTimeline key="h" {...kap.process} layout="horizontal" marker="dot" />,
  ],
  ['the benefits', benefits],
  ['the risks', risksWith()],
  ['the risks with a table', risksWith('table')],
  ['the risks with pictures', risksWith('icons')],
] as const;

interface Heard {
  role?: { value?: string };
  name?: { value?: string };
  ignored: boolean;
}

/** What assistive technology is given: the accessibility tree of the frame that the test runs in. */
async function accessibilityTree(): Promise<readonly Heard[]> {
  await cdp().send('Accessibility.enable');
  const { frameTree } = await cdp().send('Page.getFrameTree');
  const frameId = frameTree.childFrames?.[0]?.frame.id ?? frameTree.frame.id;
  const { nodes } = await cdp().send('Accessibility.getFullAXTree', { frameId });
  return (nodes as readonly Heard[]).filter(({ ignored }) => !ignored);
}

/** What has text of its own and can be seen. */
const textElements = (root: ParentNode) =>
  [...root.querySelectorAll<HTMLElement>('[data-slot] *')].filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
  );

describe.each(every)('%s', (_, element) => {
  it.each([
    [320, 100],
    [320, 200],
    [1280, 200],
  ])(
    'does not scroll sideways or clip text at %i px with text at %i %%',
    async (width, percent) => {
      await page.viewport(width, 800);
      document.documentElement.style.fontSize = `${percent}%`;
      const { container } = render(element);
      expect(document.documentElement.scrollWidth).toBe(width);
      const cut = textElements(container).filter(
        (item) =>
          !item.closest('thead') &&
          (item.scrollWidth > item.clientWidth + 1 || item.scrollHeight > item.clientHeight + 2) &&
          getComputedStyle(item).display !== 'inline',
      );
      expect(cut.map((item) => item.outerHTML)).toEqual([]);
    },
  );

  it('keeps words whole on a phone with text at twice its size', async () => {
    await page.viewport(375, 800);
    document.documentElement.style.fontSize = '200%';
    const { container } = render(element);
    // A column of single letters is how a layout fails that has no room left.
    for (const item of textElements(container)) {
      if (item.closest('thead')) continue;
      const letters = Number.parseFloat(getComputedStyle(item).fontSize) * 3;
      const words = item.textContent?.trim().length ?? 0;
      if (words > 6)
        expect(item.getBoundingClientRect().width, item.outerHTML).toBeGreaterThan(letters);
    }
  });

  it('has its lists in the accessibility tree', async () => {
    const { container } = render(element);
    const nodes = await accessibilityTree();
    const heard = (role: string) => nodes.filter((node) => node.role?.value === role).length;
    const own = container.querySelectorAll('ul, ol').length;
    expect(own).toBeGreaterThan(0);
    expect(heard('list')).toBeGreaterThanOrEqual(own);
    expect(heard('listitem')).toBeGreaterThanOrEqual(container.querySelectorAll('li').length);
    expect(heard('table')).toBe(container.querySelectorAll('table').length);
  });

  it('keeps every border and marker in forced colours', async () => {
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
    expect(before.some((edges) => edges.includes('true'))).toBe(true);
  });

  it('keeps everything on paper', async () => {
    const { container } = render(element);
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    const gone = [...container.querySelectorAll('[data-slot] *')].filter(
      (item) => !item.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    );
    expect(gone).toEqual([]);
  });

  it('reads in the order it is seen in', async () => {
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

describe('the timeline', () => {
  const marker = (step: Element | null) => getComputedStyle(step as Element, '::before').content;

  it('shows the number of each step, in its locale’s digits and from its start', () => {
    const { container } = render(
      <ProcessTimeline
        locale={{ ...en, tag: 'ar-EG' }}
        start={9}
        steps={[
          { title: 'A', description: 'B', substeps: [{ title: 'C' }] },
          { title: 'D', description: 'E' },
        ]}
      />,
    );
    const steps = container.querySelectorAll('[data-slot="process-timeline-step"]');
    expect([...steps].map(marker)).toEqual(['"٩"', '"١٠"']);
    expect(marker(container.querySelector('[data-slot="process-timeline-substep"]'))).toBe('"٩.١"');
  });

  it('shows no number with dots', () => {
    const { container } = render(<ProcessTimeline {...kap.process} marker="dot" />);
    for (const step of container.querySelectorAll('[data-marker]')) expect(marker(step)).toBe('""');
  });

  it('stands side by side where its own place is wide, and one below the other where it is narrow', () => {
    const { container, rerender } = render(
      <div style={{ inlineSize: '60rem' }}>
        <ProcessTimeline {...kap.process} layout="horizontal" />
      </div>,
    );
    const tops = () =>
      [...container.querySelectorAll('[data-slot="process-timeline-step"]')].map(
        (step) => step.getBoundingClientRect().top,
      );
    expect(new Set(tops()).size).toBe(1);
    rerender(
      <div style={{ inlineSize: '30rem' }}>
        <ProcessTimeline {...kap.process} layout="horizontal" />
      </div>,
    );
    expect(new Set(tops()).size).toBe(4);
  });

  it('has a connector between steps and none after the last, also from right to left', () => {
    const { container } = render(
      <div dir="rtl">
        <ProcessTimeline {...kap.process} />
      </div>,
    );
    const connectors = [...container.querySelectorAll('[data-slot="process-timeline-step"]')].map(
      (step) => getComputedStyle(step, '::after'),
    );
    expect(connectors.map(({ content }) => content)).toEqual(['""', '""', '""', 'none']);
    for (const { right, borderRightWidth } of connectors.slice(0, 3)) {
      expect(Number.parseFloat(right)).toBeLessThan(30);
      expect(Number.parseFloat(borderRightWidth)).toBeGreaterThan(0);
    }
  });

  it.each([
    ['numbers', 'vertical', 'ltr', 'number'],
    ['numbers from right to left', 'vertical', 'rtl', 'number'],
    ['dots', 'vertical', 'ltr', 'dot'],
    ['numbers side by side', 'horizontal', 'ltr', 'number'],
    ['dots side by side from right to left', 'horizontal', 'rtl', 'dot'],
  ] as const)('has its connector in the middle of its %s', async (_, layout, dir, marker) => {
    await page.viewport(1280, 800);
    const { container } = render(
      <div dir={dir}>
        <ProcessTimeline
          layout={layout}
          marker={marker}
          steps={[
            { title: 'A', description: 'B', status: 'current' },
            { title: 'C', description: 'D' },
          ]}
        />
      </div>,
    );
    const step = container.querySelector('[data-slot="process-timeline-step"]') as Element;
    const [own, line] = ['::before', '::after'].map((pseudo) => getComputedStyle(step, pseudo));
    const number = (value: string | undefined) => Number.parseFloat(value ?? '');
    const inline = dir === 'rtl' ? 'right' : 'left';
    if (layout === 'vertical') {
      const middle = number(own?.[inline]) + number(own?.width) / 2;
      expect(Math.abs(number(line?.[inline]) + 0.75 - middle)).toBeLessThanOrEqual(0.6);
    } else {
      const middle = number(own?.top) + number(own?.height) / 2;
      expect(Math.abs(number(line?.top) + 0.75 - middle)).toBeLessThanOrEqual(0.6);
    }
  });

  it('stands in two columns on paper, where a step may break and its title may not stand alone', async () => {
    const { container } = render(<ProcessTimeline {...kap.process} />);
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    const slot = (name: string) => `[data-slot="process-timeline-${name}"]`;
    const steps = container.querySelector(slot('steps')) as HTMLElement;
    expect(getComputedStyle(steps).columnCount).toBe('2');
    for (const step of container.querySelectorAll(slot('step'))) {
      expect(getComputedStyle(step).breakInside).toBe('auto');
    }
    for (const title of container.querySelectorAll(slot('title'))) {
      expect(getComputedStyle(title).breakAfter).toBe('avoid');
    }
  });
});

describe('the table of numbers', () => {
  it('keeps its name, heads and cells for assistive technology where it is laid out in blocks', async () => {
    await page.viewport(320, 800);
    render(risksWith('table'));
    const table = screen.getByRole('table', { name: /^Common side effects: / });
    expect(getComputedStyle(table).display).toBe('block');
    const nodes = await accessibilityTree();
    const named = (role: string) =>
      nodes.flatMap((node) => (node.role?.value === role ? (node.name?.value ?? '') : []));
    expect(named('columnheader')).toContain('For comparison');
    expect(named('rowheader')).toContain('Dizziness');
    expect(named('cell')).toContain('14 in 100 with placebo');
  });

  it('is a table where there is room', () => {
    render(risksWith('table'));
    const table = screen.getByRole('table', { name: /^Common side effects: / });
    expect(getComputedStyle(table).display).toBe('table');
  });
});

it('fills as many dots as people, row by row', () => {
  const { container } = render(
    <RiskDisclosure
      regulatoryStatus={{ text: 'A', evidence: null }}
      groups={[{ severity: 'common', risks: [risk(27)] }]}
      frequencyDisplay="icons"
    />,
  );
  const [people, comparison] = container.querySelectorAll<SVGPathElement>('[data-filled]');
  const covers = (path: SVGPathElement | undefined, place: number) => {
    const point = new DOMPoint((place % 10) + 0.5, Math.floor(place / 10) + 0.5);
    return path?.isPointInStroke(point);
  };
  const filled = (path: SVGPathElement | undefined) =>
    Array.from({ length: 100 }, (_, place) => covers(path, place)).lastIndexOf(true) + 1;
  expect(filled(people)).toBe(27);
  expect(filled(comparison)).toBe(9);
  expect(Array.from({ length: 27 }, (_, place) => covers(people, place))).not.toContain(false);
});

it('keeps long words inside their boxes, also in a table and beside pictures', async () => {
  await page.viewport(320, 800);
  const long = { ...risk(12), name: longWord, whatToDo: longWord };
  for (const display of ['table', 'icons'] as const) {
    const { unmount } = render(
      <>
        <RiskDisclosure
          regulatoryStatus={{ text: longWord, evidence: null }}
          groups={[{ severity: 'serious', risks: [long, risk(3)] }]}
          sources={[{ ...source, authors: longWord }]}
          frequencyDisplay={display}
        />
        <BenefitsList
          risksHref="#x"
          layout="grid"
          benefits={[{ ...benefit(1), title: longWord }]}
          sources={[{ ...source, authors: longWord }]}
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
