import type { PlainText } from './words.js';

/*
 * Shortcodes of WordPress, BBCode and tokens of Drupal. Brackets with words, as in "[sic]", are none.
 */

/** `[caption id="a"]`, `[/caption]`, `[gallery]`, `[vc_row]`, `[node:title]`, `{% include %}`, `{{< figure >}}` */
const shortcodes =
  /(?<!\[)\[(?:\/[a-zA-Z][\w-]{0,40}|[a-zA-Z][\w-]{0,40}(?:\s[^[\]]{0,1000})?=[^[\]]{0,1000}|(?:audio|caption|embed|gallery|playlist|video|b|i|u|url|quote|list)(?:\s[^[\]=]{0,200})?\/?|[a-z]{1,20}(?:_[a-z\d]{1,20})+|[a-z]+(?:-[a-z]+)*(?::[a-z][a-z_-]*)+)\](?!\])|\{%[^%]{0,1000}%\}|\{\{[<%][^{}]{0,1000}[>%]\}\}/g;

/** A shortcode around words, which stay. */
const around =
  /(?<!\[)\[([a-zA-Z][\w-]{0,40})(?:[\s=][^[\]]{0,1000})?\]((?:(?!\[\/?\1[\]\s=])[\s\S]){0,20000}?)\[\/\1\]/;

/** The first shortcode in a text. */
export const shortcodeIn = (text: string): string | undefined => text.match(shortcodes)?.[0];

/** The text without shortcodes around words. One that stands for something else is lost. */
export function withoutShortcodes(written: string): PlainText {
  let text = written;
  for (let count = 0; count < 100 && around.test(text); count++) {
    text = text.replace(around, (_, __, words: string) => words);
  }
  return { text, lost: shortcodeIn(text) };
}
