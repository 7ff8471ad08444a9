/**
 * Under Vitest, each story is rendered once, in light, and then checked with axe in the other modes,
 * for colors where only these differ. Light is enough where somebody waits.
 * `once`: light is enough. `colors`: dark too. `smoke`: one story of each component, from right to
 * left too, which changes next to nothing for axe. `replay`: the play function runs in each mode.
 */
import { afterEach as checkAccessibility } from '@storybook/addon-a11y/preview';
import type { Preview } from '@storybook/react-vite';
import { inject } from 'vitest';
import { commands } from 'vitest/browser';

declare module 'vitest/browser' {
  interface BrowserCommands {
    forceColors(forcedColors: 'active' | 'none'): Promise<void>;
  }
}

const modes = {
  dark(on: boolean) {
    document.documentElement.dataset.colorScheme = on ? 'dark' : 'light';
  },
  'forced colors'(on: boolean) {
    return commands.forceColors(on ? 'active' : 'none');
  },
  'right to left'(on: boolean) {
    const canvas = document.querySelector<HTMLElement>('.clinic-story-canvas');
    if (canvas) canvas.dir = on ? 'rtl' : 'ltr';
  },
};

function modesFor(tags: string[]): (keyof typeof modes)[] {
  if (inject('isQuick') || tags.includes('once')) return [];
  if (tags.includes('colors')) return ['dark'];
  const directed = tags.includes('smoke') || tags.includes('replay');
  return directed ? ['dark', 'forced colors', 'right to left'] : ['dark', 'forced colors'];
}

/** What axe need not describe takes it as long as the check itself. */
export const parameters: Preview['parameters'] = {
  a11y: { options: { resultTypes: ['violations'] } },
};

/** The rules that read colors. */
const ofColors = ['color-contrast', 'link-in-text-block'];

const nextFrame = () => new Promise(requestAnimationFrame);

export const afterEach: Preview['afterEach'] = async (context) => {
  const { a11y } = context.parameters;
  const colors = { ...parameters?.a11y.options, runOnly: ofColors };
  const withColors = { ...context.parameters, a11y: { ...a11y, options: colors } };
  for (const mode of modesFor(context.tags)) {
    await modes[mode](true);
    try {
      // What a story measures of itself, it measures again in the next frame.
      await nextFrame();
      await nextFrame();
      if (context.tags.includes('replay')) await context.playFunction?.(context);
      const isOfColors = mode !== 'right to left';
      await checkAccessibility(isOfColors ? { ...context, parameters: withColors } : context);
    } catch (error) {
      if (error instanceof Error) {
        error.message = `In ${mode}: ${error.message}`;
        // Vitest prints errors with the same stack as one.
        error.stack = `In ${mode}: ${error.stack}`;
      }
      throw error;
    } finally {
      await modes[mode](false);
    }
  }
};
