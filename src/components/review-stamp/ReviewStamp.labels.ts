/** A month by its number. */
export type MonthNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** Wording of a ReviewStamp. */
export interface ReviewStampLabels {
  /** Where no clinician has signed off on the content. */
  draft: string;
  /** `{reviewer}` and `{credentials}`. */
  reviewed: string;
  /** The same in a line, with the `{date}` of the review. */
  'reviewed-on': string;
  /** Where the next review is overdue; `{date}` it was due. */
  'out-of-date': string;
  'last-reviewed': string;
  'next-review': string;
  'written-by': string;
  funding: string;
  'update-policy': string;
  /** A date: `{day}`, `{month}` and `{year}`. */
  date: string;
  months: Record<MonthNumber, string>;
}

export const reviewStampLabels: ReviewStampLabels = {
  draft: 'Not yet reviewed by a clinician.',
  reviewed: 'Reviewed by {reviewer}, {credentials}',
  'reviewed-on': 'Reviewed by {reviewer}, {credentials}, {date}',
  'out-of-date':
    'This review is out of date: the next one was due on {date}. Ask a clinician before you rely on this page.',
  'last-reviewed': 'Last reviewed',
  'next-review': 'Next review due',
  'written-by': 'Written by',
  funding: 'Who paid for it',
  'update-policy': 'How it is kept up to date',
  date: '{month} {day}, {year}',
  months: {
    1: 'January',
    2: 'February',
    3: 'March',
    4: 'April',
    5: 'May',
    6: 'June',
    7: 'July',
    8: 'August',
    9: 'September',
    10: 'October',
    11: 'November',
    12: 'December',
  },
};
