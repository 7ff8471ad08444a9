import { cva } from 'class-variance-authority';

export const frequencyIconsVariants = cva('clinic clinic-frequency-icons');
