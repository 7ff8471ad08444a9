import remarkGfm from 'remark-gfm';
import type { Plugin } from 'vite';

/** How docs pages are compiled: Markdown with tables. */
export const mdxPluginOptions = { mdxCompileOptions: { remarkPlugins: [remarkGfm] } };

/** Storybook's own plugin for docs pages, for tests that read them without Storybook. */
export async function docsPages(): Promise<Plugin> {
  // It has no declarations.
  const { viteFinal } = await import('@storybook/addon-docs/preset' as string);
  const apply = async (name: string, usual: unknown) =>
    name === 'options' ? { mdxPluginOptions } : usual;
  const options = { csfPluginOptions: false, presets: { apply } };
  const { plugins } = await viteFinal({}, options);
  return plugins[0];
}
