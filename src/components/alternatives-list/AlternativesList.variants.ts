import { cva } from 'class-variance-authority';

export const alternativesListVariants = cva('clinic clinic-alternatives-list');
