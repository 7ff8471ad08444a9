import { parseFragment } from 'parse5';

/** HTML attributes that React names differently. @type {Record<string, string>} */
const reactNames = {
  class: 'className',
  for: 'htmlFor',
  tabindex: 'tabIndex',
  datetime: 'dateTime',
  autocomplete: 'autoComplete',
};

/**
 * The source of a module whose `Literal` component renders the given HTML, with no logic at all.
 *
 * @param {string} html
 */
export const literalModule = (html) => `import { createElement, Fragment } from 'react';
export function Literal() { return ${elementSource(parseFragment(html))}; }
`;

/**
 * @param {import('parse5').DefaultTreeAdapterTypes.Node} node
 * @returns {string}
 */
function elementSource(node) {
  if (node.nodeName === '#text' && 'value' in node) return JSON.stringify(node.value);
  const nodes = 'childNodes' in node ? node.childNodes : [];
  // React writes a comment between adjacent texts, and will do so again.
  const children = nodes.filter(({ nodeName }) => nodeName !== '#comment').map(elementSource);
  if (!('attrs' in node)) return `createElement(Fragment,null,${children})`;
  const props = Object.fromEntries(
    // React takes `hidden`, the one boolean attribute here, as a boolean.
    node.attrs.map(({ name, value }) => [reactNames[name] ?? name, name === 'hidden' || value]),
  );
  return `createElement(${[JSON.stringify(node.nodeName), JSON.stringify(props), ...children]})`;
}
