import type { Decorator } from '@storybook/react-vite';
import './foundations.css';

/** A column for specimens, in the selected theme. */
export const inFoundations: Decorator = (Story) => (
  <div className="clinic-story foundations">
    <Story />
  </div>
);
