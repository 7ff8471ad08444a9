import { cva } from 'class-variance-authority';

export const explainerVariants = cva('clinic not-prose clinic-explainer');
