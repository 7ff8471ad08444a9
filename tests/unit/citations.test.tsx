import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { citationsOf, crisisLines, type Treatment } from '../../src/content/index.js';
import {
  AlternativesList,
  CandidacyChecklist,
  RiskDisclosure,
  TreatmentPage,
  type TreatmentPageProps,
} from '../../src/index.js';
import * as es from '../../src/locales/es.js';
import { exampleClinic, kap, tms } from '../../stories/example-clinic.js';

afterEach(() => vi.restoreAllMocks());

const ids = {
  summary: 'summary',
  benefits: 'benefits',
  risks: 'risks',
  alternatives: 'alternatives',
  candidacy: 'candidacy',
};

function renderPage(treatment: Treatment, props?: Partial<TreatmentPageProps>) {
  render(
    <TreatmentPage
      treatment={treatment}
      contact={exampleClinic}
      crisis={crisisLines.US}
      {...props}
    />,
  );
}

/** Each link of the source list back to the text, the element it leads to, and the source. */
const waysBack = () =>
  [...document.querySelectorAll('[data-slot="source-list-citations"] a')].map((way) => ({
    way,
    place: document.getElementById(way.getAttribute('href')?.slice(1) ?? '') as HTMLElement,
    toSource: `a[href="#${way.closest('[data-slot="source-list-item"]')?.id}"]`,
  }));

const textOf = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim();

describe.each([kap, tms])('$name', (treatment) => {
  it('has every citation lead to its source, and the source back to where it is cited', () => {
    renderPage(treatment);
    const citations = screen
      .getAllByRole('link')
      .filter((link) => link.getAttribute('href')?.startsWith('#sources-'));
    expect(citations.length).toBeGreaterThan(treatment.sources.length);
    for (const citation of citations) {
      const entry = document.getElementById(citation.getAttribute('href')?.slice(1) ?? '');
      expect(entry, citation.outerHTML).not.toBeNull();
      const ways = [...(entry?.querySelectorAll('a[href^="#"]') ?? [])];
      const places = ways.map((way) =>
        document.getElementById(way.getAttribute('href')?.slice(1) ?? ''),
      );
      expect(places).not.toContain(null);
      // A number that a whole group shares stands above the group, and is led to at each risk.
      const inGroup = citation.closest('[data-slot="risk-disclosure-group"]');
      expect(
        places.some((place) => place?.contains(citation) || inGroup?.contains(place)),
        citation.outerHTML,
      ).toBe(true);
    }
  });

  it('has every way back lead to the very item that cites the source, and to no more', () => {
    renderPage(treatment);
    const ways = waysBack();
    expect(ways.length).toBeGreaterThan(treatment.sources.length);
    for (const { way, place, toSource } of ways) {
      expect(place, way.outerHTML).not.toBeNull();
      const citing = [...place.querySelectorAll(toSource)];
      if (!citing[0]) {
        // The one exception: a study that all the numbers of a group share stands above them.
        const group = place.closest('[data-slot="risk-disclosure-group"]');
        const above = group?.querySelector(`:scope > [data-slot="evidence"] ${toSource}`);
        expect(above, way.outerHTML).toBeInTheDocument();
      }
      for (const link of citing) expect(link.closest('[id]'), way.outerHTML).toBe(place);
    }
  });

  it.each([
    ['English', undefined],
    ['Spanish', es],
  ])('names every way back as the heading where it leads, in %s', (_, labels) => {
    renderPage(treatment, { labels });
    for (const { way, place } of waysBack()) {
      expect(textOf(way)).toBe(textOf(place.querySelector('h1, h2, h3, h4')));
    }
  });

  it('names every way back apart', () => {
    for (const places of citationsOf(treatment, ids).values()) {
      expect(new Set(places.map(({ href }) => href)).size).toBe(places.length);
      expect(new Set(places.map(({ label }) => label)).size).toBe(places.length);
    }
  });
});

it('leaves out parts of the page that have no id', () => {
  const places = [...citationsOf({ ...kap, explainers: [] }, { benefits: 'gain' }).values()].flat();
  expect(places.length).toBeGreaterThan(3);
  expect(places.every(({ href }) => href.startsWith('#gain-'))).toBe(true);
});

it('counts options and groups as the page does, and leads to nothing that is not shown', () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const [first, ...others] = kap.candidacy.groups;
  const empty = { ...first, intent: 'talk-first', items: [] } as never;
  renderPage({
    ...kap,
    candidacy: { ...kap.candidacy, groups: [empty, first as never, ...others] },
    risks: { ...kap.risks, notKnown: { items: [], evidence: kap.risks.notKnown?.evidence ?? [] } },
  });
  const hrefs = waysBack().map(({ way, place, toSource }) => {
    expect(place?.querySelector(toSource) ?? place?.closest('#risks'), way.outerHTML).toBeTruthy();
    return way.getAttribute('href');
  });
  expect(hrefs).toContain('#candidacy-1');
  expect(hrefs).not.toContain('#candidacy-4');
  expect(hrefs).not.toContain('#risks-notKnown');
});

it('leads to no risk, status or list where there is no section of risks', () => {
  const places = citationsOf({ ...kap, risks: { ...kap.risks, groups: [] } }, { risks: 'risks' });
  expect([...places.values()].flat().filter(({ href }) => href.startsWith('#risks'))).toEqual([]);
});

it('has ids for what cites a source only where the section has one', () => {
  const parts = [
    '[data-slot="risk-disclosure-status"]',
    '[data-slot="risk-disclosure-list"]',
    '[data-slot="alternatives-list-item"]',
    '[data-slot="candidacy-checklist-group"]',
  ].join();
  const idsWith = (id?: string) => {
    const { container, unmount } = render(
      <>
        <RiskDisclosure {...kap.risks} regulatoryStatus="Approved." id={id && `${id}-r`} />
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
    'my-r-afterCare',
    'my-r-notKnown',
    ...[1, 2, 3, 4, 5, 6, 7].map((place) => `my-a-${place}`),
    ...[1, 2, 3].map((place) => `my-c-${place}`),
  ]);
  expect(new Set(idsWith())).toEqual(new Set([null]));
});
