import { cva } from 'class-variance-authority';

export const treatmentPageVariants = cva('clinic-treatment-page', {
  variants: {
    /** Whether the page makes room for a care bar. */
    careBar: { true: 'clinic-care-bar-page', false: null },
  },
  defaultVariants: { careBar: true },
});

/** A full-width part of the page. */
export const bandVariants = cva('clinic-treatment-page-band', {
  variants: {
    tone: {
      canvas: null,
      water: 'clinic-treatment-page-band--water',
      sand: 'clinic-treatment-page-band--sand',
    },
  },
  defaultVariants: { tone: 'canvas' },
});
