import { cva } from 'class-variance-authority';

export const backToTopVariants = cva('clinic not-prose clinic-back-to-top');
