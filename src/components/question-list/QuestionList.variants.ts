import { cva } from 'class-variance-authority';

export const questionListVariants = cva('clinic not-prose clinic-question-list');
