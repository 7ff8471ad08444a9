import { useInsertionEffect } from 'react';

/** Adds a stylesheet to the page's head, where HTML has it, while a story is there. */
export function useStylesheet(css: string): void {
  useInsertionEffect(() => {
    const style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
    return () => style.remove();
  }, [css]);
}
