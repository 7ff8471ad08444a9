/** Ids of sections and of their entries, and ids that were already changed to differ from them. */
const taken =
  /^(about-)*(main|care-bar|summary|key-facts|process|benefits|risks|alternatives|candidacy|cost|team|faq|contact|review|evidence|sources)(-|$)/;

/** The id of a question on the page. A question whose id is taken gets a prefix. */
export const questionId = (own: string): string => (taken.test(own) ? `about-${own}` : own);
