import type { CostSection } from '../../model/index.js';

export const cost: CostSection = {
  heading: 'What it costs',
  price: '[[A spray session costs $___.]] [[A first visit costs $___.]]',
  notice:
    'Ask your plan what it covers, and what you must have tried first. If you pay yourself, you have the right to a written Good Faith Estimate.',
};
