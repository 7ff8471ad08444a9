import { fireEvent, render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { crisisLines, crisisLinesInSpanish, type Treatment } from '../../src/content/index.js';
import {
  FrequencyTable,
  ProcessTimeline,
  TreatmentPage,
  type TreatmentPageProps,
  TreatmentPageWithoutChecklist,
} from '../../src/index.js';
import * as es from '../../src/locales/es.js';
import { exampleClinic, kap, tms, water } from '../../stories/example-clinic.js';

afterEach(() => vi.restoreAllMocks());

const usual = { treatment: kap, contact: exampleClinic, crisis: crisisLines.US };
const renderPage = (props: Partial<TreatmentPageProps> = {}) =>
  render(<TreatmentPage {...usual} {...props} />);

/** The sections, in the order of the page. */
const sections = () =>
  [...document.querySelectorAll('[data-section]')].map((band) => band.getAttribute('data-section'));

const everything = [
  'contents',
  'explainers',
  'process',
  'benefits',
  'risks',
  'alternatives',
  'decision',
  'candidacy',
  'contact',
  'sources',
];

describe('the outline', () => {
  it('has one h1, the treatment’s name, and the sections below it', () => {
    renderPage();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(kap.name);
    expect(screen.getAllByRole('heading', { level: 2 }).map((item) => item.textContent)).toEqual([
      'On this page',
      'What is ketamine?',
      'How does ketamine work?',
      'What is Ketamine Assisted Psychotherapy?',
      'How KAP works, step by step',
      'What people may gain',
      'Risks and side effects',
      'Other options',
      'Is it right for you?',
      kap.candidacy.heading,
      'Talk with us',
      'About this page',
      'Sources',
      'In crisis, or thinking about suicide?',
    ]);
  });

  it('has one main landmark, with a navigation named by its heading in it', () => {
    renderPage();
    const main = screen.getByRole('main');
    expect(main).toHaveAttribute('id', 'main');
    expect(main).toHaveAttribute('tabindex', '-1');
    expect(within(main).getByRole('navigation', { name: 'On this page' })).toBeInTheDocument();
    expect(screen.getAllByRole('navigation')).toHaveLength(1);
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('leaves the landmark to a site that has its own', () => {
    renderPage({ element: 'div' });
    expect(screen.queryByRole('main')).toBeNull();
    expect(document.getElementById('main')?.tagName).toBe('DIV');
  });
});

describe('the contents', () => {
  it.each([kap, tms])('lead to every section of $name by its heading', (treatment) => {
    renderPage({ treatment });
    const links = within(screen.getByRole('navigation')).getAllByRole('link');
    expect(links.length).toBeGreaterThan(8);
    for (const link of links) {
      const section = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
      expect(section?.querySelector('h2'), link.outerHTML).toHaveTextContent(
        link.textContent as string,
      );
    }
  });

  it('are in the order of the page, without what it leaves out', () => {
    renderPage({ order: ['benefits-and-risks'], slots: { process: false, contact: false } });
    const places = within(screen.getByRole('navigation'))
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(places.slice(0, 3)).toEqual(['#benefits', '#risks', '#what-is-ketamine']);
    expect(places).not.toContain('#process');
    expect(places).not.toContain('#contact');
  });
});

describe('what protects a visitor', () => {
  const orders: TreatmentPageProps['order'][] = [
    undefined,
    [],
    ['alternatives', 'process', 'explainers', 'benefits-and-risks'],
    ['process'],
    // What only JavaScript can pass.
    ['contact', 'candidacy', 'risks', 'benefits', 'toString'] as never,
  ];

  it.each(orders)(
    'holds in the order %j: risks after benefits, both before any invitation',
    (order) => {
      vi.spyOn(console, 'warn').mockImplementation(() => {});
      renderPage({ order });
      const shown = sections();
      expect([...shown].sort()).toEqual([...everything].sort());
      expect(shown.indexOf('risks')).toBe(shown.indexOf('benefits') + 1);
      expect(shown.slice(-4)).toEqual(['decision', 'candidacy', 'contact', 'sources']);
    },
  );

  it('begins and ends with the crisis line', () => {
    renderPage();
    const links = screen.getAllByRole('link');
    expect(links[0]).toHaveAttribute('href', 'tel:988');
    expect(links.at(-1)).toHaveAttribute('href', 'tel:911');
    const notices = document.querySelectorAll('.clinic-crisis-notice');
    expect(notices[0]).toBe(screen.getByRole('main').firstElementChild);
    expect(sections().at(-1)).toBe('sources');
    expect(document.querySelector('[data-section="sources"]')?.lastElementChild).toBe(
      [...notices].at(-1),
    );
  });

  it('keeps risks, review, sources and crisis lines whatever a page leaves out', () => {
    const all = ['quickExit', 'hero', ...everything, 'risks', 'sources', 'crisis', 'review'];
    renderPage({ slots: Object.fromEntries(all.map((name) => [name, false])) });
    expect(sections()).toEqual(['risks', 'sources']);
    expect(screen.getByRole('heading', { name: kap.risks.heading })).toBeInTheDocument();
    expect(screen.getByText('Draft: no clinician has signed this page off yet.')).toBeVisible();
    expect(screen.getAllByRole('link', { name: 'Call 988' }).length).toBeGreaterThan(1);
  });

  it('keeps what else protects where the list of risks is missing, and no benefits without any', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { unmount } = renderPage({
      treatment: { ...kap, risks: { ...kap.risks, groups: [] } },
    });
    expect(screen.getByRole('heading', { name: 'Is it approved?' })).toBeVisible();
    expect(screen.getByRole('heading', { name: /^Should never/ })).toBeVisible();
    expect(screen.getByRole('heading', { name: /^Emergency: Call 911/ })).toBeVisible();
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('the treatment has no risks'));
    expect(sections()).not.toContain('benefits');
    // Where the page still says what cites a source, the way back leads there.
    expect(document.querySelectorAll('a[href="#risks-afterCare"]').length).toBeGreaterThan(0);
    expect(document.querySelectorAll('a[href^="#benefits"]')).toHaveLength(0);
    unmount();
    renderPage({
      treatment: { ...kap, regulatoryStatus: undefined, risks: undefined } as never,
    });
    expect(sections()).not.toContain('benefits');
    expect(sections()).toContain('contact');
  });

  it('shows every risk beside the gaps that a CMS left', () => {
    const { groups, getHelp } = kap.risks;
    renderPage({
      treatment: {
        ...kap,
        risks: {
          ...kap.risks,
          groups: [
            null,
            ...groups.map(({ risks, ...group }) => ({ ...group, risks: [null, ...risks] })),
          ],
          getHelp: { ...getHelp, urgent: { ...getHelp?.urgent, signs: null, links: [null] } },
        },
      } as never,
    });
    for (const { name } of groups.flatMap(({ risks }) => risks)) {
      expect(screen.getByRole('heading', { name })).toBeVisible();
    }
    expect(sections()).toContain('benefits');
    expect(screen.getByRole('heading', { name: /^Urgent: / })).toBeVisible();
  });

  it('gives the clinic’s number where the risks say to call the clinic', () => {
    renderPage();
    const soon = screen.getByRole('heading', { name: /^Soon: / }).parentElement as HTMLElement;
    const { e164, display } = exampleClinic.phone.number;
    expect(within(soon).getByRole('link', { name: `Call ${display}` })).toHaveAttribute(
      'href',
      `tel:${e164}`,
    );
  });

  it('says that the content names numbers which the crisis contact does not have', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    renderPage({ crisis: crisisLines.GB });
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('to turn to tel:988'));
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('to turn to tel:911'));
  });

  it.each([
    ['a slot that is none', { slots: { checklist: false } }, 'there is no slot `checklist`'],
    ['an order that is no list', { order: 'process' }, '`order` is "process" and no list'],
    ['a prefix with a space', { idPrefix: 'a b-' }, '`idPrefix` is "a b-"'],
    ['a rank that is none', { headingLevel: 9 }, '`headingLevel` is 9'],
    ['no treatment', { treatment: undefined }, 'there is no treatment with a name'],
  ])('says what is wrong with %s, and shows the page', (_, props, words) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    renderPage(props as never);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining(words));
    expect(document.querySelector('h9')).toBeNull();
    expect(screen.getAllByRole('link', { name: 'Call 988' })[0]).toBeVisible();
  });

  it('takes no prefix for none', () => {
    renderPage({ idPrefix: null as never });
    expect(document.querySelector('main')).toHaveAttribute('id', 'main');
  });

  it('says that a name in the order moves nothing', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    renderPage({ order: ['process', 'process', 'sources' as never] });
    expect(warn.mock.calls.map(([line]) => line)).toEqual([
      expect.stringContaining('"process" in `order` is there twice'),
      expect.stringContaining('"sources" in `order` is no section whose order is free'),
    ]);
  });
});

describe('slots', () => {
  it('put a section of the page’s own in the place of the usual one', () => {
    renderPage({
      slots: {
        process: <ProcessTimeline {...kap.process} id="process" layout="horizontal" />,
        contact: <p>Our own form</p>,
      },
    });
    expect(document.querySelectorAll('.clinic-process-timeline')).toHaveLength(1);
    expect(sections()).toContain('process');
    expect(document.querySelector('[data-section="contact"]')).toHaveTextContent('Our own form');
    expect(document.querySelector('.clinic-contact-cta')).toBeNull();
  });

  it('leave the usual one for `undefined` and `true`, as conditions often end', () => {
    renderPage({ slots: { process: undefined, benefits: true } });
    expect(sections()).toEqual(everything);
  });
});

it('has a form without the checklist, and with something else in its place', () => {
  const { rerender } = render(<TreatmentPageWithoutChecklist {...usual} />);
  expect(sections()).toEqual(everything.filter((name) => name !== 'candidacy'));
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(document.querySelector('a[href="#candidacy"]')).toBeNull();
  rerender(<TreatmentPageWithoutChecklist {...usual} slots={{ candidacy: <p>Our own</p> }} />);
  expect(document.querySelector('[data-section="candidacy"]')).toHaveTextContent('Our own');
});

it('shows the treatment’s picture, what matters in it kept in sight', () => {
  renderPage({ treatment: { ...kap, picture: { ...water, alt: 'Hands under water' } } });
  const picture = screen.getByRole('img', { name: 'Hands under water' });
  expect(picture).toHaveAttribute('width', '1440');
  expect(picture).toHaveStyle({ objectPosition: '70% 40%' });
});

it('shows no empty band for what a treatment does not say', () => {
  const bare: Treatment = { ...kap, explainers: [], sources: [] };
  renderPage({ treatment: bare });
  expect(sections()).not.toContain('explainers');
  expect(sections()).not.toContain('decision');
});

it('gives every id once when a page shows two treatments', () => {
  const { container } = render(
    <main>
      <TreatmentPage {...usual} element="div" />
      <TreatmentPage {...usual} element="div" idPrefix="second-" headingLevel={2} />
    </main>,
  );
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(screen.getByRole('navigation', { name: 'On this page' })).toBeInTheDocument();
  expect(screen.getByRole('navigation', { name: `${kap.name}: On this page` })).toBeInTheDocument();
  for (const link of container.querySelectorAll('a[href^="#"]')) {
    expect(ids, link.outerHTML).toContain(link.getAttribute('href')?.slice(1));
  }
  const second = document.getElementById('second-main') as HTMLElement;
  for (const link of second.querySelectorAll('a[href^="#"]')) {
    expect(link.getAttribute('href')).toMatch(/^#second-/);
  }
});

it('speaks the language of its labels in every part', () => {
  renderPage({ labels: es, crisis: crisisLinesInSpanish.US });
  for (const name of ['En esta página', 'Fuentes', 'Sobre esta página']) {
    expect(screen.getByRole('heading', { name })).toBeInTheDocument();
  }
  expect(screen.getByRole('link', { name: 'Volver arriba' })).toBeInTheDocument();
  expect(screen.getByText('lunes')).toBeInTheDocument();
  expect(screen.queryByText('On this page')).toBeNull();
});

it('names the clinic on the printed checklist by its location, or as the page says', () => {
  const letterheads = () =>
    [...document.querySelectorAll('[data-slot="candidacy-checklist-letterhead"]')].map(
      (head) => head.firstElementChild?.textContent,
    );
  const { rerender } = renderPage();
  fireEvent.click(screen.getAllByRole('checkbox')[0] as HTMLElement);
  expect(letterheads()).toEqual(['Example Clinic']);
  rerender(<TreatmentPage {...usual} clinicName="Harbor Clinic" />);
  expect(letterheads()).toEqual(['Harbor Clinic']);
});

describe('content that nobody checked', () => {
  const parts = Object.keys(kap) as (keyof Treatment)[];

  it.each(parts)('keeps the crisis line and the rest without `%s`', (part) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    for (const missing of [undefined, null, 'text', {}]) {
      const { unmount } = renderPage({ treatment: { ...kap, [part]: missing } as never });
      expect(screen.getAllByRole('link', { name: 'Call 988' }).length).toBeGreaterThan(1);
      for (const link of document.querySelectorAll('nav a')) {
        expect(document.getElementById(link.getAttribute('href')?.slice(1) ?? '')).not.toBeNull();
      }
      unmount();
    }
  });

  /** Every list with an empty entry before its own, as an editor leaves one. */
  const withGaps = (value: unknown): unknown =>
    Array.isArray(value)
      ? [null, ...value.map(withGaps)]
      : value && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withGaps(inner)]))
        : value;

  it.each([kap, tms])('is the same page with an empty entry in every list: $name', (treatment) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const page = (content: unknown) =>
      renderToStaticMarkup(<TreatmentPage {...usual} treatment={content as Treatment} />);
    expect(page(withGaps(treatment))).toBe(page(treatment));
  });

  /** The names of all fields, lists as one: `sources[].kind`. */
  const fieldsOf = (value: unknown, path = ''): string[] =>
    Array.isArray(value)
      ? value.flatMap((item) => fieldsOf(item, `${path}[]`))
      : value && typeof value === 'object'
        ? Object.entries(value).flatMap(([key, inner]) => [
            `${path}.${key}`,
            ...fieldsOf(inner, `${path}.${key}`),
          ])
        : [];
  const without = (value: unknown, field: string, path = ''): unknown =>
    Array.isArray(value)
      ? value.map((item) => without(item, field, `${path}[]`))
      : value && typeof value === 'object'
        ? Object.fromEntries(
            Object.entries(value)
              .filter(([key]) => `${path}.${key}` !== field)
              .map(([key, inner]) => [key, without(inner, field, `${path}.${key}`)]),
          )
        : value;

  it.each([...new Set(fieldsOf(kap))])(
    'shows the rest, and says nothing of undefined, without %s',
    (field) => {
      vi.spyOn(console, 'warn').mockImplementation(() => {});
      vi.spyOn(console, 'error').mockImplementation(() => {});
      const html = renderToStaticMarkup(
        <TreatmentPage {...usual} treatment={without(kap, field) as Treatment} />,
      );
      expect(html.match(/href="tel:988"/g)?.length).toBeGreaterThan(3);
      expect(html).not.toMatch(/undefined|NaN|\[object/);
    },
  );

  it('keeps a list of sentences that is one sentence', () => {
    renderPage({
      treatment: { ...kap, risks: { ...kap.risks, afterCare: { items: 'Rest.' } } } as never,
    });
    expect(screen.getByText('Rest.')).toBeVisible();
  });

  it('leaves a question without an id out of the contents, and shows it', () => {
    const [{ id, ...first }, second] = kap.explainers as [never, never] as [
      (typeof kap.explainers)[0],
      (typeof kap.explainers)[0],
    ];
    const { container } = renderPage({
      treatment: { ...kap, explainers: [first as never, second] },
    });
    expect(screen.getByRole('heading', { name: first.question })).toBeVisible();
    expect(screen.queryByRole('link', { name: first.question })).toBeNull();
    expect(container.querySelector('[id*="undefined"], [href*="undefined"]')).toBeNull();
  });

  it.each([undefined, null, '', ' '])('says everything that a label of %j would blank', (blank) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const blankOf = (...names: string[]) => Object.fromEntries(names.map((name) => [name, blank]));
    renderPage({
      labels: {
        benefitsListLabels: blankOf('risks', 'limits'),
        riskDisclosureLabels: blankOf('serious', 'regulatoryStatus', 'afterCare'),
        processTimelineLabels: blankOf('duration'),
      },
    });
    expect(
      screen.getByRole('link', { name: 'Read about the risks and side effects' }),
    ).toBeVisible();
    for (const name of ['Serious risks', 'Is it approved?', 'After each session']) {
      expect(screen.getByRole('heading', { name })).toBeVisible();
      if (name === 'Serious risks') continue;
      expect(screen.getAllByRole('link', { name })[0]).toBeVisible();
    }
    expect(screen.getAllByText('How long')[0]).toBeVisible();
    expect(warn).toHaveBeenCalledWith(
      expect.stringContaining(`the label \`risks\` is ${JSON.stringify(blank)}`),
    );
  });

  it('leads back to claims in the words of each page, whichever was shown before', () => {
    for (const name of ['afterCare', 'notKnown'] as const) {
      const { unmount } = renderPage({
        labels: { riskDisclosureLabels: { [name]: 'Other words' } },
      });
      for (const link of screen.getAllByRole('link', { name: 'Other words' })) {
        expect(link).toHaveAttribute('href', `#risks-${name}`);
      }
      unmount();
    }
  });

  it.each(['labels', 'slots', 'order', 'contact', 'treatment'])(
    'takes no harm from `%s` of null',
    (name) => {
      vi.spyOn(console, 'warn').mockImplementation(() => {});
      renderPage({ [name]: null });
      expect(screen.getAllByRole('link', { name: 'Call 988' }).length).toBeGreaterThan(1);
    },
  );

  it('puts no field of a CMS into an attribute', () => {
    const own = { _type: 'section', _id: 'x1', style: 'color: red' };
    const { container } = renderPage({
      treatment: { ...kap, process: { ...kap.process, ...own }, risks: { ...kap.risks, ...own } },
      contact: { ...exampleClinic, ...own } as never,
    });
    expect(container.innerHTML).not.toMatch(/_type|_id="|color: red/);
  });

  it('shows a question whose place it does not know at the start', () => {
    const [first] = kap.explainers;
    renderPage({
      treatment: { ...kap, explainers: [{ ...first, place: 'end' as never } as never] },
    });
    expect(document.querySelector('[data-section="explainers"]')).toHaveTextContent(
      first?.question as string,
    );
  });

  it('gives a question that is called as a section an id of its own', () => {
    const [first, second] = kap.explainers;
    const explainers = [
      { ...first, id: 'risks' } as never,
      { ...first, id: 'about-risks' } as never,
      second as never,
    ];
    const { container } = renderPage({ treatment: { ...kap, explainers } });
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('about-risks');
    expect(ids).toContain(second?.id);
  });
});

it('hands on what the page chooses: the main way, the display of numbers, the day of the review', () => {
  const review = {
    ...kap.review,
    status: 'reviewed' as const,
    reviewer: { name: 'Ada Example', credentials: 'MD' },
    lastReviewed: '2026-10-01' as const,
    nextReview: '2027-10-01' as const,
  };
  renderPage({
    treatment: { ...kap, review },
    primary: 'email',
    frequencyDisplay: FrequencyTable,
    today: '2028-01-01',
  });
  const [first] = document.querySelectorAll('[data-slot="contact-cta-channel"]');
  expect(first).toHaveAttribute('data-channel', 'email');
  expect(screen.getAllByRole('table').length).toBeGreaterThan(0);
  expect(screen.getAllByText(/out of date/)).toHaveLength(2);
});

it('leads up to where the page begins, whatever id it has', () => {
  renderPage({ id: 'content' });
  expect(screen.getByRole('main')).toHaveAttribute('id', 'content');
  expect(screen.getByRole('link', { name: 'Back to top' })).toHaveAttribute('href', '#content');
});
