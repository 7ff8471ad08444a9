import type { CostSection } from '../../model/index.js';

export const cost: CostSection = {
  heading: 'What it costs',
  price: '[[A course of TMS costs $___.]]',
  notice:
    'Ask your plan whether it covers TMS, and what you must have tried first. If you pay yourself, you have the right to a written Good Faith Estimate.',
};
