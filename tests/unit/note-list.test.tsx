import { render, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Note, Source } from '../../src/content/index.js';
import { NoteList } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import { kap } from '../../stories/example-clinic.js';

afterEach(() => vi.restoreAllMocks());
const silence = () => vi.spyOn(console, 'warn').mockImplementation(() => {});

const sources: readonly Source[] = [
  {
    id: 'dean-2021',
    kind: 'systematic-review',
    authors: 'Dean RL et al.',
    title: 'A review',
    publication: 'A journal',
    year: 2021,
    doi: '10.1000/dean',
  },
  {
    id: 'law-2023',
    kind: 'regulator-notice',
    authors: 'FDA',
    title: 'A notice',
    publication: 'FDA',
    year: 2023,
    url: 'https://fda.example/notice',
  },
];

const notes: readonly Note[] = [
  {
    id: 'vein',
    title: 'Into a vein',
    text: 'Seven trials agree.',
    studies: [
      {
        source: 'dean-2021',
        population: 'Adults with depression',
        route: 'Ketamine into a vein',
        sampleSize: 1185,
        found:
          'Symptoms were cut by half in 27 in 100 people (9 in 100 with placebo) within a day.',
        certainty: 'very-low',
        doesNotTell: 'How ketamine by mouth works.',
      },
    ],
    doesNotTell: 'None of this tells how one person will do.',
  },
  {
    id: 'approval',
    title: 'What is approved',
    studies: [{ source: 'law-2023', found: 'It is not approved for depression.' }],
  },
];

const note = (title: string) =>
  screen.getByRole('heading', { name: title }).closest('li') as HTMLElement;

/** What a note says of its only study, as one text. */
const study = (title: string) => note(title).querySelector('li')?.textContent?.replace(/\s+/g, ' ');

it('numbers the notes, and gives each the address that claims link to', () => {
  render(<NoteList id="evidence" heading="The evidence" notes={notes} sources={sources} />);
  expect(screen.getByRole('heading', { level: 2, name: 'The evidence' })).toBeVisible();
  const titles = screen.getAllByRole('heading', { level: 3 });
  const entries = titles.map((title) => title.closest('li'));
  expect(entries.map((entry) => [entry?.value, entry?.id])).toEqual([
    [1, 'evidence-vein'],
    [2, 'evidence-approval'],
  ]);
  expect(note('Into a vein').parentElement?.tagName).toBe('OL');
});

it('has links to the notes by their titles, for the side of a wide page', () => {
  const { container } = render(<NoteList id="evidence" notes={notes} sources={sources} />);
  const contents = container.querySelector('[data-slot="section-contents"]') as HTMLElement;
  const links = within(contents).getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Into a vein', '#evidence-vein'],
    ['What is approved', '#evidence-approval'],
  ]);
});

it('says in words who was studied, how, what was found, how sure it is and what it does not tell', () => {
  render(<NoteList id="evidence" notes={notes} sources={sources} />);
  expect(study('Into a vein')).toBe(
    'Adults with depression, 1,185 people. Ketamine into a vein. Symptoms were cut by half in 27 in 100 people (9 in 100 with placebo) within a day. How sure reviewers are: very unsure. What it does not tell: How ketamine by mouth works. Dean, 2021 (systematic review)',
  );
  expect(note('Into a vein')).toHaveTextContent('Seven trials agree.');
  expect(note('Into a vein')).toHaveTextContent(/None of this tells how one person will do\.$/);
});

it('names people and a route again only where they differ from those of the study before', () => {
  const adults = { population: 'Adults', route: 'Tablets', found: 'Found.', source: 'dean-2021' };
  const [first, ...others] = [
    { ...adults, sampleSize: 40 },
    { ...adults, sampleSize: 346 },
    adults,
    { ...adults, route: 'A spray' },
    { ...adults, population: 'Children', route: 'A spray', sampleSize: 5 },
    { found: 'A law.', source: 'law-2023' },
    { ...adults, population: 'Children', route: 'A spray', sampleSize: 5 },
    { ...adults, population: 'Children', route: 'A spray', sampleSize: 5 },
  ];
  render(
    <NoteList id="evidence" notes={[{ id: 'one', title: 'One', studies: [first, ...others] }]} />,
  );
  const studies = [...note('One').querySelectorAll('li')];
  expect(studies.map(({ textContent }) => textContent?.trim())).toEqual([
    'Adults, 40 people. Tablets. Found.',
    '346 people. Found.',
    // Those counted before are not its people.
    'Adults. Found.',
    'A spray. Found.',
    'Children, 5 people. Found.',
    'A law.',
    'Children, 5 people. A spray. Found.',
    'Found.',
  ]);
});

it.each([
  ['Smith-Apeldoorn SY et al.', 'Smith-Apeldoorn, 2021'],
  ['van der Berg J-P et al.', 'van der Berg, 2021'],
  ['Zanos P, Gould TD', 'Zanos P, Gould TD, 2021'],
  ['UK ECT Review Group', 'UK ECT Review Group, 2021'],
  ['Dean RL (b) et al.', 'Dean RL (b) et al., 2021'],
])('cites %s as %s', (authors, name) => {
  const [first] = sources as [Source];
  render(<NoteList id="evidence" notes={notes.slice(0, 1)} sources={[{ ...first, authors }]} />);
  expect(screen.getByRole('link')).toHaveTextContent(`${name} (systematic review)`);
});

it('says how sure a finding is only where it was rated', () => {
  render(<NoteList id="evidence" notes={notes} sources={sources} />);
  expect(study('What is approved')).toBe(
    'It is not approved for depression. FDA, 2023 (regulator’s notice)',
  );
});

it('says how sure in words for every rating in the ready content', () => {
  render(<NoteList id="evidence" notes={kap.notes} sources={kap.sources} />);
  const rated = kap.notes.flatMap(({ studies }) => studies).filter(({ certainty }) => certainty);
  expect(rated.length).toBeGreaterThan(0);
  const said = document.body.textContent?.match(
    /How sure reviewers are: (sure|moderately sure|unsure|very unsure)\./g,
  );
  expect(said).toHaveLength(rated.length);
});

it('links each study to its publication, or to its entry in the page’s list', () => {
  const href = () =>
    within(note('Into a vein'))
      .getByRole('link', { name: 'Dean, 2021 (systematic review)' })
      .getAttribute('href');
  const { rerender } = render(<NoteList id="evidence" notes={notes} sources={sources} />);
  expect(href()).toBe('https://doi.org/10.1000/dean');
  expect(within(note('What is approved')).getByRole('link')).toHaveAttribute(
    'href',
    'https://fda.example/notice',
  );
  rerender(<NoteList id="evidence" notes={notes} sources={sources} sourcesHref="#sources" />);
  expect(href()).toBe('#sources-dean-2021');
});

it('leads back to every place that cites a note', () => {
  const places = [
    { href: '#summary', label: 'KAP' },
    { href: '#benefits-1', label: 'Quick relief' },
  ];
  render(
    <NoteList
      id="evidence"
      notes={notes}
      sources={sources}
      citations={new Map([['vein', places]])}
    />,
  );
  expect(within(note('Into a vein')).getByText('Back to')).toBeVisible();
  const back = within(note('Into a vein')).getAllByRole('doc-backlink');
  expect(
    back.map((link) => ({ href: link.getAttribute('href'), label: link.textContent })),
  ).toEqual([places[0], { ...places[1], label: '2 Quick relief' }]);
  // A note that nothing cites leads nowhere, and says so nowhere.
  expect(within(note('What is approved')).queryByText('Back to')).toBeNull();
});

it('keeps the finding of a study whose source is missing, and warns', () => {
  const warn = silence();
  render(<NoteList id="evidence" notes={notes} sources={sources.slice(0, 1)} />);
  expect(study('What is approved')).toMatch(/^It is not approved for depression\. ?$/);
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('no source has the id "law-2023"'));
});

it('renders nothing without notes, and warns', () => {
  const warn = silence();
  const { container } = render(<NoteList id="evidence" heading="The evidence" notes={[]} />);
  expect(container).toBeEmptyDOMElement();
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('NoteList: `notes`'));
});

it('writes numbers and words in the language of its locale', () => {
  const { unmount } = render(
    <NoteList id="evidence" notes={notes} sources={sources} locale={es} />,
  );
  expect(study('Into a vein')).toContain(es.evidence.certainties['very-low']);
  unmount();
  render(
    <NoteList id="evidence" notes={notes} sources={sources} locale={{ ...en, tag: 'de-DE' }} />,
  );
  expect(study('Into a vein')).toContain('1.185 people');
});
