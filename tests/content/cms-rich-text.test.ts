import { describe, expect, it } from 'vitest';
import { fromCms, safeParseTreatment } from '../../src/content/schema/index.js';
import { ketamineAssistedPsychotherapy as kap } from '../../src/content/treatments/ketamine-assisted-psychotherapy/index.js';

/* Rich text of more CMSs than those with a recipe, each in the form its own documents show. */

type Fields = Record<string, unknown>;

const tagline = (value: unknown) => (fromCms({ tagline: value }) as Fields).tagline;
const entries = (value: unknown) =>
  (fromCms({ process: { steps: [{ title: 'x', bring: value }] } }) as typeof kap).process.steps[0]
    ?.bring;
const problems = (value: unknown) =>
  safeParseTreatment(fromCms({ ...kap, tagline: value })).error?.problems ?? [];

const address = 'https://www.fda.gov/drugs';
const words = ['Before', `Read the notice (${address}).`, 'No food', 'No wine'];

const slate = [
  { type: 'heading-two', children: [{ text: 'Before' }] },
  {
    type: 'paragraph',
    children: [
      { text: 'Read ' },
      { type: 'link', href: address, openInNewTab: true, children: [{ text: 'the notice' }] },
      { text: '.', bold: true },
    ],
  },
  {
    type: 'bulleted-list',
    children: ['No food', 'No wine'].map((text) => ({
      type: 'list-item',
      children: [{ type: 'list-item-child', children: [{ text }] }],
    })),
  },
];
const html = `<h2>Before</h2>\r\n<p>Read <a href="${address}">the notice</a>.</p>\r\n<ul><li>No food</li><li>No wine</li></ul>`;

const tiptap = (names: { item: string; list: string }) => ({
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Before' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Read ' },
        { type: 'text', text: 'the ', marks: [{ type: 'link', attrs: { href: address } }] },
        {
          type: 'text',
          text: 'notice',
          marks: [{ type: 'bold' }, { type: 'link', attrs: { href: address } }],
        },
        { type: 'text', text: '.' },
      ],
    },
    {
      type: names.list,
      content: ['No food', 'No wine'].map((text) => ({
        type: names.item,
        content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
      })),
    },
  ],
});

const editorJs = {
  time: 1_764_510_000_000,
  version: '2.31.0',
  blocks: [
    { id: 'a1', type: 'header', data: { text: 'Before', level: 2 } },
    { type: 'paragraph', data: { text: `Read <a href="${address}">the <b>notice</b></a>.` } },
    { type: 'delimiter', data: {} },
    {
      type: 'list',
      data: {
        style: 'unordered',
        items: [{ content: 'No food', items: [{ content: 'No wine' }] }],
      },
    },
  ],
};

const notionText = (content: string, href: string | null = null, annotations: Fields = {}) => ({
  type: 'text',
  text: { content, link: href && { url: href } },
  annotations: { bold: false, strikethrough: false, color: 'default', ...annotations },
  plain_text: content,
  href,
});
const notionBlock = (type: string, ...texts: unknown[]) => ({
  object: 'block',
  id: 'b1',
  type,
  [type]: { rich_text: texts, color: 'default' },
});

const dast = {
  schema: 'dast',
  document: {
    type: 'root',
    children: [
      { type: 'heading', level: 2, children: [{ type: 'span', value: 'Before' }] },
      {
        type: 'paragraph',
        children: [
          { type: 'span', value: 'Read ' },
          { type: 'link', url: address, children: [{ type: 'span', value: 'the notice' }] },
          { type: 'span', marks: ['strong'], value: '.' },
        ],
      },
      {
        type: 'list',
        style: 'bulleted',
        children: ['No food', 'No wine'].map((value) => ({
          type: 'listItem',
          children: [{ type: 'paragraph', children: [{ type: 'span', value }] }],
        })),
      },
    ],
  },
};

const wordPressBlock = (
  blockName: string | null,
  innerContent: unknown[],
  ...innerBlocks: unknown[]
) => ({
  blockName,
  attrs: {},
  innerBlocks,
  innerHTML: innerContent.join(''),
  innerContent,
});

const wholes: Readonly<Record<string, unknown>> = {
  Slate: slate,
  'Hygraph, its tree': { raw: { children: slate }, html, text: 'Before\\nRead' },
  'Hygraph, as HTML': { html },
  'Hygraph, as Markdown': {
    markdown: `## Before\n\nRead [the notice](${address}).\n\n- No food\n- No wine`,
    text: 'Before',
  },
  'Hygraph, with references': { json: { children: slate }, references: [] },
  Tiptap: tiptap({ list: 'bulletList', item: 'listItem' }),
  'Tiptap, with boxes to tick': tiptap({ list: 'taskList', item: 'taskItem' }),
  'Tiptap, stored as text': JSON.stringify(tiptap({ list: 'orderedList', item: 'listItem' })),
  Storyblok: tiptap({ list: 'bullet_list', item: 'list_item' }),
  'Editor.js': editorJs,
  'Editor.js, stored as text': JSON.stringify(editorJs),
  'Notion, blocks': {
    object: 'list',
    results: [
      notionBlock('heading_2', notionText('Before')),
      notionBlock(
        'paragraph',
        notionText('Read '),
        notionText('the ', address),
        notionText('notice', address, { bold: true }),
        notionText('.'),
      ),
      { object: 'block', type: 'divider', divider: {} },
      notionBlock('bulleted_list_item', notionText('No food')),
      notionBlock('to_do', notionText('No wine')),
    ],
    next_cursor: null,
    has_more: false,
  },
  Prismic: [
    { type: 'heading2', text: 'Before', spans: [{ start: 0, end: 6, type: 'strong' }] },
    {
      type: 'paragraph',
      text: 'Read the notice.',
      spans: [
        { start: 5, end: 15, type: 'hyperlink', data: { link_type: 'Web', url: address } },
        { start: 9, end: 15, type: 'em' },
      ],
      direction: 'ltr',
    },
    { type: 'list-item', text: 'No food', spans: [] },
    { type: 'o-list-item', text: 'No wine', spans: [] },
  ],
  'Drupal, processed': { value: '[raw]', format: 'basic_html', processed: html, summary: '' },
  'Drupal, each value in a list': [{ value: html, format: 'basic_html' }],
  Kontent: { type: 'rich_text', name: 'Bring', value: html, images: {}, links: {} },
  Directus: html,
  DatoCMS: { value: dast, blocks: [], links: [] },
  Keystone: { document: slate },
  'Adobe Experience Manager': { html, plaintext: 'Before', markdown: 'Before', json: [] },
  'WordPress, parsed blocks': [
    wordPressBlock('core/heading', ['<h2>Before</h2>']),
    wordPressBlock(null, ['\n\n']),
    wordPressBlock('core/paragraph', [`<p>Read <a href="${address}">the notice</a>.</p>`]),
    wordPressBlock(
      'core/list',
      ['<ul>', null, null, '</ul>'],
      wordPressBlock('core/list-item', ['<li>No food</li>']),
      wordPressBlock('core/list-item', ['<li>No wine</li>']),
    ),
  ],
  'Tina, and Markdown as a tree': {
    type: 'root',
    children: [
      { type: 'h2', children: [{ type: 'text', text: 'Before' }] },
      {
        type: 'p',
        children: [
          { type: 'text', text: 'Read ' },
          { type: 'a', url: address, children: [{ type: 'text', text: 'the notice' }] },
          { type: 'text', text: '.' },
        ],
      },
      {
        type: 'ul',
        children: ['No food', 'No wine'].map((text) => ({
          type: 'li',
          children: [{ type: 'lic', children: [{ type: 'text', text }] }],
        })),
      },
    ],
  },
};

describe.each(Object.entries(wholes))('rich text of %s', (_, value) => {
  it('is read as paragraphs', () => {
    expect(tagline(value)).toBe(words.join('\n\n'));
  });

  it('is read as entries where a list belongs', () => {
    expect(entries(value)).toEqual(words);
  });

  it('is accepted once it is read', () => {
    expect(problems(value)).toEqual([]);
  });
});

const doc = (...content: unknown[]) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Hi' }] }, ...content],
});

it.each([
  ['an emoji', doc({ type: 'emoji', attrs: { name: 'smile', emoji: '🙂' } }), 'Hi\n\n🙂'],
  [
    'an email in Storyblok',
    [
      {
        type: 'paragraph',
        children: [
          {
            type: 'text',
            text: 'Write',
            marks: [{ type: 'link', attrs: { href: 'a@clinic.example', linktype: 'email' } }],
          },
        ],
      },
    ],
    'Write (a@clinic.example)',
  ],
  [
    'a link to an entry',
    [
      {
        type: 'paragraph',
        children: [{ type: 'link', fields: { doc: 7 }, children: [{ text: 'Hi' }] }],
      },
    ],
    'Hi',
  ],
  ['a property of Notion', { id: 'x', type: 'rich_text', rich_text: [notionText('Hi')] }, 'Hi'],
  ['a title of Notion', { id: 'title', type: 'title', title: [notionText('Hi')] }, 'Hi'],
  ['a mention in Notion', [{ type: 'mention', plain_text: '@Ada', href: null }], '@Ada'],
  ['a gap', [{ type: 'paragraph', children: [null, { text: 'Hi' }] }], 'Hi'],
  ['no words', { time: 1, blocks: [{ type: 'paragraph', data: { text: '' } }] }, undefined],
  ['nulls', [null, null], undefined],
  ['empty groups', [{}], undefined],
])('with %s is read', (_, value, expected) => {
  expect(tagline(value)).toBe(expected);
});

it.each([
  ['a picture of Storyblok', doc({ type: 'image', attrs: { src: 'a.jpg' } }), 'image'],
  ['a component of Storyblok', doc({ type: 'blok', attrs: { body: [] } }), 'blok'],
  ['a table of Editor.js', { blocks: [{ type: 'table', data: { content: [['1']] } }] }, 'table'],
  [
    'struck-out words of Notion',
    [notionText('It cures.', null, { strikethrough: true }), notionText(' Hi')],
    'struck-out words, "It cures."',
  ],
  ['a formula of Notion', [{ type: 'equation', plain_text: 'x', equation: {} }], 'equation'],
  ['a picture of Notion', { results: [{ object: 'block', type: 'image', image: {} }] }, 'image'],
  ['a picture of Prismic', [{ type: 'image', url: 'a.jpg', alt: null, dimensions: {} }], 'image'],
  [
    'an embed of Prismic',
    [
      { type: 'paragraph', text: 'Hi', spans: [] },
      { type: 'embed', oembed: {} },
    ],
    'embed',
  ],
  [
    'a block of DatoCMS',
    { schema: 'dast', document: { type: 'root', children: [{ type: 'block' }] } },
    'block',
  ],
  [
    'a component of Keystone',
    { document: [...slate, { type: 'component-block', children: [] }] },
    'component-block',
  ],
  ['a table of Hygraph', { raw: { children: [{ type: 'table', children: [] }] } }, 'table'],
])('%s stays, named, in a text and in a list', (_, value, lost) => {
  expect(tagline(value)).toEqual(value);
  expect(JSON.stringify(entries(value))).toContain(JSON.stringify(value).slice(1, 20));
  const [problem, ...more] = problems(value);
  expect(problem).toMatchObject({ at: 'tagline', found: `rich text with ${JSON.stringify(lost)}` });
  expect(problem?.fix).not.toContain('What is left is "It cures');
  expect(more).toEqual([]);
});
