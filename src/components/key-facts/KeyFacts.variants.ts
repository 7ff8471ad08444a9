import { cva } from 'class-variance-authority';

export const keyFactsVariants = cva('clinic not-prose clinic-key-facts');
