import { cva } from 'class-variance-authority';

export const crisisNoticeVariants = cva('clinic clinic-crisis-notice', {
  variants: { prominence: { inline: null, banner: 'clinic-crisis-notice--banner' } },
  defaultVariants: { prominence: 'inline' },
});
