import { cva } from 'class-variance-authority';

export const sceneVariants = cva('clinic clinic-scene');
