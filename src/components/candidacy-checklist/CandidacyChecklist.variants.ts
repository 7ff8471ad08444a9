import { cva } from 'class-variance-authority';

export const candidacyChecklistVariants = cva('clinic not-prose clinic-candidacy-checklist');
