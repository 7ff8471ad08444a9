/** The elements of HTML, by what becomes of their words, and the tags in a text. */

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that begin and end a paragraph. */
export const blocks = names(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary ul',
);
/** Elements whose words stay in their sentence. */
export const inline = names(
  'a abbr acronym b bdi bdo big br cite code data dfn em font i ins kbd label mark q rb ruby samp small span strong sub sup time tt u var wbr',
);
/** Elements with no words for a reader. */
export const silent = names('head link meta script style template');
/** Elements that words cannot stand for. Struck-out words would say the opposite without the line. */
export const lost = names(
  'area audio button canvas caption col colgroup datalist del embed form iframe img input map math noscript object oembed optgroup option picture progress rp rt s select source strike svg table tbody td textarea tfoot th thead tr track video',
);
export const struck = names('del s strike');
/** Where a table's rows and a menu's entries begin, so that what is left has them apart. */
export const rows = names('caption option select table tr');

const isElement = (name: string) =>
  [blocks, inline, silent, lost].some((known) => known.has(name)) || /[:-]/.test(name);

/**
 * A tag, a comment or a declaration, also one that was cut off. Attributes need a value, or
 * `<b and c>` would be one.
 */
const tags =
  /<!--(?:[\s\S]*?-->)?|<!doctype\b(?:[^<>]{0,200}>|\s+html\b)?|<!\[CDATA\[|\]\]>|<!\[[^<>]{0,200}>|<\?(?:php\b|xml\b|=)(?:(?:(?!\?>)[\s\S]){0,2000}\?>)?|<\?[^<>]{0,200}>|<\/?(?:br|div|span|[uo]l|li|strong|em|h[1-6]|img|a\s+href|p\s+\w+=)\b[^<>]{0,300}$|<[ \t]{0,3}(\/?)[ \t]{0,3}([A-Za-z][\w:-]{0,40})((?:\s(?:[^<>"']|"[^"]{0,2000}"|'[^']{0,2000}'){0,2000})?\/?)>/gi;

/** An attribute as only tags have it. */
const quoted = String.raw`\s[\w:-]+\s*=\s*["']`;

const isTag = (text: string, name: string | undefined, attributes = '') =>
  name === undefined ||
  (isElement(name.toLowerCase()) && /^\s*(?:\/?|[^<>]*=[^<>]*|[\w-]+\s*\/?)$/.test(attributes)) ||
  // One that HTML does not have, or its end.
  new RegExp(quoted).test(attributes) ||
  (attributes === '' && new RegExp(`<${name}${quoted}`, 'i').test(text));

const isClosed = (text: string, name: string): boolean =>
  new RegExp(`<\\s*/\\s*${name}\\s*>`, 'i').test(text);

/** A component in MDX: `<Note />`, `<Note>…</Note>`. A blank such as `<Name>` is none. */
const isComponent = (text: string, name = '', slash = '', attributes = ''): boolean =>
  /^[A-Z]/.test(name) && (attributes.endsWith('/') || slash === '/' || isClosed(text, name));

export interface Tag {
  written: string;
  /** Nothing for a comment. */
  name: string | undefined;
  isEnd: boolean;
  attributes: string;
  start: number;
  end: number;
}

export function* tagsIn(text: string): Generator<Tag> {
  for (const { index, 0: written, 1: slash, 2: name, 3: attributes } of text.matchAll(tags)) {
    if (!isTag(text, name, attributes) && !isComponent(text, name, slash, attributes)) continue;
    if (written === ']]>' && !text.includes('<![CDATA[')) continue;
    // With a space inside, as in `a < b > c`, only what is closed as well is a tag.
    if (name && /^<\/?\s|^<\s/.test(written) && !isClosed(text, name)) continue;
    // Marks around a tag, as in `<<b>>`, are part of it.
    const isDoubled = text[index - 1] === '<' && text[index + written.length] === '>';
    yield {
      written,
      name: name?.toLowerCase(),
      isEnd: slash === '/',
      attributes: attributes ?? '',
      start: index - Number(isDoubled),
      end: index + written.length + Number(isDoubled),
    };
  }
}
