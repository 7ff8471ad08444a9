import { entity, withoutEntities } from './entities.js';
import { linkText } from './links.js';
import { raised } from './raised.js';
import type { PlainText } from './words.js';

/** HTML as text: paragraphs, headings and list items with a blank line between them. */

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that begin and end a paragraph. */
const blocks = names(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary ul',
);
/** Elements whose words stay in their sentence. */
const inline = names(
  'a abbr acronym b bdi bdo big br cite code data dfn em font i ins kbd label mark q rb ruby samp small span strong sub sup time tt u var wbr',
);
/** Elements with no words for a reader. */
const silent = names('head link meta script style template');
/** Elements that words cannot stand for. Struck-out words would say the opposite without the line. */
const lost = names(
  'audio button canvas del embed form iframe img input map math noscript object picture rp rt s select strike svg table tbody td textarea tfoot th thead tr video',
);

const isElement = (name: string) =>
  [blocks, inline, silent, lost].some((known) => known.has(name)) || /[:-]/.test(name);

/**
 * A tag, a comment or a declaration, also one that was cut off. Attributes need a value, or
 * `<b and c>` would be one.
 */
const tags =
  /<!--(?:[\s\S]*?-->)?|<!doctype\b(?:[^<>]{0,200}>|\s+html\b)?|<!\[[^<>]{0,200}>|<\?(?:php\b|xml\b|=)(?:(?:(?!\?>)[\s\S]){0,2000}\?>)?|<\?[^<>]{0,200}>|<\/?(?:br|div|span|[uo]l|li|strong|em|h[1-6]|img|a\s+href|p\s+\w+=)\b[^<>]{0,300}$|<(\/?)([A-Za-z][\w:-]{0,40})((?:\s(?:[^<>"']|"[^"]{0,2000}"|'[^']{0,2000}'){0,2000})?\/?)>/gi;

const isTag = (name: string | undefined, attributes = '') =>
  name === undefined ||
  (isElement(name.toLowerCase()) && /^\s*(?:\/?|[^<>]*=[^<>]*|[\w-]+\s*\/?)$/.test(attributes));

interface Tag {
  written: string;
  /** Nothing for a comment. */
  name: string | undefined;
  isEnd: boolean;
  attributes: string;
  start: number;
  end: number;
}

function* tagsIn(text: string): Generator<Tag> {
  for (const { index, 0: written, 1: slash, 2: name, 3: attributes } of text.matchAll(tags)) {
    if (!isTag(name, attributes)) continue;
    yield {
      written,
      name: name?.toLowerCase(),
      isEnd: slash === '/',
      attributes: attributes ?? '',
      start: index,
      end: index + written.length,
    };
  }
}

/** The first tag or entity in a text. */
export function htmlIn(text: string): string | undefined {
  const [tag] = tagsIn(text);
  return tag?.written ?? entity.exec(text)?.[0];
}

const attribute = (attributes: string, name: string): string => {
  const [, double, single, plain] =
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
      attributes,
    ) ?? [];
  return withoutEntities(double ?? single ?? plain ?? '');
};

/** An emoji that WordPress has made a picture of. */
const emojiOf = ({ name, attributes }: Tag): string | undefined =>
  name === 'img' && /\bemoji\b/.test(attribute(attributes, 'class'))
    ? attribute(attributes, 'alt')
    : undefined;

/** Text without tags, with characters in place of entities. */
export function withoutHtml(html: string): PlainText {
  const all = [...tagsIn(html)];
  if (all.length === 0) return { text: withoutEntities(html) };
  const writer = new Writer(all.some(({ name }) => name && blocks.has(name)));
  let place = 0;
  let silence: string | undefined;
  for (const tag of all) {
    if (tag.start < place) continue;
    const { name, isEnd } = tag;
    if (!silence) writer.words(html.slice(place, tag.start));
    place = tag.end;
    if (silence) {
      if (isEnd && name === silence) silence = undefined;
    } else if (name && silent.has(name)) {
      if (!isEnd && !['link', 'meta'].includes(name)) silence = name;
    } else writer.tag(tag);
  }
  if (!silence) writer.words(html.slice(place));
  return writer.end();
}

/** Collects words into paragraphs. */
class Writer {
  #paragraphs: string[] = [];
  #current = '';
  #lost: string | undefined;
  /** Open elements whose words change as a whole: links, raised figures and quotes. */
  #open: { name: string; start: number; href: string }[] = [];
  #hasBlocks: boolean;

  constructor(hasBlocks: boolean) {
    this.#hasBlocks = hasBlocks;
  }

  words(html: string): void {
    const text = withoutEntities(html);
    if (!this.#hasBlocks) {
      this.#current += text;
      return;
    }
    // A blank line is a paragraph's end in what WordPress stores; other breaks are spaces.
    for (const [index, part] of text.split(/\r?\n[ \t]*\r?\n/).entries()) {
      if (index > 0) this.#break();
      const words = part.replace(/[ \t\r\n\f]+/g, ' ');
      this.#current += /(?:^|\s)$/.test(this.#current) ? words.replace(/^ /, '') : words;
    }
  }

  tag(tag: Tag): void {
    const { name, isEnd, attributes, written } = tag;
    if (name === undefined) return;
    const emoji = emojiOf(tag);
    if (emoji) this.#current += emoji;
    else if (lost.has(name)) this.#lost ??= written;
    else if (name === 'br') this.#current = `${this.#current.replace(/ +$/, '')}\n`;
    else if (blocks.has(name)) this.#break();
    else if (['a', 'q', 'sub', 'sup'].includes(name)) {
      if (isEnd) this.#close(name);
      else {
        const start = this.#current.length;
        this.#open.push({ name, start, href: attribute(attributes, 'href') });
      }
    } else if (!inline.has(name) && !isEnd && /\/\s*$/.test(attributes)) {
      // An element of a CMS, with nothing in it.
      this.#lost ??= written;
    }
  }

  #close(name: string): void {
    const index = this.#open.findLastIndex((open) => open.name === name);
    const [opened] = index < 0 ? [] : this.#open.splice(index);
    if (!opened) return;
    const words = this.#current.slice(opened.start);
    const before = this.#current.slice(0, opened.start);
    if (name === 'a') this.#current = before + linkText(words, opened.href);
    else if (name === 'q') this.#current = `${before}“${words}”`;
    else {
      const figures = raised(words, name === 'sup');
      if (figures === undefined) this.#lost ??= `<${name}>${words}</${name}>`;
      this.#current = before + (figures ?? words);
    }
  }

  #break(): void {
    for (const { name } of [...this.#open]) this.#close(name);
    if (this.#current.trim() !== '') this.#paragraphs.push(this.#current.trim());
    this.#current = '';
  }

  end(): PlainText {
    if (!this.#hasBlocks) {
      for (const { name } of [...this.#open].reverse()) this.#close(name);
      return { text: this.#current, lost: this.#lost };
    }
    this.#break();
    return { text: this.#paragraphs.join('\n\n'), lost: this.#lost };
  }
}
