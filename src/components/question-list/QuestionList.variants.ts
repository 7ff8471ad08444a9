import { cva } from 'class-variance-authority';

export const questionListVariants = cva('clinic clinic-question-list');
