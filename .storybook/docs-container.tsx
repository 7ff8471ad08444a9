import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import type { PropsWithChildren } from 'react';
import { themes } from 'storybook/theming';
import { useToolbar } from './toolbar.js';

/** Shows docs pages in the toolbar's color scheme, like the stories in them. */
export default function Container(props: PropsWithChildren<DocsContainerProps>) {
  const { theme } = useToolbar();
  return <DocsContainer {...props} theme={theme === 'dark' ? themes.dark : themes.light} />;
}
