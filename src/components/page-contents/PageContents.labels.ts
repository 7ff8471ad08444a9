/** Wording of a PageContents. */
export interface PageContentsLabels {
  /** Names the navigation. */
  heading: string;
}

export const pageContentsLabels: PageContentsLabels = { heading: 'On this page' };
