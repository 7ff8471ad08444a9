import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/react-vite';
import { mdxPluginOptions } from './mdx.js';

/** Built by a test, to be looked at as it is. */
const isBuilt = process.argv.includes('build');

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: [
    { name: '@storybook/addon-docs', options: { mdxPluginOptions } },
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
    '@storybook/addon-themes',
  ],
  framework: '@storybook/react-vite',
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
