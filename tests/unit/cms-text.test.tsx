import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { crisisLines } from '../../src/content/index.js';
import {
  CostNotice,
  CrisisNotice,
  ProcessTimeline,
  QuestionList,
  TreatmentHero,
  TreatmentPage,
} from '../../src/index.js';
import { exampleClinic, kap } from '../../stories/example-clinic.js';
import { subjects } from './components.js';

/* What CMSs send, straight to a component. */

const warnings = () => vi.mocked(console.warn).mock.calls.map(String).join('\n');

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

const withContent = subjects.filter(
  ({ name }) => !['BackToTop', 'QuickExit', 'Scene', 'CrisisNotice'].includes(name),
);

it.each([
  [0, 0, null, null],
  [-1, 900, null, '900'],
  ['100%', 'auto', null, null],
  [1.6, '900', '2', '900'],
])(
  'a picture of %s × %s pixels is not hidden by them',
  (width, height, shownWidth, shownHeight) => {
    const picture = { src: '/w.jpg', alt: 'Water', width, height } as never;
    render(<TreatmentHero heading="KAP" picture={picture} />);
    const image = screen.getByRole('img', { name: 'Water' });
    expect(image.getAttribute('width')).toBe(shownWidth);
    expect(image.getAttribute('height')).toBe(shownHeight);
  },
);

it.each(withContent)('$name makes no attributes of a CMS’s own fields', ({ Component, props }) => {
  const own = {
    _type: 'section',
    _key: 'k1own',
    __component: 'treatment.own',
    __typename: 'Own',
    documentId: 'd1own',
    createdAt: '2026-own',
    blockType: 'own-block',
    sys: { id: 'own' },
    id: 77_077,
  };
  const html = renderToStaticMarkup(<Component {...own} {...props} />);
  expect(html).not.toMatch(/ (?:_type|_key|__\w+|documentid|createdat|blocktype|sys)=/i);
  expect(html).not.toContain('77077');
});

it('makes no attributes of a CMS’s own fields that are spread onto the page', () => {
  const own: object = { _type: 'treatment', _id: 'x1', createdAt: '2026-own', sys: { id: 'own' } };
  const html = renderToStaticMarkup(
    <TreatmentPage {...own} treatment={kap} contact={exampleClinic} crisis={crisisLines.US} />,
  );
  expect(html).not.toMatch(/ (?:_type|_id|createdat|sys)=/i);
});

it('names markup in text that nobody checked, in the words of the check, and loses nothing', () => {
  render(
    <QuestionList
      heading="Q&amp;A"
      questions={[{ question: 'How long?', answer: '<p>Two **hours**.</p>' }]}
    />,
  );
  expect(screen.getByText('<p>Two **hours**.</p>')).toBeVisible();
  expect(warnings()).toMatch(
    /\[clinic-ui\] content: `answer` is the text with "<p>".+Expected: plain text, without HTML, Markdown or shortcodes\. To fix it: Write "Two hours\."/,
  );
  expect(warnings()).not.toContain('`heading`');
});

it('says nothing of signs that are no markup', () => {
  render(<CostNotice heading="Cost" price="Less than < 5 in 100 pay $300 & more (2 * 150)*." />);
  expect(warnings()).toBe('');
});

it('breaks lines at words, and keeps a dose on one line', () => {
  const price = 'Every\u00a0session\u00a0of\u00a010\u00a0mg\u00a0costs\u00a0money.';
  render(<CostNotice heading="Co\u200bst" price={price} />);
  const text = screen.getByText(/Every/).textContent;
  expect(text).toBe('Every session of 10\u00a0mg costs money.');
});

it('reads text of invisible characters as no text, in content and in labels', () => {
  const steps = [{ title: 'Rest', description: 'Rest well.', duration: '\u200b', who: '\u2060 ' }];
  const { container } = render(
    <ProcessTimeline heading="Steps" steps={steps} labels={{ duration: '\u200b' }} />,
  );
  expect(container.querySelector('dl')).toBeNull();
  render(<CrisisNotice contact={crisisLines.US} labels={{ heading: '\u200b\u200b' }} />);
  expect(screen.getByText(/Thinking about suicide/)).toBeVisible();
});
