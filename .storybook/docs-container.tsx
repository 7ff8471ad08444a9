import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { type PropsWithChildren, useEffect, useState } from 'react';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { themes } from 'storybook/theming';

/** Light or dark, as the toolbar last said. */
function schemeInToolbar(): 'light' | 'dark' {
  const channel = addons.getChannel();
  const [last] = channel.last(GLOBALS_UPDATED) ?? channel.last(SET_GLOBALS) ?? [];
  return last?.globals?.theme === 'dark' ? 'dark' : 'light';
}

/** A page of documentation in the toolbar's light or dark, as the stories in it are. */
export default function Container(props: PropsWithChildren<DocsContainerProps>) {
  const [scheme, setScheme] = useState(schemeInToolbar);
  useEffect(() => {
    const channel = addons.getChannel();
    const update = () => setScheme(schemeInToolbar());
    channel.on(GLOBALS_UPDATED, update);
    update();
    return () => channel.off(GLOBALS_UPDATED, update);
  }, []);
  return <DocsContainer {...props} theme={themes[scheme]} />;
}
