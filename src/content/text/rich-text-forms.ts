import { plainText } from './plain.js';
import { fromDelta, fromDraft, isDelta, isDraft, piecesOf } from './rich-text-lists.js';
import { isNode, type Node } from './rich-text-node.js';

/*
 * The forms in which CMSs send rich text, as one: a tree of nodes with words at the ends. Portable Text
 * (Sanity), Contentful's documents, Strapi's blocks, Lexical (Payload), Slate (Hygraph, Keystatic),
 * ProseMirror (Tiptap, Storyblok), BlockNote and DatoCMS's are such trees. Prismic, Notion, Editor.js,
 * Draft.js and Quill send lists.
 */

const isText = (value: unknown): value is string => typeof value === 'string';

/** A node's kind, in one spelling: `list-item`, `listItem` and `listitem` are `listitem`. */
export const kindOf = ({ _type, nodeType, type, tagName }: Node): string =>
  String((type === 'element' && tagName) || (_type ?? nodeType ?? type ?? ''))
    .toLowerCase()
    .replace(/[^a-z\d]/g, '');

export const block =
  /^(?:block|paragraph|p|heading(?:\d|one|two|three|four|five|six)?|h[1-6]|title|quote|blockquote|list|(?:o|bullet|numbered|check|toggle)?listitem|listitemchild|listitemcontent|lic|li|ul|ol|orderedlist|unorderedlist|bulletlist|bulletedlist|numberedlist|tasklist|taskitem|checklist|code|codeblock|preformatted|pre|callout|aside|class|doc|document|root|layout|layoutarea|div)$/;

/** What no words stand for, also where nothing else is in a text. */
const known = /^(?:image|embed|table|video|iframe|audio|file|upload|componentblock)$/;

/** The nodes inside; `undefined` where a node is no part of rich text. */
export function innerOf(node: Node): readonly unknown[] | undefined {
  const { root, document, children, content } = node;
  if (isNode(root)) return [root];
  if (isNode(document)) return [document];
  // BlockNote has its words beside the blocks below them.
  const inner =
    Array.isArray(children) && Array.isArray(content)
      ? [...content, ...children]
      : (children ?? content);
  return Array.isArray(inner) ? inner : undefined;
}

const isBlock = (node: unknown): boolean => {
  if (!isNode(node) || innerOf(node) === undefined) return false;
  const kind = kindOf(node);
  return kind === '' || block.test(kind);
};

/** A node at the top of rich text. A picture may stand beside paragraphs. */
const isRichNode = (node: unknown): boolean =>
  isBlock(node) || (isNode(node) && (isText(node._type) || isText(node.type)));

const isPrismic = (node: unknown): node is Node =>
  isNode(node) && isText(node.text) && Array.isArray(node.spans);

const isNotionSpan = (node: unknown): node is Node => isNode(node) && isText(node.plain_text);
const isNotionBlock = (node: unknown): node is Node => isNode(node) && node.object === 'block';

/** A block of WordPress as `parse_blocks` returns it. Those that a plugin renders have no HTML. */
const isWordPressBlock = (node: unknown): node is Node =>
  isNode(node) && 'blockName' in node && Array.isArray(node.innerContent);

/** Its HTML, with that of the blocks in it where they stand. */
function htmlOf({ blockName, innerContent, innerBlocks }: Node): string {
  const inside = Array.isArray(innerBlocks) ? innerBlocks.filter(isWordPressBlock) : [];
  const parts: readonly unknown[] = Array.isArray(innerContent) ? innerContent : [];
  if (parts.length === 0 && blockName) return `<object name="${blockName}"></object>`;
  let place = 0;
  return parts
    .map((part) => {
      const inner = part === null ? inside[place++] : undefined;
      return inner ? htmlOf(inner) : String(part ?? '');
    })
    .join('');
}

/** What stands beside rich text in its wrapper. */
const besides = new Set(
  'html text markdown references links blocks inlineBlocks schema __typename id type object next_cursor has_more page_or_block'.split(
    ' ',
  ),
);

/** What is in the wrapper of Contentful's GraphQL, Hygraph, DatoCMS, Keystone or Notion. */
function wrapped(value: Node): unknown {
  const names = ['json', 'raw', 'document', 'value', 'results', String(value.type)];
  const name = names.find((name) => typeof value[name] === 'object' && value[name] !== null);
  const isAlone = Object.keys(value).every((other) => other === name || besides.has(other));
  return name !== undefined && isAlone ? value[name] : undefined;
}

/** Rich text as its nodes; `undefined` for a group of fields, a list of them, or plain text. */
export function nodesOf(value: unknown, depth = 0): readonly unknown[] | undefined {
  if (depth > 4) return undefined;
  if (isText(value)) return nodesInJson(value);
  if (Array.isArray(value)) return nodesOfList(value);
  if (!isNode(value)) return undefined;
  if (isNode(value.root) || isNode(value.document)) return [value];
  const inner = wrapped(value);
  if (inner !== undefined) return nodesOf(inner, depth + 1);
  if (isDraft(value)) return fromDraft(value);
  if (isEditorJs(value)) return value.blocks.map(fromEditorJs);
  if (isNode(value) && isDelta(value.ops)) return fromDelta(value.ops);
  if (/^(?:doc|document|root|block)$/.test(kindOf(value)) && isBlock(value)) return [value];
  const inside = kindOf(value) === '' ? innerOf(value) : undefined;
  return inside && nodesOfList(inside);
}

function nodesOfList(list: readonly unknown[]): readonly unknown[] | undefined {
  if (list.length === 0) return undefined;
  if (isDelta(list)) return fromDelta(list);
  if (list.every(isNotionSpan)) return [{ type: 'paragraph', children: list.map(fromNotionSpan) }];
  if (list.every(isNotionBlock)) return list.map(fromNotionBlock);
  if (list.every(isWordPressBlock)) return [paragraph(list.map(htmlOf).join('\n'))];
  const isTyped = list.every((node) => isRichNode(node) || isPrismic(node));
  const isRich = (node: unknown) =>
    isBlock(node) || isPrismic(node) || (isNode(node) && known.test(kindOf(node)));
  if (!isTyped || !list.some(isRich)) return undefined;
  return list.map((node) => (isPrismic(node) ? fromPrismic(node) : node));
}

/** Forms that are not read, by what they have. */
const others: readonly (readonly [name: string, isSuch: (value: Node) => boolean])[] = [
  ['Mobiledoc, as Ghost writes it', ({ sections, markups }) => Boolean(sections && markups)],
  ['WordPress’s blocks', ({ name }) => /^(?:core|acf)\/\w/.test(String(name))],
  ['Builder.io’s blocks', (value) => String(value['@type']).startsWith('@builder.io')],
  ['bytes', ({ type, data }) => type === 'Buffer' && Array.isArray(data)],
];

/** The name of a form of rich text that is not read. */
export function otherForm(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return isNode(first) ? others.find(([, isSuch]) => isSuch(first))?.[0] : undefined;
}

/** Longer than any rich text. */
const longest = 2_000_000;

/** Rich text that was stored as a string. */
function nodesInJson(text: string): readonly unknown[] | undefined {
  if (!/^\s*[[{]\s*["{]/.test(text.slice(0, 200)) || text.length > longest) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? nodesOf(value, 1) : undefined;
  } catch {
    return undefined;
  }
}

/** A paragraph's text and the places in it that are marked. */
function fromPrismic(node: Node): Node {
  const spans = (node.spans as readonly unknown[]).filter(isNode);
  const children = piecesOf(String(node.text), spans, (marks) => ({
    data: marks.find(({ type }) => type === 'hyperlink')?.data,
  }));
  return { type: node.type, children };
}

function fromNotionSpan(span: Node): Node {
  const { type, plain_text: text, annotations, href } = span;
  if (type === 'equation') return { type };
  return { ...(isNode(annotations) ? annotations : {}), type: 'text', text, href };
}

function fromNotionBlock(block: Node): Node {
  const type = String(block.type);
  const content = block[type];
  if (type === 'divider') return { type };
  if (!isNode(content) || !Array.isArray(content.rich_text)) return { type };
  const children: Node[] = content.rich_text.filter(isNode).map(fromNotionSpan);
  const { children: inside = content.children } = block;
  const inner = Array.isArray(inside) ? inside.filter(isNode).map(fromNotionBlock) : [];
  return { type: 'div', children: [{ type: 'paragraph', children }, ...inner] };
}

const isEditorJs = (value: Node): value is Node & { blocks: readonly unknown[] } =>
  Array.isArray(value.blocks) &&
  value.blocks.length > 0 &&
  value.blocks.every((block) => isNode(block) && isText(block.type) && isNode(block.data));

/** A paragraph of HTML. */
function paragraph(html: unknown): Node {
  const { text, lost } = plainText(String(html ?? ''));
  return {
    type: 'paragraph',
    children: [{ text }, ...(lost === undefined ? [] : [{ type: lost }])],
  };
}

/** Entries of a list, each a text or a group with a text and entries of its own. */
const entries = (items: unknown): readonly Node[] =>
  (Array.isArray(items) ? items : []).flatMap((item: unknown) =>
    isNode(item)
      ? [paragraph(item.content ?? item.text), ...entries(item.items)]
      : [paragraph(item)],
  );

function fromEditorJs(block: unknown): Node {
  const { type, data } = block as { type: string; data: Node };
  if (type === 'delimiter') return { type: 'divider' };
  const children = Array.isArray(data.items)
    ? entries(data.items)
    : ['title', 'message', 'text', 'code', 'caption']
        .filter((name) => isText(data[name]) && data[name] !== '')
        .map((name) => paragraph(data[name]));
  const hasWords = /^(?:paragraph|header|list|nestedlist|checklist|quote|code|warning|alert)$/i;
  return hasWords.test(type) ? { type: 'div', children } : { type };
}
