import { cva } from 'class-variance-authority';

/** Modifiers only: the class they modify comes with the root. */
export const benefitsListVariants = cva('', {
  variants: { layout: { stack: '', grid: 'clinic-benefits-list--grid' } },
});
