import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { type PropsWithChildren, useEffect } from 'react';
import { deviceScheme, themes } from './theme.js';
import { useToolbar } from './toolbar.js';

/** A docs page in the toolbar's light or dark, like its stories; in the device's, before a choice. */
export default function Container(props: PropsWithChildren<DocsContainerProps>) {
  const { theme } = useToolbar();
  const scheme = theme === 'dark' || theme === 'light' ? theme : deviceScheme();
  useEffect(() => {
    document.documentElement.dataset.colorScheme = scheme;
  }, [scheme]);
  return <DocsContainer {...props} theme={themes[scheme]} />;
}
