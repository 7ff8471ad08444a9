import { cva } from 'class-variance-authority';

export const benefitsListVariants = cva('clinic-benefits-list', {
  variants: { layout: { stack: '', grid: 'clinic-benefits-list--grid' } },
});
