import { cva } from 'class-variance-authority';

export const teamListVariants = cva('clinic clinic-team-list');
