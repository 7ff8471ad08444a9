import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { ProcessTimeline } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { kap } from '../../stories/example-clinic.js';
import './with-styles.js';

const marker = (step: Element | null) => getComputedStyle(step as Element, '::before').content;

it('numbers the steps from `start`, in the locale’s digits', () => {
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

it('shows no numbers with dot markers', () => {
  const { container } = render(<ProcessTimeline {...kap.process} marker="dot" />);
  for (const step of container.querySelectorAll('[data-marker]')) expect(marker(step)).toBe('""');
});

it('lays steps out side by side in a wide container, stacked in a narrow one', () => {
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

it('connects the steps, with no connector after the last, right to left too', () => {
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
] as const)('centers the connector on its %s', async (_, layout, dir, marker) => {
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

it('prints in two columns, breaking inside steps but never after a title', async () => {
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
