import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as clinic from '../../src/index.js';
import { pages, subjects } from './components.js';

afterEach(() => vi.restoreAllMocks());

const rank = (heading: Element) => Number(heading.tagName.slice(1));

it('covers every exported component', () => {
  const components = Object.keys(clinic).filter((name) => /^[A-Z]/.test(name));
  expect([...subjects, ...pages].map(({ name }) => name).sort()).toEqual(components.sort());
});

describe.each([...subjects, ...pages])(
  '$name',
  ({ slot, Component, props, level: start = 2, tag = 'section' }) => {
    const isPage = slot === 'treatment-page';
    const root = () => document.querySelector(`[data-slot="${slot}"]`);

    it('forwards a ref to its root', () => {
      const ref = createRef<HTMLElement>();
      render(<Component {...props} ref={ref} />);
      expect(ref.current).toBe(root());
      expect(ref.current?.tagName).toBe(tag.toUpperCase());
    });

    it('passes other props to its root', async () => {
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

    it('keeps its own class and slot beside a custom class', () => {
      render(<Component {...props} className="from-the-host" data-slot="other" />);
      expect(root()).toHaveClass(`clinic-${slot}`, 'from-the-host');
      // A page is made of marked parts, and is none itself.
      if (!isPage) expect(root()).toHaveClass('clinic');
    });

    it.each(start === null ? [] : isPage ? [1, 2, 3] : [1, 2, 3, 4, 5, 6])(
      'starts at heading level %i and skips none below',
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

    it('starts at its default heading level', () => {
      render(<Component {...props} />);
      const [first] = screen.queryAllByRole('heading');
      expect(first ? rank(first) : null).toBe(start);
    });

    it('writes out list roles, and has no alert', () => {
      const { container } = render(<Component {...props} />);
      for (const list of container.querySelectorAll('ul, ol')) {
        expect(list).toHaveAttribute('role', 'list');
      }
      expect(screen.queryByRole('alert')).toBeNull();
    });

    it('has unique ids, also with two on a page', () => {
      const { container } = render(
        <>
          <Component {...props} />
          <Component {...props} {...(isPage && { idPrefix: 'second-' })} />
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
      // Only the checklist shows more where its code runs, and keeps out of forms; its own tests
      // prove it.
      for (const part of container.querySelectorAll('fieldset, input, [heap-ignore]')) {
        for (const name of ['form', 'autocomplete', 'heap-ignore']) part.removeAttribute(name);
      }
      for (const part of container.querySelectorAll(
        '[data-slot="candidacy-checklist-empty"], [data-slot="candidacy-checklist-tray"]',
      )) {
        part.setAttribute('hidden', '');
      }
      expect(container.innerHTML).toBe(html);
      expect(error).not.toHaveBeenCalled();
    });
  },
);
