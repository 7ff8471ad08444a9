import { render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { crisisLines, type Review, type Source } from '../../src/content/index.js';
import {
  AlternativesList,
  BackToTop,
  Explainer,
  PageContents,
  QuickExit,
  ReviewStamp,
  SourceList,
  TreatmentHero,
  treatmentPageModel,
} from '../../src/index.js';
import { es } from '../../src/locales/es.js';
import { exampleClinic, kap, water } from '../../stories/example-clinic.js';

afterEach(() => vi.restoreAllMocks());
const silence = () => vi.spyOn(console, 'warn').mockImplementation(() => {});

describe('TreatmentHero', () => {
  it('shows the title, the summary and its evidence', () => {
    render(
      <TreatmentHero
        heading={kap.name}
        summary={kap.summary}
        sources={kap.sources}
        sourcesHref="#sources"
      >
        <p>Signed off</p>
      </TreatmentHero>,
    );
    expect(screen.getByRole('heading', { level: 1, name: kap.name })).toBeInTheDocument();
    expect(screen.getByText(kap.summary.text)).toBeInTheDocument();
    expect(screen.getByText('Signed off')).toBeInTheDocument();
    expect(screen.getByText('What this rests on')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /^Cipriani A et al., 2018/ })).toHaveAttribute(
      'href',
      '#sources-cipriani-2018',
    );
  });

  it('has no empty boxes without picture, children and evidence', () => {
    const { container } = render(
      <TreatmentHero heading="TMS" summary={{ text: 'Pulses.', evidence: null }} />,
    );
    expect(container.querySelector('img')).toBeNull();
    expect(container.querySelector('[data-slot="treatment-hero-foot"]')).toBeNull();
  });

  it('hides a decorative picture from assistive technology, and only that', () => {
    const summary = { text: 'B', evidence: null };
    const { rerender } = render(<TreatmentHero heading="A" summary={summary} picture={water} />);
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByRole('presentation')).toBeInTheDocument();
    rerender(
      <TreatmentHero heading="A" summary={summary} picture={{ ...water, alt: 'Two hands' }} />,
    );
    expect(screen.getByRole('img', { name: 'Two hands' })).toBeInTheDocument();
  });
});

describe('Explainer', () => {
  it('shows the question, both answers, terms, figure and evidence', () => {
    render(
      <Explainer
        question="How does it work?"
        inShort="Nobody knows for sure."
        answer={'One idea.\n\nAnother idea.'}
        terms={[{ term: 'Glutamate', definition: 'A messenger.' }]}
        figure={{ ...water, alt: 'Two cells', caption: 'How cells meet' }}
        evidence={[{ source: 'x', population: 'Rats, not people', certainty: 'low' }]}
        place="decision"
      />,
    );
    const section = screen.getByRole('heading', { name: 'How does it work?' }).parentElement;
    expect(section).not.toHaveAttribute('place');
    expect(screen.getByText('Nobody knows for sure.')).toHaveTextContent('In short: Nobody knows');
    expect(screen.getByText('Another idea.').tagName).toBe('P');
    expect(screen.getByText('Glutamate').nextElementSibling).toHaveTextContent('A messenger.');
    expect(screen.getByRole('figure')).toHaveTextContent('How cells meet');
    expect(within(screen.getByRole('figure')).getByRole('img')).toHaveAccessibleName('Two cells');
    expect(screen.getByText(/Rats, not people/)).toBeInTheDocument();
  });

  it('has no empty boxes or headings for missing parts', () => {
    const { container } = render(
      <Explainer question="What is it?" answer="A medicine." terms={[]} />,
    );
    expect(screen.getAllByRole('heading')).toHaveLength(1);
    expect(container).toHaveTextContent(/^What is it\?A medicine\.$/);
  });
});

it('loads an Explainer’s figure lazily', () => {
  render(
    <Explainer
      question="What is it?"
      answer="A medicine."
      figure={{
        src: '/brain.png',
        srcSet: '/brain.png 800w',
        alt: 'A brain',
        width: 4,
        height: 3,
        caption: 'Where it acts',
      }}
    />,
  );
  const picture = screen.getByRole('img', { name: 'A brain' });
  expect(picture).toHaveAttribute('loading', 'lazy');
  // A choice of files needs a width to choose by.
  expect(picture).toHaveAttribute('sizes', '100vw');
});

it('names PageContents by its `aria-label`', () => {
  render(<PageContents entries={[{ href: '#a', label: 'A' }]} aria-label="Contents of KAP" />);
  expect(screen.getByRole('navigation', { name: 'Contents of KAP' })).toBeVisible();
});

describe('AlternativesList', () => {
  it('shows every option in the same parts, no treatment last', () => {
    render(<AlternativesList {...kap.alternatives} sources={kap.sources} />);
    const options = document.querySelectorAll('[data-slot="alternatives-list-item"]');
    expect(options).toHaveLength(kap.alternatives.alternatives.length + 1);
    for (const option of options) {
      const parts = within(option as HTMLElement)
        .getAllByRole('heading', { level: 4 })
        .map((part) => part.textContent);
      expect(parts).toEqual(['What people may gain', 'What can go wrong']);
    }
    expect([...options].at(-1)).toHaveTextContent(kap.alternatives.noTreatment.name);
  });

  it('cites its own sources if another list on the page has the same ids', () => {
    const [{ id, ...study }] = kap.sources as [Source, ...Source[]];
    const evidence = { source: id, population: 'Adults', route: 'none', certainty: 'low' } as const;
    const option = { name: 'Wait', description: 'A', benefits: 'B', risks: 'C' };
    const of = (sources?: readonly Source[]) => (
      <AlternativesList
        alternatives={[]}
        noTreatment={{ ...option, evidence: [evidence] }}
        sources={sources}
      />
    );
    const theirs = [{ ...study, id, authors: 'Another clinic', doi: '10.1000/another' }];
    silence();
    render(
      <>
        {of(kap.sources)}
        {of(theirs)}
        {of()}
        {of(kap.sources)}
      </>,
    );
    const cited = [...document.querySelectorAll('[data-slot="evidence"]')].map(
      (list) => within(list as HTMLElement).queryByRole('link')?.textContent,
    );
    expect(cited).toEqual([
      expect.stringContaining(study.authors),
      expect.stringContaining('Another clinic'),
      undefined,
      expect.stringContaining(study.authors),
    ]);
  });

  it('states that no study is known for `evidence: null`', () => {
    const option = { name: 'Wait', description: 'A', benefits: 'B', risks: 'C', evidence: null };
    render(<AlternativesList alternatives={[]} noTreatment={option} />);
    expect(screen.getByText('We know of no study of this.')).toBeInTheDocument();
  });

  it('warns if no treatment is missing, and keeps the other options', () => {
    const warn = silence();
    render(
      <AlternativesList
        {...kap.alternatives}
        noTreatment={undefined as never}
        sources={kap.sources}
      />,
    );
    expect(screen.getByText(kap.alternatives.alternatives[0]?.name as string)).toBeInTheDocument();
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('`noTreatment` is missing'));
  });
});

describe('SourceList', () => {
  it('has an entry for each source, with its address and links back to the citations', () => {
    const page = { treatment: kap, contact: exampleClinic, crisis: crisisLines.US };
    const { citations } = treatmentPageModel(page).sources;
    render(<SourceList id="list" heading="Sources" sources={kap.sources} citations={citations} />);
    const entry = document.getElementById('list-dean-2021') as HTMLElement;
    expect(entry).toHaveTextContent(/^Dean RL et al\. Ketamine and other glutamate/);
    expect(entry).toHaveTextContent('(systematic review)');
    const links = within(entry).getAllByRole('link');
    expect(links[0]).toHaveAttribute('href', 'https://doi.org/10.1002/14651858.CD011612.pub3');
    expect(links[0]).toHaveTextContent('https://doi.org/10.1002/14651858.CD011612.pub3');
    expect(within(entry).getByText('Cited at:')).toBeInTheDocument();
    expect(within(entry).getByRole('link', { name: /^Quick relief/ })).toHaveAttribute(
      'href',
      '#benefits-1',
    );
    const all = screen.getAllByRole('listitem').filter((item) => item.id.startsWith('list-'));
    expect(all).toHaveLength(kap.sources.length);
  });

  it('lets each publication and address have its own text direction', () => {
    render(<SourceList id="list" sources={kap.sources} />);
    for (const { id } of kap.sources) {
      const [citation, address] = document.querySelectorAll(`[id="list-${id}"] > p`);
      expect(citation).toHaveAttribute('dir', 'auto');
      expect(address).toHaveAttribute('dir', 'auto');
    }
  });

  it('keeps the entry of a source with an unsafe address, without a link', () => {
    silence();
    const source = { ...kap.sources[0], doi: undefined, url: 'javascript:alert(1)' } as Source;
    render(<SourceList id="list" sources={[source]} />);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText(new RegExp(source.title))).toBeInTheDocument();
  });

  it('renders nothing without sources', () => {
    silence();
    const { container } = render(<SourceList id="list" sources={[]} />);
    expect(container).toBeEmptyDOMElement();
  });
});

describe('ReviewStamp', () => {
  it('calls a page without a review a draft', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    render(<ReviewStamp review={undefined as never} />);
    expect(screen.getByText('Draft: no clinician has signed off on this page yet.')).toBeVisible();
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('there is no review'));
  });

  const reviewed: Review = {
    ...kap.review,
    status: 'reviewed',
    reviewer: { name: 'Ada Example', credentials: 'MD, psychiatrist' },
    lastReviewed: '2026-03-01',
    nextReview: '2027-03-01',
  };

  it('states that a draft is not signed off, and shows no dates', () => {
    render(<ReviewStamp review={kap.review} />);
    expect(screen.getByText('Draft: no clinician has signed off on this page yet.')).toBeVisible();
    expect(document.querySelector('time')).toBeNull();
    expect(screen.getByText('Written by').nextElementSibling).toHaveTextContent('Example Clinic');
  });

  it('shows the reviewer and both dates', () => {
    render(<ReviewStamp review={reviewed} today="2026-11-24" />);
    expect(screen.getByText('Reviewed by Ada Example, MD, psychiatrist')).toBeVisible();
    expect(screen.getByText('March 1, 2026')).toHaveAttribute('datetime', '2026-03-01');
    expect(screen.getByText('March 1, 2027').tagName).toBe('TIME');
    expect(screen.queryByText(/out of date/)).toBeNull();
  });

  it.each([
    ['2027-03-01', false],
    ['2027-03-02', true],
  ] as const)('on %s is out of date: %s', (today, outOfDate) => {
    render(<ReviewStamp review={reviewed} today={today} />);
    const words = screen.queryByText(
      'This review is out of date: the next one was due on March 1, 2027. Ask a clinician before you rely on this page.',
    );
    expect(Boolean(words)).toBe(outOfDate);
  });

  it('writes dates in the language of its locale', () => {
    const { unmount } = render(<ReviewStamp review={reviewed} today="2026-11-24" />);
    unmount();
    render(<ReviewStamp review={reviewed} today="2026-11-24" locale={es} />);
    expect(screen.getByText('1 de marzo de 2026')).toBeInTheDocument();
  });

  it('compares the review with the current day by default', () => {
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
  ])('uses the day of rendering and warns for a `today` of %j', (today) => {
    const warn = silence();
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2030-01-01') });
    render(<ReviewStamp review={reviewed} today={today as never} />);
    vi.useRealTimers();
    expect(screen.getByText(/out of date/)).toBeVisible();
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining('`today` must be an ISO date'),
    );
  });

  it('uses the day of a date with a time', () => {
    const warn = silence();
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2030-01-01') });
    render(<ReviewStamp review={reviewed} today={'2027-03-01T23:00:00Z' as never} />);
    vi.useRealTimers();
    expect(screen.queryByText(/out of date/)).toBeNull();
    expect(warn).not.toHaveBeenCalled();
  });

  it('keeps the out-of-date warning in its short form', () => {
    render(<ReviewStamp review={reviewed} detail="short" today="2028-01-01" />);
    expect(screen.queryByText('Written by')).toBeNull();
    expect(screen.getByText(/out of date/)).toBeVisible();
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
  ])('renders a review with %s, and claims only a complete one', (_, review, claimed) => {
    silence();
    const { container } = render(<ReviewStamp review={review as never} today="2026-11-24" />);
    expect(Boolean(screen.queryByText(/^Reviewed by/))).toBe(claimed);
    expect(container).not.toHaveTextContent(/undefined|Invalid|NaN|[{}]/);
  });
});

it('names the landmark of PageContents by its heading', () => {
  render(<PageContents entries={[{ href: '#a', label: 'Risks' }]} headingLevel={3} />);
  const nav = screen.getByRole('navigation', { name: 'On this page' });
  expect(within(nav).getByRole('heading', { level: 3 })).toBeInTheDocument();
  expect(within(nav).getByRole('link', { name: 'Risks' })).toHaveAttribute('href', '#a');
});

it('links BackToTop to the top of any page', () => {
  render(<BackToTop />);
  expect(screen.getByRole('link', { name: 'Back to top' })).toHaveAttribute('href', '#top');
});

describe('QuickExit', () => {
  it('links to another site without a referrer, and states its limits', () => {
    render(<QuickExit />);
    const link = screen.getByRole('link', { name: 'Leave this site now' });
    expect(link).toHaveAttribute('href', 'https://www.weather.gov/');
    expect(link).toHaveAttribute('rel', 'noreferrer nofollow');
    expect(link).not.toHaveAttribute('target');
    expect(link).toHaveAccessibleDescription('Your browser still remembers this visit.');
  });

  it.each([null, '', '#', '/news', 'tel:1', 'mailto:', ['javascript', 'history.back()'].join(':')])(
    'links to another site even with the address %j',
    (href) => {
      const warn = silence();
      render(<QuickExit href={href as never} />);
      expect(screen.getByRole('link')).toHaveAttribute('href', 'https://www.weather.gov/');
      expect(warn).toHaveBeenCalledWith(expect.stringContaining('QuickExit: the address'));
    },
  );

  it('links to the given address, without spaces around it', () => {
    render(<QuickExit href=" https://news.example/ " />);
    expect(screen.getByRole('link')).toHaveAttribute('href', 'https://news.example/');
  });
});
