import { cva } from 'class-variance-authority';

export const reviewStampVariants = cva('clinic clinic-review-stamp');
