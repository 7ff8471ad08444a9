import { cva } from 'class-variance-authority';

export const crisisNoticeVariants = cva('clinic not-prose clinic-crisis-notice', {
  variants: {
    prominence: {
      card: null,
      line: 'clinic-crisis-notice--line',
      banner: 'clinic-crisis-notice--line clinic-crisis-notice--banner',
    },
  },
  defaultVariants: { prominence: 'card' },
});
