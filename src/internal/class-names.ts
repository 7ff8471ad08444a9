/** A component's class and the host's. */
export const classNames = (...names: readonly (string | undefined)[]) =>
  names.filter(Boolean).join(' ');
