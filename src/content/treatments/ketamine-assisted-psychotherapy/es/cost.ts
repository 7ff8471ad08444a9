import type { CostSection } from '../../../model/index.js';

export const cost: CostSection = {
  heading: 'Cuánto cuesta',
  price: '[[Una sesión de ketamina cuesta $___.]] [[La primera visita cuesta $___.]]',
  notice:
    'Pregunte a su seguro qué cubre. Si paga por su cuenta, tiene derecho a un cálculo escrito del costo (Good Faith Estimate).',
};
