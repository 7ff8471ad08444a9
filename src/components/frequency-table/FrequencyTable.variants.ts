import { cva } from 'class-variance-authority';

export const frequencyTableVariants = cva('clinic clinic-frequency-table', {
  variants: {
    layout: { stacked: null, compared: 'clinic-frequency-table--compared' },
  },
  defaultVariants: { layout: 'stacked' },
});
