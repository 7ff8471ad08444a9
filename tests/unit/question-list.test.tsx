import { render, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Note, Question } from '../../src/content/index.js';
import { QuestionList } from '../../src/index.js';

afterEach(() => vi.restoreAllMocks());
const silence = () => vi.spyOn(console, 'warn').mockImplementation(() => {});

const notes: readonly Note[] = [
  {
    id: 'habit',
    title: 'Habit',
    studies: [{ source: 'label', population: 'Adults', found: 'Some people crave it.' }],
  },
  { id: 'work', title: 'Work', studies: [{ source: 'trial', found: 'Most people could work.' }] },
  { id: 'sleep', title: 'Sleep', studies: [{ source: 'trial', found: 'Sleep helped.' }] },
];

const questions: readonly Question[] = [
  { question: 'Is it addictive?', answer: 'It can be.', evidence: ['habit'] },
  {
    question: 'Can I work the next day?',
    answer: 'Mostly.\n\nAsk us first.',
    evidence: ['work', 'sleep'],
  },
  { question: 'Will it hurt?', answer: 'No.' },
];

const entry = (question: string) =>
  screen.getByRole('heading', { level: 3, name: question }).closest('li') as HTMLElement;

it('shows every question with its answer, and folds none', () => {
  const { container } = render(
    <QuestionList heading="Common questions" questions={questions} notes={notes} notesHref="#e" />,
  );
  expect(screen.getByRole('heading', { level: 2, name: 'Common questions' })).toBeVisible();
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Is it addictive?It can be. Note 1',
    'Can I work the next day?Mostly.Ask us first. Note 2, Note 3',
    'Will it hurt?No.',
  ]);
  expect(container.querySelector('details, [hidden], button')).toBeNull();
});

it('marks an answer at its end with the notes it rests on', () => {
  render(<QuestionList questions={questions} notes={notes} notesHref="/kap#evidence" />);
  const markers = within(entry('Can I work the next day?')).getAllByRole('doc-noteref');
  expect(markers.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Note 2', '/kap#evidence-work'],
    ['Note 3', '/kap#evidence-sleep'],
  ]);
  expect(markers[0]?.closest('p')).toHaveTextContent(/^Ask us first\./);
  expect(within(entry('Will it hurt?')).queryByRole('doc-noteref')).toBeNull();
});

it('ends with its own notes where it stands alone, and leads back to the question', () => {
  render(<QuestionList questions={questions} notes={notes} />);
  const marker = within(entry('Is it addictive?')).getByRole('doc-noteref');
  const note = document.getElementById(marker.getAttribute('href')?.slice(1) ?? '');
  expect(note).toHaveTextContent(/Adults\. Some people crave it\./);
  const back = within(note as HTMLElement).getByRole('doc-backlink');
  expect(back).toHaveTextContent('Is it addictive?');
  expect(document.getElementById(back.getAttribute('href')?.slice(1) ?? '')).toBe(
    entry('Is it addictive?'),
  );
});

it('can show the studies of an answer under it', () => {
  render(<QuestionList questions={questions} notes={notes} evidenceDisplay="lines" />);
  expect(within(entry('Is it addictive?')).getByText('Where this comes from')).toBeVisible();
  expect(entry('Is it addictive?')).toHaveTextContent(/Adults\./);
  expect(screen.queryByRole('doc-noteref')).toBeNull();
  expect(screen.queryByRole('heading', { name: 'Notes' })).toBeNull();
});

it('takes answers of elements', () => {
  render(
    <QuestionList questions={[{ question: 'Where?', answer: <a href="#map">On the map</a> }]} />,
  );
  expect(screen.getByRole('link', { name: 'On the map' })).toBeVisible();
});

it('renders nothing without questions, and warns', () => {
  const warn = silence();
  const { container } = render(<QuestionList heading="Common questions" questions={[]} />);
  expect(container).toBeEmptyDOMElement();
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('QuestionList: `questions`'));
});
