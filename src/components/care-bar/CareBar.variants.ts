import { cva } from 'class-variance-authority';

export const careBarVariants = cva('clinic not-prose clinic-care-bar');
