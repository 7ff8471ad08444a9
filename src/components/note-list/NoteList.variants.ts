import { cva } from 'class-variance-authority';

export const noteListVariants = cva('clinic not-prose clinic-note-list');
