import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { crisisLines, type Treatment } from '../../src/content/index.js';
import {
  AlternativesList,
  CandidacyChecklist,
  RiskDisclosure,
  TreatmentPage,
  type TreatmentPageProps,
  treatmentPageModel,
} from '../../src/index.js';
import { es } from '../../src/locales/es.js';
import { exampleClinic, kap, tms } from '../../stories/example-clinic.js';

afterEach(() => vi.restoreAllMocks());

const usual = { treatment: kap, contact: exampleClinic, crisis: crisisLines.US };

const renderPage = (treatment: Treatment, props?: Partial<TreatmentPageProps>) =>
  render(<TreatmentPage {...usual} treatment={treatment} {...props} />);

/** Each source's citations, from the page model alone. */
const citationsIn = (treatment: Treatment, props?: Partial<TreatmentPageProps>) => [
  ...(treatmentPageModel({ ...usual, treatment, ...props }).sources.citations?.values() ?? []),
];

/** Each link from the source list back to the text, the element it leads to, and the source. */
const linksBack = () =>
  [...document.querySelectorAll('[data-slot="source-list-citations"] a')].map((link) => ({
    link,
    place: document.getElementById(link.getAttribute('href')?.slice(1) ?? '') as HTMLElement,
    toSource: `a[href="#${link.closest('[data-slot="source-list-item"]')?.id}"]`,
  }));

const textOf = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim();

describe.each([kap, tms])('$name', (treatment) => {
  it('links every citation to its source, and the source back to the citation', () => {
    renderPage(treatment);
    const citations = screen
      .getAllByRole('link')
      .filter((link) => link.getAttribute('href')?.startsWith('#sources-'));
    expect(citations.length).toBeGreaterThan(treatment.sources.length);
    for (const citation of citations) {
      const entry = document.getElementById(citation.getAttribute('href')?.slice(1) ?? '');
      expect(entry, citation.outerHTML).not.toBeNull();
      const links = [...(entry?.querySelectorAll('a[href^="#"]') ?? [])];
      const places = links.map((link) =>
        document.getElementById(link.getAttribute('href')?.slice(1) ?? ''),
      );
      expect(places).not.toContain(null);
      // Evidence that a whole group shares is above the group; its links lead to each risk.
      const inGroup = citation.closest('[data-slot="risk-disclosure-group"]');
      expect(
        places.some((place) => place?.contains(citation) || inGroup?.contains(place)),
        citation.outerHTML,
      ).toBe(true);
    }
  });

  it('links back to the very item that cites the source', () => {
    renderPage(treatment);
    const links = linksBack();
    expect(links.length).toBeGreaterThan(treatment.sources.length);
    for (const { link, place, toSource } of links) {
      expect(place, link.outerHTML).not.toBeNull();
      const citing = [...place.querySelectorAll(toSource)];
      if (!citing[0]) {
        // The one exception: a study that all the numbers of a group share is cited above them.
        const group = place.closest('[data-slot="risk-disclosure-group"]');
        const above = group?.querySelector(`:scope > [data-slot="evidence"] ${toSource}`);
        expect(above, link.outerHTML).toBeInTheDocument();
      }
      for (const citation of citing) {
        expect(citation.closest('[id]'), link.outerHTML).toBe(place);
      }
    }
  });

  it.each([
    ['English', undefined],
    ['Spanish', es],
  ])('names every link back after the heading it leads to, in %s', (_, locale) => {
    renderPage(treatment, { locale });
    for (const { link, place } of linksBack()) {
      expect(textOf(link)).toBe(textOf(place.querySelector('h1, h2, h3, h4')));
    }
  });

  it('gives links back from one source different names and addresses', () => {
    for (const places of citationsIn(treatment)) {
      expect(new Set(places.map(({ href }) => href)).size).toBe(places.length);
      expect(new Set(places.map(({ label }) => label)).size).toBe(places.length);
    }
  });
});

describe('the page model', () => {
  const hrefs = (treatment: Treatment, props?: Partial<TreatmentPageProps>) =>
    citationsIn(treatment, props)
      .flat()
      .map(({ href }) => href);

  it('lists citations in the order of the page, the title first', () => {
    const order = ['benefits-and-risks'] as const;
    const benefit = kap.benefits.benefits[0];
    const cited = benefit?.frequency?.source ?? '';
    const { sources } = treatmentPageModel({
      ...usual,
      order,
      treatment: {
        ...kap,
        summary: { text: 'Summary', evidence: [{ ...benefit?.frequency, source: cited } as never] },
        explainers: kap.explainers.map((explainer) => ({
          ...explainer,
          evidence: [{ source: cited, population: 'Adults', certainty: 'low' }],
        })),
      },
    });
    const places = sources.citations?.get(cited)?.map(({ href }) => href) ?? [];
    expect(places.slice(0, 2)).toEqual(['#summary', '#benefits-1']);
    expect(places.indexOf('#what-is-ketamine')).toBeGreaterThan(1);
  });

  it('cites a source once at each place, however often it is named there', () => {
    const evidence = kap.summary.evidence as readonly [never];
    const treatment = {
      ...kap,
      summary: { ...kap.summary, evidence: [...evidence, ...evidence] as never },
    };
    expect(citationsIn(treatment)).toEqual(citationsIn(kap));
  });

  it('leaves out citations in sections that the page leaves out', () => {
    const slots = { hero: false, benefits: false, alternatives: false, candidacy: false } as const;
    const left = hrefs(kap, { slots });
    expect(left).toContain('#risks-status');
    expect(left.filter((href) => /^#(summary|benefits|alternatives|candidacy)/.test(href))).toEqual(
      [],
    );
  });

  it('leaves out questions without an id', () => {
    const explainers = kap.explainers.map((explainer) => ({ ...explainer, id: '' }));
    const questions = kap.explainers.map(({ question }) => question);
    const labels = citationsIn({ ...kap, explainers })
      .flat()
      .map(({ label }) => label);
    expect(labels.filter((label) => questions.includes(label))).toEqual([]);
  });

  it('begins every address with the prefix of the page', () => {
    const prefixed = hrefs(kap, { idPrefix: 'kap-' });
    expect(prefixed.length).toBe(hrefs(kap).length);
    expect(prefixed.filter((href) => !href.startsWith('#kap-'))).toEqual([]);
  });

  it('leaves out benefits where no risk is known, and keeps the rest of the risks', () => {
    const left = hrefs({ ...kap, risks: { ...kap.risks, groups: [] } });
    expect(left.filter((href) => /^#(benefits|risks-\d)/.test(href))).toEqual([]);
    for (const part of ['status', 'contraindications', 'after-care', 'not-known']) {
      expect(left).toContain(`#risks-${part}`);
    }
  });

  it('has no citation in a section of risks that is not there', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const left = hrefs({ ...kap, risks: undefined } as never);
    expect(left.filter((href) => href.startsWith('#risks'))).toEqual([]);
  });
});

it('counts options and groups as the page does, and links to nothing that is not shown', () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const [first, ...others] = kap.candidacy.groups;
  const empty = { ...first, intent: 'talk-first', items: [] } as never;
  renderPage({
    ...kap,
    candidacy: { ...kap.candidacy, groups: [empty, first as never, ...others] },
    risks: {
      ...kap.risks,
      notKnown: { items: [], evidence: kap.risks.notKnown?.evidence ?? null },
    },
  });
  const hrefs = linksBack().map(({ link, place, toSource }) => {
    expect(place?.querySelector(toSource) ?? place?.closest('#risks'), link.outerHTML).toBeTruthy();
    return link.getAttribute('href');
  });
  expect(hrefs).toContain('#candidacy-1');
  expect(hrefs).not.toContain('#candidacy-4');
  expect(hrefs).not.toContain('#risks-not-known');
});

it('gives ids to items that cite sources only where the section has one', () => {
  const parts = [
    '[data-slot="risk-disclosure-status"]',
    '[data-slot="risk-disclosure-list"]',
    '[data-slot="alternatives-list-item"]',
    '[data-slot="candidacy-checklist-group"]',
  ].join();
  const idsWith = (id?: string) => {
    const { container, unmount } = render(
      <>
        <RiskDisclosure {...kap.risks} id={id && `${id}-r`} />
        <AlternativesList {...kap.alternatives} id={id && `${id}-a`} />
        <CandidacyChecklist {...kap.candidacy} crisis={crisisLines.US} id={id && `${id}-c`} />
      </>,
    );
    const found = [...container.querySelectorAll(parts)].map((part) => part.getAttribute('id'));
    unmount();
    return found;
  };
  expect(idsWith('my')).toEqual([
    'my-r-status',
    'my-r-contraindications',
    'my-r-after-care',
    'my-r-not-known',
    ...[1, 2, 3, 4, 5, 6, 7].map((place) => `my-a-${place}`),
    ...[1, 2, 3].map((place) => `my-c-${place}`),
  ]);
  expect(new Set(idsWith())).toEqual(new Set([null]));
});
