import { cva } from 'class-variance-authority';

export const costNoticeVariants = cva('clinic clinic-cost-notice');
