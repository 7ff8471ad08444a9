import { cva } from 'class-variance-authority';

/** Modifiers only: the class they modify comes with the root. */
export const processTimelineVariants = cva('', {
  variants: {
    layout: { vertical: '', horizontal: 'clinic-process-timeline--horizontal' },
    marker: { number: '', dot: 'clinic-process-timeline--dot' },
  },
});
