import { render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Benefit, Frequency, Risk, Treatment } from '../../src/content/index.js';
import { KeyFacts } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import { cbt, esketamine, kap, tms } from '../../stories/example-clinic.js';

afterEach(() => vi.restoreAllMocks());
const silence = () => vi.spyOn(console, 'warn').mockImplementation(() => {});

const frequency: Frequency = {
  count: 27,
  per: 100,
  low: 13,
  high: 49,
  outcome: 'felt much better',
  comparator: { name: 'with placebo', count: 9 },
  timeFrame: 'within a day',
  population: 'Adults with depression',
  route: 'Into a vein',
  source: 'trial',
};

const risk = (name: string, count?: number): Risk => ({
  name,
  frequency: count === undefined ? undefined : { ...frequency, count, outcome: undefined },
});

/** A treatment with one of everything that the box shows. */
const treatment: Treatment = {
  ...kap,
  keyFacts: { what: 'Quiet waves', forWhom: 'Adults who sleep badly' },
  benefits: {
    heading: 'Gains',
    summary: { text: 'Small studies found a gain.', evidence: ['gains'] },
    benefits: [
      { title: 'Calm', description: 'Some.', limits: 'Few.', evidence: ['gains'] },
      { title: 'Sleep', description: 'More.', limits: 'Few.', evidence: ['nights'], frequency },
    ],
    howLong: { inShort: 'Often days', text: 'It fades within days.', evidence: ['nights'] },
  },
  risks: {
    heading: 'Harms',
    regulatoryStatus: { text: 'It is not approved for this.', evidence: ['approval'] },
    groups: [
      {
        severity: 'common',
        summary: { text: 'From one trial.', evidence: ['harms'] },
        risks: [risk('Yawning', 12), risk('Dizziness', 38), risk('Itching')],
      },
      {
        severity: 'serious',
        summary: { text: 'From reports.', evidence: ['reports'] },
        risks: [risk('Fainting'), risk('A fall')],
      },
    ],
    notKnown: { items: ['How it works', 'For whom'], evidence: ['reports'] },
  },
  candidacy: {
    heading: 'For you?',
    groups: [
      {
        intent: 'usually-not-suitable',
        items: ['Asthma', 'Epilepsy', 'Pregnancy', 'Gout', 'Glaucoma'].map((label) => ({ label })),
        evidence: ['approval'],
      },
    ],
  },
  cost: { heading: 'Cost', price: 'A night costs $10.' },
  notes: ['approval', 'gains', 'nights', 'harms', 'reports', 'unused'].map((id) => ({
    id,
    title: `About ${id}`,
    studies: [{ source: 'trial', found: `Found about ${id}.` }],
  })),
  sources: [
    {
      id: 'trial',
      kind: 'randomized-trial',
      authors: 'Example A et al.',
      title: 'A trial',
      publication: 'A journal',
      year: 2020,
      doi: '10.1000/trial',
    },
  ],
};

const without = (risks: Partial<Treatment['risks']>) => ({
  ...treatment,
  risks: { ...treatment.risks, ...risks },
});

/** What the box says about a term. */
/** A row's term, without the numbers of its notes. */
const termOf = (row: Element) => row.firstChild?.textContent ?? '';

const fact = (term: string) =>
  screen.getAllByRole('term').find((row) => termOf(row) === term)
    ?.nextElementSibling as HTMLElement;

/** The same as words, without the numbers of its notes. */
function words(term: string) {
  const copy = fact(term).cloneNode(true) as HTMLElement;
  for (const markers of copy.querySelectorAll('sup')) markers.remove();
  return [...copy.querySelectorAll('li, p')].map((part) => part.textContent?.replace(/\s+/g, ' '));
}

const rows = () =>
  [...document.querySelectorAll('[data-slot="key-facts-fact"]')].map((row) =>
    row.getAttribute('data-fact'),
  );

it('says what it is, whether it is approved and helps, what it can do, and what it costs', () => {
  render(<KeyFacts treatment={treatment} notesHref="#evidence" />);
  expect(screen.getByRole('heading', { level: 2, name: 'Key facts' })).toBeVisible();
  const terms = screen.getAllByRole('term').map(termOf);
  expect(terms.map((term) => [term, ...words(term)])).toEqual([
    ['What it is', 'Quiet waves'],
    ['Who it may help', 'Adults who sleep badly'],
    ['Is it approved?', 'It is not approved for this.'],
    [
      'Does it help?',
      'Small studies found a gain.',
      'Into a vein: 27 in 100 felt much better within a day, 9 with placebo (about 18 more). The 27 may really lie between 13 and 49.',
    ],
    ['How long it lasts', 'Often days'],
    ['What is not known', 'How it works'],
    ['Serious risks', 'Fainting', 'A fall'],
    [
      'Common side effects',
      expect.stringMatching(
        /^Dizziness\. Into a vein: 38 in 100 within a day, 9 with placebo \(about 29 more\)\./,
      ),
      'Yawning',
      'Itching',
    ],
    ['Who should not have it', 'Asthma', 'Epilepsy', 'Pregnancy', 'and 2 more'],
    ['Cost', 'A night costs $10.'],
  ]);
});

it('says how sure a number is, where a review has rated that', () => {
  const [, sleep] = treatment.benefits.benefits;
  const rated = { ...sleep, frequency: { ...frequency, certainty: 'very-low' } } as Benefit;
  const benefits = { ...treatment.benefits, benefits: [rated] };
  render(<KeyFacts treatment={{ ...treatment, benefits }} />);
  expect(words('Does it help?').at(-1)).toMatch(/between 13 and 49\. Very unsure\.$/);
});

it('says so in Spanish in words that stand alone', () => {
  const [, sleep] = treatment.benefits.benefits;
  const rated = { ...sleep, frequency: { ...frequency, certainty: 'very-low' } } as Benefit;
  const benefits = { ...treatment.benefits, benefits: [rated] };
  render(<KeyFacts treatment={{ ...treatment, benefits }} locale={es} />);
  expect(words('¿Ayuda?').at(-1)).toMatch(/de 13 a 49\. Certeza muy baja\.$/);
});

it('names the side effect with the largest share, in whichever order and denominator', () => {
  const rare = { ...frequency, count: 900, per: 10000 } as const;
  const groups = treatment.risks.groups.map((group) => ({
    ...group,
    risks: [{ name: 'Hiccups', frequency: rare }, risk('Yawning', 12), risk('Itching', 11)],
  }));
  render(<KeyFacts treatment={without({ groups })} />);
  expect(words('Common side effects')).toEqual([
    expect.stringMatching(/^Yawning\. Into a vein: 12 in 100 within a day, 9 with placebo/),
    'Hiccups',
    'Itching',
  ]);
});

it('says where the largest number of a side effect comes from', () => {
  render(<KeyFacts treatment={treatment} />);
  expect(words('Common side effects')[0]).toMatch(/^Dizziness\. Into a vein: /);
});

it('leads from the first of those who should not have it to the others', () => {
  const { rerender } = render(<KeyFacts treatment={treatment} contraindicationsHref="#list" />);
  const link = within(fact('Who should not have it')).getByRole('link', { name: 'and 2 more' });
  expect(link).toHaveAttribute('href', '#list');
  rerender(<KeyFacts treatment={treatment} />);
  expect(within(fact('Who should not have it')).queryByRole('link', { name: /more/ })).toBeNull();
});

describe('the legend of the bars', () => {
  const { treatment: ofTreatment, comparison, range } = en.evidence.bars;
  const legends = () =>
    [...document.querySelectorAll('[data-slot="bars-legend"]')].map((legend) =>
      [...legend.children].map(({ textContent }) => textContent),
    );
  const of = (change: Partial<Frequency>, risks: Partial<Treatment['risks']> = {}) => {
    const [, sleep] = treatment.benefits.benefits;
    const benefit = { ...sleep, frequency: { ...frequency, ...change } } as Benefit;
    const benefits = { ...treatment.benefits, benefits: [benefit] };
    render(<KeyFacts treatment={{ ...without(risks), benefits }} />);
    return legends();
  };

  it('names the parts in words, once, below the first bars', () => {
    expect(of({})).toEqual([[ofTreatment, comparison, range]]);
    expect(fact('Does it help?').parentElement).toHaveTextContent(
      `${ofTreatment}${comparison}${range}`,
    );
  });

  it('names no part that the bars above it do not have', () => {
    expect(of({ low: undefined })).toEqual([[ofTreatment, comparison]]);
  });

  it('names the treatment alone where nothing was compared', () => {
    expect(of({ comparator: null, low: undefined, high: undefined })).toEqual([[ofTreatment]]);
  });

  it('is left out without bars', () => {
    const groups = [{ severity: 'serious', risks: [risk('Fainting')] }] as const;
    expect(of({ count: Number.NaN }, { groups })).toEqual([]);
  });

  it('is not read out, since the sentence above the bars says the same', () => {
    of({});
    for (const name of [ofTreatment, comparison, range]) {
      expect(screen.getByText(name).closest('[aria-hidden="true"]')).not.toBeNull();
    }
  });

  it('is in the language of the page', () => {
    render(<KeyFacts treatment={treatment} locale={es} />);
    expect(legends()).toEqual([Object.values(es.evidence.bars)]);
  });
});

it('leaves no punctuation over where the content does not say where it comes from', () => {
  const { route, ...rest } = frequency;
  const [common] = treatment.risks.groups as [Treatment['risks']['groups'][number]];
  const risks = [{ name: 'Dizziness', frequency: rest as Frequency }] as const;
  render(<KeyFacts treatment={without({ groups: [{ ...common, risks }] })} />);
  expect(words('Common side effects')).toEqual([expect.stringMatching(/^Dizziness: \d/)]);
});

it.each([
  ['a whole treatment', treatment],
  ['one with common side effects alone', without({ groups: treatment.risks.groups.slice(0, 1) })],
  ['one with serious risks alone', without({ groups: treatment.risks.groups.slice(1) })],
  ['one with the least it can have', without({ notKnown: undefined })],
  ['KAP', kap],
  ['TMS', tms],
  ['Esketamine', esketamine],
  ['CBT', cbt],
])('has at least as many rows of harm as of gain for %s', (_, content) => {
  render(<KeyFacts treatment={content} />);
  const harms = ['serious-risks', 'side-effects', 'who-should-not', 'not-known'];
  const gains = rows().filter((name) => ['gains', 'how-long'].includes(name ?? ''));
  expect(gains).toHaveLength(2);
  expect(rows().filter((name) => harms.includes(name ?? '')).length).toBeGreaterThanOrEqual(2);
});

it('calls no common side effect a serious risk', () => {
  render(<KeyFacts treatment={without({ groups: treatment.risks.groups.slice(0, 1) })} />);
  expect(words('Serious risks')).toEqual(['Ask a clinician before you start.']);
  expect(words('Common side effects')).toContain('Yawning');
});

it('says what is not known instead of leaving a row out', () => {
  const { benefits, risks } = treatment;
  const silent: Treatment = {
    ...treatment,
    benefits: { ...benefits, summary: { text: '', evidence: null }, benefits: [] },
    risks: { ...risks, notKnown: undefined, contraindications: undefined },
    candidacy: { heading: 'For you?', groups: [] },
    cost: { heading: 'Cost', price: '' },
  };
  render(
    <KeyFacts
      treatment={{ ...silent, benefits: { ...silent.benefits, howLong: undefined as never } }}
    />,
  );
  expect(words('Does it help?')).toEqual(['This is not known.']);
  expect(words('How long it lasts')).toEqual(['This is not known.']);
  expect(words('What is not known')).toEqual(['This is not known.']);
  expect(words('Who should not have it')).toEqual(['Ask a clinician before you start.']);
  expect(words('Cost')).toEqual(['Ask us what it costs before you start.']);
});

it.each([
  [3, ['Asthma', 'Epilepsy', 'Pregnancy']],
  [4, ['Asthma', 'Epilepsy', 'Pregnancy', 'and 1 more']],
])('of %i people who should not have it, names the first three', (count, expected) => {
  const groups = treatment.candidacy.groups.map((group) => ({
    ...group,
    items: group.items.slice(0, count),
  }));
  render(<KeyFacts treatment={{ ...treatment, candidacy: { ...treatment.candidacy, groups } }} />);
  expect(words('Who should not have it')).toEqual(expected);
});

it('counts the rest of KAP’s long list', () => {
  render(<KeyFacts treatment={kap} />);
  expect(words('Who should not have it').at(-1)).toBe('and 6 more');
});

it('takes who should not have it from the risks where the checklist does not say', () => {
  const content = {
    ...without({ contraindications: { items: ['Gout'], evidence: ['approval'] } }),
    candidacy: { heading: 'For you?', groups: [] },
  };
  render(<KeyFacts treatment={content} />);
  expect(words('Who should not have it')).toEqual(['Gout']);
});

it('takes the heading that the content gives the list of who should not have it', () => {
  const heading = 'Who needs other help first';
  const { groups } = treatment.candidacy;
  const named = groups.map((group) =>
    group.intent === 'usually-not-suitable' ? { ...group, heading } : group,
  );
  const { unmount } = render(
    <KeyFacts treatment={{ ...treatment, candidacy: { heading: '', groups: named } }} />,
  );
  expect(words(heading)).toContain('Asthma');
  unmount();
  const inRisks = without({ contraindications: { heading, items: ['Gout'], evidence: null } });
  render(<KeyFacts treatment={{ ...inRisks, candidacy: { heading: '', groups: [] } }} />);
  expect(words(heading)).toEqual(['Gout']);
});

it('puts further facts before the cost', () => {
  const others = [
    { term: 'The day of a session', text: 'Do not drive.', evidence: ['nights'] as const },
  ];
  render(<KeyFacts treatment={{ ...treatment, keyFacts: { ...treatment.keyFacts, others } }} />);
  expect(words('The day of a session')).toEqual(['Do not drive.']);
  expect(within(fact('The day of a session')).getByRole('doc-noteref')).toHaveTextContent('Note 3');
  expect(rows().slice(-2)).toEqual(['other', 'cost']);
});

it.each([
  ['approval', { regulatoryStatus: { text: '', evidence: null } }, 'no regulatory status'],
  ['risks', { groups: [] }, 'no risks'],
])('is no box without %s', (_, missing, says) => {
  const warn = silence();
  const { container } = render(<KeyFacts treatment={without(missing)} href="/kap" />);
  expect(container).toBeEmptyDOMElement();
  expect(warn).toHaveBeenCalledWith(expect.stringContaining(`KeyFacts: the treatment has ${says}`));
});

it('ends with its own notes on a page without them, and leads to the whole page', () => {
  render(<KeyFacts treatment={treatment} heading="Quiet waves" headingLevel={3} href="/waves" />);
  expect(screen.getByRole('link', { name: 'Read the whole page' })).toHaveAttribute(
    'href',
    '/waves',
  );
  expect(screen.getByRole('heading', { level: 4, name: 'Notes' })).toBeVisible();
  const titles = screen.getAllByRole('heading', { level: 5 });
  // The number of a note is its place in the treatment, so that it is the same on every page.
  expect(titles.map((title) => [title.closest('li')?.value, title.textContent])).toEqual([
    [1, 'About approval'],
    [2, 'About gains'],
    [3, 'About nights'],
    [4, 'About harms'],
    [5, 'About reports'],
  ]);
});

it('leads from each claim to its note and back', () => {
  render(<KeyFacts treatment={treatment} />);
  const marker = within(fact('Is it approved?')).getByRole('doc-noteref');
  expect(marker).toHaveTextContent('Note 1');
  const note = document.getElementById(marker.getAttribute('href')?.slice(1) ?? '');
  expect(note).toHaveTextContent('Found about approval.');
  const back = within(note as HTMLElement).getAllByRole('doc-backlink');
  expect(back.map((link) => link.textContent)).toEqual([
    'Is it approved?',
    '2 Who should not have it',
  ]);
  const place = document.getElementById(back[0]?.getAttribute('href')?.slice(1) ?? '');
  expect(place).toContainElement(fact('Is it approved?'));
});

it('keeps the notes of several boxes on a home page apart', () => {
  render(
    <>
      <KeyFacts treatment={kap} href="/kap" />
      <KeyFacts treatment={tms} href="/tms" />
    </>,
  );
  const boxes = [...document.querySelectorAll<HTMLElement>('[data-slot="key-facts"]')];
  expect(boxes).toHaveLength(2);
  for (const box of boxes) {
    const links = [
      ...within(box).getAllByRole('doc-noteref'),
      ...within(box).getAllByRole('doc-backlink'),
    ];
    for (const link of links) {
      const id = link.getAttribute('href')?.slice(1) ?? '';
      expect(box, id).toContainElement(document.getElementById(id));
    }
  }
});

it('leaves the notes to the page that has them', () => {
  render(<KeyFacts treatment={treatment} notesHref="#evidence" />);
  expect(screen.queryByRole('heading', { name: 'Notes' })).toBeNull();
  expect(within(fact('Is it approved?')).getByRole('doc-noteref')).toHaveAttribute(
    'href',
    '#evidence-approval',
  );
});

it('puts the notes of a list at its term, and those of the largest number at its end', () => {
  const [common] = treatment.risks.groups as [Treatment['risks']['groups'][number]];
  const of = (...risks: [Risk, ...Risk[]]) => {
    const { unmount } = render(
      <KeyFacts treatment={without({ groups: [{ ...common, risks }] })} />,
    );
    const text = fact('Common side effects').parentElement?.textContent;
    unmount();
    return text;
  };
  const dizziness = risk('Dizziness', 38);
  expect(of(dizziness)).toMatch(/^Common side effectsDizziness\. Into a vein: 38 .*\. Note 4$/);
  expect(of(dizziness, risk('Itching'))).toMatch(
    /^Common side effectsDizziness\. .*\. Note 4Itching$/,
  );
  const own = { ...dizziness, evidence: ['nights'] as const };
  expect(of(own, risk('Itching'))).toMatch(
    /^Common side effects Note 4Dizziness\. .*\. Note 3Itching$/,
  );
});

it('warns of nothing that it does not show', () => {
  const warn = silence();
  const [first, ...groups] = treatment.risks.groups as [Treatment['risks']['groups'][number]];
  const advised = { name: 'Low mood', whatToDo: 'Call {crisis.call}, and tell us about it.' };
  render(<KeyFacts treatment={without({ groups: [{ ...first, risks: [advised] }, ...groups] })} />);
  expect(warn).not.toHaveBeenCalled();
});

it('speaks the language of its locale', () => {
  render(<KeyFacts treatment={treatment} locale={es} />);
  expect(screen.getByRole('heading', { name: es.keyFacts.heading })).toBeVisible();
  expect(words(es.keyFacts.gains).at(-1)).toContain('27 de cada 100');
});
