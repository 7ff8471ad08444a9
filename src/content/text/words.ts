/** A text as words alone. */
export interface PlainText {
  text: string;
  /** The first part that words cannot stand for, such as a picture. */
  lost?: string | undefined;
}
