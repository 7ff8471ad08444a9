import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Scene, type SceneName } from '../../src/index.js';
import { es } from '../../src/locales/es.js';

const names: SceneName[] = ['hands-under-water', 'light-through-water'];

describe.each(names)('the scene %s', (name) => {
  it('is at most 4 kB, without colors of its own', () => {
    const [svg = ''] =
      /<svg.*<\/svg>/.exec(renderToStaticMarkup(<Scene name={name} alt="" />)) ?? [];
    expect(svg.length).toBeGreaterThan(500);
    expect(svg.length).toBeLessThanOrEqual(4096);
    expect(svg).not.toMatch(/#[\da-f]{3,6}"|style=|rgb/);
  });
});

it('says what it shows, in the language of the page or in words of its own', () => {
  render(
    <>
      <Scene name="hands-under-water" />
      <Scene name="light-through-water" locale={es} />
      <Scene name="hands-under-water" alt="Our mark: two hands" />
    </>,
  );
  expect(screen.getAllByRole('img').map((image) => image.getAttribute('aria-label'))).toEqual([
    'Hands outstretched under water',
    'Luz que entra en el agua',
    'Our mark: two hands',
  ]);
});

it('is no picture to those who do not see it if it only sets a mood', () => {
  const { container } = render(<Scene name="light-through-water" alt="" />);
  expect(screen.queryByRole('img')).toBeNull();
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
});

it('shares no id with another scene of the page', () => {
  const { container } = render(names.map((name) => <Scene key={name} name={name} alt="" />));
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(4);
  expect(new Set(ids).size).toBe(ids.length);
  for (const filled of container.querySelectorAll('[fill]')) {
    const [, id = ''] = /url\(#(.+)\)/.exec(filled.getAttribute('fill') ?? '') ?? [];
    expect(ids).toContain(id);
  }
});

it('draws hands only where they are asked for', () => {
  const hands = (name: SceneName) =>
    render(<Scene name={name} alt="" />).container.querySelector('[data-slot="scene-hands"]');
  expect(hands('hands-under-water')).not.toBeNull();
  expect(hands('light-through-water')).toBeNull();
});
