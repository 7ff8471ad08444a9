/** Wording of a CrisisNotice. */
export interface CrisisNoticeLabels {
  heading: string;
  /** Number to call: `{display}`. */
  call: string;
  /** Number to text: `{display}`. */
  text: string;
  /** What the message has to say, `{keyword}`, and the number, `{display}`. */
  'text-keyword': string;
  /** Address of the chat: `{display}`. */
  chat: string;
  /** `{name}` of a further line and its number, `{display}`. */
  line: string;
  /** The same where there is something to do next, `{note}`. */
  'line-note': string;
  /** When to call the emergency number instead. */
  emergency: string;
  /** The same, in a line. */
  'emergency-short': string;
}

export const crisisNoticeLabels: CrisisNoticeLabels = {
  heading: 'Thinking about suicide, or in a crisis?',
  call: 'Call {display}',
  text: 'Text {display}',
  'text-keyword': 'Text {keyword} to {display}',
  chat: 'Chat at {display}',
  line: '{name}: call {display}',
  'line-note': '{name}: call {display}, {note}',
  emergency: 'If someone is in danger right now:',
  'emergency-short': 'In danger now?',
};
