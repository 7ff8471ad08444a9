import type { Decorator } from '@storybook/react-vite';

/** A page's column around a component. */
export const inColumn: Decorator = (Story) => (
  <div className="clinic-story">
    <Story />
  </div>
);
