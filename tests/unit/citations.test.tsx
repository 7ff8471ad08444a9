import { render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { crisisLines, type Frequency, type Note, type Treatment } from '../../src/content/index.js';
import {
  BenefitsList,
  type FrequencyDisplay,
  NoteList,
  RiskDisclosure,
  TreatmentPage,
  type TreatmentPageProps,
  treatmentPageModel,
} from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import { cbt, esketamine, exampleClinic, kap, tms } from '../../stories/example-clinic.js';
import { subjects } from './components.js';

afterEach(() => vi.restoreAllMocks());

const usual = { treatment: kap, contact: exampleClinic, crisis: crisisLines.US };

const renderPage = (treatment: Treatment, props?: Partial<TreatmentPageProps>) =>
  render(<TreatmentPage {...usual} treatment={treatment} {...props} />);

/** The element a link on this page leads to. */
const target = (link: Element) =>
  document.getElementById(link.getAttribute('href')?.slice(1) ?? '') as HTMLElement;

const textOf = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The numbers of notes beside claims. */
const markers = () => screen.getAllByRole('doc-noteref');

/** The ways back from a note. */
const waysBack = (entry: HTMLElement) => within(entry).queryAllByRole('doc-backlink');

/** The place a marker belongs to: what a way back leads to. A paragraph has an id for its checkbox. */
const placeOf = (marker: Element) => marker.closest('[id]:not(p)') as HTMLElement;

const entries = () => [...document.querySelectorAll<HTMLElement>('[data-slot="note"]')];

describe.each([kap, tms, esketamine, cbt])('on the page of $name', (treatment) => {
  const { notes, sources } = treatment as Treatment;

  it('a claim has the numbers of its notes by their place in the list', () => {
    renderPage(treatment);
    expect(markers().length).toBeGreaterThan(notes.length);
    for (const marker of markers()) {
      const note = notes[Number(textOf(marker).replace('Note ', '')) - 1];
      expect(marker, marker.outerHTML).toHaveAttribute('href', `#evidence-${note?.id}`);
    }
  });

  it('the numbers beside one claim rise', () => {
    renderPage(treatment);
    for (const claim of new Set(markers().map((marker) => marker.parentElement))) {
      const numbers = [...(claim?.querySelectorAll('a') ?? [])].map((marker) =>
        Number(textOf(marker).replace('Note ', '')),
      );
      expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
    }
  });

  it('a number leads to its entry, and the entry back to every place that has the number', () => {
    renderPage(treatment);
    const list = document.getElementById('evidence') as HTMLElement;
    for (const marker of markers()) {
      const entry = target(marker);
      expect(list).toContainElement(entry);
      expect(waysBack(entry).map(target), marker.outerHTML).toContain(placeOf(marker));
    }
  });

  it('an entry leads back to no place that does not have its number', () => {
    renderPage(treatment);
    for (const entry of entries()) {
      for (const link of waysBack(entry)) {
        const numbers = within(target(link)).getAllByRole('doc-noteref');
        expect(numbers.map(target), link.outerHTML).toContain(entry);
      }
    }
  });

  it('every entry is there once, in order, with its studies, and is cited', () => {
    renderPage(treatment);
    expect(entries().map((entry) => textOf(entry.querySelector('h3')))).toEqual(
      notes.map(({ title }) => title),
    );
    for (const [index, entry] of entries().entries()) {
      for (const { found } of notes[index]?.studies ?? []) expect(entry).toHaveTextContent(found);
      expect(waysBack(entry), textOf(entry.querySelector('h3'))).not.toEqual([]);
    }
  });

  it.each([
    ['English', undefined],
    ['Spanish', es],
  ])('a way back is named after the place it leads to, in %s', (_, locale) => {
    renderPage(treatment, { locale });
    const { heading } = (locale ?? en).keyFacts;
    for (const link of entries().flatMap(waysBack)) {
      const place = target(link).cloneNode(true) as HTMLElement;
      for (const marker of place.querySelectorAll('sup')) marker.remove();
      // After the first, the eye sees a number alone.
      const name = textOf(link).replace(/^\d+ /, '').replace(`${heading}: `, '');
      expect(textOf(place).startsWith(name), `${name}: ${textOf(place).slice(0, 40)}`).toBe(true);
    }
  });

  it('shows the first way back by name, a key fact by its section, and the others by number', () => {
    renderPage(treatment);
    const { heading } = en.keyFacts;
    const seen = (link: HTMLElement) => {
      const copy = link.cloneNode(true) as HTMLElement;
      for (const hidden of copy.querySelectorAll('[data-slot="note-word"]')) hidden.remove();
      return textOf(copy);
    };
    for (const [first, ...others] of entries().map(waysBack)) {
      const name = textOf(first as HTMLElement);
      expect(seen(first as HTMLElement)).toBe(name.startsWith(`${heading}: `) ? heading : name);
      expect(others.map(seen)).toEqual(others.map((_, index) => `${index + 2}`));
    }
  });

  it('the ways back from one entry have different names and addresses', () => {
    renderPage(treatment);
    for (const links of entries().map(waysBack)) {
      expect(new Set(links.map(({ textContent }) => textContent)).size).toBe(links.length);
      expect(new Set(links.map(target)).size).toBe(links.length);
    }
  });

  it('a source is listed once, and leads to every note that cites it', () => {
    renderPage(treatment);
    const items = [
      ...document.querySelectorAll<HTMLElement>('#sources [data-slot="source-list-item"]'),
    ];
    expect(items.map(({ id }) => id)).toEqual(sources.map(({ id }) => `sources-${id}`));
    for (const item of items) {
      const links = within(item)
        .getAllByRole('link')
        .filter((link) => link.getAttribute('href')?.startsWith('#'));
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) {
        const place = entries().indexOf(target(link));
        expect(textOf(link)).toBe(`Note ${place + 1}`);
        expect(target(link).querySelector(`a[href="#${item.id}"]`), link.outerHTML).toBeVisible();
      }
      const citing = entries().filter((entry) => entry.querySelector(`a[href="#${item.id}"]`));
      expect(links.map(target)).toEqual(citing);
    }
  });

  it('a study says how sure it is only where it was rated', () => {
    renderPage(treatment);
    const rating = en.evidence.certainty.replace('{level}', '');
    const said = entries().flatMap((entry) => textOf(entry).split(rating).slice(1)).length;
    const rated = notes.flatMap(({ studies }) => studies.filter(({ certainty }) => certainty));
    expect(said).toBe(rated.length);
    expect(rated.length).toBeLessThan(notes.flatMap(({ studies }) => studies).length);
  });
});

describe('the page model', () => {
  const places = (treatment: Treatment, props?: Partial<TreatmentPageProps>) => [
    ...(treatmentPageModel({ ...usual, treatment, ...props }).evidence.citations?.values() ?? []),
  ];
  const hrefs = (treatment: Treatment, props?: Partial<TreatmentPageProps>) =>
    places(treatment, props)
      .flat()
      .map(({ href }) => href);

  it('lists places in the order of the page', () => {
    const [note] = kap.notes;
    const evidence = [note?.id ?? ''] as const;
    const [benefit] = kap.benefits.benefits;
    const { citations } = treatmentPageModel({
      ...usual,
      order: ['benefits-and-risks'],
      treatment: {
        ...kap,
        summary: { text: 'Summary', evidence },
        benefits: { ...kap.benefits, benefits: [{ ...benefit, evidence } as never] },
        explainers: kap.explainers.map((explainer) => ({ ...explainer, evidence })),
      } as Treatment,
    }).evidence;
    const order = citations?.get(evidence[0])?.map(({ href }) => href) ?? [];
    expect(order[0]).toMatch(/^#key-facts-\d+$/);
    expect(order.indexOf('#benefits-1')).toBeGreaterThan(0);
    expect(order.indexOf('#what-is-kap')).toBeGreaterThan(order.indexOf('#benefits-1'));
  });

  it('names a place once, however often it cites a note', () => {
    const evidence = [...(kap.summary.evidence ?? []), ...(kap.summary.evidence ?? [])] as never;
    const treatment = { ...kap, summary: { ...kap.summary, evidence } };
    expect(places(treatment)).toEqual(places(kap));
  });

  it('leaves out places in sections that the page leaves out', () => {
    const slots = { hero: false, benefits: false, candidacy: false, faq: false } as const;
    const left = hrefs(kap, { slots });
    expect(left).toContain('#risks-status');
    expect(left.filter((href) => /^#(summary|benefits|candidacy|faq)/.test(href))).toEqual([]);
  });

  it('leaves out questions without an id', () => {
    const explainers = kap.explainers.map((explainer) => ({ ...explainer, id: '' }));
    const questions = kap.explainers.map(({ question }) => question);
    const labels = places({ ...kap, explainers })
      .flat()
      .map(({ label }) => label);
    expect(labels.filter((label) => questions.includes(label as never))).toEqual([]);
  });

  it('begins every address with the prefix of the page', () => {
    const prefixed = hrefs(kap, { idPrefix: 'kap-' });
    expect(prefixed.length).toBe(hrefs(kap).length);
    expect(prefixed.filter((href) => !href.startsWith('#kap-'))).toEqual([]);
  });

  it('leads to one list of who should not have it: the one the page shows', () => {
    expect(hrefs(kap)).not.toContain('#risks-contraindications');
    const slots = { candidacy: false } as const;
    expect(hrefs(kap, { slots })).toContain('#risks-contraindications');
  });

  it('has no place in benefits where no risk is known, and keeps the rest of the risks', () => {
    const left = hrefs({ ...kap, risks: { ...kap.risks, groups: [] } });
    expect(left.filter((href) => /^#(benefits|risks-\d)/.test(href))).toEqual([]);
    for (const part of ['status', 'after-care', 'not-known']) {
      expect(left).toContain(`#risks-${part}`);
    }
  });

  it('has no place in risks that are not there', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const left = hrefs({ ...kap, risks: undefined } as never);
    expect(left.filter((href) => href.startsWith('#risks'))).toEqual([]);
  });
});

/** The components that make claims. */
const citing = subjects.filter(
  ({ name, props }) =>
    name === 'KeyFacts' || ('notes' in props && !/^(NoteList|SourceList)$/.test(name)),
);

it('knows every component that makes claims', () => {
  expect(citing.map(({ name }) => name).sort()).toEqual([
    'AlternativesList',
    'BenefitsList',
    'CandidacyChecklist',
    'Explainer',
    'KeyFacts',
    'QuestionList',
    'RiskDisclosure',
    'TreatmentHero',
  ]);
});

describe.each(citing)('$name alone', ({ slot, Component, props }) => {
  const root = () => document.querySelector(`[data-slot="${slot}"]`) as HTMLElement;

  it('ends with the notes it cites, with the numbers they have on the page', () => {
    render(<Component {...props} />);
    const own = root().querySelector('[data-slot="own-notes"]') as HTMLElement;
    // Nothing of the component comes after them.
    for (let part: Element = own; part !== root(); part = part.parentElement as Element) {
      expect(part.nextElementSibling).toBeNull();
    }
    expect(within(own).getByRole('heading', { name: 'Notes' })).toBeVisible();
    expect(entries().every((entry) => own.contains(entry))).toBe(true);
    const cited = new Set(markers().map(target));
    expect(entries().filter((entry) => !cited.has(entry))).toEqual([]);
    for (const marker of markers()) {
      const entry = target(marker);
      expect(entries()).toContain(entry);
      const number = (entry as HTMLLIElement).value;
      expect(textOf(marker)).toBe(`Note ${number}`);
      expect(textOf(entry)).toContain(kap.notes[number - 1]?.title);
      expect(waysBack(entry).map(target), marker.outerHTML).toContain(placeOf(marker));
    }
  });

  it('lists each note once, however many claims cite it', () => {
    render(<Component {...props} />);
    const ids = entries().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const numbers = entries().map((entry) => (entry as HTMLLIElement).value);
    expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
  });

  it('leaves the notes to a page that lists them', () => {
    render(<Component {...props} notesHref="/kap#evidence" />);
    expect(root().querySelector('[data-slot="own-notes"]')).toBeNull();
    expect(markers().length).toBeGreaterThan(0);
    for (const marker of markers()) {
      expect(marker.getAttribute('href')).toMatch(/^\/kap#evidence-[a-z-]+$/);
    }
  });
});

describe.each(citing.filter(({ name }) => name !== 'KeyFacts'))(
  '$name with lines',
  ({ Component, props }) => {
    it('shows each study behind a claim with its source, and no number of a note', () => {
      render(<Component {...props} />);
      const cited = entries().map((entry) => (entry as HTMLLIElement).value);
      document.body.replaceChildren();
      render(<Component {...props} evidenceDisplay="lines" />);
      expect(screen.queryByRole('doc-noteref')).toBeNull();
      expect(document.querySelector('[data-slot="own-notes"]')).toBeNull();
      expect(screen.getAllByText('Where this comes from').length).toBeGreaterThan(0);
      const lines = [...document.querySelectorAll('[data-slot="evidence"] li')].map(textOf);
      const wanted = cited.flatMap((number) => kap.notes[number - 1]?.studies ?? []);
      expect(wanted.length).toBeGreaterThan(0);
      for (const { source, population = '' } of wanted) {
        const { authors = '', year } = kap.sources.find(({ id }) => id === source) ?? {};
        const surname = authors.replace(/ \p{Lu}+ et al\.$/u, '');
        expect(
          lines.some((line) => line.includes(population) && line.includes(`${surname}, ${year}`)),
          `${population}: ${source}`,
        ).toBe(true);
      }
    });
  },
);

it('shows lines on a page that wants them, with the sources they lead to', () => {
  renderPage(kap, { evidenceDisplay: 'lines' });
  const risks = document.getElementById('risks') as HTMLElement;
  expect(within(risks).queryByRole('doc-noteref')).toBeNull();
  const status = document.getElementById('risks-status') as HTMLElement;
  expect(within(status).getByText('Where this comes from')).toBeVisible();
  for (const link of within(status).getAllByRole('link')) {
    expect(document.getElementById('sources')).toContainElement(target(link));
  }
});

const note: Note = {
  id: 'calm',
  title: 'On calm',
  studies: [
    { source: 'lee', population: 'Adults', found: 'Some were calmer.', certainty: 'very-low' },
    { source: 'lee', population: 'Children', found: 'Some were quiet.' },
  ],
};

describe('how sure a study is', () => {
  it('stands in a note beside what was rated, and nowhere else', () => {
    render(<NoteList id="evidence" notes={[note]} />);
    const [rated, unrated] = within(entries()[0] as HTMLElement).getAllByRole('listitem');
    expect(rated).toHaveTextContent('Some were calmer. How sure reviewers are: very unsure.');
    expect(unrated).not.toHaveTextContent('sure');
  });

  it('stands in a line beside what was rated, and nowhere else', () => {
    render(
      <BenefitsList
        risksHref={null}
        notes={[note]}
        evidenceDisplay="lines"
        benefits={[{ title: 'Calm', description: 'A', limits: 'B', evidence: ['calm'] }]}
      />,
    );
    const lines = [...document.querySelectorAll('[data-slot="evidence"] li')].map(textOf);
    expect(lines).toEqual(['Adults. How sure reviewers are: very unsure.', 'Children.']);
  });
});

describe('a risk without a number', () => {
  const frequency: Frequency = {
    count: 3,
    per: 100,
    comparator: { name: 'with placebo', count: 1 },
    timeFrame: 'in a week',
    population: 'Adults',
    route: 'Tablets',
    source: 'lee',
  };
  const counted = { name: 'Headache', description: 'An ache.', frequency };
  const unknown = ['Hiccups', 'Falls'].map((name) => ({ name, description: 'Rare.' }));
  const words = en.evidence['frequency-unknown'];

  const groupOf = (severity: string) =>
    document.querySelector<HTMLElement>(`[data-severity="${severity}"]`) as HTMLElement;

  // In a list, a sentence above figures would deny them, so each risk without one says it.
  it.each<[FrequencyDisplay, number]>([
    ['table', 1],
    ['text', unknown.length],
    ['icons', unknown.length],
  ])(
    'is told once a group, or at its place in a list, and never beside a figure: %s',
    (frequencyDisplay, timesBesideFigures) => {
      render(
        <RiskDisclosure
          crisis={crisisLines.US}
          regulatoryStatus={{ text: 'Approved.', evidence: null }}
          groups={[
            { severity: 'serious', risks: unknown },
            { severity: 'common', risks: [counted, ...unknown] },
            { severity: 'less-common', risks: [counted, { ...counted, name: 'Nausea' }] },
          ]}
          frequencyDisplay={frequencyDisplay}
        />,
      );
      expect(within(groupOf('serious')).getAllByText(words)).toHaveLength(1);
      expect(within(groupOf('common')).getAllByText(words)).toHaveLength(timesBesideFigures);
      expect(within(groupOf('less-common')).queryByText(words)).toBeNull();
      const [risk] = groupOf('common').querySelectorAll('[data-slot="risk-disclosure-risk"]');
      expect(risk).toHaveTextContent('3 in 100');
      expect(risk).not.toHaveTextContent(words);
    },
  );

  it.each([kap, tms, esketamine, cbt])(
    'is told by the component alone, not by the content of $name',
    (treatment) => {
      renderPage(treatment);
      const groups = (treatment as Treatment).risks.groups.filter(({ risks }) =>
        risks.some((risk) => !risk.frequency),
      );
      expect(screen.getAllByText(words)).toHaveLength(groups.length);
    },
  );
});

it('counts options and groups as the page does, and leads back to nothing that is not shown', () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { groups } = kap.candidacy;
  const empty = { ...groups[0], items: [] } as never;
  renderPage({
    ...kap,
    candidacy: { ...kap.candidacy, groups: [empty, ...groups] },
    risks: {
      ...kap.risks,
      notKnown: { items: [], evidence: kap.risks.notKnown?.evidence ?? null },
    },
  } as Treatment);
  const links = entries().flatMap(waysBack);
  for (const link of links) expect(target(link), link.outerHTML).not.toBeNull();
  const hrefs = links.map((link) => link.getAttribute('href'));
  expect(hrefs).toContain(`#candidacy-${groups.length}`);
  expect(hrefs).not.toContain('#risks-not-known');
});
