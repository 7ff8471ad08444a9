import { cva } from 'class-variance-authority';

export const noteListVariants = cva('clinic clinic-note-list');
