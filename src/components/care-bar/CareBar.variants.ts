import { cva } from 'class-variance-authority';

export const careBarVariants = cva('clinic clinic-care-bar');
