import type { CostSection } from '../../model/index.js';

export const cost: CostSection = {
  heading: 'What it costs',
  price: '[[A ketamine session costs $___.]] [[A first visit costs $___.]]',
  notice:
    'Ask your insurance what it covers. If you pay yourself, you have the right to a written Good Faith Estimate.',
};
