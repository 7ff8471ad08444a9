import { entity, withoutEntities } from './entities.js';
import { blocks, inline, lost, rows, silent, struck, type Tag, tagsIn } from './html-tags.js';
import { linkText } from './links.js';
import { raised } from './raised.js';
import type { PlainText } from './words.js';

/** HTML as text: paragraphs, headings and list items with a blank line between them. */

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

/** The bullet that Word writes for programs without lists. */
const wordBullet =
  /<!(?:--)?\[if !supportLists\](?:--)?>[\s\S]{0,500}?<!(?:--)?\[endif\](?:--)?>/gi;

/** Text without tags, with characters in place of entities. */
export function withoutHtml(written: string): PlainText {
  const html = written.replace(wordBullet, '');
  const all = [...tagsIn(html)];
  if (all.length === 0) return { text: withoutEntities(html) };
  const writer = new Writer(all.some(({ name }) => name && (blocks.has(name) || rows.has(name))));
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
  /** Open elements whose words change as a whole: links, raised figures, quotes, struck-out words. */
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
    else if (lost.has(name)) {
      this.#lost ??= written;
      if (struck.has(name)) this.#toggle(tag);
      if (rows.has(name)) this.#break();
      else if (/^t[dh]$/.test(name) && !isEnd) this.#cell();
    } else if (name === 'br') this.#current = `${this.#current.replace(/ +$/, '')}\n`;
    else if (blocks.has(name)) this.#break();
    else if (['a', 'q', 'sub', 'sup'].includes(name)) this.#toggle(tag);
    else if (!inline.has(name) && !isEnd && /\/\s*$/.test(attributes)) {
      // An element of a CMS, with nothing in it.
      this.#lost ??= written;
    }
  }

  #toggle({ name = '', isEnd, attributes }: Tag): void {
    if (isEnd) this.#close(name);
    else {
      const start = this.#current.length;
      this.#open.push({ name, start, href: attribute(attributes, 'href') });
    }
  }

  #close(name: string): void {
    const index = this.#open.findLastIndex((open) => open.name === name);
    const [opened] = index < 0 ? [] : this.#open.splice(index);
    if (!opened) return;
    const words = this.#current.slice(opened.start);
    const before = this.#current.slice(0, opened.start);
    if (name === 'a') this.#current = before + linkText(words, opened.href);
    else if (struck.has(name)) this.#current = before;
    else if (name === 'q') this.#current = `${before}“${words}”`;
    else {
      const figures = raised(words, name === 'sup');
      if (figures === undefined) this.#lost ??= `<${name}>${words}</${name}>`;
      this.#current = before + (figures ?? words);
    }
  }

  /** Between cells of a row, or their numbers would run together. */
  #cell(): void {
    if (this.#current.trim() !== '') this.#current = `${this.#current.trimEnd()}, `;
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
