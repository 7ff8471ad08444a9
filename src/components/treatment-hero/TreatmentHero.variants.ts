import { cva } from 'class-variance-authority';

export const treatmentHeroVariants = cva('clinic not-prose clinic-treatment-hero');
