import { withThemeByDataAttribute } from '@storybook/addon-themes';
import type { Preview } from '@storybook/react-vite';
import '@fontsource-variable/source-sans-3';
import '@fontsource-variable/source-serif-4';
import '../src/styles/index.css';
import './preview.css';

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [
    (Story) => (
      <div className="clinic-story-canvas">
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
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { toc: true },
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Introduction',
          'Pages',
          'Content',
          ['For editors', 'For developers'],
          'Components',
        ],
      },
    },
  },
};

export default preview;
