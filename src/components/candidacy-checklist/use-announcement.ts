import * as React from 'react';

/** Status text for a live region. Announces the same words twice if asked to. */
export function useAnnouncement() {
  const [status, setStatus] = React.useState('');
  const timer = React.useRef<ReturnType<typeof setTimeout>>(undefined);
  React.useEffect(() => () => clearTimeout(timer.current), []);

  /** After `forgetAfter` milliseconds, the next person at the screen must not see the words. */
  const announce = (words: string, forgetAfter?: number) => {
    clearTimeout(timer.current);
    // A repeated text is only announced if it differs; nobody hears the space at its end.
    setStatus((before) => (words && before === words ? `${words}\u00a0` : words));
    if (forgetAfter) timer.current = setTimeout(setStatus, forgetAfter, '');
  };
  return { status, announce };
}
