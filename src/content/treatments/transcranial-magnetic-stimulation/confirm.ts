import type { Confirmation } from '../../model/index.js';
import { fundingConfirmation } from '../sample-review.js';

/** What the clinic has to find out before it publishes the page, in the page's order. */
export const confirm: readonly Confirmation[] = [
  {
    sentence: 'A ___ leads this visit.',
    asks: 'Who leads the first visit, and how long it takes',
  },
  {
    sentence: 'About ___ minutes.',
    asks: 'How long it takes to find the spot and the strength, and whether it is a visit of its own',
  },
  {
    sentence: 'A technician stays with you, and a ___ is close by.',
    asks: 'Who is in the room during the pulses, with which training, and who can be there at once',
  },
  {
    sentence: 'We use ___.',
    asks: 'Which kinds of pulses are offered: standard pulses, theta bursts or both',
  },
  {
    sentence: 'We see you again after ___ weeks.',
    asks: 'When people are seen after the course, by whom, and whether more TMS is offered',
  },
  {
    sentence: 'Our device is ___.',
    asks: 'The maker, the device and the coil (H-coil or figure-8), and the uses it is cleared for',
  },
  {
    sentence: 'A ___ helps you at once.',
    asks: 'Who treats a seizure, with which training and equipment',
  },
  {
    sentence: 'Most people drive themselves home.',
    asks: 'Whether people may drive after a visit, and when they should not',
  },
  {
    sentence: 'A course of TMS costs $___.',
    asks: 'The price of a first visit, of a daily visit and of a course',
  },
  {
    sentence: 'Your prescriber is ___, licensed as ___.',
    asks: 'Name, specialty, license and training in TMS',
  },
  {
    sentence: 'Your technicians are ___.',
    asks: 'Names and training, and who else is in the room',
  },
  fundingConfirmation,
];
