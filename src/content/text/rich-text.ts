import { linkText } from './links.js';
import { raised } from './raised.js';
import type { PlainText } from './words.js';

/*
 * Rich text as CMSs send it in JSON: Portable Text (Sanity), Contentful's documents, Strapi's blocks,
 * Lexical (Payload), Slate (Keystatic), ProseMirror. All are trees of nodes with words at the ends;
 * they differ in the names.
 */

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';

/** A node's kind, in one spelling: `list-item`, `listItem` and `listitem` are `listitem`. */
const kindOf = ({ _type, nodeType, type }: Node): string =>
  String(_type ?? nodeType ?? type ?? '')
    .toLowerCase()
    .replace(/[^a-z\d]/g, '');

const block =
  /^(?:block|paragraph|p|heading\d?|h[1-6]|quote|blockquote|list|listitem|listitemchild|listitemcontent|li|ul|ol|orderedlist|unorderedlist|bulletlist|bulletedlist|numberedlist|code|codeblock|doc|document|root|layout|layoutarea|div)$/;
const inline =
  /^(?:span|text|inlinecode|link|autolink|hyperlink|entryhyperlink|assethyperlink|resourcehyperlink|internallink|codehighlight|mark|)$/;
const lineBreak = /^(?:linebreak|hardbreak|softbreak|br|break)$/;
const empty = /^(?:hr|horizontalrule|thematicbreak|divider)$/;

/** The nodes inside; `undefined` where a node is no part of rich text. */
function innerOf(node: Node): readonly unknown[] | undefined {
  const { root, document, children, content } = node;
  if (isNode(root)) return [root];
  if (isNode(document)) return [document];
  const inner = children ?? content;
  return Array.isArray(inner) ? inner : undefined;
}

const wordsOf = (node: Node): string | undefined => {
  const words = node.text ?? node.value;
  return isText(words) ? words : undefined;
};

/** Whether a value is rich text rather than a group of fields or a list of them. */
export function isRichText(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isBlock) && value.every(isRichNode);
  if (!isNode(value)) return false;
  if (isNode(value.json)) return isRichText(value.json);
  return (
    isNode(value.root) || isNode(value.document) || (/^doc/.test(kindOf(value)) && isBlock(value))
  );
}

const isBlock = (node: unknown): boolean => {
  if (!isNode(node) || innerOf(node) === undefined) return false;
  const kind = kindOf(node);
  return kind === '' || block.test(kind);
};

/** A node at the top of rich text. A picture may stand beside paragraphs. */
const isRichNode = (node: unknown): boolean =>
  isBlock(node) || (isNode(node) && (isText(node._type) || isText(node.type)));

/** Marks of a text node, in one spelling. */
function marksOf(node: Node): readonly string[] {
  const { marks, format } = node;
  const listed = Array.isArray(marks) ? marks.map((mark) => (isNode(mark) ? mark.type : mark)) : [];
  const set = Object.keys(node).filter((key) => node[key] === true);
  const bits = ['', '', 'strikethrough', '', '', 'subscript', 'superscript'];
  const lexical =
    typeof format === 'number' ? bits.filter((mark, bit) => mark && format & (1 << bit)) : [];
  return [...listed, ...set, ...lexical].map((mark) =>
    String(mark)
      .toLowerCase()
      .replace(/[^a-z]/g, ''),
  );
}

const addressOf = (node: Node): string => {
  const { data, fields, attrs } = node;
  for (const place of [node, data, fields, attrs]) {
    if (!isNode(place)) continue;
    const address = place.url ?? place.href ?? place.uri;
    if (isText(address)) return address;
  }
  return '';
};

/** Deeper than any editor nests. */
const deepest = 40;

class Reader {
  paragraphs: string[] = [];
  lost: string | undefined;
  #current = '';
  /** The link that is being read: Portable Text has it on each piece of its words. */
  #link: { address: string; start: number } | undefined;

  lose(node: unknown): void {
    this.lost ??=
      (isNode(node) && String(node._type ?? node.nodeType ?? node.type ?? '')) || 'part';
  }

  #closeLink(): void {
    if (!this.#link) return;
    const { address, start } = this.#link;
    this.#link = undefined;
    this.#current = this.#current.slice(0, start) + linkText(this.#current.slice(start), address);
  }

  flush(): void {
    this.#closeLink();
    const words = this.#current.trim();
    if (words) this.paragraphs.push(words);
    this.#current = '';
  }

  read(nodes: readonly unknown[], depth: number, links: ReadonlyMap<string, string>): void {
    for (const node of nodes) {
      if (!isNode(node) || depth > deepest) this.lose(node);
      else this.#node(node, depth, links);
    }
  }

  #node(node: Node, depth: number, links: ReadonlyMap<string, string>): void {
    const kind = kindOf(node);
    const inner = innerOf(node);
    const words = wordsOf(node);
    if (lineBreak.test(kind)) this.#current += '\n';
    else if (kind === 'tab') this.#current += ' ';
    else if (empty.test(kind)) this.flush();
    else if (inner !== undefined && block.test(kind)) {
      this.flush();
      this.read(inner, depth + 1, linksOf(node));
      this.flush();
    } else if (inner !== undefined && inline.test(kind)) {
      if (kind === '') this.flush();
      const start = this.#current.length;
      this.read(inner, depth + 1, links);
      const address = addressOf(node);
      this.#current = this.#current.slice(0, start) + linkText(this.#current.slice(start), address);
      if (kind === '') this.flush();
    } else if (words !== undefined && (inline.test(kind) || block.test(kind))) {
      this.#text(node, words, links);
    } else this.lose(node);
  }

  #text(node: Node, words: string, links: ReadonlyMap<string, string>): void {
    const marks = marksOf(node);
    if (marks.some((mark) => mark.startsWith('strike')) && words.trim()) {
      this.lost ??= `struck-out words, "${words.trim()}"`;
    }
    const isAbove = marks.some((mark) => /^sup/.test(mark));
    const isBelow = marks.some((mark) => /^sub/.test(mark));
    const figures = isAbove || isBelow ? raised(words, isAbove) : words;
    if (figures === undefined) this.lost ??= `raised figures, "${words}"`;
    const keys: readonly unknown[] = Array.isArray(node.marks) ? node.marks : [];
    const address = keys.map((mark) => links.get(String(mark))).find(Boolean);
    if (address !== this.#link?.address) {
      this.#closeLink();
      if (address) this.#link = { address, start: this.#current.length };
    }
    this.#current += figures ?? words;
  }
}

/** Addresses of a block's links in Portable Text, by key. */
function linksOf({ markDefs }: Node): ReadonlyMap<string, string> {
  const definitions = Array.isArray(markDefs) ? markDefs.filter(isNode) : [];
  return new Map(definitions.map((mark) => [String(mark._key), addressOf(mark)]));
}

/** Rich text as words, with a blank line between paragraphs, headings and list items. */
export function plainRichText(value: unknown): PlainText {
  const reader = new Reader();
  const root = isNode(value) && isNode(value.json) ? value.json : value;
  reader.read(Array.isArray(root) ? root : [root], 0, new Map());
  reader.flush();
  return { text: reader.paragraphs.join('\n\n'), lost: reader.lost };
}
