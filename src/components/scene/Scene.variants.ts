import { cva } from 'class-variance-authority';

export const sceneVariants = cva('clinic not-prose clinic-scene');
