import { cleanText, loosenSpaces } from './clean.js';
import { htmlIn, withoutHtml } from './html.js';
import { markdownIn, withoutMarkdown } from './markdown.js';
import { shortcodeIn, withoutShortcodes } from './shortcodes.js';
import type { PlainText } from './words.js';

/** Text in the model is words alone. This says what else is in a text, and how it reads without. */

/** The first piece of HTML, Markdown or a shortcode in a text. */
export const markupIn = (text: string): string | undefined =>
  htmlIn(text) ?? shortcodeIn(text) ?? markdownIn(text);

/** The text without its markup, with list items and headings as paragraphs of their own. */
export function plainText(written: string): PlainText {
  let text = written;
  let lost: string | undefined;
  // Encoded HTML, as in `&lt;b&gt;`, shows once its entities are characters.
  for (let round = 0; round < 3 && markupIn(text) !== undefined; round++) {
    for (const read of [withoutHtml, withoutShortcodes, withoutMarkdown]) {
      const result = read(text);
      text = result.text;
      lost ??= result.lost;
    }
  }
  // Editors of HTML write them between any two words.
  if (/&(?:amp;)*(?:nbsp|#160|#xa0)/i.test(written)) text = loosenSpaces(text);
  return { text: cleanText(text), lost: lost ?? markupIn(text) };
}
