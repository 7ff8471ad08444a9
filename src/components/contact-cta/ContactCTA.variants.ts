import { cva } from 'class-variance-authority';

export const contactCTAVariants = cva('clinic not-prose clinic-contact-cta');
