import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/react-vite';
import remarkGfm from 'remark-gfm';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: [
    {
      name: '@storybook/addon-docs',
      // Tables in MDX.
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
    '@storybook/addon-themes',
  ],
  framework: '@storybook/react-vite',
  // First in the list, so last to run: after the check in light.
  previewAnnotations: (entries = []) =>
    process.env.VITEST ? [fileURLToPath(import.meta.resolve('./modes.ts')), ...entries] : entries,
  // As the package's own stylesheet is built: light-dark() stays as it is written.
  viteFinal: (vite) => ({
    ...vite,
    build: { ...vite.build, cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'] },
  }),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Reviewers come for the components, not for a tour of Storybook.
  features: { sidebarOnboardingChecklist: false },
};

export default config;
