import { numberNames } from '../named-numbers.js';
import { linkText } from './links.js';
import { raised } from './raised.js';
import type { PlainText } from './words.js';

/*
 * What a site fills in or replaces: shortcodes of WordPress, BBCode, tokens of Drupal, tags of
 * templates and mailings. Brackets with words, as in "[sic]", are none.
 */

/** Names in brackets that nobody writes as words. */
const known = 'audio|caption|embed|gallery|playlist|video|toc|TOC|b|i|u|s|url|quote|list|img';

const shortcodes = new RegExp(
  [
    // `[/caption]`, `[caption id="a"]`, `[gallery]`, `[vc_row]`, `[node:title]`
    String.raw`(?<!\[|!\[[^\]\n]{0,100}\])\[(?:\/[a-zA-Z][\w-]{0,40}|[a-zA-Z][\w-]{0,40}(?:\s[^[\]]{0,1000})?=[^[\]]{0,1000}|(?:${known})(?:\s[^[\]=]{0,200})?\/?|\*|[a-z]{1,20}(?:_[a-z\d]{1,20})+|[a-z]+(?:-[a-z]+)*(?::[a-z][a-z_-]*)+)\](?!\])`,
    // `[phone]` as a whole line
    String.raw`^[ \t]{0,8}\[(?!sic\])[a-z][a-z\d]{1,30}(?:[_-][a-z\d]{1,30}){0,5}\s{0,2}\/?\][ \t]{0,8}$`,
    // `{% include %}`, `{{< figure >}}`, `{{ name }}`, `<%= name %>`
    String.raw`\{%[^%]{0,1000}%\}|\{\{\{?[^{}]{0,1000}\}\}\}?|<%(?:(?!%>)[\s\S]){0,1000}%>`,
    // `%name%`, `%%name%%`, `*|NAME|*`
    String.raw`(?<![\p{L}\p{N}%])%{1,2}[A-Za-z][A-Za-z_-]{1,40}%{1,2}(?![\p{L}\p{N}%])|\*\|[\w:]{1,40}\|\*`,
    // `:smile:`, `:+1:`
    String.raw`(?<![\p{L}\p{N}:]):(?:[a-z][a-z_]{1,40}\d?|[+-]1):(?![\p{L}\p{N}:])`,
  ].join('|'),
  'gmu',
);

/** A shortcode around words, which stay. */
const around =
  /(?<!\[)\[([a-zA-Z][\w-]{0,40})((?:[\s=][^[\]]{0,1000})?)\]((?:(?!\[\/?\1[\]\s=])[\s\S]){0,20000}?)\[\/\1\]/;

/** Around a picture's address or struck-out words, which are lost with it. */
const lostNames = /^(?:img|s|strike|del)$/i;

/** Around words that stand at the page's end, and would run into their sentence. */
const footnote = /^(?:footnote|footnotes|fn|efn_note|mfn|ref|note)$/i;

/** The words of one shortcode; `undefined` where words cannot stand for it. */
function wordsOf(name: string, attributes: string, words: string, before: string) {
  if (lostNames.test(name)) return undefined;
  if (/^su[bp]$/i.test(name)) return raised(words, /p$/i.test(name));
  if (/^(?:url|link|email)$/i.test(name)) {
    const [, given = ''] = /=\s*["']?([^\s"'\]]+)/.exec(attributes) ?? [];
    return linkText(words, /^email$/i.test(name) && given ? `mailto:${given}` : given);
  }
  return footnote.test(name) && /[^\s[\]]$/.test(before) ? ` (${words})` : words;
}

const names: readonly string[] = numberNames;

/** A number that content names, with one pair of braces too many. */
const doubled = /\{\{\s{0,5}([\w.]{1,40})\s{0,5}\}\}/g;

/** The first shortcode in a text. */
export const shortcodeIn = (text: string): string | undefined => text.match(shortcodes)?.[0];

/** The text without shortcodes around words. One that stands for something else is lost. */
export function withoutShortcodes(written: string): PlainText {
  let text = written;
  let lost: string | undefined;
  for (let count = 0; count < 100; count++) {
    const [all, name = '', attributes = '', inside = ''] = around.exec(text) ?? [];
    if (all === undefined) break;
    const place = text.indexOf(all);
    const words = wordsOf(name, attributes, inside, text.slice(0, place));
    if (words === undefined) lost ??= all;
    text = text.slice(0, place) + (words ?? '') + text.slice(place + all.length);
  }
  text = text.replace(doubled, (all, name: string) => (names.includes(name) ? `{${name}}` : all));
  text = text.replace(/^[ \t]*\[\*\][ \t]*/gm, '\n').replace(/[ \t]*\[\*\][ \t]*/g, '\n\n');
  return { text: text === written ? text : text.trim(), lost: lost ?? shortcodeIn(text) };
}
