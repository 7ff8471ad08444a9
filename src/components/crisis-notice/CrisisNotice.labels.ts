/** Wording of a CrisisNotice. */
export interface CrisisNoticeLabels {
  heading: string;
  /** `{number}` to call. */
  call: string;
  /** `{number}` to text. */
  text: string;
  /** `{address}` of the chat. */
  chat: string;
  /** `{name}` of the local line and its `{number}`. */
  local: string;
  /** When to call the emergency number instead. */
  emergency: string;
}

export const crisisNoticeLabels: CrisisNoticeLabels = {
  heading: 'In crisis, or thinking about suicide?',
  call: 'Call {number}',
  text: 'Text {number}',
  chat: 'Chat at {address}',
  local: '{name}: call {number}',
  emergency: 'If somebody is in danger right now:',
};
