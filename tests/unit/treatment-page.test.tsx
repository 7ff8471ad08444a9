import { fireEvent, render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  crisisLines,
  crisisLinesInSpanish,
  type Treatment,
  unconfirmed,
} from '../../src/content/index.js';
import {
  cognitiveBehavioralTherapy,
  esketamineNasalSpray,
  ketamineAssistedPsychotherapy,
  transcranialMagneticStimulation,
} from '../../src/content/treatments/index.js';
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
import { cbt, esketamine, exampleClinic, kap, tms, water } from '../../stories/example-clinic.js';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const usual = { treatment: kap, contact: exampleClinic, crisis: crisisLines.US };
const renderPage = (props: Partial<TreatmentPageProps> = {}) =>
  render(<TreatmentPage {...usual} {...props} />);

/** The library as a page of its own loads it: the same thing is warned of once a page. */
function freshly() {
  vi.resetModules();
  return import('../../src/index.js');
}

/** The sections, in the order of the page. */
const sections = () =>
  [...document.querySelectorAll('[data-section]')].map((band) => band.getAttribute('data-section'));

/** What prepares and invites to act, what stands behind the page, and the crisis line in full. */
const last = [
  'candidacy',
  'cost',
  'team',
  'faq',
  'contact',
  'review',
  'evidence',
  'sources',
  'end',
];

const everything = [
  'keyFacts',
  'explainers',
  'process',
  'benefits',
  'risks',
  'alternatives',
  ...last,
];

/** Everything but what the page's own model has no section for. */
const modelSections = everything.filter((name) => !/^(keyFacts|end)$/.test(name));

/** What no slot can take away. */
const fixed = ['keyFacts', 'risks', 'review', 'evidence', 'sources', 'end'];

const partOf = (id: string) => document.getElementById(id) as HTMLElement;

/** The fact in a row of the key facts. */
const factOf = (name: string) =>
  document.querySelector(`[data-fact="${name}"] dd`)?.textContent?.replace(/\s+/g, ' ');

describe('the outline', () => {
  it('has one h1, the treatment’s name, and the sections below it', () => {
    renderPage();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(kap.name);
    const headings = [...document.querySelectorAll('h2')].map((item) => item.textContent);
    expect(headings).toEqual([
      'Key facts',
      ...kap.explainers.map(({ question }) => question),
      kap.process.heading,
      kap.benefits.heading,
      kap.risks.heading,
      kap.alternatives.heading,
      kap.candidacy.heading,
      kap.cost.heading,
      kap.team?.heading,
      kap.faq?.heading,
      kap.contact?.heading,
      'About this page',
      'The evidence',
      'Sources',
      'Thinking about suicide, or in a crisis?',
    ]);
  });

  it.each([kap, tms, esketamine, cbt])(
    'puts the evidence of $name behind what everyone reads',
    (treatment) => {
      renderPage({ treatment });
      const found = (treatment as Treatment).notes.flatMap(({ studies }) => studies);
      for (const band of document.querySelectorAll('[data-section]')) {
        const name = band.getAttribute('data-section') ?? '';
        if (['evidence', 'sources'].includes(name)) continue;
        for (const study of found) expect(band).not.toHaveTextContent(study.found);
        expect(band.querySelector('[data-slot="evidence"], a[href^="#sources-"]'), name).toBeNull();
        // A number ends what it belongs to, so that it never stands in the middle of a sentence.
        for (const marker of band.querySelectorAll('sup')) {
          const next = marker.nextSibling;
          expect(next === null || /^(P|DIV|UL)$/.test(next.nodeName), marker.outerHTML).toBe(true);
        }
      }
    },
  );

  it('has one main landmark, with a navigation named by its heading in it', () => {
    renderPage();
    const main = screen.getByRole('main');
    expect(main).toHaveAttribute('id', 'main');
    expect(main).toHaveAttribute('tabindex', '-1');
    expect(within(main).getByRole('navigation', { name: 'Contents' })).toBeInTheDocument();
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
  it.each([kap, tms, esketamine, cbt])(
    'link to every section of $name by its heading',
    (treatment) => {
      renderPage({ treatment });
      const [close, top, ...links] = within(screen.getByRole('navigation')).getAllByRole('link');
      expect(close).toHaveTextContent('Close');
      expect(top).toHaveTextContent('Back to top');
      expect(links.length).toBeGreaterThan(8);
      for (const link of links) {
        const section = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
        expect(section?.querySelector('h2, h3'), link.outerHTML).toHaveTextContent(
          link.textContent as string,
        );
      }
    },
  );

  it('follow the order of the page, without sections that are left out', () => {
    renderPage({ order: ['benefits-and-risks'], slots: { process: false, contact: false } });
    const places = within(screen.getByRole('navigation'))
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(places.slice(1, 6)).toEqual([
      '#main',
      '#benefits',
      '#risks',
      '#risks-get-help',
      '#what-is-kap',
    ]);
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
    expect(shown[0]).toBe('keyFacts');
    expect(shown.slice(-last.length)).toEqual(last);
  });

  it('begins with the crisis line, and ends with all of it', () => {
    renderPage();
    const [first] = screen.getAllByRole('link');
    expect(first).toHaveAttribute('href', 'tel:988');
    const bar = screen.getByRole('main').firstElementChild;
    expect(bar).toHaveClass('clinic-care-bar');
    expect(bar?.firstElementChild).toHaveTextContent('in a crisis? Call 988 Text 988');
    const notices = [...document.querySelectorAll('.clinic-crisis-notice')];
    const end = document.querySelector('[data-section="end"]') as HTMLElement;
    expect(end).toBe(screen.getByRole('main').lastElementChild);
    expect(end.firstElementChild).toBe(notices.at(-1));
    // Every line and language is at the end alone; the others are one line.
    expect(screen.getAllByRole('link', { name: /Veterans Crisis Line/ })).toHaveLength(1);
    expect(within(end).getByRole('link', { name: /Veterans Crisis Line/ })).toBeVisible();
    expect(screen.getAllByRole('heading', { name: /in a crisis/ })).toHaveLength(1);
    expect(notices.length).toBeGreaterThan(1);
  });

  it('keeps key facts, risks, review, evidence and crisis lines whatever a page leaves out', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const all = ['careBar', 'hero', ...everything, 'crisis'];
    renderPage({ slots: Object.fromEntries(all.map((name) => [name, false])) });
    expect(sections()).toEqual(fixed);
    expect(screen.getByRole('heading', { name: kap.risks.heading })).toBeInTheDocument();
    expect(screen.getByText('Not yet reviewed by a clinician.')).toBeVisible();
    expect(screen.getAllByRole('link', { name: 'Call 988' }).length).toBeGreaterThan(1);
    for (const name of ['keyFacts', 'risks', 'review', 'evidence', 'sources']) {
      expect(warn).toHaveBeenCalledWith(expect.stringContaining(`there is no slot \`${name}\``));
    }
  });

  it('shows the way to leave quickly only where a clinic asks for it', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { rerender } = renderPage();
    expect(document.querySelector('[data-cell="leave"]')).toBeNull();
    rerender(<TreatmentPage {...usual} quickExit />);
    expect(document.querySelector('[data-cell="leave"]')).toHaveTextContent(en.careBar.leave);
    expect(warn).not.toHaveBeenCalled();
    rerender(<TreatmentPage {...usual} quickExit slots={{ careBar: false }} />);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('`quickExit` shows no way out'));
  });

  it('begins with the crisis line alone where a page leaves out the bar', () => {
    renderPage({ slots: { careBar: false } });
    const main = screen.getByRole('main');
    expect(main.firstElementChild).toHaveClass('clinic-crisis-notice--banner');
    expect(screen.getAllByRole('link')[0]).toHaveAttribute('href', 'tel:988');
    expect(screen.queryByRole('navigation')).toBeNull();
    // Nothing of the page makes room for a bar that is not there.
    expect(main).not.toHaveClass('clinic-care-bar-page');
    expect(main.lastElementChild).toHaveTextContent('Back to top');
  });

  it('has the numbers of the page in the bar, and the clinic’s ways where it has none', () => {
    const call = () => document.querySelector('[data-cell="call"] a, [data-cell="contact"] a');
    const { rerender } = renderPage();
    expect(call()).toHaveAttribute('href', 'tel:+15555550142');
    const contact = { email: { address: 'hello@clinic.example' } };
    rerender(<TreatmentPage {...usual} contact={contact} />);
    expect(call()).toHaveAttribute('href', '#contact');
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    rerender(<TreatmentPage {...usual} contact={contact} slots={{ contact: false }} />);
    expect(call()).toBeNull();
  });

  it('keeps approval, lists and help where no risk is listed, and shows no benefits', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { unmount } = renderPage({
      treatment: { ...kap, risks: { ...kap.risks, groups: [] } },
    });
    expect(screen.getByRole('heading', { name: /^Is it approved\?/ })).toBeVisible();
    expect(screen.getByRole('heading', { name: /^After each session/ })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Emergency: call 911 if' })).toBeVisible();
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('the treatment has no risks'));
    expect(sections()).not.toContain('benefits');
    // Notes lead back to what is still there.
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
          getHelp: { ...getHelp, urgent: { signs: [null, ...(getHelp?.urgent?.signs ?? [])] } },
        },
      } as never,
    });
    for (const { name } of groups.flatMap(({ risks }) => risks)) {
      const [header] = within(partOf('risks')).getAllByRole('rowheader', {
        name: (words) => words.startsWith(name),
      });
      expect(header).toBeVisible();
    }
    expect(sections()).toContain('benefits');
    expect(screen.getByRole('heading', { name: /^Urgent: / })).toBeVisible();
  });

  it('lists who should not have it once, where it can be checked', () => {
    const { rerender } = renderPage();
    const name = en.riskDisclosure['contraindications-link'];
    const link = within(partOf('risks')).getByRole('link', { name });
    const group = document.querySelector(link.getAttribute('href') ?? '');
    expect(group).toHaveAttribute('data-intent', 'usually-not-suitable');
    const [first = ''] = kap.risks.contraindications?.items ?? [];
    expect(group).toHaveTextContent(first);
    expect(within(partOf('risks')).queryByText(first)).toBeNull();
    rerender(<TreatmentPage {...usual} slots={{ candidacy: false }} />);
    expect(within(partOf('risks')).getByText(first)).toBeVisible();
    expect(screen.queryByRole('link', { name })).toBeNull();
  });

  it('gives the clinic’s number where the risks say to call the clinic', () => {
    renderPage();
    const soon = screen.getByRole('heading', { name: /^Soon: / });
    expect(within(soon).getByRole('link', { name: 'call (555) 555-0142' })).toHaveAttribute(
      'href',
      'tel:+15555550142',
    );
    const urgent = screen.getByRole('heading', { name: /^Urgent: / });
    expect(within(urgent).getByRole('link', { name: 'call (555) 555-0143' })).toHaveAttribute(
      'href',
      'tel:+15555550143',
    );
  });

  it('sends visitors to the emergency number where there is no on-call number', () => {
    const { onCall, ...contact } = exampleClinic;
    renderPage({ contact });
    expect(screen.getByRole('heading', { name: 'Urgent: call 911 if' })).toBeVisible();
    expect(document.body).not.toHaveTextContent('555-0143');
  });

  it('names the numbers of its own crisis line alone, in the content too', () => {
    renderPage({ crisis: crisisLines.GB });
    const risks = partOf('risks');
    const number = within(risks).getByRole('row', { name: /thoughts of suicide/ });
    expect(within(number).getByRole('link', { name: '116 123' })).toHaveAttribute(
      'href',
      'tel:116123',
    );
    expect(risks).not.toHaveTextContent(/988|911/);
    expect(document.querySelector('a[href="tel:988"], a[href="tel:911"]')).toBeNull();
  });

  it('leaves out a sentence whose number it does not have, rather than show a gap', () => {
    vi.stubEnv('NODE_ENV', 'production');
    renderPage({ crisis: undefined as never });
    const row = within(partOf('risks')).getByRole('row', { name: /thoughts of suicide/ });
    expect(within(row).getAllByRole('cell').at(-1)).toBeEmptyDOMElement();
    expect(document.body).not.toHaveTextContent(/\{(crisis|emergency|onCall)/);
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
    const names = ['hero', 'benefits', 'alternatives', 'candidacy', 'faq'] as const;
    renderPage({
      idPrefix: 'kap-',
      locale: es,
      slots: Object.fromEntries(
        [...names, 'explainers' as const].map((name) => [name, keep(name)]),
      ),
    });
    for (const name of names) {
      expect(got[name], name).toMatchObject({
        id: name === 'hero' ? 'kap-summary' : `kap-${name}`,
        locale: es,
        notes: kap.notes,
        notesHref: '#kap-evidence',
        sources: kap.sources,
        sourcesHref: '#kap-sources',
      });
    }
    expect(got.hero).toMatchObject({ heading: `${kap.name} (KAP)`, headingLevel: 1 });
    // The summary opens the first question, below the key facts.
    expect(got.hero).toMatchObject({ summary: undefined });
    expect(got.explainers).toMatchObject({ questions: [{ lead: kap.summary }] });
    expect(got.benefits).toMatchObject({
      benefits: kap.benefits.benefits,
      headingLevel: 2,
      risksHref: '#kap-risks',
    });
    expect(got.hero).toMatchObject({ contactHref: '#kap-contact', risksHref: '#kap-risks' });
    expect(got.candidacy).toMatchObject({ crisis: crisisLines.US, clinicName: 'Example Clinic' });
  });

  it('never replace what protects, whatever JavaScript passes', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const all = ['careBar', 'hero', ...everything, 'crisis', 'backToTop'];
    const slots = Object.fromEntries(all.map((name) => [name, () => <p>{`Own ${name}`}</p>]));
    renderPage({ slots });
    const kept = ['key-facts', 'risk-disclosure', 'note-list', 'source-list', 'review-stamp'];
    for (const slot of [...kept, 'crisis-notice']) {
      expect(document.querySelector(`[data-slot="${slot}"]`), slot).toBeVisible();
    }
    for (const name of ['contact', 'cost', 'team', 'faq', 'careBar']) {
      expect(screen.getByText(`Own ${name}`)).toBeVisible();
    }
    expect(
      screen.queryByText(/^Own (keyFacts|risks|evidence|sources|crisis|review|back)/),
    ).toBeNull();
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
    expect(model().sections).toEqual(modelSections);
    expect(
      model({ order: ['alternatives'], slots: { process: false, candidacy: false } }).sections,
    ).toEqual(['alternatives', 'explainers', 'benefits', 'risks', ...last.slice(1, -1)]);
  });

  it('has the ready props of each component, so that a page of one’s own can spread them', () => {
    const { process, risks, contact, backToTop } = model({ idPrefix: 'kap-', locale: es });
    expect(process).toMatchObject({ ...kap.process, id: 'kap-process', locale: es });
    expect(risks).toMatchObject({
      id: 'kap-risks',
      regulatoryStatus: kap.risks.regulatoryStatus,
      crisis: crisisLines.US,
      contact: exampleClinic,
      notes: kap.notes,
      notesHref: '#kap-evidence',
      sources: kap.sources,
      sourcesHref: '#kap-sources',
    });
    expect(risks.groups.map(({ severity }) => severity)).toEqual(
      kap.risks.groups.map(({ severity }) => severity),
    );
    expect(contact).toMatchObject({ id: 'kap-contact', heading: kap.contact?.heading });
    expect(backToTop.href).toBe('#kap-main');
    const { container } = render(<ProcessTimeline {...process} />);
    expect(container.querySelector('#kap-process ol')).toBeVisible();
  });

  it('renders as the page does, in React or not', () => {
    const { careBar, contents, hero } = model();
    renderPage();
    const [, ...links] = within(screen.getByRole('navigation')).getAllByRole('link');
    expect(
      links.map((link) => ({ href: link.getAttribute('href'), label: link.textContent })),
    ).toEqual(careBar.entries);
    expect(careBar.entries?.slice(1)).toEqual(contents.entries);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(hero.heading);
  });

  it('says how long page and evidence take to read', () => {
    const { careBar, evidence } = model();
    expect(careBar.minutes).toBeGreaterThanOrEqual(7);
    expect(careBar.minutes).toBeLessThanOrEqual(12);
    expect(evidence.intro).toMatch(/details \(about 1\d min\)\. One entry for each note/);
    const shorter = model({ treatment: { ...kap, explainers: [], notes: [] } });
    expect(shorter.careBar.minutes).toBeLessThan(Number(careBar.minutes));
    const partly = model({ slots: { alternatives: false, faq: false } });
    expect(partly.careBar.minutes).toBeLessThan(Number(careBar.minutes));
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
  renderPage({
    treatment: {
      ...kap,
      picture: { ...water, alt: 'Hands under water', focalPoint: { x: 70, y: 40 } },
    },
  });
  const picture = screen.getByRole('img', { name: 'Hands under water' });
  expect(picture).toHaveAttribute('width', String(water.width));
  expect(picture).toHaveStyle({ objectPosition: '70% 40%' });
});

it('has no empty band for what a treatment leaves out', () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const bare: Treatment = {
    ...kap,
    explainers: [],
    team: undefined,
    faq: undefined,
    notes: [],
    sources: [],
  };
  renderPage({ treatment: bare });
  const gone = ['explainers', 'team', 'faq', 'evidence', 'sources'];
  expect(sections()).toEqual(everything.filter((name) => !gone.includes(name)));
});

describe('the key facts', () => {
  const withRisks = (risks: Partial<Treatment['risks']>): Treatment => ({
    ...kap,
    risks: { ...kap.risks, ...risks },
  });

  it('say what the risks say, and change with them', () => {
    const [serious, common] = kap.risks.groups;
    const [first, ...others] = common?.risks ?? [];
    const { rerender } = renderPage();
    expect(factOf('serious-risks')).toContain(serious?.risks[0]?.name);
    expect(factOf('side-effects')).toContain('41 in 100');
    const treatment = withRisks({
      regulatoryStatus: { text: 'Approved since today.', evidence: null },
      groups: [
        { ...serious, risks: [{ name: 'A rare fall' }] } as never,
        {
          ...common,
          risks: [
            { ...first, name: 'Hiccups', frequency: { ...first?.frequency, count: 55 } },
            ...others,
          ],
        } as never,
      ],
    });
    rerender(<TreatmentPage {...usual} treatment={treatment} />);
    expect(factOf('approval')).toBe('Approved since today.');
    expect(factOf('serious-risks')).toMatch(/^A rare fall/);
    expect(factOf('side-effects')).toMatch(/Hiccups.* 55 in 100/);
  });

  it('say what the benefits say, and change with them', () => {
    const [first, ...others] = kap.benefits.benefits;
    renderPage({
      treatment: {
        ...kap,
        benefits: {
          ...kap.benefits,
          summary: { text: 'It helped a few.', evidence: null },
          benefits: [
            { ...first, frequency: { ...first?.frequency, count: 12, low: 5, high: 20 } } as never,
            ...others,
          ],
          howLong: { text: 'For weeks at most.', inShort: 'Weeks', evidence: null },
        },
      },
    });
    expect(factOf('gains')).toMatch(/^It helped a few\.Ketamine.*: 12 in 100.*5 .*20/);
    expect(factOf('how-long')).toBe('Weeks');
  });

  it('say who should not have it as the checklist does', () => {
    renderPage();
    const labels = kap.candidacy.groups.at(-1)?.items.map(({ label }) => label) ?? [];
    for (const label of labels.slice(0, 3)) expect(factOf('who-should-not')).toContain(label);
    expect(factOf('who-should-not')).toContain(`and ${labels.length - 3} more`);
  });

  it.each([
    ['an approval', withRisks({ regulatoryStatus: { text: '', evidence: null } }), 'status'],
    ['a risk', withRisks({ groups: [] }), 'risks'],
  ])('are not there without %s, since they would mislead', async (_, treatment, words) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const fresh = await freshly();
    render(<fresh.TreatmentPage {...usual} treatment={treatment} />);
    expect(document.querySelector('[data-slot="key-facts"]')).toBeNull();
    const warned = warn.mock.calls.flat().filter((line) => line.startsWith('[clinic-ui] KeyFacts'));
    expect(warned).toEqual([expect.stringContaining(words)]);
  });

  it('have a row for what the page does not say', () => {
    renderPage({
      treatment: {
        ...kap,
        benefits: { ...kap.benefits, howLong: undefined },
        risks: { ...kap.risks, notKnown: undefined },
        cost: { ...kap.cost, price: '' },
      },
    });
    expect(factOf('how-long')).toBe(en.keyFacts.unknown);
    expect(factOf('not-known')).toBe(en.keyFacts.unknown);
    expect(factOf('cost')).toBe(en.keyFacts['cost-unknown']);
    expect(partOf('cost')).toHaveTextContent(en.costNotice.unknown);
  });
});

describe.each([
  ketamineAssistedPsychotherapy,
  transcranialMagneticStimulation,
  esketamineNasalSpray,
  cognitiveBehavioralTherapy,
])('a page of $name that the clinic has not confirmed', (treatment) => {
  const open = unconfirmed(treatment).map(({ sentence }) => sentence);

  it('leaves out every open sentence in production, and nothing beside it', () => {
    vi.stubEnv('NODE_ENV', 'production');
    const warn = vi.spyOn(console, 'warn');
    renderPage({ treatment });
    expect(open.length).toBeGreaterThan(5);
    for (const sentence of open) expect(document.body).not.toHaveTextContent(sentence);
    expect(document.body).not.toHaveTextContent(/\[\[|\]\]|___/);
    expect(sections()).toEqual(everything);
    expect(factOf('cost')).toBe(en.keyFacts['cost-unknown']);
    // No list entry, cell or paragraph is left behind empty.
    for (const part of document.querySelectorAll('li, dd, h2, h3, h4, p:not([role])')) {
      expect(part.textContent?.trim(), part.outerHTML).not.toBe('');
    }
    expect(warn).not.toHaveBeenCalled();
  });

  it('shows every open sentence while it is made, and warns', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const fresh = await freshly();
    render(<fresh.TreatmentPage {...usual} treatment={treatment} />);
    for (const sentence of open) expect(document.body).toHaveTextContent(`[[${sentence}]]`);
    expect(warn).toHaveBeenCalledWith(
      expect.stringContaining('a sentence in [[double brackets]] or with a ___ is not confirmed'),
    );
  });
});

describe('the review', () => {
  const draft = 'Not yet reviewed by a clinician.';

  it('of a draft is told exactly once', () => {
    renderPage();
    expect(screen.getAllByText(draft)).toHaveLength(1);
    expect(partOf('review')).toHaveTextContent(draft);
  });

  it('that a clinician signed is named at the top too, and no draft is', () => {
    renderPage({
      treatment: {
        ...kap,
        review: {
          ...kap.review,
          status: 'reviewed',
          reviewer: { name: 'Ada Example', credentials: 'MD' },
          lastReviewed: '2026-10-01',
          nextReview: '2027-10-01',
        },
      },
      today: '2026-12-01',
    });
    expect(partOf('summary')).toHaveTextContent('Reviewed by Ada Example, MD');
    expect(partOf('review')).toHaveTextContent('Reviewed by Ada Example, MD');
    expect(screen.queryByText(draft)).toBeNull();
  });
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
  expect(screen.getByRole('navigation', { name: 'Contents' })).toBeInTheDocument();
  expect(screen.getByRole('navigation', { name: `${kap.name}: Contents` })).toBeInTheDocument();
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
  expect(screen.getByRole('navigation', { name: 'Contenido' })).toBeInTheDocument();
  const { heading } = es.keyFacts;
  for (const name of [heading, es.treatmentPage.evidence, 'Fuentes', 'Sobre esta página']) {
    expect(screen.getByRole('heading', { name })).toBeInTheDocument();
  }
  expect(screen.getByRole('link', { name: 'Volver arriba' })).toBeInTheDocument();
  expect(screen.getByText(/^lunes a jueves$/)).toBeInTheDocument();
  expect(screen.queryByText('Contents')).toBeNull();
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

  it.each([kap, tms, esketamine, cbt])(
    'is the same page with an empty entry in every list: $name',
    (treatment) => {
      vi.spyOn(console, 'warn').mockImplementation(() => {});
      const page = (content: unknown) =>
        renderToStaticMarkup(<TreatmentPage {...usual} treatment={content as Treatment} />);
      expect(page(withGaps(treatment))).toBe(page(treatment));
    },
  );

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

  const [firstNote, secondNote] = kap.notes;
  const [firstSource] = kap.sources;
  it.each([
    ['a note with the id of another', { notes: [...kap.notes, { ...secondNote, title: 'Late' }] }],
    ['a note without an id', { notes: [{ ...firstNote, id: undefined }, ...kap.notes.slice(1)] }],
    ['a note with an id in words', { notes: [...kap.notes, { ...firstNote, id: 'a late note' }] }],
    ['a source with the id of another', { sources: [...kap.sources, { ...firstSource }] }],
  ])('links to every place, and has no id twice, with %s', (_, changes) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { container } = renderPage({ treatment: { ...kap, ...changes } as never });
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => /\s|-$/.test(id))).toEqual([]);
    for (const link of container.querySelectorAll('a[href^="#"]')) {
      expect(ids, link.outerHTML).toContain(link.getAttribute('href')?.slice(1));
    }
  });

  it('shows a question without an id, and leaves it out of the contents', () => {
    const explainers = kap.explainers.map(({ id, ...explainer }) => explainer);
    const { question: name = '' } = explainers[0] ?? {};
    const { container } = renderPage({ treatment: { ...kap, explainers: explainers as never } });
    expect(screen.getByRole('heading', { name })).toBeVisible();
    expect(screen.queryByRole('link', { name })).toBeNull();
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
        processTimeline: blankOf('feels-like'),
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
      const heading = { name: (words: string) => words.startsWith(name) };
      expect(within(partOf('risks')).getByRole('heading', heading)).toBeVisible();
      expect(within(partOf('evidence')).getAllByText(name)[0]).toBeVisible();
    }
    expect(screen.getAllByText(en.processTimeline['feels-like'])[0]).toBeVisible();
    if (blank === undefined) return;
    expect(warn).toHaveBeenCalledWith(
      expect.stringContaining(`the label \`risks\` is ${JSON.stringify(blank)}`),
    );
  });

  it('names links back to claims in the words of each page, whichever was shown before', () => {
    for (const name of ['after-care', 'not-known'] as const) {
      const riskDisclosure = { ...en.riskDisclosure, [name]: 'Other words' };
      const { unmount } = renderPage({ locale: { ...en, riskDisclosure } });
      const links = within(partOf('evidence')).getAllByText('Other words');
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) {
        expect(link.closest('a')).toHaveAttribute('href', `#risks-${name}`);
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
      ...({ _type: 'treatment', _id: 'x2', createdAt: '2026', sys: { id: 'x' } } as object),
    });
    expect(container.innerHTML).not.toMatch(/_type|_id="|createdat|sys=|color: red/);
  });

  it('changes the id of a question that a section has too', () => {
    const [first] = kap.explainers;
    const explainers = ['risks', 'about-risks', 'evidence-1', 'what-is-kap'].map(
      (id) => ({ ...first, id }) as never,
    );
    const { container } = renderPage({ treatment: { ...kap, explainers } });
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('about-risks');
    expect(ids).toContain('about-evidence-1');
    expect(ids).toContain('what-is-kap');
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
    frequencyDisplay: 'icons',
    today: '2028-01-01',
  });
  const [first] = document.querySelectorAll('[data-slot="contact-cta-channel"]');
  expect(first).toHaveAttribute('data-channel', 'email');
  expect(document.querySelector('#risks [data-slot="frequency-icons"]')).toBeInTheDocument();
  expect(screen.getAllByText(/out of date/)).toHaveLength(2);
});

it('links back to the top of the page, whatever its id', () => {
  renderPage({ id: 'content' });
  expect(screen.getByRole('main')).toHaveAttribute('id', 'content');
  expect(screen.getByRole('link', { name: 'Back to top' })).toHaveAttribute('href', '#content');
});
