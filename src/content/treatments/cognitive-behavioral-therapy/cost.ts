import type { CostSection } from '../../model/index.js';

export const cost: CostSection = {
  heading: 'What it costs',
  price: '[[A session costs $___.]]',
  notice:
    'Ask your plan how many sessions it covers, and with whom. If you pay yourself, you have the right to a written Good Faith Estimate.',
};
