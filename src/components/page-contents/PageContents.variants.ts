import { cva } from 'class-variance-authority';

export const pageContentsVariants = cva('clinic not-prose clinic-page-contents');
