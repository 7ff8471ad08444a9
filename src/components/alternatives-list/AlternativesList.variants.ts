import { cva } from 'class-variance-authority';

export const alternativesListVariants = cva('clinic not-prose clinic-alternatives-list');
