/** Storybook's own parts of a docs page, and the stories, which are checked by themselves. */
export const notOurs = [
  '.sbdocs-preview',
  '.docblock-argstable',
  '.docblock-source',
  ':has(> .docblock-argstable)',
  '[aria-label^="Copy heading"]',
];

/** What does not fit a docs page, or cannot be heard or reached there. Runs in the browser. */
export function problemsOfDocsPage(notOurs: string[]): string[] {
  const problems: string[] = [];
  const content = document.querySelector('.sbdocs-content') as HTMLElement;
  const ours = (selector: string) =>
    [...content.querySelectorAll<HTMLElement>(selector)].filter(
      (element) => !element.closest(`${notOurs.join()}, [inert]`),
    );
  const where = (element: Element) => element.outerHTML.slice(0, 120);
  const isContained = (element: Element | null): boolean =>
    element !== null &&
    (getComputedStyle(element).overflowX !== 'visible' || isContained(element.parentElement));

  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) problems.push(`${scrollWidth} px wide`);
  for (const element of ours('*')) {
    const { left, right, width } = element.getBoundingClientRect();
    const isOut = width > 1 && (right > innerWidth + 1 || left < -1);
    if (isOut && !isContained(element.parentElement)) problems.push(`outside: ${where(element)}`);

    const { overflowX, overflowY, listStyleType } = getComputedStyle(element);
    const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
    const isPicture = element.querySelector('[inert]') !== null;
    if (/hidden|clip/.test(overflowX) && isCut && !isPicture)
      problems.push(`cut off: ${where(element)}`);
    const scrolls =
      (/auto|scroll/.test(overflowX) && isCut) ||
      (/auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
    if (element.tabIndex === 0 && element.hasAttribute('tabindex') && !scrolls)
      problems.push(`a tab stop without a reason: ${where(element)}`);
    if (scrolls && element.tabIndex !== 0)
      problems.push(`no tab stop, but scrolls: ${where(element)}`);
    const isUnmarked = /^[uo]l$/.test(element.localName) && listStyleType === 'none';
    if (isUnmarked && element.getAttribute('role') !== 'list')
      problems.push(`a list without its role: ${where(element)}`);
  }

  // Of the stories too: each is written for a page of its own, and here they share one.
  const seen = new Set<string>();
  for (const { id } of content.querySelectorAll('[id]')) {
    if (seen.has(id)) problems.push(`twice the id ${id}`);
    seen.add(id);
  }
  return problems;
}
