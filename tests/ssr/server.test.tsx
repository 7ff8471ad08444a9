import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { crisisLines } from '../../src/content/index.js';
import { ketamineAssistedPsychotherapy as kap } from '../../src/content/treatments/ketamine-assisted-psychotherapy.js';
import { exampleClinic } from '../../stories/example-clinic.js';
import { TreatmentStoryPage } from '../../stories/pages/TreatmentStoryPage.js';
import { subjects } from '../unit/components.js';

const words = (html: string) => html.replace(/<[^>]+>/g, ' ');

it('runs where there is no browser', () => {
  expect(typeof window).toBe('undefined');
  expect(typeof document).toBe('undefined');
});

describe.each(subjects)('$name', ({ slot, Component, props }) => {
  it('is complete without JavaScript', () => {
    const html = renderToStaticMarkup(<Component {...props} />);
    expect(html).toMatch(new RegExp(`^<section[^>]* data-slot="${slot}"`));
    expect(html).not.toContain('<script');
    expect(html).not.toContain('[object Object]');
    expect(html).not.toContain('undefined');
  });
});

it('renders every string of the treatment on the page', () => {
  const html = renderToStaticMarkup(
    <TreatmentStoryPage treatment={kap} contact={exampleClinic} crisis={crisisLines.US} />,
  );
  const page = words(html)
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&');
  const prose = ['description', 'limits', 'title', 'name', 'label', 'note', 'whatToDo', 'duration'];
  const missing: string[] = [];
  JSON.stringify({ ...kap, id: '', sources: [] }, (key, value: unknown) => {
    if (prose.includes(key) && typeof value === 'string') {
      for (const part of value.split('\n\n')) if (!page.includes(part)) missing.push(part);
    }
    return value;
  });
  expect(missing).toEqual([]);
});

it('has the crisis line and every risk in the server’s HTML', () => {
  const html = renderToStaticMarkup(
    <TreatmentStoryPage treatment={kap} contact={exampleClinic} crisis={crisisLines.US} />,
  );
  expect(html).toContain('href="tel:988"');
  for (const { risks } of kap.risks.groups) {
    for (const { name } of risks) expect(words(html)).toContain(name);
  }
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
