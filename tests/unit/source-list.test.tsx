import { render, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Note, Source } from '../../src/content/index.js';
import { SourceList } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { kap } from '../../stories/example-clinic.js';

afterEach(() => vi.restoreAllMocks());
const silence = () => vi.spyOn(console, 'warn').mockImplementation(() => {});

const trial: Source = {
  id: 'dean-2021',
  kind: 'randomized-trial',
  authors: 'Dean RL et al.',
  title: 'A trial of quiet waves',
  publication: 'A journal',
  year: 2021,
  doi: '10.1000/dean',
};

const law: Source = {
  id: 'law-2023',
  kind: 'regulator-notice',
  authors: 'FDA',
  title: 'A notice',
  publication: 'FDA',
  year: 2023,
  url: 'https://fda.example/notice',
};

const noteOf = (id: string, ...sources: [string, ...string[]]): Note => {
  const [first, ...others] = sources.map((source) => ({ source, found: 'Something.' }));
  return { id, title: id, studies: [first as never, ...others] };
};

const notes = [
  noteOf('gains', 'dean-2021'),
  noteOf('approval', 'law-2023'),
  noteOf('harms', 'law-2023', 'dean-2021', 'dean-2021'),
];

const entry = (id: string) => document.getElementById(id) as HTMLElement;

it('lists each publication once, by its title, as a link to it', () => {
  render(<SourceList id="list" heading="Sources" sources={[trial, law]} />);
  expect(screen.getByRole('heading', { level: 2, name: 'Sources' })).toBeVisible();
  expect(screen.getByRole('list').tagName).toBe('UL');
  expect(entry('list-dean-2021')).toHaveTextContent(
    'Dean RL et al. A trial of quiet waves. A journal, 2021. (randomized trial)',
  );
  const links = screen.getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['A trial of quiet waves', 'https://doi.org/10.1000/dean'],
    ['A notice', 'https://fda.example/notice'],
  ]);
});

it('leads from each publication to the notes that cite it, by their numbers', () => {
  render(<SourceList id="list" sources={[trial, law]} notes={notes} notesHref="#evidence" />);
  const ways = (id: string) =>
    within(within(entry(id)).getByRole('list'))
      .getAllByRole('link')
      .map((link) => [link.textContent, link.getAttribute('href')]);
  expect(ways('list-dean-2021')).toEqual([
    ['Note 1', '#evidence-gains'],
    ['Note 3', '#evidence-harms'],
  ]);
  expect(ways('list-law-2023')).toEqual([
    ['Note 2', '#evidence-approval'],
    ['Note 3', '#evidence-harms'],
  ]);
});

it('says of each number that it is a note’s, to the eye once', () => {
  render(<SourceList id="list" sources={[law]} notes={notes} notesHref="#evidence" />);
  const [list] = within(entry('list-law-2023')).getAllByRole('list');
  for (const word of list?.querySelectorAll('[data-slot="note-word"]') ?? []) word.remove();
  const seen = within(list as HTMLElement).getAllByRole('listitem');
  expect(seen.map(({ textContent }) => textContent?.trim())).toEqual(['Note 2', '3']);
});

it('leaves the kind of a study to the notes that cite it', () => {
  const other = { ...trial, id: 'other-2020' };
  render(<SourceList id="list" sources={[trial, other]} notes={notes} notesHref="#evidence" />);
  expect(entry('list-dean-2021')).not.toHaveTextContent('randomized trial');
  expect(entry('list-other-2020')).toHaveTextContent('(randomized trial)');
});

it.each<[string, Partial<Source>, string]>([
  ['a publisher once, where it is the author', { publication: 'FDA' }, 'FDA. A notice. 2023.'],
  ['no period after a question', { title: 'Why?' }, 'FDA. Why? Federal Register, 2023.'],
])('writes %s', (_, change, expected) => {
  const source = { ...law, publication: 'Federal Register', ...change } as Source;
  render(<SourceList id="list" sources={[source]} notes={notes} notesHref="#e" />);
  expect(entry('list-law-2023').querySelector('p')?.textContent?.trim()).toBe(expected);
});

it('leads to no notes where the page has none', () => {
  render(<SourceList id="list" sources={[trial]} notes={notes} />);
  expect(screen.getByRole('link')).toHaveTextContent(trial.title);
});

it('leads from every publication of the ready content to a note', () => {
  render(<SourceList id="list" sources={kap.sources} notes={kap.notes} notesHref="#evidence" />);
  for (const { id } of kap.sources) {
    expect(within(entry(`list-${id}`)).getAllByRole('link', { name: /^Note \d+$/ })).not.toEqual(
      [],
    );
  }
});

it('sets the text direction of each publication on its own', () => {
  render(<SourceList id="list" sources={[trial]} />);
  expect(screen.getByRole('listitem')).toHaveAttribute('dir', 'auto');
});

it('never renders a `javascript:` URL, but keeps the entry', () => {
  silence();
  const source = { ...trial, doi: undefined, url: 'javascript:alert(1)' };
  render(<SourceList id="list" sources={[source]} />);
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText(new RegExp(trial.title))).toBeInTheDocument();
});

it('renders nothing without sources', () => {
  silence();
  const { container } = render(<SourceList id="list" sources={[]} />);
  expect(container).toBeEmptyDOMElement();
});

it('writes the numbers of notes in the digits of its locale', () => {
  render(
    <SourceList
      id="list"
      sources={[trial]}
      notes={notes}
      notesHref="#e"
      locale={{ ...en, tag: 'ar-EG' }}
    />,
  );
  expect(screen.getByRole('link', { name: 'Note ٣' })).toHaveAttribute('href', '#e-harms');
});
