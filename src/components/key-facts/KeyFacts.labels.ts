/** Wording of KeyFacts. */
export interface KeyFactsLabels {
  heading: string;
  what: string;
  'for-whom': string;
  approval: string;
  gains: string;
  'how-long': string;
  'serious-risks': string;
  'side-effects': string;
  'who-should-not': string;
  'not-known': string;
  cost: string;
  /** A number with how the treatment was given: `{route}` and `{frequency}`. */
  number: string;
  /** The same of the most frequent side effect: its `{name}`, `{route}` and `{frequency}`. */
  'largest-number': string;
  /** After the first entries of a list: `{count}` of the others. */
  more: string;
  /** Where no one knows. */
  unknown: string;
  /** Where the page does not say who should not have the treatment. */
  ask: string;
  /** Where the price is not stated. */
  'cost-unknown': string;
  /** The link to the whole page. */
  page: string;
}

export const keyFactsLabels: KeyFactsLabels = {
  heading: 'Key facts',
  what: 'What it is',
  'for-whom': 'Who it may help',
  approval: 'Is it approved?',
  gains: 'Does it help?',
  'how-long': 'How long it lasts',
  'serious-risks': 'Serious risks',
  'side-effects': 'Common side effects',
  'who-should-not': 'Who should not have it',
  'not-known': 'What is not known',
  cost: 'Cost',
  number: '{route}: {frequency}',
  'largest-number': '{name}. {route}: {frequency}',
  more: 'and {count} more',
  unknown: 'This is not known.',
  ask: 'Ask a clinician before you start.',
  'cost-unknown': 'Ask us what it costs before you start.',
  page: 'Read the whole page',
};
