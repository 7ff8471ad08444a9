import { linkText } from './links.js';
import { raised } from './raised.js';
import { block, innerOf, kindOf, nodesOf } from './rich-text-forms.js';
import { isNode, type Node } from './rich-text-node.js';
import type { PlainText } from './words.js';

/** Rich text as CMSs send it in JSON, as words. */

const isText = (value: unknown): value is string => typeof value === 'string';

const inline =
  /^(?:span|text|inlinecode|link|a|autolink|hyperlink|entryhyperlink|assethyperlink|resourcehyperlink|internallink|itemlink|codehighlight|mark|strong|emphasis|em|b|i|u|)$/;
const lineBreak = /^(?:linebreak|hardbreak|softbreak|br|break)$/;
const empty = /^(?:hr|horizontalrule|thematicbreak|divider)$/;

const wordsOf = (node: Node): string | undefined => {
  const words = node.text ?? node.value;
  return isText(words) ? words : undefined;
};

/** A character that an editor has as a node of its own. */
const emojiOf = ({ attrs }: Node): string | undefined =>
  isNode(attrs) && isText(attrs.emoji) && attrs.emoji !== '' ? attrs.emoji : undefined;

/** Whether a value is rich text rather than a group of fields or a list of them. */
export const isRichText = (value: unknown): boolean => nodesOf(value) !== undefined;

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
    // Storyblok has an email's address by itself.
    if (isText(address)) return place.linktype === 'email' ? `mailto:${address}` : address;
  }
  return '';
};

/** Where the words of a text node lead to: ProseMirror has links among the marks. */
function linkOf(node: Node, links: ReadonlyMap<string, string>): string | undefined {
  const marks: readonly unknown[] = Array.isArray(node.marks) ? node.marks : [];
  const addresses = marks.map((mark) =>
    isNode(mark) ? mark.type === 'link' && addressOf(mark) : links.get(String(mark)),
  );
  return addresses.find(isText) || addressOf(node) || undefined;
}

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
      if (node === null || node === undefined) continue;
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
    else if (kind === 'emoji' && emojiOf(node)) this.#current += emojiOf(node);
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
      return;
    }
    const isAbove = marks.some((mark) => /^sup/.test(mark));
    const isBelow = marks.some((mark) => /^sub/.test(mark));
    const figures = isAbove || isBelow ? raised(words, isAbove) : words;
    if (figures === undefined) this.lost ??= `raised figures, "${words}"`;
    const address = linkOf(node, links);
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
  reader.read(nodesOf(value) ?? [value], 0, new Map());
  reader.flush();
  return { text: reader.paragraphs.join('\n\n'), lost: reader.lost };
}
