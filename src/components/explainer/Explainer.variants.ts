import { cva } from 'class-variance-authority';

export const explainerVariants = cva('clinic clinic-explainer');
