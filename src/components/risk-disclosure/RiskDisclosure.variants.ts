import { cva } from 'class-variance-authority';

export const riskDisclosureVariants = cva('clinic not-prose clinic-risk-disclosure');
