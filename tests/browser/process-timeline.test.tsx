import { render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { ProcessTimeline } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { kap } from '../../stories/example-clinic.js';
import './with-styles.js';

afterEach(() => cdp().send('Emulation.setEmulatedMedia', { media: '', features: [] }));

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
    <div style={{ inlineSize: '63rem' }}>
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
    expect(Number.parseFloat(right)).toBeLessThan(36);
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
    expect(Math.abs(number(line?.[inline]) + 1.5 - middle)).toBeLessThanOrEqual(0.6);
  } else {
    const middle = number(own?.top) + number(own?.height) / 2;
    expect(Math.abs(number(line?.top) + 1.5 - middle)).toBeLessThanOrEqual(0.6);
  }
});

const slot = (name: string) => `[data-slot="process-timeline-${name}"]`;

it('prints whole steps, with markers and line', async () => {
  const { container } = render(<ProcessTimeline {...kap.process} />);
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  const steps = [...container.querySelectorAll(slot('step'))];
  for (const step of steps) {
    expect(getComputedStyle(step).breakInside).toBe('avoid');
    expect(marker(step)).toBe(`"${steps.indexOf(step) + 1}"`);
  }
  expect(getComputedStyle(steps[0] as Element, '::after').content).toBe('""');
});

describe('the status of a step', () => {
  const withStatus = (
    <ProcessTimeline
      steps={(['done', 'current', 'upcoming', 'upcoming'] as const).map((status) => ({
        title: status,
        description: 'A visit.',
        status,
      }))}
    />
  );
  const stepsOf = (container: HTMLElement) => [...container.querySelectorAll(slot('step'))];

  it('has a form of its own: filled, a thick ring, a dashed ring', () => {
    const { container } = render(withStatus);
    const [done, current, upcoming] = stepsOf(container).map((step) =>
      getComputedStyle(step, '::before'),
    );
    expect([done?.content, current?.content, upcoming?.content]).toEqual(['""', '"2"', '"3"']);
    expect(done?.backgroundColor).toBe(done?.borderTopColor);
    expect(Number.parseFloat(current?.borderTopWidth ?? '')).toBeGreaterThan(4);
    expect(upcoming?.borderTopStyle).toBe('dashed');
  });

  it('fills the line up to the current step', () => {
    const { container } = render(withStatus);
    const lines = stepsOf(container).map((step) => getComputedStyle(step, '::after'));
    expect(lines.slice(0, 3).map((line) => line.borderLeftStyle)).toEqual([
      'solid',
      'dotted',
      'dotted',
    ]);
    expect(lines[1]?.borderRightWidth).toBe('0px');
  });

  it('keeps these forms in forced colors', async () => {
    const { container } = render(withStatus);
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    const [done, current] = stepsOf(container).map((step) => getComputedStyle(step, '::before'));
    expect(done?.backgroundColor).not.toBe(current?.backgroundColor);
  });
});

it('shows how long, where and who in one line, each after its term', () => {
  const { container } = render(
    <div style={{ inlineSize: '40rem' }}>
      <ProcessTimeline
        steps={[
          {
            title: 'A',
            description: 'B',
            duration: '1 hour',
            setting: 'Our office',
            who: 'A nurse',
          },
        ]}
      />
    </div>,
  );
  const facts = [...container.querySelectorAll('dd')].map((fact) => fact.getBoundingClientRect());
  expect(new Set(facts.map(({ top }) => top)).size).toBe(1);
  const terms = [...container.querySelectorAll('dt')].map((term) => term.getBoundingClientRect());
  for (const [index, { width, right }] of terms.entries()) {
    expect(width).toBeGreaterThan(10);
    expect(right).toBeLessThan(facts[index]?.left ?? 0);
  }
});

it.each([
  ['beside', '50rem'],
  ['below', '40rem'],
])('puts what to bring %s the text in %s', (place, inlineSize) => {
  const { container } = render(
    <div style={{ inlineSize }}>
      <ProcessTimeline steps={[{ title: 'A', description: 'B', bring: ['Warm clothes'] }]} />
    </div>,
  );
  const [text, side] = ['description', 'preparation'].map((name) =>
    container.querySelector(slot(name))?.getBoundingClientRect(),
  );
  if (place === 'beside') expect(side?.left).toBeGreaterThanOrEqual(text?.right ?? 0);
  else expect(side?.top).toBeGreaterThanOrEqual(text?.bottom ?? 0);
});
