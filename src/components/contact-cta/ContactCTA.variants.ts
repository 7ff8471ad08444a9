import { cva } from 'class-variance-authority';

export const contactCTAVariants = cva('clinic-contact-cta', {
  variants: { emphasis: { primary: '', secondary: 'clinic-contact-cta--secondary' } },
});
