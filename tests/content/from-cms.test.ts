import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { crisisLines, type Treatment } from '../../src/content/index.js';
import {
  fromCms,
  parseClinicContact,
  parseCrisisContact,
  parseTreatment,
  safeParseTreatment,
} from '../../src/content/schema/index.js';
import { mapTexts } from '../../src/content/texts.js';
import * as treatments from '../../src/content/treatments/index.js';
import { ketamineAssistedPsychotherapy as kapInSpanish } from '../../src/content/treatments/ketamine-assisted-psychotherapy/es/index.js';
import { arbitraryTreatment } from './arbitrary-treatment.js';
import * as shapes from './cms-shapes.js';
import { example } from './example-treatment.js';

const { ketamineAssistedPsychotherapy: kap } = treatments;
const packaged = { ...treatments, kapInSpanish, example: example as Treatment };
const cmss = Object.entries(shapes);
type Fields = Record<string, unknown>;

/** As it comes over the wire. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What `false` says in an optional field, nothing says too. */
const withoutFalse = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value, (_, inner) => (inner === false ? undefined : inner)));

/** `{ ...small, [field]: value }`, as the only content. */
const read = (fields: Fields, options?: Parameters<typeof fromCms>[1]) =>
  fromCms(fields, options) as Fields;

const problemsOf = (content: unknown) =>
  (safeParseTreatment(content).error?.problems ?? []).map(({ at, found, fix }) => ({
    at,
    found,
    fix,
  }));

describe.each(cmss)('%s', (_, shape) => {
  it.each(Object.entries(packaged))('sends %s, which is read whole', (_, treatment) => {
    const content = fromCms(sent(shape(treatment)), { nullMeansUnset: true });
    expect(content).toStrictEqual(withoutFalse(treatment));
    expect(parseTreatment(content)).toStrictEqual(content);
  });

  it('sends any treatment, which is read whole', () => {
    // No rich text tells one space from two.
    const tidy = (text: string) =>
      text
        .split(/\n\s*\n/)
        .map((words) => words.replace(/\s+/g, ' ').trim())
        .filter(Boolean)
        .join('\n\n');
    fc.assert(
      fc.property(arbitraryTreatment, (treatment) => {
        const tidied = withoutFalse(mapTexts(treatment, tidy));
        const content = fromCms(sent(shape(tidied)), { nullMeansUnset: true });
        expect(content).toStrictEqual(tidied);
      }),
      { numRuns: Math.min(30, inject('propertyRuns')) },
    );
  });

  it('sends a misspelled name and a wrong number, which are problems as ever', () => {
    const spoiled = {
      ...kap,
      risks: {
        ...kap.risks,
        groups: [{ ...kap.risks.groups[0], risks: [{ nmae: 'Nausea', name: 'Nausea' }] }],
      },
    };
    // Written where the CMS has it, since no CMS's shape has a field that the model has not.
    const content = fromCms(sent(shape(kap)), { nullMeansUnset: true }) as Treatment;
    expect(problemsOf(fromCms(spoiled)).map(({ at }) => at)).toContain(
      'risks.groups[0].risks[0].nmae (in "Nausea")',
    );
    const [first, ...others] = content.sources;
    const wrong = { ...content, sources: [{ ...first, year: '20211' }, ...others] };
    expect(problemsOf(fromCms(wrong))).toMatchObject([{ at: expect.stringContaining('year') }]);
  });
});

describe('what a CMS adds', () => {
  const added = {
    _id: 'a',
    _type: 'treatment',
    _key: 'k1',
    _rev: 'r1',
    $schema: './treatment.schema.json',
    __typename: 'Treatment',
    __component: 'treatment.risk',
    documentId: 'x',
    createdAt: '2026-11-24T09:00:00.000Z',
    blockType: 'treatment',
  };
  const addedEverywhere = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(addedEverywhere);
    if (typeof value !== 'object' || value === null) return value;
    const inside = Object.entries(value).map(([name, inner]) => [name, addedEverywhere(inner)]);
    return { ...added, ...Object.fromEntries(inside) };
  };

  it('is left out everywhere, and said when asked', () => {
    const dropped: string[] = [];
    const content = fromCms(addedEverywhere(kap), {
      onDropped: (path, value) => dropped.push(`${path.join('.')}: ${value}`),
    });
    expect(content).toEqual(kap);
    expect(dropped).toContain('process.steps.0._key: k1');
    expect(dropped).toContain('$schema: ./treatment.schema.json');
  });

  it('is left out with optional fields that are empty', () => {
    const { team: _, ...rest } = kap;
    const empty = {
      ...rest,
      picture: null,
      shortName: '  ',
      team: { _type: 'team', heading: null, members: [] },
      process: {
        ...kap.process,
        steps: kap.process.steps.map((step) => ({
          substeps: [],
          bring: null,
          options: {},
          ...step,
        })),
      },
    };
    const { shortName: __, ...expected } = rest;
    expect(fromCms(empty)).toEqual(expected);
  });

  it('is not taken for a mistake, nor a mistake for it', () => {
    const problems = problemsOf(
      fromCms({ ...kap, _title: 'x', tagLine: 'y', createdat: 'z', sources: kap.sources }),
    );
    expect(problems.map(({ at }) => at).sort()).toEqual(['_title', 'createdat', 'tagLine']);
  });

  it('leaves required fields that are empty to the check', () => {
    const at = problemsOf(fromCms({ ...kap, mainMessage: '', summary: null, notes: 'x' })).map(
      (problem) => problem.at,
    );
    expect(at).toEqual(expect.arrayContaining(['mainMessage', 'summary']));
  });

  it('leaves the strict check as strict as it was', () => {
    expect(safeParseTreatment({ ...kap, _id: 'a' }).success).toBe(false);
    expect(safeParseTreatment({ ...kap, picture: null }).success).toBe(false);
  });
});

describe('`null`', () => {
  const claim = (evidence: unknown) => ({ summary: { text: 'It may help.', evidence } });

  it('means what the model says unless told otherwise', () => {
    expect(read(claim(null)).summary).toEqual({ text: 'It may help.', evidence: null });
  });

  it('never becomes "no study is known" where it is a gap', () => {
    expect(read(claim(null), { nullMeansUnset: true }).summary).toEqual({ text: 'It may help.' });
    expect(read(claim([]), { nullMeansUnset: true }).summary).toEqual({ text: 'It may help.' });
    const gap = fromCms(
      { ...kap, summary: { ...kap.summary, evidence: null } },
      { nullMeansUnset: true },
    );
    expect(problemsOf(gap)).toMatchObject([
      { at: 'summary.evidence', found: 'nothing: it is missing' },
    ]);
  });

  it.each([[['none']], ['none'], [[{ id: 3, slug: 'none' }]], [['None ']]])(
    'is what %j says',
    (evidence) => {
      const none = read(claim(evidence), { nullMeansUnset: true });
      expect(none.summary).toEqual({ text: 'It may help.', evidence: null });
    },
  );
});

describe('a text', () => {
  const tagline = (value: unknown) => read({ tagline: value }).tagline;

  it.each([
    ['Relief that doesn&#8217;t last', 'Relief that doesn’t last'],
    ['Relief that doesn&amp;#8217;t last', 'Relief that doesn’t last'],
    [
      '<p>You meet a&nbsp;therapist.</p><ul><li>Bring your medicines</li></ul>',
      'You meet a therapist.\n\nBring your medicines',
    ],
    ['<p>Take 10&nbsp;mg.</p>\n\n\n\n<p>Rest.<br />Eat.</p>', 'Take 10\u00a0mg.\n\nRest.\nEat.'],
    ['Intro\r\n\r\n<strong>Bold</strong> rest', 'Intro\n\nBold rest'],
    [
      '<!-- wp:heading --><h3 class="wp-block-heading">How&hellip;</h3><!-- /wp:heading --><p>So.</p>',
      'How…\n\nSo.',
    ],
    [
      'Read <a href="https://www.fda.gov/drugs">the notice</a>.',
      'Read the notice (https://www.fda.gov/drugs).',
    ],
    [
      'See <a href="#risks">the risks</a> and <a href="https://fda.gov/">fda.gov</a>.',
      'See the risks and fda.gov.',
    ],
    ['10<sup>9</sup> cells, CO<sub>2</sub>, the 5<sup>th</sup> day', '10⁹ cells, CO₂, the 5th day'],
    ['**Rest** and _water_', 'Rest and water'],
    ['## Before\n\n- no food\n- no alcohol', 'Before\n\nno food\n\nno alcohol'],
    ['1. Sit down\n2. Breathe', 'Sit down\n\nBreathe'],
    ['[the notice](https://www.fda.gov/drugs "FDA")', 'the notice (https://www.fda.gov/drugs)'],
    ['1\\. It may help', '1. It may help'],
    ['[caption id="attachment_6" width="300"]A river[/caption]', 'A river'],
    ['<img class="emoji" alt="🙂" src="https://s.w.org/1.svg"> 7', '🙂 7'],
    ['&lt; 5 in 100, p &lt; 0.05, a &amp; b', '< 5 in 100, p < 0.05, a & b'],
    ['Less than < 5 in 100, 2 * 3, a_b_c, 5* p', 'Less than < 5 in 100, 2 * 3, a_b_c, 5* p'],
    [
      'You\u00a0may\u00a0feel\u00a0sick\u00a0after\u00a010\u00a0mg.',
      'You may feel sick after 10\u00a0mg.',
    ],
    ['convers\u200bation\u00ad, \ufeffBOM, \u202a555\u202c', 'conversation, BOM, 555'],
    [{ rendered: 'Day &#038; night' }, 'Day & night'],
    [{ _type: 'localeString', en: 'Calm' }, 'Calm'],
    [90, '90'],
  ])('%j is read as %j', (given, expected) => {
    expect(tagline(given)).toBe(expected);
    expect(problemsOf(fromCms({ ...kap, tagline: given }))).toEqual([]);
  });

  it.each([
    ['<del>It cures.</del> It may help.', '<del>'],
    ['Look: <img src="a.jpg" alt="A river">', '<img src=\\"a.jpg\\" alt=\\"A river\\">'],
    ['<table><tr><td>9 in 100</td></tr></table>', '<table>'],
    ['~~It cures.~~ It may help.', '~~It cures.~~'],
    ['[contact-form-7 id="1"]', '[contact-form-7 id=\\"1\\"]'],
    ['x<sup>2a</sup>', '<sup>2a</sup>'],
  ])('%j stays, with a problem that names what words cannot stand for', (given, lost) => {
    const content = fromCms({ ...kap, tagline: given });
    expect(content).toMatchObject({ tagline: given });
    expect(problemsOf(content)).toMatchObject([
      { at: 'tagline', fix: expect.stringContaining(`Take out "${lost}"`) },
    ]);
  });
});

/** The same in the JSON of each editor: a heading, words in bold with a link, a list, a line break. */
const richTexts: Readonly<Record<string, unknown>> = {
  'Portable Text': [
    {
      _type: 'block',
      _key: 'a',
      style: 'h3',
      markDefs: [],
      children: [{ _type: 'span', text: 'Before' }],
    },
    {
      _type: 'block',
      _key: 'b',
      style: 'normal',
      markDefs: [{ _key: 'l1', _type: 'link', href: 'https://www.fda.gov/drugs' }],
      children: [
        { _type: 'span', text: 'Read ', marks: [] },
        { _type: 'span', text: 'the ', marks: ['l1'] },
        { _type: 'span', text: 'notice', marks: ['strong', 'l1'] },
        { _type: 'span', text: '.\nThen rest.', marks: [] },
      ],
    },
    ...['No food', 'No alcohol'].map((text) => ({
      _type: 'block',
      style: 'normal',
      listItem: 'bullet',
      level: 1,
      markDefs: [],
      children: [{ _type: 'span', text, marks: [] }],
    })),
  ],
  Contentful: {
    nodeType: 'document',
    data: {},
    content: [
      {
        nodeType: 'heading-3',
        data: {},
        content: [{ nodeType: 'text', value: 'Before', marks: [], data: {} }],
      },
      {
        nodeType: 'paragraph',
        data: {},
        content: [
          { nodeType: 'text', value: 'Read ', marks: [], data: {} },
          {
            nodeType: 'hyperlink',
            data: { uri: 'https://www.fda.gov/drugs' },
            content: [
              { nodeType: 'text', value: 'the ', marks: [], data: {} },
              { nodeType: 'text', value: 'notice', marks: [{ type: 'bold' }], data: {} },
            ],
          },
          { nodeType: 'text', value: '.\nThen rest.', marks: [], data: {} },
        ],
      },
      {
        nodeType: 'unordered-list',
        data: {},
        content: ['No food', 'No alcohol'].map((value) => ({
          nodeType: 'list-item',
          data: {},
          content: [
            {
              nodeType: 'paragraph',
              data: {},
              content: [{ nodeType: 'text', value, marks: [], data: {} }],
            },
          ],
        })),
      },
      { nodeType: 'hr', data: {}, content: [] },
    ],
  },
  "Strapi's blocks": [
    { type: 'heading', level: 3, children: [{ type: 'text', text: 'Before' }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Read ' },
        {
          type: 'link',
          url: 'https://www.fda.gov/drugs',
          children: [
            { type: 'text', text: 'the ' },
            { type: 'text', text: 'notice', bold: true },
          ],
        },
        { type: 'text', text: '.\nThen rest.' },
      ],
    },
    {
      type: 'list',
      format: 'unordered',
      children: ['No food', 'No alcohol'].map((text) => ({
        type: 'list-item',
        children: [{ type: 'text', text }],
      })),
    },
  ],
  Lexical: {
    root: {
      type: 'root',
      version: 1,
      children: [
        { type: 'heading', tag: 'h3', children: [{ type: 'text', text: 'Before', format: 0 }] },
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'Read ', format: 0 },
            {
              type: 'link',
              fields: { linkType: 'custom', url: 'https://www.fda.gov/drugs', newTab: false },
              children: [
                { type: 'text', text: 'the ', format: 0 },
                { type: 'text', text: 'notice', format: 1 },
              ],
            },
            { type: 'text', text: '.', format: 0 },
            { type: 'linebreak', version: 1 },
            { type: 'text', text: 'Then rest.', format: 2 },
          ],
        },
        { type: 'horizontalrule', version: 1 },
        {
          type: 'list',
          listType: 'bullet',
          children: ['No food', 'No alcohol'].map((text, index) => ({
            type: 'listitem',
            value: index + 1,
            children: [{ type: 'text', text, format: 0 }],
          })),
        },
      ],
    },
  },
  'Slate, as Keystatic and older Payload have it': [
    { type: 'heading', level: 3, children: [{ text: 'Before' }] },
    {
      type: 'paragraph',
      children: [
        { text: 'Read ' },
        {
          type: 'link',
          href: 'https://www.fda.gov/drugs',
          children: [{ text: 'the ' }, { text: 'notice', bold: true }],
        },
        { text: '.\nThen rest.' },
      ],
    },
    {
      type: 'unordered-list',
      children: ['No food', 'No alcohol'].map((text) => ({
        type: 'list-item',
        children: [{ type: 'list-item-content', children: [{ text }] }],
      })),
    },
  ],
  ProseMirror: {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Before' }] },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Read the notice (https://www.fda.gov/drugs).' },
          { type: 'hardBreak' },
          { type: 'text', text: 'Then rest.', marks: [{ type: 'italic' }] },
        ],
      },
      {
        type: 'bulletList',
        content: ['No food', 'No alcohol'].map((text) => ({
          type: 'listItem',
          content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
        })),
      },
    ],
  },
  HTML: '<h3>Before</h3>\n<p>Read <a href="https://www.fda.gov/drugs">the <b>notice</b></a>.<br>Then rest.</p>\n<ul><li>No food</li><li><p>No alcohol</p></li></ul>',
  Markdown:
    '### Before\n\nRead [the **notice**](https://www.fda.gov/drugs).\nThen rest.\n\n* No food\n* No alcohol',
};

describe('rich text', () => {
  it.each(Object.entries(richTexts))('of %s is read as paragraphs', (_, value) => {
    expect(read({ tagline: value }).tagline).toBe(
      'Before\n\nRead the notice (https://www.fda.gov/drugs).\nThen rest.\n\nNo food\n\nNo alcohol',
    );
  });

  it.each(Object.entries(richTexts))(
    'of %s is read as entries where a list belongs',
    (_, value) => {
      const { process } = read({ process: { steps: [{ bring: value }] } });
      expect(process).toMatchObject({
        steps: [
          {
            bring: [
              'Before',
              'Read the notice (https://www.fda.gov/drugs).',
              'Then rest.',
              'No food',
              'No alcohol',
            ],
          },
        ],
      });
    },
  );

  const paragraph = (...children: unknown[]) => [{ type: 'paragraph', children }];
  it.each([
    [
      'a picture',
      [...paragraph({ type: 'text', text: 'Hi' }), { type: 'image', image: {}, children: [] }],
      'rich text with "image"',
    ],
    [
      'a table',
      {
        nodeType: 'document',
        content: [
          { nodeType: 'paragraph', content: [{ nodeType: 'text', value: 'Hi', marks: [] }] },
          { nodeType: 'table', content: [] },
        ],
      },
      'rich text with "table"',
    ],
    [
      'a block of the site',
      {
        root: {
          type: 'root',
          children: [...paragraph({ type: 'text', text: 'Hi' }), { type: 'block', fields: {} }],
        },
      },
      'rich text with "block"',
    ],
    [
      'struck-out words',
      paragraph({ type: 'text', text: 'It cures.', strikethrough: true }),
      'rich text with "struck-out words, \\"It cures.\\""',
    ],
    [
      'struck-out words in Lexical',
      {
        root: { type: 'root', children: paragraph({ type: 'text', text: 'It cures.', format: 4 }) },
      },
      'rich text with "struck-out words, \\"It cures.\\""',
    ],
  ])('with %s stays, with a problem that says so', (_, value, found) => {
    const content = fromCms({ ...kap, tagline: value });
    expect(content).toMatchObject({ tagline: value });
    expect(problemsOf(content)).toMatchObject([{ at: 'tagline', found }]);
  });

  it('that was not read yet is a problem that says how', () => {
    expect(problemsOf({ ...kap, tagline: richTexts.Lexical })).toMatchObject([
      { at: 'tagline', fix: expect.stringContaining('`fromCms`') },
    ]);
  });

  it('without words is nothing', () => {
    const empty = { root: { type: 'root', children: [{ type: 'paragraph', children: [] }] } };
    expect(read({ tagline: empty })).toEqual({});
    expect(read({ tagline: '<p>&nbsp;</p>' })).toEqual({});
  });
});

describe('days, times, numbers and menus', () => {
  const review = (lastReviewed: unknown, timeZone?: string) =>
    (read({ review: { status: 'reviewed', lastReviewed } }, { timeZone }).review as Fields)
      .lastReviewed;

  it.each([
    ['2026-11-24', undefined, '2026-11-24'],
    ['2026-11-24T00:00:00.000Z', undefined, '2026-11-24'],
    ['2026-11-24T00:00+01:00', undefined, '2026-11-24'],
    ['2026-11-24 09:30:00', undefined, '2026-11-24'],
    ['20261124', undefined, '2026-11-24'],
    [new Date('2026-11-24T12:00:00Z'), undefined, '2026-11-24'],
    // Midnight in Berlin and in Los Angeles.
    ['2026-11-23T23:00:00.000Z', 'Europe/Berlin', '2026-11-24'],
    ['2026-11-24T08:00:00.000Z', 'America/Los_Angeles', '2026-11-24'],
    // Which moment is meant is not said.
    ['2026-11-24T23:30:00', 'Asia/Tokyo', '2026-11-24'],
    // May be the 3rd of April: left to the check.
    ['04/03/2026', undefined, '04/03/2026'],
  ])('%s in %s is the day %s', (given, timeZone, day) => {
    expect(review(given, timeZone)).toBe(day);
  });

  it('reads numbers and words as the model wants them', () => {
    const { risks } = read({
      risks: {
        groups: [
          {
            severity: ['Less common'],
            risks: [
              {
                frequency: {
                  count: '27',
                  per: '100',
                  low: ' 9 ',
                  high: '1,247',
                  comparator: { name: 'with placebo', count: '9' },
                  certainty: { value: 'VERY_LOW', label: 'Very low' },
                },
              },
            ],
          },
        ],
      },
    });
    expect(risks).toEqual({
      groups: [
        {
          severity: 'less-common',
          risks: [
            {
              frequency: {
                count: 27,
                per: 100,
                low: 9,
                high: '1,247',
                comparator: { name: 'with placebo', count: 9 },
                certainty: 'very-low',
              },
            },
          ],
        },
      ],
    });
  });

  it('reads yes and no', () => {
    const steps = [
      { optional: 'true', canStop: 1 },
      { title: 'x', optional: '0', canStop: 'false' },
    ];
    expect(read({ process: { steps } }).process).toEqual({
      steps: [{ optional: true, canStop: true }, { title: 'x' }],
    });
  });
});

describe('what stands around an entry', () => {
  const entry = { name: 'KAP', tagline: 'Calm' };
  it.each([
    ['JSON text', JSON.stringify(entry)],
    ['GROQ', { query: '*', ms: 1, result: [entry] }],
    ['a list of one', [entry]],
    ['Contentful', { sys: { id: 'a1', type: 'Entry' }, metadata: {}, fields: entry }],
    ['GraphQL of Contentful', { data: { treatmentCollection: { items: [entry] } } }],
    ['GraphQL of Sanity', { data: { allTreatment: [entry] } }],
    ['GraphQL of Strapi 5', { data: { treatment: entry } }],
    ['GraphQL of Strapi 4', { data: { treatment: { data: { id: '1', attributes: entry } } } }],
    ['GraphQL of Payload', { data: { Treatments: { docs: [entry], totalDocs: 1 } } }],
    ['Payload', { docs: [entry], totalDocs: 1, page: 1 }],
    ['ACF', { id: 1, guid: { rendered: 'x' }, content: { rendered: '' }, acf: entry }],
    ['WPGraphQL', { data: { treatments: { nodes: [{ __typename: 'Treatment', ...entry }] } } }],
    ['Keystatic', { slug: 'kap', entry }],
  ])('%s is taken off', (_, response) => {
    const { id: __, ...content } = read(response as Fields);
    expect(content).toEqual(entry);
  });

  it('leaves several entries to the check', () => {
    expect(fromCms([entry, entry])).toEqual([entry, entry]);
    expect(safeParseTreatment(fromCms([entry, entry])).success).toBe(false);
  });

  it('unwraps lists: edges, nodes, collections, a single component', () => {
    const step = { title: 'Rest' };
    for (const steps of [{ edges: [{ node: step }] }, { nodes: [step] }, { data: [step] }, step]) {
      expect(read({ process: { steps } }).process).toEqual({ steps: [step] });
    }
    expect(read({ process: { stepsCollection: { items: [step] } } }).process).toEqual({
      steps: [step],
    });
  });

  it('follows entries that contain each other', () => {
    const a: Fields = { sys: { id: 'a', type: 'Entry' } };
    const b: Fields = { sys: { id: 'b', type: 'Entry' }, fields: { title: 'Rest', up: a } };
    a.fields = { name: 'KAP', process: { sys: {}, fields: { steps: [b], heading: 'How' } } };
    expect(read(a)).toMatchObject({
      name: 'KAP',
      process: { heading: 'How', steps: [{ title: 'Rest' }] },
    });
  });

  it('leaves a link that leads nowhere to the check', () => {
    const link = { sys: { type: 'Link', linkType: 'Entry', id: 'gone' } };
    const at = problemsOf(fromCms({ ...kap, process: link })).map((problem) => problem.at);
    expect(at).toContain('process.heading');
  });
});

describe('ids and relations', () => {
  const note = (fields: Fields) => (read({ notes: [fields] }).notes as Fields[])[0];
  it.each([
    [{ id: 'vein', title: 'x' }, 'vein'],
    [{ id: 12, slug: 'vein', title: 'x' }, 'vein'],
    [{ id: '65f000000000000000000001', slug: 'vein', title: 'x' }, 'vein'],
    [{ slug: { _type: 'slug', current: 'vein' }, title: 'x' }, 'vein'],
    [{ _id: 'vein', title: 'x' }, 'vein'],
    [{ sys: { id: 'vein' }, fields: { title: 'x' } }, 'vein'],
    [{ id: 'vein', slug: 'other', title: 'x' }, 'vein'],
    [{ id: 12, title: 'x' }, '12'],
  ])('an entry %j is known by %j', (fields, id) => {
    expect(note(fields)).toEqual({ id, title: 'x' });
  });

  it.each([
    [['vein']],
    ['vein'],
    [[{ id: 12, slug: 'vein', title: 'x', studies: [] }]],
    [[{ _type: 'reference', _ref: 'vein', _key: 'k' }]],
    [[{ sys: { type: 'Link', linkType: 'Entry', id: 'vein' } }]],
    [[{ sys: { id: 'vein', type: 'Entry' }, fields: { title: 'x' } }]],
    [{ data: [{ id: 3, attributes: { slug: 'vein', title: 'x' } }] }],
    [[{ id: 1, note: { id: 12, slug: 'vein', title: 'x' } }]],
    [[{ id: '65f000000000000000000001', note: 'vein' }]],
  ])('evidence %j is the note "vein"', (evidence) => {
    expect(read({ summary: { text: 'x', evidence } }).summary).toEqual({
      text: 'x',
      evidence: ['vein'],
    });
  });

  it('reads the id of each source from text with commas', () => {
    expect(read({ summary: { text: 'x', evidence: 'vein, mouth\nnose' } }).summary).toMatchObject({
      evidence: ['vein', 'mouth', 'nose'],
    });
  });
});

describe('a picture', () => {
  const picture = { src: 'https://a.example/w.jpg', alt: 'Water', width: 1600, height: 900 };
  const { src: url, alt, width, height } = picture;
  it.each([
    ['the model', picture],
    [
      'Payload',
      {
        id: 1,
        url,
        alt,
        width,
        height,
        filename: 'w.jpg',
        mimeType: 'image/jpeg',
        sizes: {},
        focalX: null,
      },
    ],
    [
      'Strapi 5',
      {
        id: 1,
        documentId: 'x',
        name: 'w.jpg',
        url,
        alternativeText: alt,
        caption: null,
        width,
        height,
      },
    ],
    ['Strapi 4', { data: { id: 1, attributes: { url, alternativeText: alt, width, height } } }],
    [
      'Contentful',
      {
        sys: { id: 'a' },
        fields: {
          title: 'w',
          description: alt,
          file: {
            url: '//a.example/w.jpg',
            details: { size: 1, image: { width, height } },
            contentType: 'image/jpeg',
          },
        },
      },
    ],
    [
      'GraphQL of Contentful',
      { __typename: 'Asset', url, description: alt, width, height, contentType: 'image/jpeg' },
    ],
    [
      'Sanity',
      {
        _type: 'image',
        alt,
        asset: { _id: 'image-x', url, metadata: { dimensions: { width, height } } },
      },
    ],
    [
      'ACF',
      {
        ID: 7,
        id: 7,
        title: 'w',
        url,
        alt,
        width: '1600',
        height: '900',
        caption: '',
        sizes: { large: url },
      },
    ],
    ['WPGraphQL', { node: { sourceUrl: url, mediaItemUrl: url, altText: alt, width, height } }],
    [
      'WordPress’s REST API',
      { id: 3, source_url: url, alt_text: alt, media_details: { width, height, file: 'w.jpg' } },
    ],
    [
      'WPGraphQL, with details',
      { mediaItemUrl: url, altText: alt, mediaDetails: { width, height } },
    ],
    ['Prismic', { url, alt, copyright: null, dimensions: { width, height } }],
    ['a field beside others', { image: { url, alt: 'w', width, height }, alt: 'Water' }],
    ['a path and an address for files', { url: '/w.jpg', alt, width, height }],
  ])('from %s', (_, value) => {
    expect(read({ picture: value }, { filesAt: 'https://a.example/' })).toEqual({ picture });
  });

  it('from Storyblok, with the size that is in its address', () => {
    const src = 'https://a.storyblok.com/f/1/1600x900/a/w.jpg';
    const asset = { id: 1, filename: src, alt, fieldtype: 'asset' };
    expect(read({ picture: asset })).toEqual({ picture: { src, alt, width: 1600, height: 900 } });
    // Payload has the file's name there, without its folder.
    const upload = { filename: 'w.jpg', alt, width, height };
    expect(read({ picture: upload })).not.toMatchObject({ picture: { src: 'w.jpg' } });
  });

  it.each([
    ['alt', 'IMG_1234'],
    ['alt', 'water-1600x900.jpg'],
    ['alt', 'Our room.jpg'],
    ['src', 'https://a.example/w.pdf'],
    ['src', 'https://a.example/w.mp4?a=1'],
  ])('%s is not %s', (field, value) => {
    expect(problemsOf({ ...kap, picture: { ...picture, [field]: value } })).toMatchObject([
      { at: `picture.${field}` },
    ]);
  });

  it('keeps its focal point', () => {
    const focal = { ...picture, focalPoint: { x: 30, y: 70 } };
    const sanity = {
      asset: { url, metadata: { dimensions: { width, height } } },
      alt,
      hotspot: { x: 0.3, y: 0.7 },
    };
    expect(read({ picture: { url, alt, width, height, focalX: 30, focalY: 70 } })).toEqual({
      picture: focal,
    });
    expect(read({ picture: sanity })).toEqual({ picture: focal });
  });

  it('without a description is a problem, not decoration', () => {
    const content = fromCms({ ...kap, picture: { url, alternativeText: null, width, height } });
    expect(problemsOf(content)).toMatchObject([{ at: 'picture.alt' }]);
  });
});

it('reads names with underscores, and no other spelling', () => {
  expect(read({ main_message: 'Calm', short_name: 'KAP' })).toEqual({
    mainMessage: 'Calm',
    shortName: 'KAP',
  });
  expect(read({ MainMessage: 'Calm', mainmessage: 'x' })).toEqual({
    MainMessage: 'Calm',
    mainmessage: 'x',
  });
});

it('keeps what WordPress has in the text of the post, for the check to find', () => {
  const [post] = shapes.wordpress(kap) as Fields[];
  const dropped: string[] = [];
  const clean = fromCms(sent(post), { onDropped: (path) => dropped.push(path.join('.')) });
  expect(problemsOf(clean)).toEqual([]);
  expect(dropped).toContain('title');
  const content = { rendered: '<p>Do not drive.</p>', protected: false };
  expect(problemsOf(fromCms({ ...post, content }))).toMatchObject([{ at: 'content' }]);
});

it('reads the clinic’s contact and the crisis contact', () => {
  const contact = parseClinicContact(
    fromCms(
      {
        _id: 'c',
        phone: { id: 3, number: '+1 555 555 0142', label: '', note: 'Day &amp; evening' },
        email: null,
        hours: [{ id: 1, days: ['Monday'], opens: '09:00:00.000', closes: '17:00:00' }],
      },
      { as: 'clinic-contact' },
    ),
  );
  expect(contact).toEqual({
    phone: { number: '+1 555 555 0142', note: 'Day & evening' },
    hours: [{ days: ['Monday'], opens: '09:00', closes: '17:00' }],
  });
  const crisis = { ...crisisLines.US, __typename: 'Crisis', updatedAt: 'x' };
  expect(parseCrisisContact(fromCms(crisis, { as: 'crisis-contact' }))).toEqual(crisisLines.US);
});

it.each([
  ['text', [{ id: 1, text: '' }]],
  ['text and a database’s id', [{ id: '64f1c0ffee00000000000abc', text: null }]],
  ['text of Sanity', [{ _key: 'k', _type: 'item', text: ' ' }]],
  ['field at all', [{ _key: 'k', _type: 'item' }]],
  ['text of Strapi', [{ id: 3, documentId: 'd', text: '' }]],
])('leaves out a row of a list of texts without any %s', (_, rows) => {
  const { afterCare } = example.risks;
  const items = [...(afterCare?.items ?? []), ...rows];
  const read = fromCms({
    ...example,
    risks: { ...example.risks, afterCare: { ...afterCare, items } },
  });
  expect(parseTreatment(read).risks.afterCare).toEqual(afterCare);
});

it('leaves out a row of a list of ids without one, and keeps a link', () => {
  const { evidence } = example.summary;
  const links = [...(evidence ?? []).map((id) => ({ _ref: id })), { id: 4, value: '' }];
  const read = fromCms({ ...example, summary: { ...example.summary, evidence: links } });
  expect(parseTreatment(read).summary).toEqual(example.summary);
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withDate: true }), (anything) => {
      expect(() => fromCms(anything, { nullMeansUnset: true })).not.toThrow();
      expect(() => fromCms({ name: 'A', process: anything, picture: anything })).not.toThrow();
    }),
  );
  const methods = { valueOf: 'a', toString: 'b', constructor: 'c' };
  expect(fromCms(methods)).toEqual(methods);
  const deep = JSON.parse(`${'{"children":['.repeat(5000)}${']}'.repeat(5000)}`);
  expect(() => fromCms({ tagline: { root: deep } })).not.toThrow();
});
