/*
 * What Markdown is made of, as patterns.
 */

const wordsInside = String.raw`(?=[^\s*_~])((?:(?!\n\s*\n)[\s\S]){1,2000}?)`;

/** Marks within a line, and what is left of each: its words. */
export const spans: readonly RegExp[] = [
  new RegExp(String.raw`(?<![*\\])\*{3}(?!\*)${wordsInside}(?<=[^\s*])\*{3}(?!\*)`, 'u'),
  // A blank to fill in is no mark.
  /(?<![\p{L}\p{N}_$\\])___(?=[\p{L}"'“‘])([^_\n]{1,500})(?<=[\p{L}\p{N}"'”’.!?…])___(?![\p{L}\p{N}_])/u,
  new RegExp(String.raw`(?<![*\\])\*\*(?!\*)${wordsInside}(?<=[^\s*])\*\*(?!\*)`, 'u'),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}_\\])__(?!_)${wordsInside}(?<=[^\s_])__(?![\p{L}\p{N}_])`,
    'u',
  ),
  /(?<![\p{L}\p{N}*\\])\*(?=[\p{L}\p{N}"'“‘¿¡])([^*\n]{1,500}?)(?<=[\p{L}\p{N}"'”’.!?…])\*(?![\p{L}\p{N}*])/u,
  /(?<![\p{L}\p{N}_\\])_(?=[\p{L}\p{N}"'“‘¿¡])([^_\n]{1,500}?)(?<=[\p{L}\p{N}"'”’.!?…])_(?![\p{L}\p{N}_])/u,
  /(?<![`\\])`{1,2}(?!`)([^`\n]{1,500})`{1,2}(?!`)/u,
  // Marked and inserted words.
  /(?<![=\p{L}\p{N}\\])==(?=[^\s=])([^=\n]{1,500})(?<=\S)==(?![=\p{L}\p{N}])/u,
  /(?<![+\p{L}\p{N}\\])\+\+(?=[^\s+])([^+\n]{1,500})(?<=\S)\+\+(?![+\p{L}\p{N}])/u,
];

/** Raised and lowered figures, `10^9^` and `CO~2~`. */
export const above = /(?<=[\p{L}\p{N})])\^([\p{L}\d+−-]{1,8})\^(?![\p{L}\p{N}])/u;
export const below = /(?<=[\p{L})])~(\d{1,3})~(?![~\d])/u;

/** Struck-out words would say the opposite without the line. */
export const lostMarks: readonly RegExp[] = [
  /~~(?=\S)[^~\n]{1,500}(?<=\S)~~/u,
  /(?<![\p{L}\p{N})~])~(?=[\p{L}])[^~\n]{1,500}(?<=\S)~(?![\p{L}\p{N}~])/u,
  /!\[[^\]\n]{0,500}\](?:\([^)\n]{1,2000}\)|\[[^\]\n]{0,100}\])/u,
  /^[ \t]{0,3}\[\^[\w-]{1,40}\]:[ \t]{0,8}/mu,
  /\[\^[\w-]{1,40}\]/u,
  /^[ \t]{0,8}\|?(?:[ \t]{0,8}:?-{3,99}:?[ \t]{0,8}\|){1,50}(?:[ \t]{0,8}:?-{3,99}:?)?[ \t]{0,8}$/mu,
  // A table's line under its head may be shorter, and some tables have only rows.
  /(?<=\|[^\n]{0,500}\n)[ \t]{0,8}\|?(?:[ \t]{0,8}:?-{1,99}:?[ \t]{0,8}\|){1,50}(?:[ \t]{0,8}:?-{1,99}:?)?[ \t]{0,8}$/mu,
  /^[ \t]{0,8}\|[^|\n]{1,500}\|[^\n]{0,2000}\|[ \t]{0,8}\n[ \t]{0,8}\|[^|\n]{1,500}\|[^\n]{0,2000}\|[ \t]{0,8}$/mu,
  // A row alone.
  /^[ \t]{0,8}\|(?:[^|\n]{1,500}\|){2,50}[ \t]{0,8}$/mu,
];

export const link =
  /(?<!!)\[((?:[^[\]\n]|\[[^[\]\n]*\]){1,500})\]\(\s*<?((?:https?:|mailto:|tel:|sms:|www\.|\.{0,2}\/|#)[^\s)>]{0,2000}|[\w-]+(?:[./][\w-]+)+[^\s)>]{0,2000})>?(?:\s+["'(][^\n]{0,500}?["')])?\s*\)/u;
export const autolink = /<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/u;
export const fence =
  /^[ \t]*(?:`{3,}|~{3,})[^\n`]{0,100}\n([\s\S]*?)\n[ \t]*(?:`{3,}|~{3,})[ \t]*$/mu;
/** Where a link's address stands below the text. */
export const definition =
  /^[ \t]{0,3}\[([^\]\n^]{1,100})\]:[ \t]{1,8}<?((?:https?:|mailto:|tel:|sms:|www\.|\.{0,2}\/|#)[^\s>]{0,2000})>?(?:[ \t]{1,8}["'(][^\n]{0,500}["')])?[ \t]{0,8}$/mu;
export const reference = /\[([^[\]\n]{1,500})\]\[([^[\]\n]{0,100})\]/u;
/** What a filter of Markdown makes of words: `{.lead}`, `{#id}`, `:::` */
export const attributes = /(?<!\{)[ \t]*(?<!\{)\{:?[ \t]*[.#][A-Za-z][^{}\n]{0,200}\}/u;
export const container = /^[ \t]{0,3}:{3,}[ \t]{0,8}(?:[a-z][\w-]{0,40})?[ \t]*/u;
export const alert = /^[ \t]{0,3}>?[ \t]{0,3}\[!([A-Za-z]{2,20})\][-+]?[ \t]*$/u;
export const task = /^\[[ xX]\][ \t]+(?=\S)/u;
/** A sign that would be a mark, or that JSON was written twice. */
export const escaped = /\\(?=[!-/:-@[-`{-~])/u;
export const twice =
  /\\u([\da-fA-F]{4})|\\r?\\n|(?<=[.,:;!?\s])\\[nt]|\\[nt](?=\p{Lu}|\\|\s|$)|\\\n/u;

/** Marks at the start of a line. */
export const heading = /^[ \t]{0,3}#{1,6}[ \t]+(?=\S)(.*?)(?:[ \t]+#+)?[ \t]*$/u;
export const quote = /^[ \t]{0,3}>[ \t]*(?=[\p{L}"“‘*_>]|\[!)/u;
export const bullet = /^[ \t]{0,40}[-•‣◦▪●·][ \t\u00a0]+(?=[^\s\d])/u;
/** Also footnotes, so one line alone is none. */
export const mark = /^[ \t]{0,40}[-*+–—•][ \t\u00a0]+(?=\S)/u;
export const numbered = /^[ \t]{0,40}(\d{1,3})[.)][ \t\u00a0]+(?=\S)/u;
/** A line across, or under a heading. */
export const rule = /^[ \t]{0,40}(?:(?:\*[ \t]{0,4}){3,40}|(?:-[ \t]{0,4}){3,}|={3,})$/u;
/** A short line right under words makes a heading of them. */
export const underline = /(?<=[^\s=-][ \t]{0,40}\n)[ \t]{0,3}(?:={1,2}|--)[ \t]{0,40}$/mu;

/** Signs that one of the marks needs. Most texts have none. */
export const signs =
  /[*_`~^\\|•‣◦▪●·<]|==|\+\+|\{:?[ \t]*[.#]|\]\(|\]:|!\[|\[[\^!]|^[ \t]*(?:[-+–—#>=]|:::|\d{1,3}[.)])/mu;

export const marks = [
  ...lostMarks,
  link,
  definition,
  autolink,
  fence,
  ...spans,
  above,
  below,
  attributes,
  twice,
  escaped,
];
