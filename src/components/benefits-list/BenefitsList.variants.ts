import { cva } from 'class-variance-authority';

export const benefitsListVariants = cva('clinic not-prose clinic-benefits-list', {
  variants: { layout: { stack: null, grid: 'clinic-benefits-list--grid' } },
  defaultVariants: { layout: 'stack' },
});
