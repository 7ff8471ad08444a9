import { cva } from 'class-variance-authority';

export const processTimelineVariants = cva('clinic not-prose clinic-process-timeline', {
  variants: {
    layout: { vertical: null, horizontal: 'clinic-process-timeline--horizontal' },
    marker: { number: null, dot: 'clinic-process-timeline--dot' },
  },
  defaultVariants: { layout: 'vertical', marker: 'number' },
});
