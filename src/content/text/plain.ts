import { cleanText, loosenSpaces } from './clean.js';
import { htmlIn, withoutHtml } from './html.js';
import { markdownIn, withoutMarkdown, withSigns, withSignsKept } from './markdown.js';
import { shortcodeIn, withoutShortcodes } from './shortcodes.js';
import type { PlainText } from './words.js';

/** Text in the model is words alone. This says what else is in a text, and how it reads without. */

/** The first piece of HTML, Markdown or a shortcode in a text. */
export const markupIn = (text: string): string | undefined =>
  htmlIn(text) ?? shortcodeIn(text) ?? markdownIn(text);

/** The text without its markup, with list items and headings as paragraphs of their own. */
export function plainText(written: string): PlainText {
  const kept = withSignsKept(written);
  if (kept === written) return withoutMarkup(written);
  const { text, lost } = withoutMarkup(kept);
  // Two escaped asterisks around words would be a mark to whoever reads the text next, so they go.
  for (const twins of [undefined, { '*': '' }]) {
    const signed = withSigns(text, twins);
    if (markupIn(signed) === undefined) return { text: signed, lost: lost && withSigns(lost) };
  }
  return withoutMarkup(withSigns(text));
}

function withoutMarkup(written: string): PlainText {
  let text = cleanText(written);
  let lost: string | undefined;
  // Editors of HTML write them between any two words.
  const isLoose = /&(?:amp;)*(?:nbsp|#160|#xa0)/i.test(written);
  // Encoded HTML, as in `&lt;b&gt;`, shows once its entities are characters.
  for (let round = 0; round < 4 && markupIn(text) !== undefined; round++) {
    for (const read of [withoutHtml, withoutShortcodes, withoutMarkdown]) {
      const result = read(text);
      text = result.text;
      lost ??= result.lost;
    }
    text = cleanText(isLoose ? loosenSpaces(text) : text).trim();
  }
  return { text, lost: lost ?? markupIn(text) };
}
