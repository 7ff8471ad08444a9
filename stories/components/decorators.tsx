import type { Decorator } from '@storybook/react-vite';

/** A page's column around a component. */
export const inColumn: Decorator = (Story) => (
  <div className="clinic-story">
    <Story />
  </div>
);

/** A narrow place on a wide screen: a sidebar, or a column of a grid. */
export const inNarrowPlace: Decorator = (Story) => (
  <div style={{ inlineSize: '18rem' }}>
    <Story />
  </div>
);

/** As a visitor has it who set the browser's text to twice its size. */
export const withLargeText: Decorator = (Story) => (
  <>
    <style>{':root { font-size: 200% }'}</style>
    <Story />
  </>
);

/** A page in another language, written in its direction. */
export const inLanguage =
  (lang: 'ar' | 'es' | 'he'): Decorator =>
  (Story) => (
    <div dir={lang === 'es' ? 'ltr' : 'rtl'} lang={lang}>
      <Story />
    </div>
  );
