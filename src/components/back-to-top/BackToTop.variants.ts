import { cva } from 'class-variance-authority';

export const backToTopVariants = cva('clinic clinic-back-to-top');
