/** Wording of a CareBar. The crisis line has the words of a CrisisNotice. */
export interface CareBarLabels {
  /** Above the crisis line's number at the foot of a phone's screen. */
  crisis: string;
  /** Opens the links to the sections, and names them. */
  contents: string;
  /** Beside it: how long the page takes to read, `{count}` minutes. */
  minutes: string;
  /** Closes them. */
  close: string;
  /** Beside the clinic's number. */
  call: string;
  /** In its place, where the clinic has no number to call. */
  contact: string;
  leave: string;
  /** What leaving does not do, so that nobody relies on more. */
  'leave-limits': string;
}

export const careBarLabels: CareBarLabels = {
  crisis: 'In a crisis',
  contents: 'Contents',
  minutes: '{count} min to read',
  close: 'Close',
  call: 'Call us',
  contact: 'Contact us',
  leave: 'Leave',
  'leave-limits': 'Stays in history',
};
