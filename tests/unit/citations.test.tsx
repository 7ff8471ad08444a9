import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { citationsOf, crisisLines } from '../../src/content/index.js';
import { TreatmentPage } from '../../src/index.js';
import { exampleClinic, kap, tms } from '../../stories/example-clinic.js';

const ids = {
  summary: 'summary',
  benefits: 'benefits',
  risks: 'risks',
  alternatives: 'alternatives',
  candidacy: 'candidacy',
};

describe.each([kap, tms])('$name', (treatment) => {
  it('has every citation lead to its source, and the source back to where it is cited', () => {
    render(<TreatmentPage treatment={treatment} contact={exampleClinic} crisis={crisisLines.US} />);
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
