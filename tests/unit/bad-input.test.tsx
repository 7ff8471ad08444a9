import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type BookingChannel,
  crisisLines,
  type Frequency,
  type Note,
} from '../../src/content/index.js';
import { linkTarget } from '../../src/content/safe-href.js';
import {
  BenefitsList,
  CandidacyChecklist,
  ContactCTA,
  type ContactCTAProps,
  CrisisNotice,
  ProcessTimeline,
  RiskDisclosure,
} from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { exampleClinic, kap } from '../../stories/example-clinic.js';
import { subjects } from './components.js';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
// The day the crisis lines are judged by, so that the years do not change what is warned of.
beforeEach(() => {
  warn.mockClear();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-01') });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

/** What only JavaScript, or data nobody checked, can pass. */
const nothingToReach = { crisis: crisisLines.US } as unknown as ContactCTAProps;

const lists: Record<string, string> = {
  ProcessTimeline: 'steps',
  BenefitsList: 'benefits',
  CandidacyChecklist: 'groups',
  QuestionList: 'questions',
  NoteList: 'notes',
  SourceList: 'sources',
  PageContents: 'entries',
};

describe.each(subjects.filter(({ name }) => name in lists))(
  '$name',
  ({ name, Component, props }) => {
    const list = lists[name] as string;

    it('renders nothing for an empty list, and warns', () => {
      const { container } = render(<Component {...props} {...{ [list]: [] }} />);
      expect(container).toBeEmptyDOMElement();
      expect(warn).toHaveBeenCalledExactlyOnceWith(
        expect.stringMatching(new RegExp(`^\\[clinic-ui\\] ${name}: \`${list}\` is empty`)),
      );
    });

    it.each([undefined, null])('renders nothing if its list is %s', (nothing) => {
      const { container } = render(<Component {...props} {...{ [list]: nothing }} />);
      expect(container).toBeEmptyDOMElement();
    });
  },
);

it('warns that a contact has no channel, and keeps the crisis line', () => {
  render(<ContactCTA {...nothingToReach} />);
  expect(warn).toHaveBeenCalledExactlyOnceWith(
    expect.stringContaining('[clinic-ui] ContactCTA: there is no way to reach the clinic'),
  );
  expect(screen.getByRole('link', { name: 'Call 988' })).toBeInTheDocument();
});

it('renders nothing without a crisis contact, and warns', () => {
  const { container } = render(<CrisisNotice contact={undefined as never} />);
  expect(container).toBeEmptyDOMElement();
  expect(warn).toHaveBeenCalledExactlyOnceWith(
    expect.stringContaining('[clinic-ui] CrisisNotice: there is no crisis contact'),
  );
});

describe('an incomplete crisis contact', () => {
  const { call, emergency, ...rest } = { ...crisisLines.US, name: 'A poor line' };

  it.each([
    ['call', { ...rest, emergency }],
    ['emergency', { ...rest, call }],
    ['call', { ...rest, emergency, call: {} }],
    ['emergency', { ...rest, call, emergency: null }],
  ])('warns that `%s` is missing, and keeps every other way', (field, contact) => {
    render(<CandidacyChecklist {...kap.candidacy} crisis={contact as never} />);
    fireEvent.click(screen.getAllByRole('checkbox')[0] as HTMLElement);
    expect(screen.getByRole('link', { name: 'Text 988' })).toBeInTheDocument();
    const other = field === 'call' ? '911' : '988';
    expect(screen.getByRole('link', { name: `Call ${other}` })).toBeInTheDocument();
    expect(screen.getByText(new RegExp(`, call ${other}`))).toBeInTheDocument();
    expect(document.body).not.toHaveTextContent(/undefined|[{}]/);
  });

  it.each(['call', 'emergency'])('warns once about a missing `%s`', (field) => {
    const name = `Without ${field}`;
    render(<CrisisNotice contact={{ ...crisisLines.US, name, [field]: undefined }} />);
    render(<CrisisNotice contact={{ ...crisisLines.US, name, [field]: undefined }} />);
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining(`"${name}" has no \`${field}\` number`),
    );
  });

  it('links a number that has a display and nothing to dial', () => {
    const contact = { ...crisisLines.US, name: 'Half a line', call: { display: '988' } };
    render(<CrisisNotice contact={contact as never} />);
    expect(screen.getByRole('link', { name: 'Call 988' })).toHaveAttribute('href', 'tel:988');
  });
});

it('has no checkboxes where there is nobody to call, and keeps every item', () => {
  render(<CandidacyChecklist {...kap.candidacy} crisis={undefined as never} />);
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.queryByText(/Check the boxes/)).toBeNull();
  for (const { items } of kap.candidacy.groups) {
    for (const { label } of items) expect(screen.getByText(label)).toBeInTheDocument();
  }
});

it('renders no checklist if none of its groups has an item', () => {
  const groups = [{ intent: 'talk-first' as const, items: [] }];
  const { container } = render(<CandidacyChecklist groups={groups} crisis={crisisLines.US} />);
  expect(container).toBeEmptyDOMElement();
});

it('uses an unknown intent as the heading of its group', () => {
  const groups = [{ intent: 'to-be-decided', items: [{ label: 'I am new here' }] }];
  render(<CandidacyChecklist groups={groups as never} crisis={crisisLines.US} />);
  expect(screen.getByRole('group', { name: 'to be decided' })).toBeInTheDocument();
});

describe('an incomplete contact', () => {
  it.each([
    ['phone', {}, 'number'],
    ['sms', { number: {} }, 'number'],
    ['email', {}, 'address'],
    ['booking', { note: 'Free' }, 'label'],
  ])('leaves out `%s` and warns', (kind, value, missing) => {
    render(
      <ContactCTA
        {...({ [kind]: value } as unknown as ContactCTAProps)}
        location={{} as never}
        hours={[{} as never]}
        crisis={crisisLines.US}
      />,
    );
    expect(screen.getByRole('link', { name: 'Call 988' })).toBeInTheDocument();
    expect(document.body).not.toHaveTextContent(/undefined|[{}]/);
    expect(warn).toHaveBeenCalledWith(
      expect.stringContaining(`\`${kind}\` has no ${missing}, so it is left out`),
    );
  });

  it.each([
    ['only what is read', { display: '(555) 555-0142' }, '5555550142', '(555) 555-0142'],
    ['only what is dialed', { number: '+15555550142' }, '+15555550142', '+15555550142'],
    ['nothing to read', { number: '+15555550142', display: '' }, '+15555550142', '+15555550142'],
    ['nothing to dial', { number: ' ', display: '(555) 555-0142' }, '5555550142', '(555) 555-0142'],
    ['only text', '(555) 555-0142', '5555550142', '(555) 555-0142'],
    ['only a number', 5555550142, '5555550142', '5555550142'],
  ])('loses no number that has %s', (_, phone, dial, display) => {
    render(<ContactCTA phone={phone as never} crisis={crisisLines.US} />);
    expect(screen.getByRole('link', { name: `Call ${display}` })).toHaveAttribute(
      'href',
      `tel:${dial}`,
    );
  });

  it('warns that the primary channel is not among the channels', () => {
    render(<ContactCTA phone={exampleClinic.phone} primary="sms" crisis={crisisLines.US} />);
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining('`primary` is "sms", and there is no such way'),
    );
  });
});

it.each(['25:00', 'noon'])('shows the time "%s" as it is written, and warns', (opens) => {
  render(
    <ContactCTA
      phone={exampleClinic.phone}
      hours={[{ days: ['Monday'], opens: opens as never, closes: '17:30' }]}
      crisis={crisisLines.US}
    />,
  );
  expect(screen.getByText(`${opens} to 5:30 PM`.trim())).toBeInTheDocument();
  expect(warn).toHaveBeenCalledExactlyOnceWith(
    expect.stringContaining(`"${opens}" in \`hours\` is not a valid time`),
  );
});

it('reads hours without a leading zero, and days in any form', () => {
  const days = ['monday', 'Tue', 'https://schema.org/Wednesday'] as never;
  render(
    <ContactCTA
      phone={exampleClinic.phone}
      hours={[{ days, opens: '9:00' as never, closes: '17:30' }]}
      crisis={crisisLines.US}
    />,
  );
  expect(screen.getByText('Monday to Wednesday').parentElement).toHaveTextContent(
    'Monday to Wednesday9:00 AM to 5:30 PM',
  );
  expect(screen.getByText('Thursday to Sunday').parentElement).toHaveTextContent('Closed');
  expect(warn).not.toHaveBeenCalled();
});

it.each([
  ['days nobody can read', [{ days: ['Someday'], opens: '09:00', closes: '17:00' }]],
  ['a range of days', [{ days: ['Monday-Friday'], opens: '09:00', closes: '17:00' }]],
  ['no times', [{ days: ['Monday'] }]],
  ['nothing in its first entry', [null, {}]],
  ['text', 'Monday 9 to 5'],
])('calls no day closed because of hours with %s', (_, hours) => {
  render(<ContactCTA phone={exampleClinic.phone} hours={hours as never} crisis={crisisLines.US} />);
  expect(screen.queryByText('Closed')).toBeNull();
  expect(document.body).not.toHaveTextContent(/[{}]/);
});

describe('blank labels', () => {
  it.each([undefined, null, '', ' ', 5])('never hide a number or a fixed sentence: %j', (label) => {
    const blank = (...names: string[]) =>
      Object.fromEntries(names.map((name) => [name, label])) as Record<string, never>;
    render(
      <CandidacyChecklist
        groups={kap.candidacy.groups}
        crisis={crisisLines.US}
        labels={{
          ...blank('disclaimer', 'crisis-line', 'emergency-line'),
          sheet: blank('copy'),
        }}
        locale={{ ...en, crisisNotice: blank('call', 'heading') as never }}
      />,
    );
    fireEvent.click(screen.getAllByRole('checkbox')[0] as HTMLElement);
    expect(screen.getByRole('link', { name: 'Call 988' })).toBeInTheDocument();
    expect(screen.getByText(/Only a qualified clinician/)).toBeInTheDocument();
    expect(screen.getByText(/In a crisis, call 988/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Copy this list' })).toBeInTheDocument();
    render(
      <ContactCTA phone={exampleClinic.phone} crisis={crisisLines.US} labels={blank('phone')} />,
    );
    expect(screen.getByRole('link', { name: 'Call (555) 555-0142' })).toBeInTheDocument();
  });
});

describe('odd content', () => {
  const { US } = crisisLines;
  it.each<[string, object]>([
    ['a locale of null', { locale: null }],
    ['a locale that is a number', { locale: 5 }],
    ['a language without its tag', { crisis: { ...US, languages: [{ text: 'Hola' }, null] } }],
    ['empty entries', { groups: [null, { intent: 'talk-first', items: [null, { label: 'A' }] }] }],
    [
      'an entry of evidence that is empty',
      {
        groups: [{ intent: 'talk-first', items: [{ label: 'A' }], evidence: [null] }],
      },
    ],
    ['groups that are text', { groups: 'all' }],
    ['items that are text', { groups: [{ intent: 'talk-first', items: 'all' }] }],
    ['further lines that are no list', { crisis: { ...US, otherLines: {}, languages: 'es' } }],
  ])('does not break the checklist: %s', (_, odd) => {
    expect(() =>
      render(<CandidacyChecklist {...kap.candidacy} crisis={US} {...(odd as object)} />),
    ).not.toThrow();
  });

  it('does not break the contact: half a character in an email, an address in one line', () => {
    render(
      <ContactCTA
        email={{ address: 'hello\ud800@clinic.example' }}
        location={'1200 Harbor Street' as never}
        crisis={US}
      />,
    );
    expect(screen.getByRole('link', { name: 'Email hello@clinic.example' })).toBeInTheDocument();
    expect(screen.getByText('1200 Harbor Street')).toBeInTheDocument();
  });

  it('has no checkboxes with a contact that has no number', () => {
    render(<CandidacyChecklist {...kap.candidacy} crisis={{} as never} />);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('keeps numbers given as plain text', () => {
    const contact = { name: 'A line', call: '988', emergency: 911, otherLines: [{ call: '211' }] };
    render(<CrisisNotice contact={contact as never} prominence={null as never} />);
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Call 988',
      'Call 211',
      'Call 911',
    ]);
    expect(screen.getByRole('heading')).toBeInTheDocument();
  });

  it.each([
    { dial: '988', display: '' },
    { dial: '', display: '988' },
  ])('loses no crisis line with %j', (call) => {
    render(<CrisisNotice contact={{ ...US, call: call as never, text: undefined }} />);
    expect(screen.getByRole('link', { name: 'Call 988' })).toHaveAttribute('href', 'tel:988');
  });

  it('has no empty parentheses where a name is missing', () => {
    const crisis = { ...US, name: undefined } as never;
    render(<CandidacyChecklist {...kap.candidacy} crisis={crisis} />);
    fireEvent.click(screen.getAllByRole('checkbox')[0] as HTMLElement);
    expect(screen.getByText('In a crisis, call 988.')).toBeInTheDocument();
  });
});

it('warns about a crisis contact that was not verified for a year', () => {
  const contact = { ...crisisLines.US, name: 'An old line' };
  render(<CrisisNotice contact={{ ...contact, verifiedOn: '2025-12-01' }} />);
  expect(warn).not.toHaveBeenCalled();
  render(<CrisisNotice contact={{ ...contact, verifiedOn: '2025-11-29' }} />);
  expect(warn).toHaveBeenCalledExactlyOnceWith(
    expect.stringContaining('the numbers of "An old line" were last verified on 2025-11-29'),
  );
  expect(screen.getAllByRole('link', { name: 'Call 988' })).toHaveLength(2);
});

const benefit = { title: 'Calm', description: 'Quiet.', limits: 'Not known.' };
const note: Note = {
  id: 'calm',
  title: 'On calm',
  studies: [{ source: 'nowhere-1999', population: 'Adults', found: 'Some were calmer.' }],
};

it('warns that a study names a missing source, and keeps the study', () => {
  render(
    <BenefitsList
      risksHref={null}
      notes={[note]}
      sources={[]}
      benefits={[{ ...benefit, evidence: ['calm'] }]}
    />,
  );
  expect(screen.getByText(/Some were calmer/)).toHaveTextContent('Adults. Some were calmer.');
  expect(warn).toHaveBeenCalledExactlyOnceWith(
    expect.stringContaining('no source has the id "nowhere-1999"'),
  );
});

it('warns that a claim names a missing note, and keeps the claim and its other notes', () => {
  render(
    <BenefitsList
      risksHref={null}
      notes={[note]}
      benefits={[{ ...benefit, evidence: ['no-such-note', 'calm'] }]}
    />,
  );
  expect(screen.getByText('Quiet.')).toBeVisible();
  expect(screen.getAllByRole('doc-noteref').map(({ textContent }) => textContent)).toEqual([
    'Note 1',
  ]);
  expect(warn).toHaveBeenCalledExactlyOnceWith(
    expect.stringContaining('no note has the id "no-such-note"'),
  );
});

it('warns that a component with claims was given no notes, and keeps the claims', async () => {
  // As on a page of its own, since the same thing is warned of once.
  vi.resetModules();
  const fresh = await import('../../src/index.js');
  render(<fresh.BenefitsList risksHref={null} benefits={[{ ...benefit, evidence: ['calm'] }]} />);
  expect(screen.getByText('Quiet.')).toBeVisible();
  expect(screen.queryByRole('doc-noteref')).toBeNull();
  expect(warn).toHaveBeenCalledExactlyOnceWith(
    expect.stringContaining('Pass `notes={treatment.notes}`'),
  );
});

const approved = { text: 'Approved.', evidence: null };
const crisis = crisisLines.US;

const frequency: Frequency = {
  count: 3,
  per: 100,
  comparator: null,
  timeFrame: 'in a week',
  population: 'Adults',
  route: 'Tablets',
  certainty: 'low',
  source: 'alike-1',
};

it('warns about two sources that read the same', () => {
  const alike = {
    kind: 'guideline',
    authors: 'Twins A',
    title: 'T',
    publication: 'P',
    year: 2001,
  } as const;
  render(
    <BenefitsList
      risksHref={null}
      notes={[{ ...note, studies: [{ source: 'alike-1', found: 'Some were calmer.' }] }]}
      sources={[
        { ...alike, id: 'alike-1', url: 'https://one.example' },
        { ...alike, id: 'alike-2', url: 'https://two.example' },
      ]}
      benefits={[{ ...benefit, evidence: ['calm'] }]}
    />,
  );
  expect(warn).toHaveBeenCalledExactlyOnceWith(
    expect.stringContaining('"alike-1" and "alike-2" are both cited as "Twins A, 2001"'),
  );
});

it('warns about numbers in one list that are out of different totals', () => {
  const risks = [100, 1000].map((per) => ({
    name: `Out of ${per}`,
    description: 'A',
    frequency: { ...frequency, per: per as 100 },
  }));
  render(
    <RiskDisclosure
      crisis={crisis}
      regulatoryStatus={approved}
      groups={[{ severity: 'common', risks }]}
    />,
  );
  expect(warn).toHaveBeenCalledExactlyOnceWith(
    expect.stringContaining('the numbers in `groups[0].risks` are out of 100 and 1000'),
  );
});

it('keeps everything else of a disclosure without risks, and warns', () => {
  render(<RiskDisclosure {...kap.risks} notes={kap.notes} crisis={crisis} groups={[]} />);
  expect(screen.getByRole('heading', { name: 'Is it approved?' })).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Emergency: call 911 if' })).toBeVisible();
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('`groups` has no risks'));
});

it('warns that the regulatory status is missing, and keeps the risks', () => {
  const risks = [{ name: 'Headache', description: 'An ache.' }];
  render(
    <RiskDisclosure
      crisis={crisis}
      regulatoryStatus={'' as never}
      groups={[{ severity: 'common', risks }]}
    />,
  );
  expect(screen.getByText('An ache.')).toBeVisible();
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('no `regulatoryStatus`'));
});

it('renders nothing of a disclosure without any content', () => {
  const { container } = render(
    <RiskDisclosure
      heading="Risks"
      crisis={crisis}
      regulatoryStatus={undefined as never}
      groups={[]}
    />,
  );
  expect(container).toBeEmptyDOMElement();
});

it('warns about a display of numbers that does not exist, and lists the risks', () => {
  const risks = [{ name: 'Headache', description: 'An ache.' }];
  render(
    <RiskDisclosure
      crisis={crisis}
      regulatoryStatus={approved}
      groups={[{ severity: 'common', risks }]}
      frequencyDisplay={'chart' as never}
    />,
  );
  expect(warn).toHaveBeenCalledExactlyOnceWith(
    expect.stringContaining('`frequencyDisplay` is "chart", so risks are shown as a list'),
  );
});

it.each([undefined, null, ' ', 5])(
  'warns about words of evidence that are %j, and keeps them',
  (blank) => {
    const words = { 'frequency-alone': blank, certainty: blank, note: blank } as never;
    const studies = [{ source: 'alike-1', found: 'Some ached.', certainty: 'low' }] as const;
    const risks = [
      { name: 'Headache', description: 'An ache.', frequency, evidence: ['calm'] as const },
    ];
    render(
      <RiskDisclosure
        crisis={crisis}
        regulatoryStatus={approved}
        groups={[{ severity: 'common', risks }]}
        notes={[{ ...note, studies }]}
        locale={{ ...en, evidence: words }}
      />,
    );
    expect(screen.getByText(/3 in 100 people/)).toBeVisible();
    expect(screen.getByText(/How sure reviewers are: unsure/)).toBeVisible();
    expect(screen.getByRole('doc-noteref')).toHaveTextContent('Note 1');
    if (blank === undefined) expect(warn).not.toHaveBeenCalled();
    else {
      expect(warn).toHaveBeenCalledWith(
        expect.stringContaining(`the label \`certainty\` is ${JSON.stringify(blank)}`),
      );
    }
  },
);

it('warns that a visitor cannot be at two steps', () => {
  const step = { title: 'A', description: 'B', status: 'current' } as const;
  render(<ProcessTimeline steps={[step, { ...step, status: 'done' }, step]} />);
  expect(warn).toHaveBeenCalledExactlyOnceWith(
    expect.stringContaining('steps 1 and 3 are all "current"'),
  );
});

it.each(['en_US', 'not a language', '-', 'xx', 'hmn'])(
  'writes numbers in English for the locale %j',
  (tag) => {
    const risks = [
      { name: 'A', description: 'B', frequency: { ...frequency, per: 10000 as const } },
    ];
    render(
      <RiskDisclosure
        crisis={crisis}
        regulatoryStatus={approved}
        locale={{ ...en, tag }}
        groups={[{ severity: 'common', risks }]}
      />,
    );
    expect(screen.getByText(/3 in 10,000 people/)).toBeVisible();
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining(
        `${JSON.stringify(tag)} is not a language this runtime can write numbers in`,
      ),
    );
  },
);

it('leaves out options without items', () => {
  const options = { caption: 'Ways' } as never;
  render(<ProcessTimeline steps={[{ title: 'First', description: 'One.', options }]} />);
  expect(screen.getByText('One.')).toBeInTheDocument();
  expect(screen.queryByText('Ways')).toBeNull();
});

it('warns once for the same thing', () => {
  const unsafe = { ...exampleClinic, booking: { label: 'Book once', href: 'data:text/html,x' } };
  render(<ContactCTA {...unsafe} crisis={crisisLines.US} />);
  render(<ContactCTA {...unsafe} crisis={crisisLines.US} />);
  expect(warn).toHaveBeenCalledOnce();
});

it('renders an unsafe link as text, and explains why', () => {
  render(
    <ContactCTA
      {...exampleClinic}
      booking={{ label: 'Book a visit', href: 'javascript:alert(1)' }}
      crisis={crisisLines.US}
    />,
  );
  expect(screen.getByText('Book a visit')).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Book a visit' })).toBeNull();
  expect(warn).toHaveBeenCalledExactlyOnceWith(
    expect.stringContaining('the address "javascript:alert(1)" could run code'),
  );
});

it('renders a link without an address as text', () => {
  const noAddress = { label: 'Book without an address' } as unknown as BookingChannel;
  render(<ContactCTA {...exampleClinic} booking={noAddress} crisis={crisisLines.US} />);
  expect(screen.getByText('Book without an address').tagName).not.toBe('A');
});

it.each([
  ['www.clinic.example/book', 'https://www.clinic.example/book', 'www.clinic.example/book'],
  ['clinic.example/book', 'https://clinic.example/book', 'clinic.example/book'],
  ['https//clinic.example', 'https://clinic.example', 'https//clinic.example'],
  ['hello@clinic.example', 'mailto:hello@clinic.example', 'hello@clinic.example'],
])('leads from %j to what was meant, and warns', (href, target, shown) => {
  render(<ContactCTA booking={{ label: 'Book', href }} crisis={crisisLines.US} />);
  expect(screen.getByRole('link', { name: 'Book' })).toHaveAttribute('href', target);
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(shown));
});

it('has no link where there is no such host, and warns', () => {
  const href = 'https://clinic.example:99999/book';
  render(<ContactCTA booking={{ label: 'Book', href }} crisis={crisisLines.US} />);
  expect(screen.queryByRole('link', { name: 'Book' })).toBeNull();
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('leads nowhere'));
});

it.each([
  'https://clinic.example',
  'http://clinic.example',
  'mailto:a@clinic.example',
  'tel:988',
  'sms:988',
  '/contact',
  'contact?from=page:1',
  '#risks',
  '//clinic.example/path',
  'HTTPS://CLINIC.EXAMPLE',
])('%j may be a link', (href) => {
  expect(linkTarget(href)).toBe(href);
});

it.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://clinic.example/1',
  'file:///etc/passwd',
  '',
  5,
  {},
  null,
])('%j may not', (href) => {
  expect(linkTarget(href)).toBeUndefined();
});

it('shows markup in content as text', () => {
  const hostile = '</script><script>alert(1)</script><img src=x onerror=alert(1)>';
  const { container } = render(
    <ProcessTimeline heading={hostile} steps={[{ title: hostile, description: hostile }]} />,
  );
  expect(container.querySelector('script, img')).toBeNull();
  expect(screen.getAllByText(hostile)).toHaveLength(3);
});

it('is silent in production', () => {
  vi.stubEnv('NODE_ENV', 'production');
  const { container } = render(<ProcessTimeline heading="In production" steps={[]} />);
  expect(container).toBeEmptyDOMElement();
  expect(warn).not.toHaveBeenCalled();
});
