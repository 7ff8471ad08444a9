import { render, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Frequency, Note, Source } from '../../src/content/index.js';
import { BenefitsList, type BenefitsListProps } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { kap } from '../../stories/example-clinic.js';

afterEach(() => vi.restoreAllMocks());
const silence = () => vi.spyOn(console, 'warn').mockImplementation(() => {});

const study = {
  source: 'dean-2021',
  population: 'Adults with depression',
  route: 'Into a vein',
  sampleSize: 185,
};

const frequency: Frequency = {
  ...study,
  count: 27,
  per: 100,
  low: 13,
  high: 49,
  outcome: 'had their symptoms cut by half or more',
  comparator: { name: 'with placebo', count: 9 },
  timeFrame: 'within 24 hours',
};

const notes: readonly Note[] = [
  {
    id: 'vein',
    title: 'Into a vein',
    studies: [{ ...study, found: 'Half of the symptoms, 27 in 100 (9 in 100).', certainty: 'low' }],
  },
  {
    id: 'rats',
    title: 'Rats',
    studies: [{ source: 'rats-2010', population: 'Rats, not people', found: 'New links.' }],
  },
];

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
    id: 'rats-2010',
    kind: 'animal-study',
    authors: 'Rat R et al.',
    title: 'Rats',
    publication: 'A journal',
    year: 2010,
    doi: '10.1000/rats',
  },
];

const calm = { title: 'Calm', description: 'Quiet.', limits: 'Not for all.', evidence: null };

const content: BenefitsListProps = {
  heading: 'What people may gain',
  summary: { text: 'Small studies found a gain.', evidence: ['vein', 'rats'] },
  benefits: [
    {
      title: 'Quick relief',
      description: 'It can work within hours.',
      limits: 'The studies were small.',
      evidence: ['vein'],
      frequency,
    },
    { title: 'New links', description: 'Perhaps.', limits: 'Only in rats.', evidence: ['rats'] },
  ],
  howLong: { inShort: 'Often days', text: 'It fades.\n\nFor some it lasts.', evidence: ['vein'] },
  risksHref: '#risks',
  notes,
};

const benefit = (title: string) =>
  within(screen.getByRole('heading', { name: title }).closest('li') as HTMLElement);

/** The numbers of the notes in a part of the list. */
const notesIn = (part: { queryAllByRole: typeof screen.queryAllByRole }) =>
  part.queryAllByRole('doc-noteref').map(({ textContent }) => textContent);

/** The element that a link to a part of the page leads to. */
const target = (link: HTMLElement) =>
  document.getElementById(link.getAttribute('href')?.split('#')[1] ?? '') as HTMLElement;

it('answers first, then each gain, then how long it lasts', () => {
  const { container } = render(<BenefitsList {...content} notesHref="#evidence" />);
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('What people may gain');
  const titles = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(titles).toEqual(['Quick relief', 'New links', en.benefitsList['how-long']]);
  expect(container).toHaveTextContent(/^What people may gainSmall studies found a gain\. Note 1, /);
  expect(container).toHaveTextContent('Often daysIt fades.For some it lasts. Note 1');
});

it('always links to the risks', () => {
  render(<BenefitsList {...content} />);
  expect(screen.getByRole('link', { name: en.benefitsList.risks })).toHaveAttribute(
    'href',
    '#risks',
  );
});

it('keeps the words and warns if the address of the risks is missing', () => {
  const warn = silence();
  render(<BenefitsList {...content} risksHref={undefined as never} />);
  expect(screen.getByText(en.benefitsList.risks).tagName).toBe('P');
  expect(warn).toHaveBeenCalledWith(
    expect.stringContaining('BenefitsList: `risksHref` is missing'),
  );
});

it('leaves the link out only for an explicit null', () => {
  render(<BenefitsList {...content} risksHref={null} />);
  expect(screen.queryByText(en.benefitsList.risks)).toBeNull();
});

it('says a number with its comparator, time frame, difference and range, and marks its note', () => {
  render(<BenefitsList {...content} notesHref="#evidence" />);
  const sentence = benefit('Quick relief').getByText(/27 in 100/);
  expect(sentence).toHaveTextContent(
    /^27 in 100 people had their symptoms cut by half or more within 24 hours \(9 in 100 with placebo\)\. About 18 more in 100\. The 27 may really lie between 13 and 49\. Note 1$/,
  );
  const marker = within(sentence).getByRole('doc-noteref');
  expect(marker).toHaveAttribute('href', '#evidence-vein');
  // Once a gain: the number says what the words rest on too.
  expect(notesIn(benefit('Quick relief'))).toEqual(['Note 1']);
  expect(notesIn(benefit('New links'))).toEqual(['Note 2']);
});

it.each([
  [{ comparator: { name: 'with placebo', count: 30 } }, 'About 3 fewer in 100.'],
  [{ comparator: { name: 'with placebo', count: 27 } }, 'No difference.'],
  [{ difference: 'Twice as many' }, 'Twice as many.'],
])('says the difference for %j', (part, difference) => {
  const one = { ...frequency, low: undefined, high: undefined, ...part };
  render(
    <BenefitsList {...content} benefits={[{ ...calm, frequency: one }]} howLong={undefined} />,
  );
  expect(benefit('Calm').getByText(/27 in 100/).textContent).toMatch(
    new RegExp(` within 24 hours \\(\\d+ in 100 with placebo\\)\\. ${difference}$`),
  );
});

it('claims no difference and no range where there are none', () => {
  const alone = { ...frequency, comparator: null, low: undefined, high: undefined };
  render(<BenefitsList {...content} benefits={[{ ...calm, frequency: alone }]} />);
  expect(benefit('Calm').getByText(/27 in 100/)).toHaveTextContent(
    / within 24 hours \(no comparison group\)\.$/,
  );
});

it.each([{ low: undefined }, { high: undefined }])('says no half of a range: %j', (part) => {
  render(
    <BenefitsList {...content} benefits={[{ ...calm, frequency: { ...frequency, ...part } }]} />,
  );
  expect(benefit('Calm').getByText(/27 in 100/)).toHaveTextContent(/18 more in 100\.$/);
});

it('ends with its own notes where it stands alone, each with the way back', () => {
  render(<BenefitsList {...content} sources={sources} />);
  expect(screen.getByRole('heading', { level: 3, name: en.evidence.notes })).toBeVisible();
  const [marker] = benefit('Quick relief').getAllByRole('doc-noteref');
  const note = target(marker as HTMLElement);
  expect(note).toHaveTextContent('Adults with depression, 185 people. Into a vein.');
  expect(within(note).getByRole('link', { name: /^Dean, 2021/ })).toHaveAttribute(
    'href',
    'https://doi.org/10.1000/dean',
  );
  const back = within(note).getAllByRole('doc-backlink');
  expect(back.map(({ textContent }) => textContent)).toEqual([
    'What people may gain',
    '2 Quick relief',
    `3 ${en.benefitsList['how-long']}`,
  ]);
  expect(target(back[1] as HTMLElement)).toContainElement(
    screen.getByRole('heading', { name: 'Quick relief' }),
  );
});

it('gives each gain an address below its own id', () => {
  const { container } = render(<BenefitsList {...content} id="gain" notesHref="#evidence" />);
  expect([...container.querySelectorAll('[id]')].map(({ id }) => id)).toEqual([
    'gain',
    'gain-1',
    'gain-2',
    'gain-how-long',
  ]);
});

it('can show a line for each study in place of the numbers of notes', () => {
  render(<BenefitsList {...content} evidenceDisplay="lines" sources={sources} />);
  expect(screen.queryByRole('doc-noteref')).toBeNull();
  const link = benefit('Quick relief').getByRole('link');
  expect(link.parentElement).toHaveTextContent(
    'Adults with depression, 185 people. Into a vein. How sure reviewers are: unsure. Dean, 2021 (systematic review)',
  );
  expect(benefit('New links').getByText(/Rats, not people/)).toBeVisible();
});

it('shows the limits beside every gain of the ready content', () => {
  render(<BenefitsList {...kap.benefits} notes={kap.notes} risksHref="#risks" notesHref="#e" />);
  for (const { title } of kap.benefits.benefits) {
    expect(benefit(title).getByText(en.benefitsList.limits)).toBeInTheDocument();
  }
});

it('states that no study is known for `evidence: null`', () => {
  render(<BenefitsList risksHref="#risks" benefits={[calm]} />);
  expect(screen.getByText(en.evidence['no-evidence'])).toBeInTheDocument();
});

it('does not claim that no study is known beside a number', () => {
  render(<BenefitsList risksHref={null} benefits={[{ ...calm, frequency }]} />);
  expect(screen.queryByText(en.evidence['no-evidence'])).toBeNull();
});

it('claims nothing about studies if the content is silent', () => {
  silence();
  for (const evidence of [undefined, [], [null], {}]) {
    const { container, unmount } = render(
      <BenefitsList risksHref="#risks" benefits={[{ ...calm, evidence: evidence as never }]} />,
    );
    expect(container).not.toHaveTextContent(en.evidence['no-evidence']);
    unmount();
  }
});

it('leaves out the answer and how long it lasts where the content has neither', () => {
  const { container } = render(<BenefitsList risksHref={null} benefits={[calm]} />);
  expect(container).toHaveTextContent(
    `CalmQuiet.${en.benefitsList.limits}Not for all.${en.evidence['no-evidence']}`,
  );
  expect(screen.getAllByRole('heading')).toHaveLength(1);
});

it('hides an icon from assistive technology', () => {
  render(
    <BenefitsList
      risksHref="#risks"
      benefits={[{ ...calm, icon: <svg role="img" aria-label="Wave" /> }]}
    />,
  );
  expect(screen.queryByRole('img')).toBeNull();
});

it('writes numbers in the format of the language', () => {
  const many = { ...frequency, count: 1200, low: 1100, high: 1300, per: 10000 } as const;
  render(
    <BenefitsList
      risksHref="#risks"
      locale={{ ...en, tag: 'de-DE' }}
      benefits={[{ ...calm, frequency: { ...many, comparator: null } }]}
    />,
  );
  expect(screen.getByText(/^1\.200 in 10\.000 people/)).toHaveTextContent(
    'The 1.200 may really lie between 1.100 and 1.300.',
  );
});

it('renders nothing without gains, even if the rest is there', () => {
  silence();
  const { container } = render(<BenefitsList {...content} benefits={[]} />);
  expect(container).toBeEmptyDOMElement();
});

it('says who was studied beside each gain on a page, by the note’s number', () => {
  const { unmount } = render(<BenefitsList {...content} sources={sources} notesHref="#evidence" />);
  expect(benefit('Quick relief').getByRole('listitem')).toHaveTextContent(
    /^1 Adults with depression, 185 people\. Into a vein\. How sure reviewers are:/,
  );
  unmount();
  // A component that lists its own notes has this in them.
  render(<BenefitsList {...content} sources={sources} />);
  expect(benefit('Quick relief').queryByRole('listitem')).toBeNull();
});

it('counts how often a gain ended in the same words as the gains', () => {
  const ended = { ...frequency, count: 43, low: undefined, high: undefined, outcome: 'fell ill' };
  const howLong = {
    inShort: 'Weeks',
    text: 'It often ends.',
    evidence: ['vein'] as const,
    frequency: { ...ended, comparator: { name: 'with placebo', count: 71 } },
  };
  render(<BenefitsList {...content} howLong={howLong} notesHref="#evidence" />);
  const { parentElement } = screen.getByRole('heading', { name: en.benefitsList['how-long'] });
  expect(parentElement).toHaveTextContent(
    'Weeks It often ends. 43 in 100 people fell ill within 24 hours (71 in 100 with placebo). About 28 fewer in 100.'.replace(
      /(Weeks|ends\.) /g,
      '$1',
    ),
  );
});
