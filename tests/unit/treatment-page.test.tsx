import { fireEvent, render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { crisisLines, crisisLinesInSpanish, type Treatment } from '../../src/content/index.js';
import {
  ProcessTimeline,
  StaticTreatmentPage,
  TreatmentPage,
  type TreatmentPageProps,
  type TreatmentPageSlots,
  treatmentPageModel,
} from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
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

  it('leaves the main landmark to a site that has its own', () => {
    renderPage({ element: 'div' });
    expect(screen.queryByRole('main')).toBeNull();
    expect(document.getElementById('main')?.tagName).toBe('DIV');
  });
});

describe('the contents', () => {
  it.each([kap, tms])('link to every section of $name by its heading', (treatment) => {
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

  it('follow the order of the page, without sections that are left out', () => {
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

  it.each(orders)('holds in the order %j: benefits, risks, then what invites to act', (order) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    renderPage({ order });
    const shown = sections();
    expect([...shown].sort()).toEqual([...everything].sort());
    expect(shown.indexOf('risks')).toBe(shown.indexOf('benefits') + 1);
    expect(shown.slice(-4)).toEqual(['decision', 'candidacy', 'contact', 'sources']);
  });

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
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const all = ['quickExit', 'hero', ...everything, 'crisis', 'review'];
    renderPage({ slots: Object.fromEntries(all.map((name) => [name, false])) });
    expect(sections()).toEqual(['risks', 'sources']);
    expect(screen.getByRole('heading', { name: kap.risks.heading })).toBeInTheDocument();
    expect(screen.getByText('Draft: no clinician has signed off on this page yet.')).toBeVisible();
    expect(screen.getAllByRole('link', { name: 'Call 988' }).length).toBeGreaterThan(1);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('there is no slot `risks`'));
  });

  it('keeps approval, lists and help where no risk is listed, and shows no benefits', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { unmount } = renderPage({
      treatment: { ...kap, risks: { ...kap.risks, groups: [] } },
    });
    expect(screen.getByRole('heading', { name: 'Is it approved?' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Who should not use it' })).toBeVisible();
    expect(screen.getByRole('heading', { name: /^Emergency: Call 911/ })).toBeVisible();
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('the treatment has no risks'));
    expect(sections()).not.toContain('benefits');
    // Sources link back to what is still there.
    expect(document.querySelectorAll('a[href="#risks-after-care"]').length).toBeGreaterThan(0);
    expect(document.querySelectorAll('a[href^="#benefits"]')).toHaveLength(0);
    unmount();
    renderPage({ treatment: { ...kap, risks: undefined } as never });
    expect(sections()).not.toContain('risks');
    expect(sections()).not.toContain('benefits');
    expect(sections()).toContain('contact');
  });

  it('shows every risk beside gaps in the lists', () => {
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
    expect(within(soon).getByRole('link', { name: 'Call (555) 555-0142' })).toHaveAttribute(
      'href',
      'tel:+15555550142',
    );
  });

  it('warns that the content names numbers the crisis contact does not have', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    renderPage({ crisis: crisisLines.GB });
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('to use tel:988'));
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('to use tel:911'));
  });

  it.each([
    ['an unknown slot', { slots: { checklist: false } }, 'there is no slot `checklist`'],
    [
      'a slot that is an element',
      { slots: { process: <p>Own</p> } },
      '`process` is not a function',
    ],
    ['an order that is not a list', { order: 'process' }, '`order` is "process" and not a list'],
    ['a prefix with a space', { idPrefix: 'a b-' }, '`idPrefix` is "a b-"'],
    ['an unknown rank', { headingLevel: 9 }, '`headingLevel` is 9'],
    ['no treatment', { treatment: undefined }, 'there is no treatment with a name'],
  ])('warns about %s, and shows the page', (_, props, words) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    renderPage(props as never);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining(words));
    expect(document.querySelector('h9')).toBeNull();
    expect(screen.getAllByRole('link', { name: 'Call 988' })[0]).toBeVisible();
  });

  it('reads a prefix of null as none', () => {
    renderPage({ idPrefix: null as never });
    expect(document.querySelector('main')).toHaveAttribute('id', 'main');
  });

  it('warns about a name in the order that moves nothing', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    renderPage({ order: ['process', 'process', 'sources' as never] });
    expect(warn.mock.calls.map(([line]) => line)).toEqual([
      expect.stringContaining('"process" in `order` is there twice'),
      expect.stringContaining('"sources" in `order` is not a movable section'),
    ]);
  });
});

describe('slots', () => {
  it('render a section of the page’s own, from ready props', () => {
    renderPage({
      slots: {
        process: (props) => <ProcessTimeline {...props} layout="horizontal" />,
        contact: () => <p>Our own form</p>,
      },
    });
    const timelines = document.querySelectorAll('.clinic-process-timeline');
    expect([...timelines].map(({ id }) => id)).toEqual(['process']);
    expect(screen.getByRole('heading', { name: kap.process.heading })).toBeVisible();
    const link = within(screen.getByRole('navigation')).getByRole('link', {
      name: kap.process.heading,
    });
    expect(link).toHaveAttribute('href', '#process');
    expect(document.querySelector('[data-section="contact"]')).toHaveTextContent('Our own form');
    expect(document.querySelector('.clinic-contact-cta')).toBeNull();
  });

  it('get the id, sources and language of their section', () => {
    const got: Record<string, unknown> = {};
    const keep = (name: keyof TreatmentPageSlots) => (props: object) => {
      got[name] = props;
      return null;
    };
    const names = ['hero', 'benefits', 'alternatives', 'candidacy'] as const;
    renderPage({
      idPrefix: 'kap-',
      locale: es,
      slots: Object.fromEntries(names.map((name) => [name, keep(name)])),
    });
    for (const name of names) {
      expect(got[name], name).toMatchObject({
        id: name === 'hero' ? 'kap-summary' : `kap-${name}`,
        locale: es,
        sources: kap.sources,
        sourcesHref: '#kap-sources',
      });
    }
    expect(got.hero).toMatchObject({ heading: kap.name, headingLevel: 1, summary: kap.summary });
    expect(got.benefits).toMatchObject({
      benefits: kap.benefits.benefits,
      headingLevel: 2,
      risksHref: '#kap-risks',
    });
    expect(got.candidacy).toMatchObject({ crisis: crisisLines.US, clinicName: 'Example Clinic' });
  });

  it('never replace what protects, whatever JavaScript passes', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const all = ['quickExit', 'hero', ...everything, 'crisis', 'review', 'backToTop'];
    const slots = Object.fromEntries(all.map((name) => [name, () => <p>{`Own ${name}`}</p>]));
    renderPage({ slots });
    for (const slot of ['risk-disclosure', 'source-list', 'review-stamp', 'crisis-notice']) {
      expect(document.querySelector(`[data-slot="${slot}"]`), slot).toBeVisible();
    }
    expect(screen.getByText('Own contact')).toBeVisible();
    expect(screen.queryByText(/^Own (risks|sources|crisis|review|backToTop)$/)).toBeNull();
  });

  it('show the usual section for `undefined`, `true` and `null`, as conditions often end', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const slots = { process: undefined, benefits: true, alternatives: null } as never;
    renderPage({ slots });
    expect(sections()).toEqual(everything);
  });
});

describe('the page model', () => {
  const model = (props: Partial<TreatmentPageProps> = {}) =>
    treatmentPageModel({ ...usual, ...props });

  it('has the sections in order, those that are left out not among them', () => {
    expect(model().sections).toEqual(everything.slice(1));
    expect(
      model({ order: ['alternatives'], slots: { process: false, candidacy: false } }).sections,
    ).toEqual([
      'alternatives',
      'explainers',
      'benefits',
      'risks',
      'decision',
      'contact',
      'sources',
    ]);
  });

  it('has the ready props of each component, so that a page of one’s own can spread them', () => {
    const { process, risks, contact, backToTop } = model({ idPrefix: 'kap-', locale: es });
    expect(process).toMatchObject({ ...kap.process, id: 'kap-process', locale: es });
    expect(risks).toMatchObject({
      id: 'kap-risks',
      groups: kap.risks.groups,
      regulatoryStatus: kap.risks.regulatoryStatus,
      sources: kap.sources,
      sourcesHref: '#kap-sources',
    });
    expect(contact).toMatchObject({ id: 'kap-contact', heading: kap.contact?.heading });
    expect(backToTop.href).toBe('#kap-main');
    const { container } = render(<ProcessTimeline {...process} />);
    expect(container.querySelector('#kap-process ol')).toBeVisible();
  });

  it('renders as the page does, in React or not', () => {
    const { contents, hero } = model();
    renderPage();
    const links = within(screen.getByRole('navigation')).getAllByRole('link');
    expect(
      links.map((link) => ({ href: link.getAttribute('href'), label: link.textContent })),
    ).toEqual(contents.entries);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(hero.heading);
  });

  it('leaves the content it was given as it was', () => {
    const frozen = <T,>(value: T): T => {
      if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
      return Object.freeze(value);
    };
    const treatment = frozen(structuredClone(kap) as Treatment);
    expect(() => model({ treatment })).not.toThrow();
    // Content without a fault is not copied.
    expect(model({ treatment }).benefits.benefits).toBe(treatment.benefits.benefits);
  });
});

it('has a static form without the checklist, and with something else in its place', () => {
  const { rerender } = render(<StaticTreatmentPage {...usual} />);
  expect(sections()).toEqual(everything.filter((name) => name !== 'candidacy'));
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(document.querySelector('a[href="#candidacy"]')).toBeNull();
  rerender(<StaticTreatmentPage {...usual} slots={{ candidacy: () => <p>Our own</p> }} />);
  expect(document.querySelector('[data-section="candidacy"]')).toHaveTextContent('Our own');
});

it('shows the treatment’s picture around its focal point', () => {
  renderPage({ treatment: { ...kap, picture: { ...water, alt: 'Hands under water' } } });
  const picture = screen.getByRole('img', { name: 'Hands under water' });
  expect(picture).toHaveAttribute('width', '1440');
  expect(picture).toHaveStyle({ objectPosition: '70% 40%' });
});

it('has no empty band for what a treatment leaves out', () => {
  const bare: Treatment = { ...kap, explainers: [], sources: [] };
  renderPage({ treatment: bare });
  expect(sections()).not.toContain('explainers');
  expect(sections()).not.toContain('decision');
});

it('has no id twice when a page shows two treatments', () => {
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

it('speaks the language of its locale in every part', () => {
  renderPage({ locale: es, crisis: crisisLinesInSpanish.US });
  for (const name of ['En esta página', 'Fuentes', 'Sobre esta página']) {
    expect(screen.getByRole('heading', { name })).toBeInTheDocument();
  }
  expect(screen.getByRole('link', { name: 'Volver arriba' })).toBeInTheDocument();
  expect(screen.getByText('lunes')).toBeInTheDocument();
  expect(screen.queryByText('On this page')).toBeNull();
});

it('lets labels change its own headings, and nothing of the language', () => {
  renderPage({ locale: es, labels: { sources: 'Los estudios' }, treatment: kap });
  expect(screen.getByRole('heading', { name: 'Los estudios' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Los estudios' })).toHaveAttribute('href', '#sources');
  expect(screen.getByRole('heading', { name: 'Sobre esta página' })).toBeInTheDocument();
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

describe('unchecked content', () => {
  const parts = Object.keys(kap) as (keyof Treatment)[];

  it.each(parts)('keeps the crisis line and the contents without `%s`', (part) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    for (const missing of [undefined, 'text']) {
      const html = renderToStaticMarkup(
        <TreatmentPage {...usual} treatment={{ ...kap, [part]: missing } as never} />,
      );
      expect(html.match(/href="tel:988"/g)?.length).toBeGreaterThan(1);
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      const [contents = ''] = /<nav.*<\/nav>/.exec(html) ?? [];
      const places = [...contents.matchAll(/href="#([^"]+)"/g)].map(([, place]) => place);
      expect(places).toContain('contact');
      expect(ids).toEqual(expect.arrayContaining(places));
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

  // The normalizers are tested field by field; these show that the page holds around them.
  it.each<[field: string, treatment: unknown]>([
    ['summary.evidence', { ...kap, summary: { text: kap.summary.text } }],
    [
      'risks.groups[].risks[].name',
      {
        ...kap,
        risks: {
          ...kap.risks,
          groups: kap.risks.groups.map((group) => ({
            ...group,
            risks: group.risks.map(({ name, ...risk }) => risk),
          })),
        },
      },
    ],
    ['sources[].id', { ...kap, sources: kap.sources.map(({ id, ...source }) => source) }],
  ])('shows the rest, and never the word undefined, without %s', (_, treatment) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const html = renderToStaticMarkup(
      <TreatmentPage {...usual} treatment={treatment as Treatment} />,
    );
    expect(html.match(/href="tel:988"/g)?.length).toBeGreaterThan(3);
    expect(html).not.toMatch(/undefined|NaN|\[object/);
  });

  it('keeps a single sentence where a list belongs', () => {
    renderPage({
      treatment: { ...kap, risks: { ...kap.risks, afterCare: { items: 'Rest.' } } } as never,
    });
    expect(screen.getByText('Rest.')).toBeVisible();
  });

  it('shows a question without an id, and leaves it out of the contents', () => {
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

  it.each([undefined, null, '', ' '])('ignores labels of %j', (blank) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const blankOf = (...names: string[]) =>
      Object.fromEntries(names.map((name) => [name, blank])) as never;
    renderPage({
      locale: {
        ...en,
        benefitsList: blankOf('risks', 'limits'),
        processTimeline: blankOf('duration'),
        riskDisclosure: {
          'regulatory-status': blank,
          'after-care': blank,
          severities: blankOf('serious'),
        } as never,
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
    if (blank === undefined) return;
    expect(warn).toHaveBeenCalledWith(
      expect.stringContaining(`the label \`risks\` is ${JSON.stringify(blank)}`),
    );
  });

  it('names links back to claims in the words of each page, whichever was shown before', () => {
    for (const name of ['after-care', 'not-known'] as const) {
      const riskDisclosure = { ...en.riskDisclosure, [name]: 'Other words' };
      const { unmount } = renderPage({ locale: { ...en, riskDisclosure } });
      for (const link of screen.getAllByRole('link', { name: 'Other words' })) {
        expect(link).toHaveAttribute('href', `#risks-${name}`);
      }
      unmount();
    }
  });

  it.each(['locale', 'labels', 'slots', 'order', 'contact', 'treatment'])(
    'shows the page when `%s` is null',
    (name) => {
      vi.spyOn(console, 'warn').mockImplementation(() => {});
      renderPage({ [name]: null });
      expect(screen.getAllByRole('link', { name: 'Call 988' }).length).toBeGreaterThan(1);
    },
  );

  it('writes no unknown field of the content into an attribute', () => {
    const own = { _type: 'section', _id: 'x1', style: 'color: red' };
    const { container } = renderPage({
      treatment: { ...kap, process: { ...kap.process, ...own }, risks: { ...kap.risks, ...own } },
      contact: { ...exampleClinic, ...own } as never,
    });
    expect(container.innerHTML).not.toMatch(/_type|_id="|color: red/);
  });

  it('shows a question with an unknown place at the start', () => {
    const [first] = kap.explainers;
    renderPage({
      treatment: { ...kap, explainers: [{ ...first, place: 'end' as never } as never] },
    });
    expect(document.querySelector('[data-section="explainers"]')).toHaveTextContent(
      first?.question as string,
    );
  });

  it('changes the id of a question that a section has too', () => {
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

it('passes on the primary channel, the display of frequencies and the day of the review', () => {
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
    frequencyDisplay: 'table',
    today: '2028-01-01',
  });
  const [first] = document.querySelectorAll('[data-slot="contact-cta-channel"]');
  expect(first).toHaveAttribute('data-channel', 'email');
  expect(screen.getAllByRole('table').length).toBeGreaterThan(0);
  expect(screen.getAllByText(/out of date/)).toHaveLength(2);
});

it('links back to the top of the page, whatever its id', () => {
  renderPage({ id: 'content' });
  expect(screen.getByRole('main')).toHaveAttribute('id', 'content');
  expect(screen.getByRole('link', { name: 'Back to top' })).toHaveAttribute('href', '#content');
});
