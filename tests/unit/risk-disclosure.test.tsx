import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Frequency } from '../../src/content/index.js';
import { RiskDisclosure } from '../../src/index.js';
import { kap } from '../../stories/example-clinic.js';

const section = (heading: string | RegExp) =>
  within(screen.getByRole('heading', { name: heading }).parentElement as HTMLElement);

const frequency: Frequency = {
  count: 3,
  per: 100,
  comparator: { name: 'with placebo', count: 1 },
  timeFrame: 'in a week',
  population: 'Adults',
  route: 'Tablets',
  certainty: 'moderate',
  source: 'x',
};

function renderKap() {
  return render(<RiskDisclosure {...kap.risks} sources={kap.sources} />);
}

const regulatoryStatus = { text: 'Approved.', evidence: null };

it('shows the regulatory status before any risk', () => {
  renderKap();
  const headings = screen.getAllByRole('heading').map((item) => item.textContent);
  expect(headings.indexOf('Is it approved?')).toBe(1);
  expect(section('Is it approved?').getByText(/has not approved ketamine/)).toBeInTheDocument();
});

it('names the severity in each group’s heading, at every heading level', () => {
  for (const headingLevel of [1, 2, 3, 4, 5, 6] as const) {
    const { unmount } = render(
      <RiskDisclosure
        headingLevel={headingLevel}
        regulatoryStatus={regulatoryStatus}
        groups={(['serious', 'common', 'less-common'] as const).map((severity) => ({
          severity,
          risks: [{ name: 'Headache', description: 'A dull ache.' }],
        }))}
      />,
    );
    for (const name of ['Serious risks', 'Common side effects', 'Less common side effects']) {
      expect(screen.getByRole('heading', { name })).toBeInTheDocument();
    }
    unmount();
  }
});

it('shows how often with the comparator, or that it is not known', () => {
  renderKap();
  expect(
    section('Dizziness').getByText(
      '38 in 100 people (14 in 100 with placebo), over four weeks of treatment',
    ),
  ).toBeInTheDocument();
  expect(
    section('A large rise in blood pressure').getByText('How often is not known for this use.'),
  ).toBeInTheDocument();
});

it('cites a shared study once, above the list', () => {
  renderKap();
  const common = section('Common side effects');
  expect(
    common.getAllByRole('link', { name: 'Canuso CM et al., 2021 (randomized trial)' }),
  ).toHaveLength(1);
  expect(common.getByText(/Esketamine nose spray, 84 mg, a related medicine/)).toBeInTheDocument();
});

it('cites a study beside each number where studies differ', () => {
  render(
    <RiskDisclosure
      regulatoryStatus={regulatoryStatus}
      groups={[
        {
          severity: 'common',
          risks: [
            { name: 'Headache', description: 'An ache.', frequency },
            {
              name: 'Cough',
              description: 'A cough.',
              frequency: { ...frequency, route: 'Spray' },
            },
          ],
        },
      ]}
    />,
  );
  expect(section('Headache').getByText(/Adults\. Tablets\./)).toBeInTheDocument();
  expect(section('Cough').getByText(/Adults\. Spray\./)).toBeInTheDocument();
});

it.each([
  ['certainty', { certainty: 'very-low' as const }],
  ['number of people', { sampleSize: 12 }],
])('cites a study beside each number where the %s differs', (_, other) => {
  render(
    <RiskDisclosure
      regulatoryStatus={regulatoryStatus}
      groups={[
        {
          severity: 'common',
          risks: [
            { name: 'Headache', description: 'An ache.', frequency },
            { name: 'Cough', description: 'A cough.', frequency: { ...frequency, ...other } },
          ],
        },
      ]}
    />,
  );
  expect(section('Headache').getByText(/Certainty: moderate/)).toBeInTheDocument();
  expect(section('Cough').getByText(/Certainty: (moderate|very low)/)).toBeInTheDocument();
});

it('names the level of help in its heading, the emergency first in any order', () => {
  const { getHelp } = kap.risks;
  if (!getHelp) throw new Error('The content has no getHelp.');
  const { emergency, urgent, routine } = getHelp;
  render(
    <RiskDisclosure
      {...kap.risks}
      regulatoryStatus={regulatoryStatus}
      getHelp={{ routine, urgent, emergency }}
    />,
  );
  const levels = screen
    .getAllByRole('heading', { level: 4 })
    .map((item) => item.textContent)
    .filter((text) => /^(Emergency|Urgent|Soon):/.test(text ?? ''));
  expect(levels).toEqual([
    'Emergency: Call 911 if:',
    'Urgent: Call or text 988 if:',
    'Soon: Call our office if:',
  ]);
  expect(screen.getByRole('link', { name: 'Call 911' })).toHaveAttribute('href', 'tel:911');
});

it('shows after-care, contraindications and what is not known', () => {
  renderKap();
  expect(section('After each session').getByText(/Do not drive/)).toBeInTheDocument();
  expect(section('Who should not use it').getByText(/Psychosis/)).toBeInTheDocument();
  expect(section('What is not known').getByText(/Which people are likely/)).toBeInTheDocument();
});

it('collapses nothing', () => {
  const { container } = renderKap();
  expect(container.querySelector('details, [hidden], [aria-expanded], button')).toBeNull();
});

const numbers = [
  {
    severity: 'common' as const,
    risks: [
      { name: 'Headache', description: 'An ache.', frequency },
      { name: 'Cough', description: 'A cough.', frequency: { ...frequency, comparator: null } },
      { name: 'Hiccups', description: 'Nobody counted.' },
    ],
  },
];

/** Rows of the one table, each as its cells. */
const rows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent?.trim()));

it('shows a group’s numbers as a table and keeps the sentences', () => {
  render(
    <RiskDisclosure
      regulatoryStatus={regulatoryStatus}
      groups={numbers}
      frequencyDisplay="table"
    />,
  );
  expect(
    screen.getByRole('table', { name: 'Common side effects: how many people were affected' }),
  ).toBeInTheDocument();
  expect(rows()).toEqual([
    ['Side effect or risk', 'How often', 'For comparison', 'Over what time'],
    ['Headache', '3 in 100 people', '1 in 100 with placebo', 'in a week'],
    ['Cough', '3 in 100 people', 'No comparison group', 'in a week'],
    ['Hiccups', 'How often is not known for this use.'],
  ]);
  expect(section('Headache').getByText(/3 in 100 people \(1 in 100 with placebo\)/)).toBeVisible();
});

it('links the clinic’s own number for what can wait', () => {
  const routine = {
    action: 'Call our office if:',
    signs: ['It lasts'],
    links: [{ label: 'Call (555) 555-0142', href: 'tel:+15555550142' }],
  };
  const { emergency } = kap.risks.getHelp ?? {};
  if (!emergency) throw new Error('The content has no emergency.');
  render(<RiskDisclosure {...kap.risks} getHelp={{ emergency, routine }} />);
  expect(screen.getByRole('link', { name: 'Call (555) 555-0142' })).toHaveAttribute(
    'href',
    'tel:+15555550142',
  );
});

it('draws a hundred dots for a number and its comparison, hidden from assistive technology', () => {
  const { container } = render(
    <RiskDisclosure
      regulatoryStatus={regulatoryStatus}
      groups={numbers}
      frequencyDisplay="icons"
    />,
  );
  const [pictures, alone] = container.querySelectorAll('[data-slot="frequency-icons"]');
  expect(pictures).toHaveAttribute('aria-hidden', 'true');
  expect(pictures?.querySelectorAll('svg')).toHaveLength(2);
  expect(pictures).toHaveTextContent('3 in 100 people1 in 100 with placebo');
  expect(alone?.querySelectorAll('svg')).toHaveLength(1);
  // The same statement as text, beside it.
  expect(section('Headache').getByText(/3 in 100 people \(1 in 100 with placebo\)/)).toBeVisible();
});

it('draws no picture for numbers out of more than a hundred', () => {
  const { container } = render(
    <RiskDisclosure
      regulatoryStatus={regulatoryStatus}
      groups={[
        {
          severity: 'serious',
          risks: [{ name: 'A', description: 'B', frequency: { ...frequency, per: 10000 } }],
        },
      ]}
      frequencyDisplay="icons"
    />,
  );
  expect(container.querySelector('svg')).toBeNull();
  expect(screen.getByText(/3 in 10,000 people/)).toBeVisible();
});

it('gives every risk an id if the disclosure has one', () => {
  const { container } = render(<RiskDisclosure {...kap.risks} id="risks" />);
  const ids = [...container.querySelectorAll('[data-slot="risk-disclosure-risk"]')].map(
    ({ id }) => id,
  );
  expect(ids.slice(0, 2)).toEqual(['risks-1-1', 'risks-1-2']);
  expect(new Set(ids).size).toBe(ids.length);
});

it('shows status, lists and help without any risk', () => {
  render(<RiskDisclosure {...kap.risks} groups={[]} heading="Risks" />);
  expect(section('Is it approved?').getByText(/has not approved ketamine/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Call 911' })).toBeVisible();
});

it('renders nothing if there is nothing to read', () => {
  const { container } = render(
    <RiskDisclosure heading="Risks" groups={[]} regulatoryStatus={{ text: '', evidence: null }} />,
  );
  expect(container).toBeEmptyDOMElement();
});

it('keeps risks of an unknown severity under their own word', () => {
  const groups = [{ severity: 'very-rare' as never, risks: [{ name: 'A', description: 'B' }] }];
  render(<RiskDisclosure regulatoryStatus={regulatoryStatus} groups={groups} />);
  expect(section('very rare').getByRole('heading', { name: 'A' })).toBeVisible();
});
