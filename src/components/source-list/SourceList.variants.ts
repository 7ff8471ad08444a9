import { cva } from 'class-variance-authority';

export const sourceListVariants = cva('clinic clinic-source-list');
