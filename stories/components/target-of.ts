/** The target of a link within the page. A click would navigate away from the test's page. */
export function targetOf(link: HTMLElement | undefined): HTMLElement {
  const href = link?.getAttribute('href') ?? '';
  const target = href.startsWith('#') && document.getElementById(href.slice(1));
  if (!target) throw new Error(`No element on this page matches "${href}".`);
  return target;
}
