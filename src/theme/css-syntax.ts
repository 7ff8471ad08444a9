/**
 * Checks the CSS that a theme copies into its stylesheet. By hand, because a CSS parser would be a
 * dependency of the package: css-tree alone is 57 kB gzip, ten times as much as `createTheme`.
 */

/** A CSS identifier. Unlike in JavaScript, it may contain hyphens and any letter beyond ASCII. */
const identifier = String.raw`(?:--|-?[a-z_\u0080-\uffff])[\w\u0080-\uffff-]*`;
const quoted = String.raw`"[^"\\\n]*"|'[^'\\\n]*'`;

/** Whether brackets and quotes are closed and nothing ends a declaration, a rule or a `<style>`. */
function isContained(text: string): boolean {
  const unquoted = text.replaceAll(new RegExp(quoted, 'g'), 'x');
  if (/["'\\{};<@\n\r\f]|\/\*|\*\//.test(unquoted)) return false;
  const open: string[] = [];
  for (const sign of unquoted) {
    if (sign === '(' || sign === '[') open.push(sign === '(' ? ')' : ']');
    else if ((sign === ')' || sign === ']') && open.pop() !== sign) return false;
  }
  return open.length === 0 && !text.includes('</');
}

const family = new RegExp(`^(?:${quoted}|${identifier}(?:\\s+${identifier})*)$`, 'i');
const keyword = /^(?:inherit|initial|unset|revert|revert-layer|default)$/i;
const commaOutsideQuotes = /,(?=(?:[^"']|"[^"]*"|'[^']*')*$)/;

/** Whether browsers accept a `font-family`. An invalid one would also drop the size and leading. */
export function isFontFamilyList(text: string): boolean {
  const names = text.split(commaOutsideQuotes).map((name) => name.trim());
  return isContained(text) && names.every((name) => family.test(name) && !keyword.test(name));
}

/** Whether a text is an image by its quoted address, so that nothing after it can be CSS. */
export const isImageUrl = (text: string): boolean =>
  /^url\((?:"[^"\\\n\r\f]*"|'[^'\\\n\r\f]*')\)$/.test(text.trim()) && !text.includes('</');

const compound = `(?:(?:\\*|${identifier})(?:[.:#]${identifier})*|(?:[.:#]${identifier})+)`;
const complex = new RegExp(`^\\s*${compound}(?:(?:\\s*[>+~]\\s*|\\s+)${compound})*\\s*$`, 'i');

/** A selector with a class for each `[attribute]` and without the `(arguments)` of pseudo-classes. */
function withoutBrackets(selector: string): string {
  const outer = selector.replaceAll(/\[[^[\]]+\]/g, '.a').replaceAll(/(:[\w-]+)\([^()]+\)/g, '$1');
  return outer === selector ? outer : withoutBrackets(outer);
}

/**
 * Whether a text is a list of selectors of elements. Inside `:where()`, browsers ignore an invalid
 * one without a warning.
 */
export function isSelectorList(text: string): boolean {
  const unquoted = text.replaceAll(new RegExp(quoted, 'g'), '""');
  const isPseudoElement = /::|:(?:before|after|first-line|first-letter)\b/i.test(unquoted);
  return (
    isContained(text) &&
    !isPseudoElement &&
    withoutBrackets(unquoted)
      .split(',')
      .every((part) => complex.test(part))
  );
}
