// @vitest-environment node
import type { ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { english } from '../../src/components/locale.js';
import { checkPage } from '../../src/components/treatment-page/page-model/checks.js';
import * as clinic from '../../src/index.js';
import { StructuredData, treatmentJsonLd } from '../../src/structured-data/index.js';
import { sample } from '../sample.js';
import { fullContact, fullCrisisContact, fullTreatment } from './full-content.js';

/*
 * Content that nobody checked. Every component is rendered with each of its lists and fields broken
 * in turn; it must not throw, hide what is beside the broken part, or print a false sentence.
 */

interface Example {
  // biome-ignore lint/suspicious/noExplicitAny: each component has props of its own.
  Component: ComponentType<any>;
  /** Content with every field filled in, and two entries in every list. */
  props: object;
  /** The parts without which it renders nothing, so that no heading is left over. */
  main?: RegExp;
  /** What else goes with a part that cannot be read, as `inseparable` says it for all. */
  inseparable?: Inseparable;
  /**
   * How many levels of the content are broken. A page takes longer, and its parts are here alone.
   * @default all
   */
  depth?: number;
  /**
   * Which parts are broken. A component's second example breaks what it shows in another way; the
   * rest is broken in its first.
   * @default all
   */
  broken?: RegExp;
}

const { process, benefits, risks, alternatives, candidacy, explainers } = fullTreatment;
const { keyFacts, cost, team, faq, notes, sources, review, name } = fullTreatment;
const { tagline, mainMessage, summary, picture } = fullTreatment;
const cited = { notes, sources, sourcesHref: '#sources' };
const page = {
  treatment: fullTreatment,
  contact: fullContact,
  crisis: fullCrisisContact,
  clinicName: 'The clinic on paper',
  order: ['process', 'explainers'],
  today: '2026-12-01',
};

const examples: Readonly<Record<string, Example>> = {
  AlternativesList: {
    Component: clinic.AlternativesList,
    props: { ...alternatives, ...cited },
  },
  BackToTop: { Component: clinic.BackToTop, props: { href: '#main' } },
  BenefitsList: {
    Component: clinic.BenefitsList,
    main: /^benefits$/,
    props: {
      ...benefits,
      benefits: benefits.benefits.map((benefit) => ({
        ...benefit,
        icon: `Icon, ${benefit.title}`,
      })),
      ...cited,
      risksHref: '#risks',
      layout: 'grid',
    },
  },
  CandidacyChecklist: {
    Component: clinic.CandidacyChecklist,
    main: /^groups$/,
    props: { ...candidacy, ...cited, crisis: fullCrisisContact, clinicName: 'The clinic' },
  },
  CareBar: {
    Component: clinic.CareBar,
    main: /^entries$/,
    props: {
      crisis: fullCrisisContact,
      contact: fullContact,
      entries: [
        { href: '#benefits', label: 'The first section' },
        { href: '#risks', label: 'The second section' },
      ],
      contentsName: 'The contents by name',
    },
  },
  ContactCTA: {
    Component: clinic.ContactCTA,
    props: {
      ...fullContact,
      ...fullTreatment.contact,
      crisis: fullCrisisContact,
      costNotice: 'What a visit costs',
      primary: 'email',
    },
  },
  CostNotice: { Component: clinic.CostNotice, props: cost },
  CrisisNotice: {
    Component: clinic.CrisisNotice,
    props: { contact: fullCrisisContact, prominence: 'card' },
  },
  'CrisisNotice in a line': {
    Component: clinic.CrisisNotice,
    props: { contact: fullCrisisContact, prominence: 'line' },
  },
  Explainer: { Component: clinic.Explainer, props: { ...explainers[0], ...cited } },
  FrequencyIcons: {
    Component: clinic.FrequencyIcons,
    props: { frequency: risks.groups[0].risks[0].frequency },
  },
  FrequencyTable: {
    Component: clinic.FrequencyTable,
    main: /^risks$/,
    props: { caption: 'The caption', risks: risks.groups[0].risks },
  },
  KeyFacts: {
    Component: clinic.KeyFacts,
    main: /^treatment\.risks(\.groups|\.regulatoryStatus(\.text)?)?$/,
    inseparable: [
      [/groups\.\d\.severity$/, 1],
      [/risks\.\d\.name$/, 1],
    ],
    // The sections it reads.
    props: {
      treatment: { keyFacts, benefits, risks, candidacy, cost, notes, sources },
      href: '/full',
    },
  },
  NoteList: {
    // The id is the developer's, not content.
    Component: (props) => <clinic.NoteList {...props} id="evidence" />,
    main: /^notes$/,
    props: {
      heading: 'The evidence',
      intro: 'Intro to the evidence',
      ...cited,
      citations: new Map([[notes[0].id, [{ href: '#risks-1-1', label: 'A place that cites' }]]]),
    },
  },
  PageContents: {
    Component: clinic.PageContents,
    main: /^entries$/,
    props: {
      entries: [
        { href: '#one', label: 'First entry' },
        { href: '#two', label: 'Second entry' },
      ],
    },
  },
  ProcessTimeline: {
    Component: clinic.ProcessTimeline,
    main: /^steps$/,
    props: { ...process, start: 2 },
  },
  QuestionList: {
    Component: clinic.QuestionList,
    main: /^questions$/,
    props: { ...faq, ...cited },
  },
  'QuestionList with lines': {
    Component: clinic.QuestionList,
    main: /^questions$/,
    props: { ...faq, ...cited, evidenceDisplay: 'lines' },
  },
  QuickExit: { Component: clinic.QuickExit, props: { href: 'https://news.example/' } },
  ReviewStamp: {
    Component: clinic.ReviewStamp,
    props: { heading: 'About this page', intro: 'Intro', review, today: '2026-12-01' },
  },
  RiskDisclosure: {
    Component: clinic.RiskDisclosure,
    props: {
      ...risks,
      ...cited,
      crisis: fullCrisisContact,
      contact: fullContact,
      frequencyDisplay: 'text',
    },
  },
  'RiskDisclosure in tables': {
    Component: clinic.RiskDisclosure,
    broken: /^(?:groups|notes|notesHref|sources)\b/,
    props: {
      ...risks,
      ...cited,
      notesHref: '#evidence',
      crisis: fullCrisisContact,
      contact: fullContact,
    },
  },
  Scene: { Component: clinic.Scene, props: { name: 'hands-under-water' } },
  SourceList: {
    // The id is the developer's, not content.
    Component: (props) => <clinic.SourceList {...props} id="sources" />,
    main: /^sources$/,
    props: {
      heading: 'Sources',
      intro: 'Intro',
      sources,
      notes,
      notesHref: '#evidence',
    },
  },
  StaticTreatmentPage: { Component: clinic.StaticTreatmentPage, props: page, depth: 1 },
  StructuredData: {
    Component: ({ treatment, contact, ...options }) => (
      <StructuredData data={treatmentJsonLd(treatment, contact, options)} />
    ),
    props: {
      treatment: fullTreatment,
      contact: fullContact,
      url: 'https://clinic.example/full',
      inLanguage: 'en',
      clinicUrl: 'https://clinic.example/',
      clinicId: 'https://clinic.example/#clinic',
    },
  },
  TeamList: { Component: clinic.TeamList, props: team },
  TreatmentHero: {
    Component: clinic.TreatmentHero,
    props: {
      heading: name,
      tagline,
      mainMessage,
      summary,
      picture,
      contactHref: '#contact',
      risksHref: '#risks',
      ...cited,
    },
  },
  TreatmentPage: { Component: clinic.TreatmentPage, props: page, depth: 1 },
};

const circular: Record<string, unknown> = { unreadable: 1 };
circular.self = circular;

const wrongValues: Readonly<Record<string, unknown>> = {
  missing: undefined,
  null: null,
  'an empty text': '',
  'a number': 5,
  'an empty object': {},
  'an empty list': [],
  true: true,
  'a function': function unreadable() {},
  'an object that contains itself': circular,
  'the name of a method': 'constructor',
  'the name of the prototype': '__proto__',
};

const wrongs = Object.entries(wrongValues).map(([name, value], at) => [name, value, at] as const);

type Path = readonly (string | number)[];
type Part = readonly [path: Path, value: unknown];

const isBranch = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The path and value of everything in content, as deep as `depth`. */
function* partsOf(
  value: unknown,
  depth = Number.POSITIVE_INFINITY,
  path: Path = [],
): Generator<Part> {
  if (!isBranch(value) || depth === 0) return;
  for (const [key, inner] of Object.entries(value)) {
    const place = [...path, Array.isArray(value) ? Number(key) : key];
    yield [place, inner];
    yield* partsOf(inner, depth - 1, place);
  }
}

/** The same content with another value at one path. */
function withValue(content: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const copy = Array.isArray(content) ? [...content] : { ...(content as object) };
  copy[key as never] = withValue(copy[key as never], rest, value) as never;
  return copy;
}

const withValues = (content: unknown, parts: readonly Part[], value: unknown): unknown =>
  parts.reduce((changed, [path]) => withValue(changed, path, value), content);

/** Of each list only its first entry: the others are of the same kind, and must not mind. */
const firstPartsOf = (content: unknown, depth?: number): readonly Part[] =>
  [...partsOf(content, depth)].filter(
    ([path]) => !path.some((key) => typeof key === 'number' && key > 0),
  );

/**
 * What goes with a part that cannot be read, because it says nothing without it: the end of the
 * part's path, and how many levels up that is.
 */
type Inseparable = readonly (readonly [part: RegExp, levels: number])[];

const inseparable: Inseparable = [
  [/(^|\.)frequency\.(count|per|comparator)$/, 1],
  [/comparator\.(count|name)$/, 1],
  [/(figure|picture)\.src$/, 1],
  [/email\.address$/, 1],
  [/hours\.\d\.(days|opens|closes)$/, 1],
  [/otherLines\.\d\.call$/, 1],
  [/terms\.\d\.(term|definition)$/, 1],
  [/options\.items$/, 1],
  [/notes\.\d\.id$/, 1],
  // A question without its answer, and a term without its fact.
  [/questions\.\d\.answer$/, 1],
  [/others\.\d\.text$/, 1],
  [/groups\.\d\.(items|risks)$/, 1],
  [/(contraindications|afterCare|notKnown)\.items$/, 1],
  [/regulatoryStatus\.text$/, 1],
  [/review\.(status|reviewer|lastReviewed|nextReview)$/, 1],
  [/review\.reviewer\.(name|credentials)$/, 2],
  // Benefits never appear without risks.
  [/^treatment\.risks$/, 1],
  // Structured data describes nothing without its name, and cites nothing without a title.
  [/^treatment\.name$/, 1],
  [/^contact\.location$/, 1],
  [/^contact\.(booking\.href|tty\.number)$/, 1],
  [/^contact\.(location\.\d\.)?phone\.number$/, 1],
  [/^treatment\.sources\.\d\.title$/, 1],
];

/**
 * Whether the text at one path may be gone where the part at another is broken. If a test says that
 * something is hidden and it has to be, name the part in `main` or in `inseparable`.
 */
function mayBeLost(text: Path, broken: Path, part: unknown, example: Example): boolean {
  const place = broken.join('.');
  if (example.main?.test(place)) return true;
  // It heads the letter, and a list that can only be read has none.
  if (text.includes('clinicName') && /^(crisis|treatment)$/.test(place)) return true;
  const parts = [...inseparable, ...(example.inseparable ?? [])];
  const levels = parts.find(([end]) => end.test(place))?.[1] ?? 0;
  const isWithin = broken.slice(0, broken.length - levels).every((key, at) => text[at] === key);
  return isWithin || isOnlyCited(text, JSON.stringify(part));
}

/** Notes are read where claims cite them, sources where notes do, and some numbers in the help. */
function isOnlyCited(text: Path, broken = ''): boolean {
  const citing = (list: string, ids: readonly { id: string }[]) =>
    text.includes(list) && ids.some(({ id }) => broken.includes(id));
  const note = notes[Number(text[text.indexOf('notes') + 1])];
  return (
    citing('notes', note ? [note] : []) ||
    citing('sources', [...notes, ...sources]) ||
    (text[0] === 'contact' && /sign of (urgent|routine)/.test(broken))
  );
}

const render = ({ Component }: Example, props: unknown): string =>
  renderToStaticMarkup(<Component {...(props as object)} />);

/** What is wrong at one place. An error is a problem too, so that one run tells all of them. */
function problemsAt(place: string, check: () => readonly string[]): readonly string[] {
  try {
    return check().map((problem) => `${place}: ${problem}`);
  } catch (error) {
    return [`${place}: ${error}`];
  }
}

/** What no reader should see. */
const nonsense =
  /undefined|\bnull\b|NaN|\[object|unreadable|native code|\{\w+\}|hnull|id=""|<(?:p|li|td|dd|caption|h\d)\b[^>]*>\s*[.,:]/;

/** The nonsense in HTML, with what is around it. */
function nonsenseIn(html: string): readonly string[] {
  const { index } = nonsense.exec(html) ?? {};
  return index === undefined ? [] : [html.slice(Math.max(0, index - 40), index + 40)];
}

/** Sentences that are true only where one part, by the end of its path, has one of these values. */
const { evidence } = english;
const conditional: readonly (readonly [sentence: string, part: RegExp, values: unknown[]])[] = [
  [evidence['no-evidence'], /evidence$/, [null]],
  [evidence['frequency-unknown'], /frequency$/, [null, undefined, '']],
  // A risk that is only its name.
  [evidence['frequency-unknown'], /(groups|risks)(\.\d)?$/, ['constructor', '__proto__']],
  ['(no comparison group)', /comparator$/, [null]],
  [english.frequencyTable['no-comparison'], /comparator$/, [null]],
  // A row that cannot be filled says so, whatever the reason.
  [
    english.keyFacts.unknown,
    /(^treatment\.benefits|howLong|notKnown(\.items)?)$/,
    Object.values(wrongValues),
  ],
  // A gap says nothing of the days that are not there.
  ['>Closed<', /hours\.\d$/, [null, undefined, '']],
  ['>Closed<', /hours\.\d\.days\.\d$/, Object.values(wrongValues)],
];

const falseSentencesIn = (html: string, path: Path, value: unknown): readonly string[] =>
  conditional.flatMap(([sentence]) => {
    const isTrue = conditional.some(
      ([words, part, values]) =>
        words === sentence && part.test(path.join('.')) && values.includes(value),
    );
    return html.includes(sentence) && !isTrue ? [`says "${sentence}"`] : [];
  });

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it('covers every exported component', () => {
  const components = Object.keys(clinic).filter((key) => /^[A-Z]/.test(key));
  expect(Object.keys(examples)).toEqual(expect.arrayContaining(components));
});

describe.each(Object.entries(examples))('%s', (_name, example) => {
  const { props, depth, broken = /^/ } = example;
  const isBroken = ([path]: Part) => broken.test(path.join('.'));
  const clean = render(example, props);
  const texts = [...partsOf(props)].filter(
    (part): part is [Path, string] =>
      typeof part[1] === 'string' && part[1].includes(' ') && clean.includes(part[1]),
  );

  it.each([
    ['development', 0],
    ['production', 1],
  ] as const)('renders the same beside gaps in lists (%s)', (mode, at) => {
    vi.stubEnv('NODE_ENV', mode);
    const problems: string[] = [];
    const lists = [...partsOf(props, depth)].filter(
      (part): part is [Path, unknown[]] => Array.isArray(part[1]) && isBroken(part),
    );
    for (const [path, list] of sample(lists, 2, at)) {
      for (const gap of [null, undefined]) {
        for (const index of [0, 1, list.length]) {
          const withGap = withValue(props, path, list.toSpliced(index, 0, gap));
          const check = () => (render(example, withGap) === clean ? [] : ['renders otherwise']);
          problems.push(...problemsAt(`${gap} at ${index} of ${path.join('.')}`, check));
        }
      }
    }
    expect(problems).toEqual([]);
  });

  it.each(wrongs)('renders everything else where a part is %s', (_, wrong, at) => {
    const problems: string[] = [];
    for (const [path, part] of sample(firstPartsOf(props, depth).filter(isBroken), 8, at)) {
      const check = () => {
        const html = render(example, withValue(props, path, wrong));
        const hidden = texts.filter(
          ([at, text]) => !html.includes(text) && !mayBeLost(at, path, part, example),
        );
        return [
          ...nonsenseIn(html),
          ...falseSentencesIn(html, path, wrong),
          ...hidden.map(([at]) => `hides ${at.join('.')}`),
        ];
      };
      problems.push(...problemsAt(path.join('.'), check));
    }
    expect(problems).toEqual([]);
  });
});

const saved = 'Words that were not lost';

it.each([
  ['RiskDisclosure', { getHelp: saved }],
  ['RiskDisclosure', { getHelp: { emergency: saved } }],
  ['RiskDisclosure', { getHelp: { emergency: [saved] } }],
  ['RiskDisclosure', { groups: [{ severity: 'serious', risks: [saved] }] }],
  ['RiskDisclosure', { groups: [{ severity: 'serious', risks: [{ duration: saved }] }] }],
  ['RiskDisclosure', { regulatoryStatus: saved }],
  ['RiskDisclosure', { notKnown: saved }],
  ['RiskDisclosure', { groups: [], children: saved }],
  ['BenefitsList', { benefits: saved }],
  ['ProcessTimeline', { steps: [saved] }],
  ['CandidacyChecklist', { groups: [{ intent: 'talk-first', items: saved }] }],
  ['AlternativesList', { alternatives: [saved], noTreatment: saved }],
  ['Explainer', { answer: [saved, {}] }],
  ['TreatmentHero', { summary: saved }],
  ['CrisisNotice', { contact: null, children: saved }],
  ['SourceList', { sources: saved }],
])('%s keeps words in another shape: %j', (component, part) => {
  const example = examples[component] as Example;
  expect(render(example, { ...example.props, ...part })).toContain(saved);
});

it.each([null, 0, 7, '3', {}])('headings keep their rank where `headingLevel` is %j', (level) => {
  for (const [component, example] of Object.entries(examples)) {
    if (!/<h\d/.test(render(example, example.props))) continue;
    const html = render(example, { ...example.props, headingLevel: level });
    expect(html, component).toBe(render(example, example.props));
  }
});

it.each([{}, 'list', 5, []])('citations that are not a map are left out: %j', (citations) => {
  const example = examples.NoteList as Example;
  const html = render(example, { ...example.props, citations });
  expect(html).toBe(render(example, { ...example.props, citations: undefined }));
});

it.each(wrongs)('a page of your own is built where a part is %s', (_, wrong, at) => {
  const problems: string[] = [];
  for (const [path] of sample(firstPartsOf(page), 8, at)) {
    const props = withValue(page, path, wrong) as never;
    const check = () => {
      checkPage(props);
      const { contents, evidence: list, sections } = clinic.treatmentPageModel(props);
      return nonsenseIn(`${sections} ${JSON.stringify([contents, ...(list.citations ?? [])])}`);
    };
    problems.push(...problemsAt(path.join('.'), check));
  }
  expect(problems).toEqual([]);
});

it.each([{}, 'Tuesday', { days: ['Someday'], opens: '09:00', closes: '17:00' }])(
  'search engines are told no hours beside an entry of %j',
  (entry) => {
    const hours = fullContact.hours.map(({ note: _, ...whole }) => whole);
    const contact = {
      ...fullContact,
      location: { name: 'One' },
      hours: [...hours, entry],
    } as never;
    const graph = treatmentJsonLd(fullTreatment, contact, { url: 'https://clinic.example/' });
    expect(JSON.stringify(graph)).not.toContain('OpeningHoursSpecification');
  },
);

/** The key of a component's words in a locale. */
const labelsKey = (component: string) =>
  (component.charAt(0).toLowerCase() + component.slice(1)) as 'benefitsList';

const labelled = Object.entries(examples).filter(([component]) => labelsKey(component) in english);

const blanks = ['', ' ', '\n', 5, null, undefined, true, {}, [], circular, () => 'words'].map(
  (blank) => [blank],
);

describe.each(labelled)('the words of %s', (component, example) => {
  const key = labelsKey(component);
  const clean = render(example, example.props);
  const [groups, texts] = [true, false].map((isGroup) =>
    [...partsOf(english[key])].filter(([, label]) => isBranch(label) === isGroup),
  ) as [Part[], Part[]];
  const withLabels = (own: unknown) => render(example, { ...example.props, labels: own });

  it.each(blanks)('stay where labels are $0', (blank) => {
    for (const some of [groups, texts]) {
      expect(withLabels(withValues({}, some, blank))).toBe(clean);
      const locale = { ...english, [key]: withValues(english[key], some, blank) };
      expect(render(example, { ...example.props, locale })).toBe(clean);
    }
  });

  it('stay beside labels that do not exist', () => {
    const unknown = JSON.parse('{ "constructor": "A", "__proto__": "B", "toString": "C" }');
    expect(withLabels(unknown)).toBe(clean);
    expect(withLabels(withValues({}, groups, unknown))).toBe(clean);
    expect(withLabels('words')).toBe(clean);
  });

  it.each(['constructor', '{constructor}', '{__proto__}', '{toString} {}'])(
    'may be "%s"',
    (words) => {
      const html = withLabels(withValues({}, texts, words));
      expect(html).not.toMatch(/native code|\[object|undefined/);
    },
  );
});

it.each([null, 5, 'es-US', {}, { tag: null }, { tag: {} }, { tag: 'xx', evidence: 5 }])(
  'a locale of %j changes no words',
  (locale) => {
    for (const [component, example] of Object.entries(examples)) {
      const html = render(example, { ...example.props, locale });
      expect(html, component).toBe(render(example, example.props));
    }
  },
);
