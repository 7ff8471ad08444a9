import { cva } from 'class-variance-authority';

export const frequencyTableVariants = cva('clinic clinic-frequency-table');
