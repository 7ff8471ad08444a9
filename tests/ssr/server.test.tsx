import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type Benefit, crisisLines, type Risk } from '../../src/content/index.js';
import { TreatmentPage } from '../../src/index.js';
import { exampleClinic, kap, tms } from '../../stories/example-clinic.js';
import { subjects } from '../unit/components.js';

const words = (html: string) => html.replace(/<[^>]+>/g, ' ');

it('runs where there is no browser', () => {
  expect(typeof window).toBe('undefined');
  expect(typeof document).toBe('undefined');
});

describe.each(subjects)('$name', ({ slot, Component, props, tag = 'section' }) => {
  it('is complete without JavaScript', () => {
    const html = renderToStaticMarkup(<Component {...props} />);
    expect(html).toMatch(new RegExp(`^(<link[^>]*>)?<${tag}[^>]* data-slot="${slot}"`));
    expect(html).not.toContain('<script');
    expect(html).not.toContain('[object Object]');
    expect(html).not.toContain('undefined');
  });
});

/** Ids, terms of the model and addresses. Everything else in the content is for readers. */
const notForReaders = [
  'id',
  'kind',
  'severity',
  'intent',
  'status',
  'source',
  'certainty',
  'href',
  'shortName',
  'place',
  'src',
];

describe.each([kap, tms])('$name', (treatment) => {
  const html = renderToStaticMarkup(
    <TreatmentPage treatment={treatment} contact={exampleClinic} crisis={crisisLines.US} />,
  );
  const page = words(html)
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

  it('has every string of its content on the page', () => {
    const missing: string[] = [];
    const visit = (value: unknown): void => {
      if (typeof value === 'string') {
        missing.push(...value.split('\n\n').filter((part) => !page.includes(part)));
      } else if (typeof value === 'object' && value !== null) {
        for (const [key, inner] of Object.entries(value)) {
          if (!notForReaders.includes(key)) visit(inner);
        }
      }
    };
    visit(treatment);
    expect(missing).toEqual([]);
  });

  it('has every number with its comparison on the page', () => {
    const parts: readonly (Benefit | Risk)[] = [
      ...treatment.benefits.benefits,
      ...treatment.risks.groups.flatMap<Risk>(({ risks }) => risks),
    ];
    const numbers = parts.flatMap(({ frequency }) => frequency ?? []);
    expect(numbers.length).toBeGreaterThan(2);
    for (const { count, per, comparator, timeFrame } of numbers) {
      const group = comparator
        ? `${comparator.count} in ${per} ${comparator.name}`
        : 'no comparison group';
      const total = per.toLocaleString('en');
      expect(page).toMatch(
        new RegExp(`${count} in ${total} people [^()]*\\(${group}\\), ${timeFrame}`),
      );
    }
  });

  it('has the crisis line and every risk in the server’s HTML', () => {
    expect(html).toContain('href="tel:988"');
    for (const { risks } of treatment.risks.groups) {
      for (const { name } of risks) expect(page).toContain(name);
    }
  });
});

it('escapes markup in content', () => {
  const [timeline] = subjects;
  if (!timeline) throw new Error('No subject.');
  const html = renderToStaticMarkup(
    <timeline.Component steps={[{ title: '</script><script>x</script>', description: '<b>' }]} />,
  );
  expect(html).not.toMatch(/<\/?script|<b>/);
  expect(html).toContain('&lt;/script&gt;&lt;script&gt;');
});
