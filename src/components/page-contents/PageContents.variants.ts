import { cva } from 'class-variance-authority';

export const pageContentsVariants = cva('clinic clinic-page-contents');
