import { cva } from 'class-variance-authority';

export const keyFactsVariants = cva('clinic clinic-key-facts');
