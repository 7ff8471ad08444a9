import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/react-vite';
import { defaultColors } from '../src/tokens/tokens.js';
import { mdxPluginOptions } from './mdx.js';

/** Built by a test, to be looked at as it is. */
const isBuilt = process.argv.includes('build');

/** Storybook follows the device, also while it loads. */
const deviceScheme = '<meta name="color-scheme" content="light dark" />';

/** Until a story has loaded and sets the scheme, its frame is as dark as Storybook around it. */
const whileLoading = `${deviceScheme}
<style>
  .sb-preparing-story,
  .sb-preparing-docs,
  .sb-previewBlock {
    background: light-dark(white, ${defaultColors.canvas.dark});
  }
  html:not([data-color-scheme]) > body {
    background: light-dark(white, ${defaultColors.canvas.dark});
  }
</style>`;

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: [
    { name: '@storybook/addon-docs', options: { mdxPluginOptions } },
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
    '@storybook/addon-themes',
  ],
  framework: '@storybook/react-vite',
  managerHead: (head = '') => head + deviceScheme,
  previewHead: (head = '') => head + whileLoading,
  // First in the list, so last to run: after the check in light.
  previewAnnotations: (entries = []) =>
    process.env.VITEST && !isBuilt
      ? [fileURLToPath(import.meta.resolve('./modes.ts')), ...entries]
      : entries,
  viteFinal: (vite) => ({
    ...vite,
    // So that the first page is there soon after the start.
    server: { ...vite.server, warmup: { clientFiles: ['./stories/introduction/Landing.tsx'] } },
    // The first browsers with light-dark(), so that it stays as written.
    build: { ...vite.build, cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'] },
  }),
  // No test reads the tables of props, and to find what is in them takes as long as all else.
  typescript: { reactDocgen: process.env.VITEST ? false : 'react-docgen' },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Reviewers need the components, not a tour of Storybook.
  features: { sidebarOnboardingChecklist: false },
};

export default config;
