import { cva } from 'class-variance-authority';

export const riskDisclosureVariants = cva('clinic clinic-risk-disclosure');
