import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import type { PropsWithChildren } from 'react';
import { themes } from 'storybook/theming';
import { useToolbar } from './toolbar.js';

/** A docs page in the toolbar's light or dark, like its stories. */
export default function Container(props: PropsWithChildren<DocsContainerProps>) {
  const { theme } = useToolbar();
  return <DocsContainer {...props} theme={theme === 'dark' ? themes.dark : themes.light} />;
}
