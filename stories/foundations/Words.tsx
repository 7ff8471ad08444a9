/** Text in which names stand in backticks. */
export const Words = ({ children }: { children: string }) =>
  children.split('`').map((part, index) => (index % 2 ? <code key={index}>{part}</code> : part));
