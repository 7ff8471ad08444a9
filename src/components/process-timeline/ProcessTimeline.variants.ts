import { cva } from 'class-variance-authority';

export const processTimelineVariants = cva('clinic-process-timeline', {
  variants: {
    layout: { vertical: '', horizontal: 'clinic-process-timeline--horizontal' },
    marker: { number: '', dot: 'clinic-process-timeline--dot' },
  },
});
