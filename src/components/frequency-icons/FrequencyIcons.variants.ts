import { cva } from 'class-variance-authority';

export const frequencyIconsVariants = cva('clinic not-prose clinic-frequency-icons');
