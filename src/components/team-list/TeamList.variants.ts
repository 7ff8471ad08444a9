import { cva } from 'class-variance-authority';

export const teamListVariants = cva('clinic not-prose clinic-team-list');
