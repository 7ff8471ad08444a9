import { cva } from 'class-variance-authority';

export const costNoticeVariants = cva('clinic not-prose clinic-cost-notice');
