import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Note } from '../../src/content/index.js';
import { Explainer } from '../../src/index.js';
import { en } from '../../src/locales/en.js';

const notes: readonly Note[] = [
  {
    id: 'rats',
    title: 'Rats',
    studies: [{ source: 'x', population: 'Rats, not people', route: 'Shots', found: 'New links.' }],
  },
];

const cited = { question: 'How does it work?', answer: 'One idea.\n\nAnother idea.', notes };

it('shows the short answer, the full answer, terms and figure', () => {
  render(
    <Explainer
      question="How does it work?"
      inShort="No one knows for sure."
      answer={'One idea.\n\nAnother idea.'}
      terms={[{ term: 'Glutamate', definition: 'A messenger.' }]}
      figure={{
        src: '/cells.svg',
        width: 4,
        height: 3,
        alt: 'Two cells',
        caption: 'How cells meet',
      }}
      evidence={['rats']}
      notes={notes}
      notesHref="#evidence"
    />,
  );
  expect(screen.getByRole('heading', { level: 2, name: 'How does it work?' })).toBeVisible();
  expect(screen.getByText('No one knows for sure.')).toHaveTextContent('In short: No one knows');
  expect(screen.getByText('Another idea.').tagName).toBe('P');
  expect(screen.getByRole('heading', { level: 3, name: en.explainer.terms })).toBeVisible();
  expect(screen.getByText('Glutamate').nextElementSibling).toHaveTextContent('A messenger.');
  expect(screen.getByRole('figure')).toHaveTextContent('How cells meet');
  expect(within(screen.getByRole('figure')).getByRole('img')).toHaveAccessibleName('Two cells');
});

it('ends the answer with the numbers of its notes', () => {
  render(<Explainer {...cited} evidence={['rats']} notesHref="#evidence" />);
  const marker = screen.getByRole('doc-noteref');
  expect(marker).toHaveTextContent('Note 1');
  expect(marker).toHaveAttribute('href', '#evidence-rats');
  expect(marker.closest('p')).toHaveTextContent(/^Another idea\./);
  // Who was studied, for where there is room beside it. What was found is in the note.
  expect(screen.getByRole('listitem')).toHaveTextContent(/^1 Rats, not people. Shots./);
  expect(screen.queryByText(/New links/)).toBeNull();
});

it('shows its own notes where it stands alone, with the way back', () => {
  const { container } = render(<Explainer {...cited} evidence={['rats']} />);
  const note = document.getElementById(
    screen.getByRole('doc-noteref').getAttribute('href')?.slice(1) ?? '',
  ) as HTMLElement;
  expect(note).toHaveTextContent(/Rats, not people\. Shots\. New links\./);
  const back = within(note).getByRole('doc-backlink');
  expect(back).toHaveTextContent('How does it work?');
  expect(back).toHaveAttribute('href', `#${container.querySelector('section')?.id}`);
});

it('can show a line for each study in place of the numbers', () => {
  render(<Explainer {...cited} evidence={['rats']} evidenceDisplay="lines" />);
  expect(screen.getByText(en.evidence.heading)).toBeVisible();
  expect(screen.getByText(/Rats, not people/)).toBeVisible();
  expect(screen.queryByRole('doc-noteref')).toBeNull();
});

it('says that no study is known only for `null`', () => {
  const { rerender } = render(<Explainer {...cited} evidence={null} />);
  expect(screen.getByText(en.evidence['no-evidence'])).toBeVisible();
  rerender(<Explainer {...cited} />);
  expect(screen.queryByText(en.evidence['no-evidence'])).toBeNull();
});

it('renders no empty boxes or headings', () => {
  const { container } = render(
    <Explainer question="What is it?" answer="A medicine." terms={[]} />,
  );
  expect(screen.getAllByRole('heading')).toHaveLength(1);
  expect(container).toHaveTextContent(/^What is it\?A medicine\.$/);
});

it('loads its figure lazily', () => {
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
