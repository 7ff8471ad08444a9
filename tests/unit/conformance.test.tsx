import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as en from '../../src/locales/en.js';
import type { LocalePack } from '../../src/locales/pack.js';
import { subjects } from './components.js';

afterEach(() => vi.restoreAllMocks());

const english: LocalePack = { ...en };
const rank = (heading: Element) => Number(heading.tagName.slice(1));

describe.each(subjects)(
  '$name',
  ({ name, slot, Component, props, level: start = 2, tag = 'section' }) => {
    const root = () => document.querySelector(`[data-slot="${slot}"]`);

    it('gives its root to a ref', () => {
      const ref = createRef<HTMLElement>();
      render(<Component {...props} ref={ref} />);
      expect(ref.current).toBe(root());
      expect(ref.current?.tagName).toBe(tag.toUpperCase());
    });

    it('passes other props on to its root', async () => {
      const onClick = vi.fn();
      render(
        <Component {...props} id="here" lang="en" aria-describedby="note" onClick={onClick} />,
      );
      expect(root()).toHaveAttribute('id', 'here');
      expect(root()).toHaveAttribute('lang', 'en');
      expect(root()).toHaveAttribute('aria-describedby', 'note');
      await userEvent.click(root() as Element);
      expect(onClick).toHaveBeenCalled();
    });

    it('keeps its own class and slot beside the host’s class', () => {
      render(<Component {...props} className="from-the-host" data-slot="other" />);
      expect(root()).toHaveClass(`clinic-${slot}`, 'from-the-host');
    });

    it.each(start ? [2, 3, 4, 5, 6] : [])(
      'starts at heading level %i and skips none below it',
      (level) => {
        render(<Component {...props} headingLevel={level} />);
        const ranks = screen.getAllByRole('heading').map(rank);
        expect(ranks[0]).toBe(level);
        ranks.reduce((before, now) => {
          expect(now).toBeGreaterThanOrEqual(Math.min(level + (before === 0 ? 0 : 1), 6));
          expect(now - (before || now)).toBeLessThanOrEqual(1);
          return now;
        }, 0);
      },
    );

    it('has its usual level where the page names none', () => {
      render(<Component {...props} />);
      const [first] = screen.queryAllByRole('heading');
      expect(first ? rank(first) : null).toBe(start);
    });

    it('has list roles written out, and no alert', () => {
      const { container } = render(<Component {...props} />);
      for (const list of container.querySelectorAll('ul, ol')) {
        expect(list).toHaveAttribute('role', 'list');
      }
      expect(screen.queryByRole('alert')).toBeNull();
    });

    it('gives no element an id twice, also with two on a page', () => {
      const { container } = render(
        <>
          <Component {...props} />
          <Component {...props} />
        </>,
      );
      const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });

    it('hydrates without a warning', () => {
      const error = vi.spyOn(console, 'error').mockImplementation(() => {});
      const container = document.body.appendChild(document.createElement('div'));
      container.innerHTML = renderToString(<Component {...props} />);
      const html = container.innerHTML;
      render(<Component {...props} />, { container, hydrate: true });
      // What a component adds where its code runs is said in its own test.
      container.querySelector('[data-slot="candidacy-checklist-empty"]')?.remove();
      expect(container.innerHTML).toBe(html);
      expect(error).not.toHaveBeenCalled();
    });

    // Those three warn instead: what reads them has no room left in its budget.
    if (!['process-timeline', 'benefits-list', 'risk-disclosure'].includes(slot)) {
      it('keeps its own words where the page’s labels are blank', () => {
        vi.spyOn(console, 'warn').mockImplementation(() => {});
        const { container, rerender } = render(<Component {...props} />);
        const words = container.textContent;
        const own = `${name.charAt(0).toLowerCase()}${name.slice(1)}Labels` as 'quickExitLabels';
        for (const blank of ['', ' ', undefined, null]) {
          const labels = Object.fromEntries(
            Object.keys(english[own]).map((label) => [label, blank]),
          );
          rerender(<Component {...props} labels={labels} />);
          expect(container.textContent).toBe(words);
        }
      });
    }
  },
);
