import { render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type ClinicContact,
  crisisLines,
  type Frequency,
  type GetHelp,
  type Note,
  type Risk,
  type RiskGroup,
} from '../../src/content/index.js';
import { RiskDisclosure, type RiskDisclosureProps } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import { kap } from '../../stories/example-clinic.js';

afterEach(() => vi.restoreAllMocks());
const silence = () => vi.spyOn(console, 'warn').mockImplementation(() => {});

const words = en.riskDisclosure;
const unknown = en.evidence['frequency-unknown'];

const frequency: Frequency = {
  count: 3,
  per: 100,
  comparator: { name: 'with placebo', count: 1 },
  timeFrame: 'in a week',
  population: 'Adults',
  route: 'Tablets',
  certainty: 'moderate',
  source: 'label',
};

const notes: readonly Note[] = ['approval', 'trial', 'reports', 'who', 'care', 'open'].map(
  (id) => ({ id, title: `About ${id}`, studies: [{ source: 'label', found: `Found ${id}.` }] }),
);

const common: RiskGroup = {
  severity: 'common',
  summary: { text: 'The numbers are from one trial.', evidence: ['trial'] },
  risks: [
    { name: 'Headache', description: 'An ache.', frequency: { ...frequency, count: 38 } },
    { name: 'Cough', frequency, duration: 'A day', whatToDo: 'Rest.' },
  ],
};

const serious: RiskGroup = {
  severity: 'serious',
  summary: { text: 'From reports.', evidence: ['reports'] },
  risks: [
    { name: 'Fainting', description: 'Likelier with alcohol.', whatToDo: 'Stay with us.' },
    { name: 'Low mood', whatToDo: 'Call {crisis.call}, and tell us.', evidence: ['open'] },
  ],
};

const getHelp: GetHelp = {
  emergency: { signs: ['Breathing stops', 'Chest pain'] },
  urgent: { signs: ['Your mood drops'] },
  routine: { signs: ['You feel sick the next day'] },
};

const onCall = { number: '+1 555 555 0143', display: '(555) 555-0143' } as const;
const clinic: ClinicContact = {
  phone: { number: '+1 555 555 0142', display: '(555) 555-0142' },
};

const content: RiskDisclosureProps = {
  heading: 'Risks',
  crisis: crisisLines.US,
  regulatoryStatus: { text: 'It is not approved for this.', evidence: ['approval'] },
  groups: [serious, common],
  contraindications: { items: ['Pregnancy', 'Psychosis'], evidence: ['who'] },
  afterCare: { items: ['Do not drive.'], evidence: ['care'] },
  notKnown: { items: ['How often it does harm'], evidence: ['open'] },
  getHelp,
  notes,
  notesHref: '#evidence',
};

const show = (props: Partial<RiskDisclosureProps> = {}) =>
  render(<RiskDisclosure {...content} {...props} />);

/** Only these risks, as common side effects. */
const showRisks = (risks: readonly Risk[], props: Partial<RiskDisclosureProps> = {}) =>
  show({ groups: [{ severity: 'common', risks }], ...props });

/** The part of the disclosure under a heading that begins with these words. */
const part = (heading: string) =>
  screen.getByRole('heading', { name: (name) => name.startsWith(heading) })
    .parentElement as HTMLElement;

const row = (name: string) =>
  screen
    .getByRole('rowheader', { name: (found) => found.startsWith(name) })
    .closest('tr') as HTMLElement;

const cellsOf = (name: string) =>
  within(row(name))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

const columnsIn = (element: HTMLElement) =>
  within(element)
    .getAllByRole('columnheader')
    .map(({ textContent }) => textContent);

const notesIn = (element: HTMLElement) =>
  within(element)
    .queryAllByRole('doc-noteref')
    .map(({ textContent }) => textContent);

const target = (link: HTMLElement) =>
  document.getElementById(link.getAttribute('href')?.slice(1) ?? '') as HTMLElement;

it('shows approval before any risk, then what to do, then what is not known', () => {
  show();
  const headings = screen.getAllByRole('heading', { level: 3 });
  expect(headings.map((heading) => heading.firstChild?.textContent)).toEqual([
    words['regulatory-status'],
    words.severities.serious,
    words.severities.common,
    words.contraindications,
    words['after-care'],
    words['get-help'],
    words['not-known'],
  ]);
  expect(part(words['regulatory-status'])).toHaveTextContent('It is not approved for this. Note 1');
});

it('names the severity in each group’s heading, at every heading level', () => {
  for (const headingLevel of [1, 2, 3, 4, 5, 6] as const) {
    const { unmount } = show({
      headingLevel,
      groups: (['serious', 'common', 'less-common'] as const).map((severity) => ({
        severity,
        risks: [{ name: 'Headache', description: 'A dull ache.' }],
      })),
    });
    for (const name of Object.values(words.severities)) {
      expect(screen.getByRole('heading', { name })).toBeInTheDocument();
    }
    unmount();
  }
});

describe('the serious risks', () => {
  it('stand in a table of what can happen and what to do', () => {
    show();
    const table = within(part(words.severities.serious)).getByRole('table');
    expect(columnsIn(table)).toEqual([words.risk, words['what-to-do']]);
    expect(row('Fainting')).toHaveTextContent('FaintingLikelier with alcohol.Stay with us.');
    expect(cellsOf('Fainting')).toEqual(['Stay with us.']);
  });

  it('have the crisis number as a link to call it', () => {
    show();
    expect(cellsOf('Low mood')).toEqual(['Call 988, and tell us.']);
    const link = within(row('Low mood')).getByRole('link', { name: '988' });
    expect(link).toHaveAttribute('href', 'tel:988');
  });

  it('have the crisis number of the page’s own country, as people read it', () => {
    show({ crisis: crisisLines.GB });
    expect(within(row('Low mood')).getByRole('link', { name: '116 123' })).toHaveAttribute(
      'href',
      'tel:116123',
    );
  });

  it.each([
    ['{emergency}', '911', 'tel:911'],
    ['{onCall}', '(555) 555-0143', 'tel:+15555550143'],
  ])('have %s as a link to call it', (name, display, href) => {
    const risks = [{ name: 'Fainting', whatToDo: `Call ${name} now.` }] as const;
    show({ groups: [{ severity: 'serious', risks }], contact: { ...clinic, onCall } });
    expect(cellsOf('Fainting')).toEqual([`Call ${display} now.`]);
    expect(within(row('Fainting')).getByRole('link')).toHaveAttribute('href', href);
  });

  it('link every number in an advice, and no digits that only look like one', () => {
    const whatToDo = 'Call {crisis.call} or {emergency}. Keep 9880 mg away.';
    show({ groups: [{ severity: 'serious', risks: [{ name: 'Fainting', whatToDo }] }] });
    expect(cellsOf('Fainting')).toEqual(['Call 988 or 911. Keep 9880 mg away.']);
    const links = within(row('Fainting')).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['tel:988', 'tel:911']);
  });

  it('have no column for advice where there is none', () => {
    show({ groups: [{ severity: 'serious', risks: [{ name: 'Fainting' }] }] });
    expect(columnsIn(screen.getByRole('table'))).toEqual([words.risk]);
  });

  it('say once for all of them that no one knows how often', () => {
    show();
    expect(within(part(words.severities.serious)).getAllByText(unknown)).toHaveLength(1);
    expect(within(part(words.severities.common)).queryByText(unknown)).toBeNull();
  });
});

describe('how often, in words', () => {
  const range = '8 to 19 in 100, 1 to 4 with placebo.';
  const risks: readonly Risk[] = [
    { name: 'Fainting', howOften: range, whatToDo: 'Stay.', evidence: ['reports'] },
    { name: 'Low mood', whatToDo: 'Tell us.' },
  ];
  const serious: RiskGroup = { severity: 'serious', risks };

  it('stands in the cell between the risk and what to do, with its note', () => {
    show({ groups: [serious] });
    const { risk, 'how-often': howOften, 'what-to-do': whatToDo } = words;
    expect(columnsIn(screen.getByRole('table'))).toEqual([risk, howOften, whatToDo]);
    const [cell, advice] = within(row('Fainting')).getAllByRole('cell');
    expect(cell).toHaveTextContent(range);
    expect(notesIn(cell as HTMLElement)).toEqual(['Note 3']);
    expect(notesIn(row('Fainting'))).toHaveLength(1);
    expect(advice).toHaveTextContent('Stay.');
  });

  it('leaves the hatching to risks of which nothing is said', () => {
    show({ groups: [serious] });
    expect(within(row('Low mood')).getByRole('img', { name: words.unknown })).toBeVisible();
    expect(within(row('Fainting')).queryByRole('img')).toBeNull();
    expect(screen.getByText(unknown)).toHaveAttribute('data-kind', 'legend');
  });

  it('leaves out the legend where something is said of every risk', () => {
    show({ groups: [{ severity: 'serious', risks: risks.slice(0, 1) }] });
    expect(screen.queryByText(unknown)).toBeNull();
    expect(screen.queryByRole('img')).toBeNull();
  });

  it.each(['table', 'text'] as const)('may be paragraphs of a site’s own: %s', (display) => {
    const own = { ...risks[0], name: 'Fainting', howOften: <p>Rarely.</p> } as unknown as Risk;
    show({ groups: [{ severity: 'serious', risks: [own] }], frequencyDisplay: display });
    expect(screen.getByText('Rarely.').parentElement?.closest('p')).toBeNull();
  });

  it('is unknown where a site’s own words come to nothing', () => {
    const own = { name: 'Fainting', howOften: [null, false] } as unknown as Risk;
    show({ groups: [{ severity: 'serious', risks: [own] }] });
    expect(screen.getByText(unknown)).toBeVisible();
  });

  it('explains no hatching in a group without one', () => {
    show({ groups: [{ severity: 'serious', risks: risks.slice(1) }] });
    expect(screen.getByText(unknown)).not.toHaveAttribute('data-kind');
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('stands beside a number, of one study or of several', () => {
    const [headache, cough] = common.risks as [Risk, Risk];
    const { unmount } = showRisks([headache, { ...cough, howOften: 'More in winter.' }]);
    expect(row('Cough')).toHaveTextContent(`${words['how-often']}: More in winter.`);
    unmount();
    showRisks([{ ...cough, howOften: 'More in winter.' }]);
    expect(cellsOf('Cough')[0]).toMatch(/^3 in 100 .*\.More in winter\.$/);
  });

  it('is told in a list too', () => {
    show({ groups: [serious], frequencyDisplay: 'text' });
    const fact = screen.getByText(`${words['how-often']}:`).parentElement;
    expect(fact).toHaveTextContent(`${words['how-often']}: ${range}`);
    expect(notesIn(fact as HTMLElement)).toEqual(['Note 3']);
    expect(notesIn(part('Fainting'))).toHaveLength(1);
    // Said of that risk alone: above the list it would deny what others say.
    expect(part('Low mood')).toHaveTextContent(unknown);
    expect(screen.getAllByText(unknown)).toHaveLength(1);
  });
});

describe('the links to serious risks', () => {
  it('name each of them, and lead to its row', () => {
    show();
    const links = serious.risks.map(({ name }) => screen.getByRole('link', { name }));
    expect(links.map(target)).toEqual([row('Fainting'), row('Low mood')]);
    const list = links[0]?.closest('ul');
    expect(list).toBe(links[1]?.closest('ul'));
    expect(list?.compareDocumentPosition(row('Fainting'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('lead to entries where the risks are a list', () => {
    show({ frequencyDisplay: 'text' });
    expect(target(screen.getByRole('link', { name: 'Fainting' }))).toHaveTextContent(
      'Likelier with alcohol.',
    );
  });

  it('are left out of other groups, and where there is one risk', () => {
    const alone: RiskGroup = { ...serious, risks: serious.risks.slice(0, 1) };
    show({ groups: [alone, common] });
    for (const name of ['Fainting', 'Headache', 'Cough']) {
      expect(screen.queryByRole('link', { name })).toBeNull();
    }
  });
});

describe('the links to the parts', () => {
  const contents = () =>
    within(part('Risks'))
      .queryAllByRole('link')
      .filter((link) => link.closest('[data-slot="section-contents"]'));

  it('lead to each part under its own heading, in the order of the section', () => {
    show();
    const headings = contents().map((link) => [
      link.textContent,
      within(target(link)).getAllByRole('heading')[0]?.firstChild?.textContent,
    ]);
    const { severities, contraindications } = words;
    expect(headings.map(([link]) => link)).toEqual([
      severities.serious,
      severities.common,
      contraindications,
      words['after-care'],
      words['get-help'],
      words['not-known'],
    ]);
    for (const [link, heading] of headings) expect(heading).toBe(link);
  });

  it('name no part that is not there', () => {
    show({ groups: [common], contraindicationsHref: '#list', notKnown: undefined });
    expect(contents().map(({ textContent }) => textContent)).toEqual([
      words.severities.common,
      words['after-care'],
      words['get-help'],
    ]);
  });
});

describe('the numbers of one study', () => {
  it('stand side by side, with comparison and difference', () => {
    show();
    const table = screen.getByRole('table', {
      name: 'Common side effects in 100 people, in a week. Tablets',
    });
    const { risk, count, difference } = en.frequencyTable;
    expect(columnsIn(table)).toEqual([risk, count, 'With placebo', difference]);
    expect(cellsOf('Headache')).toEqual(['38', '1', '37']);
    expect(cellsOf('Cough')).toEqual(['3', '1', '2']);
  });

  it('keep what it is like, how long it lasts and what to do beside the name', () => {
    show();
    expect(row('Headache')).toHaveTextContent(/^Headache An ache\./);
    expect(row('Cough')).toHaveTextContent(
      `Cough ${words.duration}: A day${words['what-to-do']}: Rest.`,
    );
  });
});

it.each([
  ['one of them is not known', { frequency: undefined }],
  ['their time frames differ', { frequency: { ...frequency, timeFrame: 'in a month' } }],
  ['their studies differ', { frequency: { ...frequency, source: 'other' } }],
  ['one has no comparison', { frequency: { ...frequency, comparator: null } }],
])('gives each number its own sentence where %s', (_, other) => {
  showRisks([
    { name: 'Headache', description: 'An ache.', frequency },
    { name: 'Hiccups', frequency },
    { name: 'Cough', ...other },
  ]);
  expect(columnsIn(screen.getByRole('table'))).toEqual([words.risk, words['how-often']]);
  const sentence = within(row('Headache')).getByText(/3 in 100/);
  expect(sentence).toHaveTextContent(/in a week.* with placebo/);
  expect(screen.queryAllByText(unknown)).toHaveLength(
    'frequency' in other && other.frequency ? 0 : 1,
  );
});

it('says a number with its comparator, difference and range', () => {
  const ranged = { ...frequency, low: 2, high: 6, outcome: 'coughed' };
  showRisks([{ name: 'Cough', frequency: ranged }], { frequencyDisplay: 'text' });
  expect(screen.getByText(/^3 in 100 people/)).toHaveTextContent(
    /^3 in 100 people coughed in a week \(1 in 100 with placebo\)\. About 2 more in 100\. The 3 may really lie between 2 and 6\.$/,
  );
});

it.each(['text', 'icons'] as const)('lists risks under headings with %s', (frequencyDisplay) => {
  show({ frequencyDisplay });
  expect(screen.queryByRole('table')).toBeNull();
  const item = (name: string) =>
    screen.getByRole('heading', { level: 4, name: (found) => found.startsWith(name) })
      .parentElement as HTMLElement;
  expect(item('Headache')).toHaveTextContent(
    /38 in 100 people in a week \(1 in 100 with placebo\)/,
  );
  expect(item('Cough')).toHaveTextContent(`${words['what-to-do']}: Rest.`);
  expect(within(item('Low mood')).getByRole('link', { name: '988' })).toBeVisible();
  expect(notesIn(item('Low mood'))).toEqual(['Note 6']);
  expect(screen.getAllByText(unknown)).toHaveLength(1);
});

it('draws a hundred dots for a number and its comparison, hidden from assistive technology', () => {
  const { container } = showRisks(
    [
      { name: 'Headache', frequency },
      { name: 'Cough', frequency: { ...frequency, comparator: null } },
    ],
    { frequencyDisplay: 'icons' },
  );
  const [pictures, alone] = container.querySelectorAll('[data-slot="frequency-icons"]');
  expect(pictures).toHaveAttribute('aria-hidden', 'true');
  expect(pictures?.querySelectorAll('svg')).toHaveLength(2);
  expect(pictures).toHaveTextContent('3 in 100 people1 in 100 with placebo');
  expect(alone?.querySelectorAll('svg')).toHaveLength(1);
  // The same statement as text, beside it.
  expect(pictures?.previousElementSibling).toHaveTextContent(
    /^3 in 100 people in a week \(1 in 100 with/,
  );
});

it('draws no picture for numbers out of more than a hundred', () => {
  const { container } = showRisks([{ name: 'A', frequency: { ...frequency, per: 10000 } }], {
    frequencyDisplay: 'icons',
  });
  expect(container.querySelector('svg')).toBeNull();
  expect(screen.getByText(/3 in 10,000 people/)).toBeVisible();
});

describe('getting help', () => {
  /** Each level with its heading, signs and sentences, as one text. */
  const levels = () =>
    [...document.querySelectorAll<HTMLElement>('[data-slot="risk-disclosure-help-level"]')].map(
      (level) => [...level.querySelectorAll('h4, li, p')].map(({ textContent }) => textContent),
    );
  const calls = () =>
    within(part(words['get-help']))
      .getAllByRole('link')
      .map((link) => [link.textContent, link.getAttribute('href')]);

  it('leads from each level to its own number, the on-call number for what cannot wait', () => {
    const { emergency, urgent, routine } = getHelp;
    show({ contact: { ...clinic, onCall }, getHelp: { routine, urgent, emergency } as GetHelp });
    expect(levels()).toEqual([
      ['Emergency: call 911 if', 'Breathing stops', 'Chest pain'],
      [
        'Urgent: call (555) 555-0143, our on-call number, if',
        'Your mood drops',
        words['help-no-answer'].replace('{call}', 'call 911'),
        words['help-crisis'].replace('{call}', 'call 988'),
      ],
      ['Soon: call (555) 555-0142, our office, if', 'You feel sick the next day'],
    ]);
    expect(calls()).toEqual([
      ['call 911', 'tel:911'],
      ['call (555) 555-0143', 'tel:+15555550143'],
      ['call 911', 'tel:911'],
      ['call 988', 'tel:988'],
      ['call (555) 555-0142', 'tel:+15555550142'],
    ]);
  });

  it('leads to the emergency number where the clinic has no on-call number', () => {
    show({ contact: clinic });
    expect(levels()[1]).toEqual([
      'Urgent: call 911 if',
      'Your mood drops',
      words['help-crisis'].replace('{call}', 'call 988'),
    ]);
    expect(calls().map(([call]) => call)).toEqual([
      'call 911',
      'call 911',
      'call 988',
      'call (555) 555-0142',
    ]);
  });

  it('keeps the signs where there is no number to call, and warns', () => {
    const warn = silence();
    show({ crisis: undefined as never });
    expect(levels()).toEqual([
      ['Emergency', 'Breathing stops', 'Chest pain'],
      ['Urgent', 'Your mood drops'],
      ['Soon', 'You feel sick the next day'],
    ]);
    expect(within(part(words['get-help'])).queryByRole('link')).toBeNull();
    expect(warn).toHaveBeenCalledWith(
      expect.stringContaining('RiskDisclosure: there is no `crisis` contact'),
    );
  });

  it('still leads to the clinic where there is no crisis contact', () => {
    silence();
    show({ crisis: undefined as never, contact: { ...clinic, onCall } });
    expect(levels().map(([heading]) => heading)).toEqual([
      'Emergency',
      'Urgent: call (555) 555-0143, our on-call number, if',
      'Soon: call (555) 555-0142, our office, if',
    ]);
  });

  it('leaves out levels that the content does not have', () => {
    show({ getHelp: { emergency: getHelp.emergency } });
    expect(levels()).toEqual([['Emergency: call 911 if', 'Breathing stops', 'Chest pain']]);
  });

  it('is not there where the treatment cannot cause sudden harm', () => {
    show({ getHelp: undefined });
    expect(screen.queryByRole('heading', { name: words['get-help'] })).toBeNull();
  });

  it('speaks the language of its locale', () => {
    show({ locale: es, contact: { ...clinic, onCall } });
    const { 'help-levels': named } = es.riskDisclosure;
    expect(levels()[0]?.[0]).toMatch(new RegExp(`^${named.emergency}.*911`));
    expect(document.body).not.toHaveTextContent(/\{\w/);
  });
});

it('lists who should not have it, where the page has no other list of them', () => {
  show();
  const items = within(part(words.contraindications)).getAllByRole('listitem');
  expect(items.map(({ textContent }) => textContent)).toEqual(['Pregnancy', 'Psychosis']);
  expect(notesIn(part(words.contraindications))).toEqual(['Note 4']);
});

it('links to the page’s list of who should not have it in place of a second list', () => {
  show({ contraindicationsHref: '#candidacy-3' });
  expect(screen.getByRole('link', { name: words['contraindications-link'] })).toHaveAttribute(
    'href',
    '#candidacy-3',
  );
  expect(screen.queryByText('Pregnancy')).toBeNull();
  expect(screen.queryByRole('heading', { name: words.contraindications })).toBeNull();
});

it('heads its lists, and the link to one elsewhere, as the content says', () => {
  const heading = 'Who needs other help first';
  const contraindications = { heading, items: ['Mania'], evidence: ['who'] as const };
  const { unmount } = show({ contraindications });
  expect(within(part(heading)).getByRole('listitem')).toHaveTextContent('Mania');
  expect(screen.queryByText(words.contraindications)).toBeNull();
  unmount();
  show({ contraindications, contraindicationsHref: '#candidacy-3' });
  expect(screen.getByRole('link', { name: heading })).toHaveAttribute('href', '#candidacy-3');
  expect(screen.queryByText(words['contraindications-link'])).toBeNull();
});

it('shows after-care and what is not known, each with its notes', () => {
  show();
  expect(part(words['after-care'])).toHaveTextContent(/Note 5Do not drive\.$/);
  expect(part(words['not-known'])).toHaveTextContent(/Note 6How often it does harm$/);
});

it('keeps the number of a note apart from the words before it', () => {
  show();
  expect(part(words.contraindications).firstChild?.textContent).toBe(
    `${words.contraindications} Note 4`,
  );
  expect(within(row('Low mood')).getByRole('rowheader').textContent).toBe('Low mood Note 6');
});

it('marks each claim with its notes, in the page’s list', () => {
  show();
  expect(notesIn(part(words['regulatory-status']))).toEqual(['Note 1']);
  expect(notesIn(row('Low mood'))).toEqual(['Note 6']);
  expect(notesIn(row('Fainting'))).toEqual([]);
  const summary = screen.getByText('The numbers are from one trial.');
  expect(notesIn(summary)).toEqual(['Note 2']);
  expect(within(summary).getByRole('doc-noteref')).toHaveAttribute('href', '#evidence-trial');
  expect(screen.queryByRole('heading', { name: en.evidence.notes })).toBeNull();
});

it('ends with its own notes where it stands alone, each with the way back', () => {
  show({ notesHref: undefined });
  expect(screen.getByRole('heading', { level: 3, name: en.evidence.notes })).toBeVisible();
  const note = target(within(row('Low mood')).getByRole('doc-noteref'));
  expect(note).toHaveTextContent('Found open.');
  const back = within(note).getAllByRole('doc-backlink');
  expect(back.map(({ textContent }) => textContent)).toEqual([
    'Low mood',
    `2 ${words['not-known']}`,
  ]);
  expect(target(back[0] as HTMLElement)).toBe(row('Low mood'));
  expect(target(back[1] as HTMLElement)).toBe(part(words['not-known']));
});

it('leads back to no list that a link stands in for', () => {
  show({ notesHref: undefined, contraindicationsHref: '#candidacy' });
  expect(screen.queryByText('Found who.')).toBeNull();
  for (const link of screen.getAllByRole('doc-backlink')) {
    expect(target(link), link.outerHTML).toBeInTheDocument();
  }
});

it('can show a line for each study in place of the numbers of notes', () => {
  const [first, ...others] = notes as [Note, ...Note[]];
  const told: Note = {
    ...first,
    studies: [{ source: 'label', population: 'Adults', found: 'A.' }],
  };
  show({ evidenceDisplay: 'lines', notes: [told, ...others] });
  expect(screen.queryByRole('doc-noteref')).toBeNull();
  const status = within(part(words['regulatory-status']));
  expect(status.getByText(en.evidence.heading)).toBeVisible();
  expect(status.getByText(/Adults\./)).toBeVisible();
});

it.each(['table', 'text', 'icons'] as const)('folds and hides nothing with %s', (display) => {
  const { container } = render(
    <RiskDisclosure
      {...kap.risks}
      crisis={crisisLines.US}
      notes={kap.notes}
      frequencyDisplay={display}
    />,
  );
  expect(container.querySelector('details, [hidden], [aria-expanded], button')).toBeNull();
  for (const { name } of kap.risks.groups.flatMap(({ risks }) => risks)) {
    expect(container).toHaveTextContent(name);
  }
});

it.each(['table', 'text'] as const)('gives every risk an address with %s', (frequencyDisplay) => {
  show({ id: 'risks', frequencyDisplay });
  for (const [id, name] of [
    ['risks-1-1', 'Fainting'],
    ['risks-1-2', 'Low mood'],
    ['risks-2-1', 'Headache'],
    ['risks-2-2', 'Cough'],
  ]) {
    expect(document.getElementById(id as string)).toHaveTextContent(name as string);
  }
});

it('writes out table roles, which Safari drops from a table laid out as blocks', () => {
  show();
  const table = within(part(words.severities.serious)).getByRole('table');
  const roles = (selector: string) =>
    new Set([...table.querySelectorAll(selector)].map((cell) => cell.getAttribute('role')));
  expect(table).toHaveAttribute('role', 'table');
  expect(roles('thead, tbody')).toEqual(new Set(['rowgroup']));
  expect(roles('tr')).toEqual(new Set(['row']));
  expect(roles('th[scope="col"]')).toEqual(new Set(['columnheader']));
  expect(roles('th[scope="row"]')).toEqual(new Set(['rowheader']));
  expect(roles('td')).toEqual(new Set(['cell']));
});

it('shows status, lists and help without any risk', () => {
  silence();
  show({ groups: [] });
  expect(part(words['regulatory-status'])).toHaveTextContent('It is not approved for this.');
  expect(screen.getAllByRole('link', { name: 'call 911' })[0]).toBeVisible();
});

it('renders nothing if there is nothing to read', () => {
  silence();
  const { container } = render(
    <RiskDisclosure
      heading="Risks"
      crisis={crisisLines.US}
      groups={[]}
      regulatoryStatus={{ text: '', evidence: null }}
    />,
  );
  expect(container).toBeEmptyDOMElement();
});

it('keeps risks of an unknown severity under their own word', () => {
  show({ groups: [{ severity: 'very-rare' as never, risks: [{ name: 'Hives' }] }] });
  expect(within(part('very rare')).getByRole('rowheader', { name: 'Hives' })).toBeVisible();
});
