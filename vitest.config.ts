import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import type { BrowserCommand } from 'vitest/node';
import { docsPages } from './.storybook/mdx.js';
import { findChromium, noChromium } from './scripts/chromium.mjs';

/** Everything runs in CI; a developer waits for less. */
const inCI = Boolean(process.env.CI);

/** All stories in CI, and where somebody runs them from Storybook itself. */
const storyTag = inCI || process.env.VITEST_STORYBOOK ? 'test' : 'smoke';

const executablePath = findChromium();
if (!executablePath) throw new Error(noChromium);

/** A fresh object for each project: Vitest refuses one that two projects share. */
const inChromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: {
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  }),
  instances: [{ browser: 'chromium' as const }],
});

/** Emulates forced colors, as in Windows' contrast themes. */
const forceColors: BrowserCommand<['active' | 'none']> = ({ page }, forcedColors) =>
  page.emulateMedia({ forcedColors });

/**
 * Whole sites and whole pages: in CI, or asked for by name. They come after all others, which would
 * take their time from them.
 */
const whole = [
  {
    test: {
      name: 'consumers',
      sequence: { groupOrder: 1 },
      include: ['tests/consumers/*.test.ts'],
      globalSetup: ['tests/consumers/pack.ts'],
      environment: 'node' as const,
      // They install and build whole sites, two at once.
      testTimeout: 600_000,
      hookTimeout: 600_000,
    },
  },
  {
    test: {
      name: 'visual',
      sequence: { groupOrder: 1 },
      include: ['tests/visual/**/*.test.ts'],
      environment: 'node' as const,
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
  },
].filter(({ test }) => inCI || process.argv.some((argument) => argument.includes(test.name)));

export default defineConfig({
  test: {
    api: { host: '127.0.0.1' },
    // Vitest would leave one core to watch mode, which is half of two.
    maxWorkers: '100%',
    reporters: inCI
      ? ['default', ['json', { outputFile: '.cache/test-results.json' }]]
      : ['default'],
    projects: [
      {
        plugins: [react()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: ['tests/setup.ts', 'tests/properties.ts'],
          provide: { isQuick: !inCI, propertyRuns: inCI ? 1000 : 10 },
          // Long lists of broken content, beside a browser that is busy.
          testTimeout: 60_000,
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
          // Content is data and functions: loading it anew for each file takes a third of the time.
          isolate: false,
          include: ['tests/content/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['tests/properties.ts'],
          provide: { isQuick: !inCI, propertyRuns: inCI ? 1000 : 10 },
          testTimeout: 60_000,
        },
      },
      {
        plugins: [docsPages()],
        test: {
          name: 'ssr',
          include: ['tests/ssr/**/*.test.{ts,tsx}'],
          environment: 'node',
          setupFiles: ['tests/properties.ts'],
          // Each run renders a page and has its HTML validated.
          provide: { isQuick: !inCI, propertyRuns: inCI ? 150 : 8 },
          testTimeout: 60_000,
        },
      },
      {
        plugins: [react()],
        optimizeDeps: {
          // Found late, these would give a test a second React.
          include: [
            '@datadog/browser-rum',
            '@sentry/browser',
            '@storybook/react-vite',
            'clarity-js',
            'culori',
            'posthog-js',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'rrweb',
            'storybook/test',
          ],
        },
        test: {
          name: 'browser',
          // Two cores are shared with all other tests.
          testTimeout: 60_000,
          include: ['tests/browser/**/*.test.tsx'],
          setupFiles: ['tests/setup.ts'],
          provide: { isQuick: !inCI },
          browser: inChromium(),
        },
      },
      {
        // Each story as a test, in all modes: see `.storybook/modes.ts`.
        plugins: [storybookTest({ configDir: '.storybook', tags: { include: [storyTag] } })],
        optimizeDeps: {
          // Found late, these make a cold cache reload the page in the middle of a run.
          include: [
            '@storybook/addon-docs > @storybook/react-dom-shim',
            'culori',
            'react/jsx-dev-runtime',
            'syllable',
          ],
        },
        test: {
          name: 'stories',
          provide: { isQuick: !inCI && !process.env.VITEST_STORYBOOK },
          // A whole page is checked in four modes, beside all other tests.
          testTimeout: 120_000,
          browser: { ...inChromium(), commands: { forceColors } },
        },
      },
      ...whole,
    ],
  },
});
