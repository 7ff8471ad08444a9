/** Wording of a ContactCTA. */
export interface ContactCTALabels {
  /** `{address}` is the clinic's number to call. */
  phone: string;
  /** `{address}` is the clinic's number to text. */
  text: string;
  /** `{address}` is where to write to. */
  email: string;
  responseTime: string;
  answeredBy: string;
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
  phone: 'Call {address}',
  text: 'Text {address}',
  email: 'Email {address}',
  responseTime: 'When you hear back',
  answeredBy: 'Who answers',
  cost: 'What it costs',
  location: 'Where we are',
  directions: 'How to get here',
  hours: 'Opening hours',
  closed: 'Closed',
  openFrom: '{opens} to {closes}',
};
