import type { Confirmation } from '../../model/index.js';
import { fundingConfirmation } from '../sample-review.js';

/** What the clinic has to find out before it publishes the page, in the page's order. */
export const confirm: readonly Confirmation[] = [
  {
    sentence: 'A ___ leads this visit.',
    asks: 'Who leads the first visit, and how long it takes',
  },
  {
    sentence: 'A session takes ___ minutes, once a week.',
    asks: 'How long a session takes, and how often people come',
  },
  {
    sentence: 'We meet ___.',
    asks: 'Whether sessions are in the office, by video or both, alone or in a group',
  },
  {
    sentence: 'The first course has ___ sessions.',
    asks: 'How many sessions are planned at first',
  },
  {
    sentence: 'We ask how you are doing with ___.',
    asks: 'How progress is measured, and when the plan is changed if CBT does not help',
  },
  {
    sentence: 'We offer more sessions after ___ months.',
    asks: 'Whether there are sessions after the course, and when',
  },
  {
    sentence: 'All our therapists are licensed in this state.',
    asks: 'Whether this is so, and who supervises those in training',
  },
  {
    sentence: 'You can tell ___ about it.',
    asks: 'To whom people can complain, in the clinic and at the state’s licensing board',
  },
  {
    sentence: 'A session costs $___.',
    asks: 'The price of one session, and of a first visit if it differs',
  },
  {
    sentence: 'Your therapist is ___, licensed as ___.',
    asks: 'Names, licenses and training in CBT',
  },
  {
    sentence: 'You can change your therapist by asking ___.',
    asks: 'How people change their therapist',
  },
  fundingConfirmation,
];
