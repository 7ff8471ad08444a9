/** In place of Storybook's blocks in docs pages: stories and tables of props are not for us to check there. */
import type { ComponentProps } from 'react';

const Nothing = () => null;

export { Nothing as ArgTypes, Nothing as Canvas, Nothing as Meta };
export const AnchorMdx = (props: ComponentProps<'a'>) => <a {...props} />;
export const useOf = (of: unknown) => ({ story: { moduleExport: of, id: 'a-story' } });
