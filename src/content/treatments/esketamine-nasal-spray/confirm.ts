import type { Confirmation } from '../../model/index.js';
import { fundingConfirmation } from '../sample-review.js';

/** What the clinic has to find out before it publishes the page, in the page's order. */
export const confirm: readonly Confirmation[] = [
  {
    sentence: 'A ___ leads this visit.',
    asks: 'Who leads the first visit, and how long it takes',
  },
  {
    sentence: 'We check your blood pressure before the spray, and again ___ minutes after.',
    asks: 'When blood pressure is measured, and what happens if it is high',
  },
  {
    sentence: 'A ___ stays with you.',
    asks: 'Who is in the room during and after the spray, with which training',
  },
  {
    sentence: 'A session takes ___ hours.',
    asks: 'The time from arrival to leaving, at least two hours after the spray',
  },
  {
    sentence: 'We see you about this after ___ weeks.',
    asks: 'When people and clinician decide whether to go on, and how they measure it',
  },
  {
    sentence: 'Our clinic is certified.',
    asks: 'Whether the clinic is certified in the Spravato safety program (REMS)',
  },
  {
    sentence: 'A ___ helps you at once.',
    asks: 'Who treats slowed breathing, with which training and equipment',
  },
  {
    sentence: 'A spray session costs $___.',
    asks: 'The price of one session, the medicine and the time in the clinic included',
  },
  {
    sentence: 'A first visit costs $___.',
    asks: 'The price of a first visit',
  },
  {
    sentence: 'Your prescriber is ___, licensed as ___.',
    asks: 'Name, specialty, license and training',
  },
  {
    sentence: 'The people who watch over you are ___.',
    asks: 'Names and training of those who stay with people after the spray',
  },
  fundingConfirmation,
];
