/** What axe holds stories and docs pages to: WCAG 2.0 to 2.2, A and AA, and best practice. */
export const axeOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
