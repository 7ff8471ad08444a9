import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import {
  type CrisisContact,
  crisisLines,
  type Source,
  type Treatment,
} from '../../src/content/index.js';
import {
  CandidacyChecklist,
  CrisisNotice,
  KeyFacts,
  NoteList,
  SourceList,
  StaticTreatmentPage,
} from '../../src/index.js';
import { asSentence, inSentence } from '../../src/internal/wording/sentence.js';
import { fillTemplate } from '../../src/internal/wording/template.js';
import { treatmentJsonLd } from '../../src/structured-data/index.js';
import { exampleClinic, kap } from '../../stories/example-clinic.js';

vi.spyOn(console, 'warn').mockImplementation(() => {});
afterEach(() => vi.useRealTimers());

const wordsOf = (node: Parameters<typeof renderToStaticMarkup>[0]) => {
  const page = new DOMParser().parseFromString(renderToStaticMarkup(node), 'text/html');
  return (page.body.textContent ?? '').replace(/\s+/g, ' ');
};

it.each([
  ['It works', 'It works.'],
  ['Does it work?', 'Does it work?'],
  ['Free.', 'Free.'],
  ['Dean RL et al.', 'Dean RL et al.'],
  ['“Does it work?”', '“Does it work?”'],
  ['It works (mostly)', 'It works (mostly).'],
  ['And so on…', 'And so on…'],
  ['無料です。', '無料です。'],
])('%s becomes a sentence: %s', (text, sentence) => {
  expect(asSentence(text)).toBe(sentence);
});

it.each([
  ['{name}. {route}', { name: 'Why?', route: 'By mouth' }, 'Why? By mouth'],
  [
    '{name}: call {display}',
    { name: '1737, Need to talk?', display: '1737' },
    '1737, Need to talk? call 1737',
  ],
  ['{name}: call {display}', { name: 'Line Inc.', display: '1737' }, 'Line Inc.: call 1737'],
  ['In danger, call {number}.', { number: '911' }, 'In danger, call 911.'],
  ['{missing}. {name}', { name: 'A' }, '{missing}. A'],
])('a label %s has one mark', (template, values, filled) => {
  expect(fillTemplate(template, values)).toBe(filled);
});

it.each([
  ['within 24 hours.', 'within 24 hours'],
  ['and so on...', 'and so on...'],
])('%s in the middle of a sentence is %s', (words, inside) => {
  expect(inSentence(words)).toBe(inside);
});

const { NZ, US } = crisisLines;
const line: CrisisContact = {
  ...NZ,
  availability: 'Free, day and night.',
  languages: [
    {
      lang: 'mi',
      text: 'Me kōrero Māori!',
      chat: { href: 'https://a.example', display: 'a.example' },
    },
  ],
  otherLines: [{ name: 'Need to talk?', call: { dial: '1737' } }],
};

it('a crisis line has one mark at each end', () => {
  expect(wordsOf(<CrisisNotice contact={NZ} />)).toContain(
    '1737, Need to talk? Free, day and night.',
  );
  const words = wordsOf(<CrisisNotice contact={line} />);
  expect(words).toContain('Need to talk? Free, day and night.');
  expect(words).toContain('Me kōrero Māori! a.example');
  expect(words).not.toMatch(/[.?!][.:]/);
  expect(wordsOf(<CrisisNotice contact={US} />)).toContain(
    'Lifeline. Free and confidential, day and night.',
  );
});

/** A period at the end of every text that the library puts a mark or words after. */
const ended = JSON.parse(
  JSON.stringify({
    ...kap,
    sources: kap.sources.map((source) => ({ ...source, title: 'Does it work?' })),
  }),
  (key, value) =>
    typeof value === 'string' && /^(timeFrame|route|population|outcome|difference)$/.test(key)
      ? value && `${value}.`
      : value,
) as Treatment;

it.each([
  ['notes', <NoteList key="1" id="notes" notes={ended.notes} sources={ended.sources} />],
  ['sources', <SourceList key="1" id="sources" sources={ended.sources} />],
  ['key facts', <KeyFacts key="1" treatment={ended} />],
  ['the letter', <CandidacyChecklist key="1" {...kap.candidacy} crisis={line} />],
  [
    'the page',
    <StaticTreatmentPage
      key="1"
      treatment={ended}
      contact={exampleClinic}
      crisis={line}
      today="2026-12-01"
    />,
  ],
])('%s of content that ends in marks has one at each end', (_, node) => {
  const words = wordsOf(node)
    // Abbreviations in the middle of a sentence, such as "et al., 2021".
    .replace(/(?:et al|Inc|Ltd|Co|e\.g|i\.e|U\.S|Dr)\.(?=[,:;)])/g, '');
  expect(words.match(/.{0,40}[.?!](?:[.:;]|,(?! \d))(?!\d).{0,20}/g) ?? []).toEqual([]);
});

const ofSource = (parts: Partial<Source>): Source =>
  ({
    ...kap.sources[0],
    authors: 'FDA',
    title: 'Notice',
    publication: 'Register',
    ...parts,
  }) as Source;

it.each([
  [{ publication: 'The Lancet.', year: 2025 }, 'FDA. Notice. The Lancet, 2025. '],
  [{ publication: 'The Lancet,', year: 2025 }, 'FDA. Notice. The Lancet, 2025. '],
  [{ publication: 'Elsevier Inc.', year: 2025 }, 'FDA. Notice. Elsevier Inc., 2025. '],
  [{ publication: 'Washington, D.C.', year: 2025 }, 'FDA. Notice. Washington, D.C., 2025. '],
  [{ publication: 'Who Cares?', year: 2025 }, 'FDA. Notice. Who Cares? 2025. '],
  [{ publication: 'The Lancet.', year: undefined }, 'FDA. Notice. The Lancet. '],
  [{ publication: 'Who Cares?', year: undefined }, 'FDA. Notice. Who Cares? '],
  [{ publication: 'Psychiatry…', year: 2025 }, 'FDA. Notice. Psychiatry… 2025. '],
  [{ title: 'Notice.', year: 2025 }, 'FDA. Notice. Register, 2025. '],
  [{ title: '“Does it work?”', year: 2025 }, 'FDA. “Does it work?” Register, 2025. '],
  [{ title: 'Notice:', year: 2025 }, 'FDA. Notice. Register, 2025. '],
  [{ authors: 'Dean RL et al.', year: 2025 }, 'Dean RL et al. Notice. Register, 2025. '],
  [{ authors: 'FDA.', publication: 'FDA', year: 2025 }, 'FDA. Notice. 2025. '],
  [{ authors: 'Dean RL;', year: 2025 }, 'Dean RL. Notice. Register, 2025. '],
  [{ authors: 'Who Cares!', year: 2025 }, 'Who Cares! Notice. Register, 2025. '],
])('a source with %j is cited as %s', (parts, cited) => {
  expect(wordsOf(<SourceList id="sources" sources={[ofSource(parts)]} />)).toContain(cited);
});

it('a source that ends in marks has one in notes and for search engines', () => {
  const source = ofSource({ authors: 'Agency of Health.', title: 'Notice.', year: 2025 });
  const { id } = source;
  const notes = kap.notes.filter(({ studies }) => studies.some((study) => study.source === id));
  const words = wordsOf(<NoteList id="notes" notes={notes} sources={[source]} />);
  expect(words).toContain('Agency of Health, 2025');
  const treatment = { ...kap, sources: [source, ...kap.sources.slice(1)] };
  const data = JSON.stringify(
    treatmentJsonLd(treatment, exampleClinic, { url: 'https://clinic.example/kap' }),
  );
  expect(data).toContain('"name":"Notice"');
  expect(data).toContain('"creditText":"Agency of Health"');
});

it('a source without a year is cited without one', () => {
  const notice = { authors: 'FDA', title: 'Notice', publication: 'Register', year: undefined };
  const source = { ...kap.sources[0], ...notice } as Source;
  const words = wordsOf(<SourceList id="sources" sources={[source]} />);
  expect(words).toContain('FDA. Notice. Register.');
  expect(words).not.toContain('undefined');
});
