import { cva } from 'class-variance-authority';

export const treatmentHeroVariants = cva('clinic clinic-treatment-hero');
