import { cva } from 'class-variance-authority';

export const treatmentPageVariants = cva('clinic-treatment-page', {
  variants: {
    /** Whether the page makes room for a care bar. */
    careBar: { true: 'clinic-care-bar-page', false: null },
    /** What it prints: all of it, or four sides that fold. */
    print: { page: null, leaflet: 'clinic-treatment-page--leaflet' },
  },
  defaultVariants: { careBar: true, print: 'page' },
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
