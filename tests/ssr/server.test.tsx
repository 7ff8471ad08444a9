import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import {
  contactNumbers,
  crisisLines,
  type Frequency,
  fillNumbers,
  fillPlaceholders,
  type Risk,
  type Treatment,
  unconfirmed,
} from '../../src/content/index.js';
import { ketamineAssistedPsychotherapy as spanishContent } from '../../src/content/treatments/ketamine-assisted-psychotherapy/es/index.js';
import { type Locale, TreatmentPage } from '../../src/index.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import { cbt, esketamine, exampleClinic, kap, tms } from '../../stories/example-clinic.js';
import { subjects } from '../unit/components.js';

/** What readers see, with a space wherever one block ends and the next begins. */
const words = (html: string) =>
  html
    .replace(/<\/?(a|bdi|em|span|strong|sup|time)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

it('runs without a browser', () => {
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

/** Ids and terms of the model. Everything else in the content is for readers. */
const notForReaders = [
  'id',
  'kind',
  'severity',
  'intent',
  'status',
  'join',
  'source',
  'evidence',
  'certainty',
  'shortName',
  'confirm',
  'src',
];

const addresses = ['doi', 'url', 'href'];

/** "27 in 100 people within 24 hours (9 in 100 with placebo)" */
function inSentence({ comparator, ...number }: Frequency, { tag, evidence }: Locale): string {
  const values: Record<string, string | number | null | undefined> = {
    ...number,
    compared: comparator?.count,
    name: comparator?.name,
  };
  return evidence[comparator ? 'frequency' : 'frequency-alone']
    .replace(/\{(\w+)\}/g, (_, name) => (values[name] ?? '').toLocaleString(tag))
    .replace(/\s+/g, ' ');
}

/** The same in a cell: "27 in 100 within 24 hours, 9 with placebo". What differs follows. */
function inCell({ comparator, ...number }: Frequency, { tag, evidence }: Locale): string {
  const values: Record<string, string | number | null | undefined> = {
    ...number,
    compared: comparator?.count,
    name: comparator?.name,
  };
  const [template = ''] = evidence['frequency-short'].split(' (');
  return template
    .replace(/\{(\w+)\}/g, (_, name) => (values[name] ?? '').toLocaleString(tag))
    .replace(/\s+/g, ' ');
}

/** The same where a table's caption and headings say the rest. */
const numbersInRow = ({ count, comparator }: Frequency) =>
  comparator ? [count, comparator.count, count - comparator.count] : [];

/** The Spanish content without what only a clinic can confirm. */
const kapInSpanish = fillPlaceholders(
  spanishContent,
  Object.fromEntries(unconfirmed(spanishContent).map(({ sentence }) => [sentence, null])),
);

const numbers = contactNumbers({ crisis: crisisLines.US, contact: exampleClinic });

describe.each<{ treatment: Treatment; locale: Locale }>([
  { treatment: kap, locale: en },
  { treatment: tms, locale: en },
  { treatment: esketamine, locale: en },
  { treatment: cbt, locale: en },
  { treatment: kapInSpanish, locale: es },
])('$treatment.name', ({ treatment, locale }) => {
  const html = renderToStaticMarkup(
    <TreatmentPage
      treatment={treatment}
      contact={exampleClinic}
      crisis={crisisLines.US}
      locale={locale}
    />,
  );
  const page = words(html);

  it('renders every string of its content', () => {
    const missing: string[] = [];
    const visit = (value: unknown, key: string): void => {
      if (typeof value === 'string') {
        const text = addresses.includes(key) ? html : page;
        missing.push(...value.split('\n\n').filter((part) => !text.includes(part)));
      } else if (typeof value === 'object' && value !== null) {
        for (const [name, inner] of Object.entries(value)) {
          if (!notForReaders.includes(name)) visit(inner, Array.isArray(value) ? key : name);
        }
      }
    };
    visit(fillNumbers(treatment, numbers), '');
    expect(missing).toEqual([]);
  });

  it('renders every number with its comparison', () => {
    const parts: readonly { name: string; frequency?: Frequency | undefined }[] = [
      ...treatment.benefits.benefits.map(({ title, ...rest }) => ({ name: title, ...rest })),
      ...treatment.risks.groups.flatMap<Risk>(({ risks }) => risks),
      ...treatment.alternatives.alternatives,
    ];
    const tables = [...html.matchAll(/<table\b.*?<\/table>/g)].map(([table]) => words(table));
    const unseen = parts.filter(({ name, frequency }) => {
      if (!frequency || page.includes(inSentence(frequency, locale))) return false;
      if (page.includes(inCell(frequency, locale))) return false;
      const row = ` ${name} ${numbersInRow(frequency).join(' ')} `;
      const { per, timeFrame, comparator } = frequency;
      const shared = [`${per}`, timeFrame, comparator?.name ?? ''];
      // A heading has a capital letter.
      const isIn = (table: string) => (part: string) =>
        table.toLowerCase().includes(part.toLowerCase());
      return !tables.some((table) => [row, ...shared].every(isIn(table)));
    });
    expect(parts.filter(({ frequency }) => frequency).length).toBeGreaterThan(3);
    expect(unseen).toEqual([]);
  });

  it('includes the crisis line and every risk in the server HTML', () => {
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
