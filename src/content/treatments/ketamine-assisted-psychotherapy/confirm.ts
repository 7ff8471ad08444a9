import type { Confirmation } from '../../model/index.js';
import { fundingConfirmation } from '../sample-review.js';

/** What the clinic has to find out before it publishes the page, in the page's order. */
export const confirm: readonly Confirmation[] = [
  {
    sentence: 'Our brain-based therapies are ___.',
    asks: 'Which brain-based therapies the clinic offers; without any, delete the sentence',
  },
  {
    sentence: 'Our collaborating physician checks your health first.',
    asks: 'Whether this is so, who does it and with which tests',
  },
  {
    sentence: 'It is a ___ held in the mouth for ___ minutes.',
    asks: 'Lozenge, tablet or liquid; whether it is held or swallowed, and spat out or not',
  },
  {
    sentence: 'A trained person stays with you and checks your blood pressure and breathing.',
    asks: 'Who stays, who measures and how often, who can treat slowed breathing, and with what equipment',
  },
  {
    sentence: 'About ___ hours.',
    asks: 'The time from arrival to leaving',
  },
  {
    sentence: 'Do not eat for ___ hours before.',
    asks: 'How long to go without food and drink before a dose, and which medicines to take as usual',
  },
  {
    sentence: 'A usual course is ___ ketamine and ___ therapy sessions.',
    asks: 'The number of preparation, ketamine and integration sessions, and over how long',
  },
  {
    sentence: 'Stay at least ___ hours, until a trained person lets you go.',
    asks: 'How long people are watched after a dose, and who decides when they leave',
  },
  {
    sentence: 'A ketamine session costs $___.',
    asks: 'The price of one ketamine session, and of a course if there is a usual one',
  },
  {
    sentence: 'A first visit costs $___.',
    asks: 'The price of a first visit and of a therapy hour',
  },
  {
    sentence: 'Your therapist is ___, licensed as ___.',
    asks: 'Names, licenses and training in KAP',
  },
  {
    sentence: 'Our collaborating physician is ___.',
    asks: 'Name, specialty, license and how to reach them',
  },
  {
    sentence: 'No, only in our office.',
    asks: 'The clinic’s policy on doses at home, and why',
  },
  fundingConfirmation,
];
