import type { Decorator } from '@storybook/react-vite';
import { type PropsWithChildren, useLayoutEffect } from 'react';

/** A component in a page's text column. */
export const inColumn: Decorator = (Story) => (
  <div className="clinic-story">
    <Story />
  </div>
);

/** A narrow container on a wide screen, such as a sidebar. */
export const inNarrowContainer: Decorator = (Story) => (
  <div style={{ inlineSize: '18rem' }}>
    <Story />
  </div>
);

/** As a visitor sees it with the browser's text size doubled. */
export const withLargeText: Decorator = (Story) => (
  <LargeText>
    <Story />
  </LargeText>
);

function LargeText({ children }: PropsWithChildren) {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.fontSize = '200%';
    return () => {
      style.fontSize = '';
    };
  }, []);
  return children;
}

/** A page in another language and its direction. */
export const inLanguage =
  (lang: 'ar' | 'es' | 'he'): Decorator =>
  (Story) => (
    <div dir={lang === 'es' ? 'ltr' : 'rtl'} lang={lang}>
      <Story />
    </div>
  );
