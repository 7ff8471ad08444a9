import { withThemeByDataAttribute } from '@storybook/addon-themes';
import type { Preview } from '@storybook/react-vite';
import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/source-serif-4';
import '../src/styles/index.css';
import './preview.css';

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    direction: {
      description: 'Direction of writing',
      toolbar: {
        icon: 'paragraph',
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { direction: 'ltr' },
  decorators: [
    (Story, { globals }) => (
      <div className="clinic-story-canvas" dir={globals.direction}>
        <Story />
      </div>
    ),
    withThemeByDataAttribute({
      themes: { light: 'light', dark: 'dark' },
      defaultTheme: 'light',
      attributeName: 'data-color-scheme',
    }),
  ],
  parameters: {
    a11y: {
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      },
    },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { toc: { headingSelector: 'h2, h3' } },
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Introduction',
          'Pages',
          ['Treatment page'],
          'Content',
          ['For editors', 'For developers', 'For search engines'],
          'Components',
        ],
      },
    },
  },
};

export default preview;
