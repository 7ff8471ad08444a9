import { overstated } from '../../tests/content/overstated.js';

/** A page as data, with more gain than harm and a number that differs. */
const page = {
  name: 'Ketamine therapy',
  mainMessage: 'Ketamine can lift your mood in hours. Call 988 if you are in danger.',
  benefits: {
    benefits: [
      {
        title: 'Quick relief',
        description: 'It helped 72 in 100 people.',
        frequency: { count: 27, per: 100, comparator: { name: 'with placebo', count: 9 } },
      },
      { title: 'Better sleep', description: 'Many people sleep better after a session.' },
    ],
  },
  risks: { groups: [{ severity: 'common', risks: [{ name: 'Nausea' }] }] },
};

/** Texts to try. */
export const samples: readonly { name: string; text: string }[] = [
  ...overstated.map(({ name, poor }) => ({
    name: name.charAt(0).toUpperCase() + name.slice(1),
    text: poor,
  })),
  { name: 'A page as JSON', text: JSON.stringify(page, null, 2) },
];
