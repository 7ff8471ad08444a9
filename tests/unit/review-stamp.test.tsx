import { render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Review } from '../../src/content/index.js';
import { ReviewStamp } from '../../src/index.js';
import { es } from '../../src/locales/es.js';

afterEach(() => vi.restoreAllMocks());
const silence = () => vi.spyOn(console, 'warn').mockImplementation(() => {});

it('shows a page without a review as a draft', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  render(<ReviewStamp review={undefined as never} />);
  expect(screen.getByText('Not yet reviewed by a clinician.')).toBeVisible();
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('there is no review'));
});

const draft: Review = {
  status: 'draft',
  authors: [{ name: 'Example Clinic' }],
  funding: 'The clinic',
  updatePolicy: 'Once a year',
};

const reviewed: Review = {
  ...draft,
  status: 'reviewed',
  reviewer: { name: 'Ada Example', credentials: 'MD, psychiatrist' },
  lastReviewed: '2026-03-01',
  nextReview: '2027-03-01',
};

it('shows no dates on a draft', () => {
  render(<ReviewStamp review={draft} />);
  expect(screen.getByText('Not yet reviewed by a clinician.')).toBeVisible();
  expect(document.querySelector('time')).toBeNull();
  expect(screen.getByText('Written by').nextElementSibling).toHaveTextContent('Example Clinic');
});

it('shows nothing of a draft with `detail="short"`, where the full stamp says it', () => {
  const { container } = render(<ReviewStamp review={draft} detail="short" heading="Review" />);
  expect(container).toBeEmptyDOMElement();
});

it('shows the reviewer and both dates', () => {
  render(<ReviewStamp review={reviewed} today="2026-11-24" />);
  expect(screen.getByText('Reviewed by Ada Example, MD, psychiatrist')).toBeVisible();
  expect(screen.getByText('March 1, 2026')).toHaveAttribute('datetime', '2026-03-01');
  expect(screen.getByText('March 1, 2027').tagName).toBe('TIME');
  expect(screen.getByText('Who paid for it').nextElementSibling).toHaveTextContent('The clinic');
  expect(screen.getByText('How it is kept up to date').nextElementSibling).toHaveTextContent(
    'Once a year',
  );
  expect(screen.queryByText(/out of date/)).toBeNull();
});

it.each([
  ['2027-03-01', false],
  ['2027-03-02', true],
] as const)('on %s, is out of date: %s', (today, outOfDate) => {
  render(<ReviewStamp review={reviewed} today={today} />);
  const words = screen.queryByText(
    'This review is out of date: the next one was due on March 1, 2027. Ask a clinician before you rely on this page.',
  );
  expect(Boolean(words)).toBe(outOfDate);
});

it('formats its dates in the page’s language on every render', () => {
  const { unmount } = render(<ReviewStamp review={reviewed} today="2026-11-24" />);
  unmount();
  render(<ReviewStamp review={reviewed} today="2026-11-24" locale={es} />);
  expect(screen.getByText('1 de marzo de 2026')).toBeInTheDocument();
});

it('uses the current date when `today` is missing', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2030-01-01') });
  render(<ReviewStamp review={reviewed} />);
  vi.useRealTimers();
  expect(screen.getByText(/out of date/)).toBeVisible();
});

it.each<unknown>([
  '11-28-2030',
  '01/02/2030',
  '',
  null,
  1_900_000_000_000,
  new Date('2030-01-01'),
  '2030-02-30',
])('uses the current date and warns when `today` is %j', (today) => {
  const warn = silence();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2030-01-01') });
  render(<ReviewStamp review={reviewed} today={today as never} />);
  vi.useRealTimers();
  expect(screen.getByText(/out of date/)).toBeVisible();
  expect(warn).toHaveBeenCalledExactlyOnceWith(
    expect.stringContaining('`today` must be an ISO date'),
  );
});

it('ignores the time of an ISO timestamp', () => {
  const warn = silence();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2030-01-01') });
  render(<ReviewStamp review={reviewed} today={'2027-03-01T23:00:00Z' as never} />);
  vi.useRealTimers();
  expect(screen.queryByText(/out of date/)).toBeNull();
  expect(warn).not.toHaveBeenCalled();
});

it('reads the days of a review from ISO timestamps', () => {
  const review = {
    ...reviewed,
    lastReviewed: '2026-11-24T00:00:00.000Z',
    nextReview: '2027-11-24 08:00:00+01:00',
  };
  render(<ReviewStamp review={review as never} today="2026-12-01" />);
  expect(screen.queryByText(/Not yet reviewed/)).toBeNull();
  expect(screen.getByText('November 24, 2027')).toHaveAttribute('datetime', '2027-11-24');
});

it('still warns about an outdated review with `detail="short"`', () => {
  render(<ReviewStamp review={reviewed} detail="short" today="2028-01-01" />);
  expect(screen.queryByText('Written by')).toBeNull();
  expect(screen.getByText(/out of date/)).toBeVisible();
});

it('names reviewer and day in one line with `detail="short"`', () => {
  const { container } = render(<ReviewStamp review={reviewed} detail="short" today="2026-11-24" />);
  expect(container).toHaveTextContent(/^Reviewed by Ada Example, MD, psychiatrist, March 1, 2026$/);
  expect(screen.getByText('March 1, 2026')).toHaveAttribute('datetime', '2026-03-01');
});

it.each([
  ['no review', undefined, false],
  [
    'a review without dates',
    { ...reviewed, lastReviewed: undefined, nextReview: undefined },
    false,
  ],
  ['dates nobody can read', { ...reviewed, lastReviewed: 'soon' }, false],
  ['a day that does not exist', { ...reviewed, nextReview: '2027-13-45' }, false],
  ['a day that February does not have', { ...reviewed, lastReviewed: '2026-02-30' }, false],
  ['a day that has not come', { ...reviewed, lastReviewed: '2026-11-26' }, false],
  ['a day that has come elsewhere', { ...reviewed, lastReviewed: '2026-11-25' }, true],
  ['a next day before the last', { ...reviewed, nextReview: '2026-02-28' }, false],
  ['a day written otherwise', { ...reviewed, nextReview: '11/24/2027' }, false],
  ['a reviewer without credentials', { ...reviewed, reviewer: { name: 'A' } }, false],
  ['authors that are text', { ...reviewed, authors: 'A' }, true],
  ['an author that is empty', { ...reviewed, authors: [null] }, true],
  ['a reviewer without a name', { ...reviewed, reviewer: undefined }, false],
])('renders with %s and never claims a review it cannot name', (_, review, claimed) => {
  silence();
  const { container } = render(<ReviewStamp review={review as never} today="2026-11-24" />);
  expect(Boolean(screen.queryByText(/^Reviewed by/))).toBe(claimed);
  expect(container).not.toHaveTextContent(/undefined|Invalid|NaN|[{}]/);
});
