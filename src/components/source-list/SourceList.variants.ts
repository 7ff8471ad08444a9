import { cva } from 'class-variance-authority';

export const sourceListVariants = cva('clinic not-prose clinic-source-list');
