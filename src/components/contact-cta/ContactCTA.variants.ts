import { cva } from 'class-variance-authority';

export const contactCTAVariants = cva('clinic clinic-contact-cta');
