/** Wording of a ContactCTA. */
export interface ContactCTALabels {
  /** `{number}` of the clinic to call. */
  phone: string;
  /** `{number}` of the clinic to text. */
  text: string;
  /** `{address}` to write to. */
  email: string;
  responseTime: string;
  cost: string;
  location: string;
  directions: string;
  hours: string;
  /** On days without opening hours. */
  closed: string;
  /** `{opens}` and `{closes}`. */
  openFrom: string;
}

export const contactCTALabels: ContactCTALabels = {
  phone: 'Call {number}',
  text: 'Text {number}',
  email: 'Email {address}',
  responseTime: 'When you hear back',
  cost: 'What it costs',
  location: 'Where we are',
  directions: 'How to get here',
  hours: 'Opening hours',
  closed: 'Closed',
  openFrom: '{opens} to {closes}',
};
