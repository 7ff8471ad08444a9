import { describe, expect, it } from 'vitest';
import { fromCms, safeParseTreatment } from '../../src/content/schema/index.js';
import { textFault } from '../../src/content/text/fault.js';
import { example } from './example-treatment.js';

/** Text, rich text and numbers as other systems leave them. */

const withSummary = (text: unknown) => ({
  ...example,
  benefits: { ...example.benefits, summary: { ...example.benefits.summary, text } },
});
const path = ['benefits', 'summary', 'text'];
const read = (text: unknown) =>
  (fromCms(withSummary(text)) as ReturnType<typeof withSummary>).benefits.summary.text;
const problemOf = (content: unknown) =>
  safeParseTreatment(content).error?.problems.find((one) => one.path.join() === path.join());

describe('text that was read in another encoding than its own is refused, with what was meant', () => {
  it.each([
    ['Relief that doesnâ€™t last.', 'Relief that doesn’t last.'],
    ['CafÃ©, naÃ¯ve, Ã¼ber', 'Café, naïve, über'],
    ['About 10Âµg', 'About 10µg'],
    ['Take 10Â\u00a0mg', 'Take 10\u00a0mg'],
    ['Ã¢â‚¬â„¢tis', '’tis'],
    ['Å¡est', 'šest'],
    ['ÐŸÑ€Ð¸Ð²ÐµÑ‚', 'Привет'],
    ['Smile ðŸ˜€', 'Smile 😀'],
    ['Ø³Ù„Ø§Ù…', 'سلام'],
    ['Ø£Ù‡Ù„Ø§ Ø¨Ùƒ', 'أهلا بك'],
    ['æ—¥æœ¬èªž', '日本語'],
  ])('%s', (given, meant) => {
    expect(textFault(given)?.fix).toBe(`Write ${JSON.stringify(meant)}.`);
    expect(problemOf(withSummary(given))?.expected).toContain('encoding');
  });

  it.each([
    ['×©×œ×•×\u009d', 'שלום'],
    ['à¤¨à¤®à¤¸à¥\u008dà¤¤à¥‡', 'नमस्ते'],
  ])('%j, whose bytes have control characters', (given, meant) => {
    expect(textFault(given)?.fix).toBe(`Write ${JSON.stringify(meant)}.`);
    expect(problemOf(withSummary(given))).toBeDefined();
  });

  it('a letter that was lost has to be typed again', () => {
    // Where it was saved, the last byte of the last letter went.
    expect(textFault('×©×œ×•×')?.fix).toContain('Type the text again');
    expect(textFault('donï¿½t')?.fix).toBe('Write the letter that is meant in place of "ï¿½".');
  });

  it.each([
    'São Paulo',
    '“AMANHÃ” e depois',
    'NESCAFÉ®',
    'Hôtel « É » à Évry',
    'ÄÖÜ und „Ä“',
    'Straß“en',
    'Đặng Thị Ân',
    'Ça va… À demain',
  ])('words of other languages are none: %s', (text) => {
    expect(textFault(text)).toBeUndefined();
  });
});

describe('what stands for missing words is refused', () => {
  it.each([
    'undefined',
    'null',
    'NaN',
    'TBD',
    'TODO',
    'N/A',
    'xxx',
    'Hello [object Object]',
    'Lorem ipsum dolor sit amet',
    'Ask [Your Name] first.',
    '[INSERT PHONE]',
    'Come to <your clinic’s name>.',
    'TODO: ask Maria',
    'Untitled',
    '(untitled document)',
    'Call <NAME> today.',
    'Ask for <FIRST NAME>.',
    '[TODO]',
    'We open on [DATE].',
    '[CLINIC PHONE, office]',
  ])('%s', (text) => {
    expect(problemOf(withSummary(text))?.expected).toBe(
      'words for visitors, not what stands for missing ones',
    );
    expect(read(text)).toBe(text);
  });

  it.each([
    'Todo',
    'Nan',
    'It is undefined how long it lasts.',
    'Null results count too.',
    'TODO list',
    '[sic]',
    'A [clinical] trial',
    '[[Your clinic.]]',
    '[[NUMBER of sessions.]]',
    'Her painting is untitled.',
    'Untitled works hang in the waiting room.',
    'It is about [name withheld].',
  ])('but not in words: %s', (text) => {
    expect(textFault(text)).toBeUndefined();
  });
});

it.each([
  ['<Note />', 'Take out "<Note />"'],
  ['Read this: <Callout>It is new.</Callout>', 'Write "Read this: It is new.".'],
  ['{"blocks": []}', 'Read what the CMS sends with `fromCms`'],
])('%s is refused', (text, fix) => {
  expect(problemOf(withSummary(text))?.fix).toContain(fix);
});

describe('codes in place of signs', () => {
  it.each([
    ['We listen,\\nwe plan', 'We listen,\\nwe plan'],
    ['Mondays\\r\\nTuesdays', 'Mondays\\nTuesdays'],
    ['Ketamine%20is%20a%20medicine', 'Ketamine is a medicine'],
    ['You%E2%80%99re%2C first', 'You’re, first'],
  ])('%s is refused', (given, meant) => {
    expect(textFault(given)?.fix).toBe(`Write "${meant}".`);
  });

  it.each(['About 50%20 of them', '20% of 27'])('%s is none', (text) => {
    expect(textFault(text)).toBeUndefined();
  });
});

it('letters with lines through them are refused, and other marks are not', () => {
  const fault = textFault('It costs $̶3̶0̶0̶ $250.');
  expect(fault?.fix).toBe('Take out "$̶3̶0̶0̶", or write it in plain letters if it holds.');
  expect(
    textFault('Nguyễn and Ångström, written in parts'.normalize('NFD'))?.found ?? '',
  ).not.toMatch('struck');
});

it('a blank in angle brackets is no component', () => {
  expect(textFault('Ask for <Name> at the desk.')).toBeUndefined();
});

it.each([
  ['Use \\*this\\* one', 'Use this one'],
  ['5\\* and 6\\*', '5* and 6*'],
])('asterisks that Markdown escapes go only where they would be a mark: %s', (given, meant) => {
  expect(read(given)).toBe(meant);
  expect(textFault(given)?.fix).toBe(`Write "${meant}".`);
  expect(textFault(meant)).toBeUndefined();
});

/** `You meet a therapist.`, then `Bring a list.`, as editors store it. */
const rich: Readonly<Record<string, unknown>> = {
  'a Delta of Quill': {
    ops: [
      { insert: 'You meet a ' },
      { insert: 'therapist', attributes: { bold: true } },
      { insert: '.\nBring a list.' },
      { insert: '\n', attributes: { list: 'bullet' } },
    ],
  },
  'its list alone': [{ insert: 'You meet a therapist.\nBring a list.\n' }],
  'Draft.js': {
    blocks: [
      {
        key: 'a',
        text: 'You meet a therapist.',
        type: 'unstyled',
        inlineStyleRanges: [{ offset: 4, length: 4, style: 'BOLD' }],
        entityRanges: [],
        data: {},
      },
      {
        key: 'b',
        text: 'Bring a list.',
        type: 'unordered-list-item',
        inlineStyleRanges: [],
        entityRanges: [],
        data: {},
      },
    ],
    entityMap: {},
  },
  BlockNote: [
    {
      type: 'paragraph',
      props: {},
      content: [{ type: 'text', text: 'You meet a therapist.', styles: {} }],
      children: [
        {
          type: 'bulletListItem',
          props: {},
          content: [{ type: 'text', text: 'Bring a list.', styles: {} }],
          children: [],
        },
      ],
    },
  ],
  'WordPress in its editor': {
    raw: '<!-- wp:paragraph --><p>You meet a therapist.</p><!-- /wp:paragraph -->',
    rendered: '<p>You meet a therapist.</p>\n<p>Bring a list.</p>\n',
    protected: false,
    block_version: 1,
  },
};

describe('rich text becomes paragraphs', () => {
  it.each(Object.keys(rich))('from %s', (form) => {
    const words = 'You meet a therapist.\n\nBring a list.';
    expect(read(rich[form])).toBe(words);
    expect(read(JSON.stringify(rich[form]))).toBe(
      form.startsWith('WordPress') ? JSON.stringify(rich[form]) : words,
    );
  });

  it('with the addresses of links', () => {
    const address = 'https://clinic.example/a';
    const words = `See our page (${address}).`;
    expect(
      read([
        { insert: 'See ' },
        { insert: 'our page', attributes: { link: address } },
        { insert: '.\n' },
      ]),
    ).toBe(words);
    expect(
      read({
        blocks: [
          {
            text: 'See our page.',
            type: 'unstyled',
            inlineStyleRanges: [],
            entityRanges: [{ offset: 4, length: 8, key: 0 }],
          },
        ],
        entityMap: { 0: { type: 'LINK', data: { url: address } } },
      }),
    ).toBe(words);
  });

  it.each([
    ['a picture in Quill', [{ insert: 'Look: ' }, { insert: { image: 'a.jpg' } }], 'image'],
    ['struck-out words in Quill', [{ insert: 'no', attributes: { strike: true } }], 'struck-out'],
    [
      'struck-out words in Draft.js',
      {
        blocks: [
          {
            text: 'no',
            type: 'unstyled',
            inlineStyleRanges: [{ offset: 0, length: 2, style: 'STRIKETHROUGH' }],
            entityRanges: [],
          },
        ],
        entityMap: {},
      },
      'struck-out',
    ],
    [
      'a table in BlockNote',
      [{ type: 'table', content: { type: 'tableContent' }, children: [] }],
      'table',
    ],
  ])('%s is a problem that names it', (_, value, name) => {
    expect(read(value)).toEqual(value);
    expect(problemOf(fromCms(withSummary(value)))?.fix).toContain(name);
  });

  it.each([
    ['Mobiledoc, as Ghost writes it', { version: '0.3.1', markups: [], sections: [[1, 'p', []]] }],
    ['Builder.io’s blocks', [{ '@type': '@builder.io/sdk:Element', component: { name: 'Text' } }]],
    ['bytes', { type: 'Buffer', data: [1, 2] }],
    ['WordPress’s blocks', [{ name: 'core/paragraph', attributes: { content: 'Hi' } }]],
  ])('%s is named', (found, value) => {
    expect(problemOf(fromCms(withSummary(value)))).toMatchObject({
      found,
      fix: 'Have the CMS send HTML or plain text.',
    });
  });

  it('a list of texts gets them as one', () => {
    expect(problemOf(withSummary(['One.', 'Two.']))).toMatchObject({
      found: 'a list of 2 texts',
      fix: 'Write one text: "One.\\n\\nTwo.".',
    });
  });
});

describe('a number in words gets the form that works', () => {
  const withCount = (key: 'count' | 'sampleSize', value: unknown) => {
    const content = structuredClone(example) as unknown as {
      risks: { groups: { risks: { frequency?: Record<string, unknown> }[] }[] };
    };
    const risk = content.risks.groups.flatMap(({ risks }) => risks).find((one) => one.frequency);
    Object.assign(risk?.frequency ?? {}, { [key]: value });
    return content;
  };
  const fixOf = (key: 'count' | 'sampleSize', value: unknown) =>
    safeParseTreatment(fromCms(withCount(key, value))).error?.problems.find(
      (one) => one.path.at(-1) === key,
    )?.fix;

  it.each([
    ['1,000', 'Write 1000, without quotes.'],
    ['1 000', 'Write 1000, without quotes.'],
    ['1\u202f000', 'Write 1000, without quotes.'],
    ["1'000", 'Write 1000, without quotes.'],
    ['1.000', 'Write 1000 if thousands are meant, or 1.'],
    ['N = 1,000', 'Write 1000, without quotes.'],
    ['27 people', 'Write 27, without quotes.'],
    ['٢٧', 'Write 27, without quotes.'],
    ['２７', 'Write 27, without quotes.'],
    ['12 %', 'Write 12, with 100 as "per".'],
    ['12%', 'Write 12, with 100 as "per".'],
    ['27 of 100', 'Write 27, with 100 as "per".'],
    ['27/100', 'Write 27, with 100 as "per".'],
  ])('%s', (value, fix) => {
    expect(fixOf('count', value)).toBe(fix);
  });

  it.each(['about 12', '~12', '<5', 'twelve', '12,5', '1e3'])('%s is not sure', (value) => {
    expect(fixOf('count', value)).toBe('Write how many people, out of "per".');
  });

  it('a share is no number of people who took part', () => {
    expect(fixOf('sampleSize', '12 %')).toBe('Write how many people took part. Or leave it out.');
  });

  it.each([
    ['c. 2022', 'Write 2022, without quotes.'],
    ['2022a', 'Write 2022, without quotes.'],
    ['May 2022', 'Write 2022, without quotes.'],
    ['in press', 'Write the year of publication, if it has one.'],
  ])('the year %s', (year, fix) => {
    const [first, ...others] = example.sources;
    const content = { ...example, sources: [{ ...first, year }, ...others] };
    expect(safeParseTreatment(fromCms(content)).error?.problems).toEqual([
      expect.objectContaining({ fix: `${fix} Or leave it out.` }),
    ]);
  });

  it.each([2022n, Object.create(null)])('a year that is no number throws nothing', (year) => {
    const [first, ...others] = example.sources;
    const content = { ...example, sources: [{ ...first, year }, ...others] };
    expect(safeParseTreatment(content).error?.problems).toHaveLength(1);
  });

  it('a database’s decimals are no other number', () => {
    expect(fixOf('count', '1234.000')).not.toContain('Write 1234');
    expect(
      (fromCms(withCount('count', '27.00')) as ReturnType<typeof withCount>).risks.groups
        .flatMap(({ risks }) => risks)
        .find((one) => one.frequency)?.frequency?.count,
    ).toBe(27);
  });
});
