import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { TeamList } from '../../src/index.js';
import { es } from '../../src/locales/es.js';

const team = [
  {
    name: 'Robin Example',
    role: 'Your therapist',
    credentials: 'Licensed Clinical Social Worker',
    training: '120 hours in ketamine-assisted psychotherapy',
  },
  { name: 'Ada Example', role: 'Our collaborating physician', credentials: 'MD, psychiatrist' },
];

/** What the list says of each person, part by part. */
const members = () =>
  screen
    .getAllByRole('listitem')
    .map((item) => [...item.querySelectorAll('h3, p, dt, dd')].map((part) => part.textContent));

it('shows each person with role, license and training, in the order people meet them', () => {
  render(<TeamList heading="Your team" members={team} />);
  expect(members()).toEqual([
    [
      'Robin Example',
      'Your therapist',
      'Licensed Clinical Social Worker',
      'Training',
      '120 hours in ketamine-assisted psychotherapy',
    ],
    ['Ada Example', 'Our collaborating physician', 'MD, psychiatrist'],
  ]);
  expect(screen.getByRole('heading', { level: 3, name: 'Robin Example' })).toBeVisible();
});

it('leaves no gap for someone without credentials or training', () => {
  render(<TeamList members={[{ name: 'Kim Example', role: 'Your technician' }]} />);
  expect(members()).toEqual([['Kim Example', 'Your technician']]);
  const item = screen.getByRole('listitem');
  expect(item.children).toHaveLength(2);
  expect(within(item).queryByRole('term')).toBeNull();
});

it.each([
  ['a name', { role: 'Your therapist' }],
  ['a role', { name: 'Your therapist' }],
])('names someone without %s once', (_, member) => {
  render(<TeamList members={[member as never]} />);
  expect(members()).toEqual([['Your therapist']]);
});

it('says who they are in a sentence while no one is named', () => {
  render(<TeamList heading="Your team" intro="A therapist treats you." members={[]} />);
  expect(screen.getByRole('heading', { name: 'Your team' })).toBeVisible();
  expect(screen.getByText('A therapist treats you.')).toBeVisible();
  expect(screen.queryByRole('list')).toBeNull();
});

it('renders nothing where no one is named and nothing is said', () => {
  const { container } = render(<TeamList heading="Your team" members={[]} />);
  expect(container).toBeEmptyDOMElement();
});

it('speaks the language of its locale', () => {
  render(<TeamList members={team} locale={es} />);
  expect(screen.getByText(es.teamList.training)).toBeVisible();
});
