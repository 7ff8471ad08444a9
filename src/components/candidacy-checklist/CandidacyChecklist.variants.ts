import { cva } from 'class-variance-authority';

export const candidacyChecklistVariants = cva('clinic clinic-candidacy-checklist');
