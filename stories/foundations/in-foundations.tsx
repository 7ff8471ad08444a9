import type { Decorator } from '@storybook/react-vite';
import './foundations.css';

/** A column for specimens, in the type and the colors of the theme that is chosen. */
export const inFoundations: Decorator = (Story) => (
  <div className="clinic-story foundations">
    <Story />
  </div>
);
