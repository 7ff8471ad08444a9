import { cva } from 'class-variance-authority';

export const reviewStampVariants = cva('clinic not-prose clinic-review-stamp');
