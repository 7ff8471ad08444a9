import type { ReactNode } from 'react';
import type { Risk } from '../../content/model/index.js';

/** Whether anything is said of how often a risk happens, in numbers or in words. */
export const isHowOftenKnown = ({ frequency, howOften }: Risk<ReactNode>): boolean =>
  Boolean(frequency || howOften);
