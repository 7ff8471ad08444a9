import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ProcessTimeline } from '../../src/index.js';
import { en } from '../../src/locales/en.js';

const steps = [
  { title: 'First', description: 'One.' },
  { title: 'Second', description: 'Two.' },
  { title: 'Third', description: 'Three.' },
];

const step = (title: string) =>
  within(screen.getByRole('heading', { name: title }).closest('li') as HTMLElement);

it('is an ordered list with a heading for each step, in order', () => {
  const { container } = render(<ProcessTimeline heading="How it goes" steps={steps} />);
  expect(container.querySelector('ol')?.children).toHaveLength(3);
  expect(screen.getAllByRole('heading', { level: 3 }).map((item) => item.textContent)).toEqual([
    'First',
    'Second',
    'Third',
  ]);
});

it('shows the status in words and marks the current step', () => {
  render(
    <ProcessTimeline
      steps={[
        { title: 'First', description: 'One.', status: 'done' },
        { title: 'Second', description: 'Two.', status: 'current' },
        { title: 'Third', description: 'Three.', status: 'upcoming' },
      ]}
    />,
  );
  expect(step('First').getByText('Done')).toBeInTheDocument();
  expect(step('Second').getByText(en.processTimeline.statuses.current)).toBeInTheDocument();
  expect(step('Third').getByText('Coming up')).toBeInTheDocument();
  const current = screen.getAllByRole('listitem').filter((item) => item.ariaCurrent === 'step');
  expect(current).toHaveLength(1);
  expect(current[0]).toHaveTextContent('Second');
});

it('marks only what this clinic offers, in words, and ends with what holds for all', () => {
  render(
    <ProcessTimeline
      steps={[
        {
          title: 'Dose',
          description: 'You get it.',
          options: {
            caption: 'It can be given',
            items: [
              { name: 'By mouth', offeredHere: true },
              { name: 'Into a vein', note: 'A drip.' },
            ],
            note: 'Tell us about others first.',
          },
        },
      ]}
    />,
  );
  const list = step('Dose').getByRole('list');
  expect(list.previousElementSibling).toHaveTextContent('It can be given');
  expect(
    within(list)
      .getAllByRole('listitem')
      .map((item) => item.textContent?.trim()),
  ).toEqual([`By mouth ${en.processTimeline['offered-here']}`, 'Into a vein  A drip.']);
  expect(list.nextElementSibling).toHaveTextContent('Tell us about others first.');
});

it('says what a step may feel like, how to prepare and what to bring', () => {
  render(
    <ProcessTimeline
      steps={[
        {
          title: 'Dose',
          description: 'You get it.',
          feelsLike: 'Dreamy.\n\nOr frightening.',
          prepare: ['Drink no alcohol that day.', 'Ask an adult to take you home.'],
          bring: ['Warm clothes', 'A notebook'],
        },
      ]}
    />,
  );
  const { prepare, bring, 'feels-like': feelsLike } = en.processTimeline;
  const part = (name: string) =>
    within(screen.getByRole('heading', { level: 4, name }).parentElement as HTMLElement);
  const itemsOf = (name: string) =>
    part(name)
      .getAllByRole('listitem')
      .map((item) => item.textContent);
  expect(part(feelsLike).getByText('Or frightening.').tagName).toBe('P');
  expect(itemsOf(prepare)).toEqual([
    'Drink no alcohol that day.',
    'Ask an adult to take you home.',
  ]);
  expect(itemsOf(bring)).toEqual(['Warm clothes', 'A notebook']);
});

it('joins two steps in words, between them', () => {
  const { container } = render(
    <ProcessTimeline
      steps={[
        { title: 'A dose', description: 'One.', join: 'and' },
        { title: 'A talk', description: 'Two.', join: 'or' },
        { title: 'A rest', description: 'Three.', join: 'or' },
      ]}
    />,
  );
  const { and, or } = en.processTimeline.joins;
  // After the last step, the word would lead nowhere.
  expect(container.textContent).toBe(`A doseOne.${and}A talkTwo.${or}A restThree.`);
});

it('shows how long, where and who as terms with descriptions', () => {
  render(
    <ProcessTimeline
      steps={[
        { title: 'Visit', description: 'Talk.', duration: '1 hour', setting: 'Here', who: 'Us' },
      ]}
    />,
  );
  expect(screen.getAllByRole('term').map((item) => item.textContent)).toEqual([
    'How long',
    'Where',
    'Who',
  ]);
  expect(screen.getAllByRole('definition').map((item) => item.textContent)).toEqual([
    '1 hour',
    'Here',
    'Us',
  ]);
});

it('has no empty elements for missing parts of a step', () => {
  const { container } = render(<ProcessTimeline steps={[{ title: 'Only', description: '' }]} />);
  const item = container.querySelector('li');
  expect([...(item?.children ?? [])].map(({ tagName }) => tagName)).toEqual(['H3']);
});

it('shows where a person can stop', () => {
  render(
    <ProcessTimeline
      steps={[
        { title: 'A visit', description: 'One.', canStop: true },
        { title: 'A dose', description: 'Two.' },
      ]}
    />,
  );
  const stop = en.processTimeline['can-stop'];
  expect(screen.getAllByText(stop)).toEqual([step('A visit').getByText(stop)]);
});

it('shows that a step is optional', () => {
  render(<ProcessTimeline steps={[{ title: 'Scan', description: 'A scan.', optional: true }]} />);
  expect(screen.getByText(en.processTimeline.optional)).toBeInTheDocument();
});

it('renders elements as they are, and strings as paragraphs', () => {
  const { container } = render(
    <ProcessTimeline
      steps={[
        { title: 'A', description: <p>Element</p> },
        { title: 'B', description: 'One.\n\nTwo.' },
      ]}
    />,
  );
  expect(container.querySelector('p p')).toBeNull();
  expect(step('A').getByText('Element').tagName).toBe('P');
  expect(step('B').getByText('One.').tagName).toBe('P');
  expect(step('B').getByText('Two.').tagName).toBe('P');
});

it('uses custom labels', () => {
  render(
    <ProcessTimeline
      steps={[{ title: 'Cita', description: 'Hablar.', duration: '1 hora' }]}
      labels={{ duration: 'Duración' }}
    />,
  );
  expect(screen.getByRole('term')).toHaveTextContent('Duración');
});

it('nests smaller steps as an ordered list', () => {
  render(
    <ProcessTimeline
      steps={[
        {
          title: 'A session',
          description: 'About three hours.',
          substeps: [
            { title: 'You arrive', duration: '20 minutes' },
            { title: 'You rest', description: 'Two hours.' },
          ],
        },
      ]}
    />,
  );
  const inner = within(step('A session').getByRole('list'));
  expect(inner.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'You arrive20 minutes',
    'You restTwo hours.',
  ]);
  expect(inner.getByRole('heading', { name: 'You rest', level: 4 })).toBeInTheDocument();
});

it('counts from `start`', () => {
  const { container } = render(
    <ProcessTimeline
      start={5}
      steps={[{ ...steps[0], substeps: [{ title: 'A' }] }, steps[1]] as never}
    />,
  );
  expect(container.querySelector('ol')).toHaveAttribute('start', '5');
  expect(
    [...container.querySelectorAll('[data-marker]')].map((item) =>
      item.getAttribute('data-marker'),
    ),
  ).toEqual(['5', '5.1', '6']);
});

it('counts in the digits of its locale', () => {
  const { container } = render(<ProcessTimeline locale={{ ...en, tag: 'ar-EG' }} steps={steps} />);
  expect([...container.querySelectorAll('li')].map((item) => item.dataset.marker)).toEqual([
    '١',
    '٢',
    '٣',
  ]);
});
