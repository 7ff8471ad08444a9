import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { findChromium, noChromium } from './scripts/chromium.mjs';

const executablePath = findChromium();
if (!executablePath) throw new Error(noChromium);

/** A fresh object for each project: Vitest refuses one that two projects share. */
const inChromium = (contextOptions = {}) => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    contextOptions,
    launchOptions: {
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  }),
  instances: [{ browser: 'chromium' as const }],
});

/**
 * Every story as a test, accessibility violations included, as one kind of visitor sees it. What is
 * tagged `once` is the same for all of them, and is tested in light; `colors` is tested in light and
 * in dark.
 */
const stories = (
  name: string,
  initialGlobals: Record<string, string>,
  contextOptions?: { forcedColors: 'active' },
): TestProjectInlineConfiguration => ({
  plugins: [
    storybookTest({
      configDir: '.storybook',
      initialGlobals,
      ...(name !== 'light' && {
        tags: { exclude: initialGlobals.theme === 'dark' ? ['once'] : ['once', 'colors'] },
      }),
    }),
  ],
  optimizeDeps: {
    // Found late, these make a cold cache reload the page in the middle of a run.
    include: [
      '@storybook/addon-docs > @storybook/react-dom-shim',
      'culori',
      'react/jsx-dev-runtime',
    ],
  },
  test: { name: `stories-${name}`, browser: inChromium(contextOptions) },
});

export default defineConfig({
  test: {
    api: { host: '127.0.0.1' },
    reporters: process.env.CI
      ? ['default', ['json', { outputFile: '.cache/test-results.json' }]]
      : ['default'],
    projects: [
      {
        plugins: [react()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        test: {
          name: 'types',
          typecheck: { enabled: true, only: true, include: ['tests/types/**/*.test-d.{ts,tsx}'] },
        },
      },
      {
        test: {
          name: 'types-exact',
          typecheck: {
            enabled: true,
            only: true,
            tsconfig: 'tests/types/exact/tsconfig.json',
            include: ['tests/types/exact/*.exact.tsx'],
            // Apps see the declarations alone.
            ignoreSourceErrors: true,
          },
        },
      },
      {
        test: {
          name: 'content',
          include: ['tests/content/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'ssr',
          include: ['tests/ssr/**/*.test.{ts,tsx}'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'consumers',
          include: ['tests/consumers/**/*.test.ts'],
          globalSetup: ['tests/consumers/pack.ts'],
          environment: 'node',
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        plugins: [react()],
        optimizeDeps: { include: ['react/jsx-dev-runtime', 'react-dom/client'] },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.tsx'],
          setupFiles: ['tests/setup.ts'],
          browser: inChromium(),
        },
      },
      {
        test: {
          name: 'visual',
          include: ['tests/visual/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      stories('light', { theme: 'light' }),
      stories('dark', { theme: 'dark' }),
      stories('right-to-left', { direction: 'rtl' }),
      stories('forced-colors', { theme: 'light' }, { forcedColors: 'active' }),
    ],
  },
});
