import { cva } from 'class-variance-authority';

export const quickExitVariants = cva('clinic clinic-quick-exit');
