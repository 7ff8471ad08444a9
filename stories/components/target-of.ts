/** Where a link to a part of the same page leads. Not by a click: that would leave a test's page. */
export function targetOf(link: HTMLElement | undefined): HTMLElement {
  const href = link?.getAttribute('href') ?? '';
  const target = href.startsWith('#') && document.getElementById(href.slice(1));
  if (!target) throw new Error(`Nothing on this page has the address "${href}".`);
  return target;
}
