import { cva } from 'class-variance-authority';

export const frequencyTableVariants = cva('clinic not-prose clinic-frequency-table', {
  variants: {
    layout: { stacked: null, compared: 'clinic-frequency-table--compared' },
  },
  defaultVariants: { layout: 'stacked' },
});
