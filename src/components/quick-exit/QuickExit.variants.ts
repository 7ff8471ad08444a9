import { cva } from 'class-variance-authority';

export const quickExitVariants = cva('clinic not-prose clinic-quick-exit');
