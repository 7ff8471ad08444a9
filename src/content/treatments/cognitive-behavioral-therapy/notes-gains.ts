import type { Note } from '../../model/index.js';
import { cbtTrial } from '../depression-notes.js';
import type { CbtIds } from './ids.js';

/** Spread into a frequency and into the study behind it, so that the two cannot drift apart. */
export const cbtFollowUp = {
  source: 'wiles-2016',
  population: 'People from that UK trial who answered years later',
  route: 'Talk therapy (CBT) on top of usual care',
} as const;

export const gain: Note<CbtIds> = {
  id: 'gain',
  title: 'CBT after a medicine has not helped',
  text: 'Usual care was what a family doctor would give, most often an antidepressant.',
  studies: [
    {
      ...cbtTrial,
      comparator: 'with usual care alone',
      found:
        'Half had CBT. After six months, 46 in 100 had symptoms cut by half or more, and 22 with usual care alone: about 24 more. Everyone knew which group they were in, their doctors and therapists too.',
    },
    {
      source: 'wiles-2014',
      population: 'The same people',
      route: 'A course of 12 to 18 sessions',
      found:
        'The full report counts CBT as more helpful than usual care alone, and as good value for the health service.',
    },
  ],
  doesNotTell: 'This does not tell how one person will do, or how CBT does without a medicine.',
};

export const manyTrials: Note<CbtIds> = {
  id: 'many-trials',
  title: 'CBT in many trials',
  studies: [
    {
      source: 'cuijpers-2023',
      population: 'People with depression, in 409 trials',
      route: 'CBT of all kinds',
      sampleSize: 52702,
      found:
        'CBT did more than usual care or a waiting list, and the gain could still be seen six to 12 months later. It did hardly better than other talk therapies. Later trials were of better quality than early ones.',
    },
    {
      source: 'cuijpers-2016',
      population: 'People with depression or anxiety, in 144 trials',
      route: 'CBT, usual care, a waiting list or a dummy pill',
      found:
        'In depression, the gain was smaller once the authors allowed for trials that were never published. Few trials were of high quality. A waiting list makes CBT look better than usual care does. The authors call CBT probably effective.',
    },
  ],
  doesNotTell: 'These reviews count scores, so that we give no number of people here.',
};

export const withMedicine: Note<CbtIds> = {
  id: 'with-medicine',
  title: 'CBT and antidepressants',
  studies: [
    {
      source: 'amick-2015',
      population: 'Adults at the start of treatment for major depression, in 11 trials',
      route: 'CBT, a newer antidepressant, or both',
      found:
        'In these 11 trials there was no clear difference in how many got better, or how many left early. Somewhat more people left because of side effects with a medicine, but this could be chance.',
    },
    {
      source: 'cuijpers-2023',
      population: 'People with depression, in the trials that compared the two',
      route: 'CBT, or an antidepressant',
      found:
        'At first there was no clear difference. Six to 12 months later, those who had CBT did better, but the trials were few and did not all agree.',
    },
  ],
  doesNotTell: 'Which of the two will help one person more.',
};

export const howLong: Note<CbtIds> = {
  id: 'how-long',
  title: 'How long it lasts',
  studies: [
    {
      ...cbtFollowUp,
      comparator: 'with usual care alone',
      found:
        'They were asked three to five years after they joined. After about 46 months, 43 in 100 had symptoms cut by half or more, and 27 with usual care alone: about 16 more.',
      doesNotTell: 'How those did who did not answer.',
    },
    {
      source: 'zhang-2018',
      population: 'People who were well again after depression, in 16 trials',
      route: 'CBT or a related therapy',
      sampleSize: 1945,
      found:
        'Over the first 12 months, fewer people had a new episode after CBT than in the comparison groups. At some later times the difference was no longer clear.',
    },
  ],
  doesNotTell: 'Who will stay well, and how many further sessions help.',
};

export const course: Note<CbtIds> = {
  id: 'course',
  title: 'How a course goes',
  studies: [
    {
      source: 'petersen-2016',
      population: 'People with many conditions (a handbook for therapists)',
      route: 'CBT',
      found:
        'A course is most often 8 to 25 sessions of 45 to 60 minutes. They are once a week at first, and often further apart near the end. It begins with a talk about symptoms and goals. Then come new ways to think and act, and in the end a plan for low times. Much of the practice is done outside sessions.',
    },
    {
      source: 'wiles-2014',
      population: 'UK adults whom a medicine had not helped',
      route: 'Talk therapy (CBT) on top of usual care',
      found: 'In this trial, a course was 12 to 18 sessions.',
    },
    {
      source: 'nimh-psychotherapies',
      found:
        'Talk therapy is given to one person or to a group. It can be used in place of a medicine, or with one.',
    },
  ],
};

export const howItWorks: Note<CbtIds> = {
  id: 'how-it-works',
  title: 'How it may work',
  studies: [
    {
      source: 'lorenzo-luaces-2015',
      population: 'People in cognitive therapy for depression, in earlier studies',
      route: 'Cognitive therapy',
      found:
        'Many studies have asked what brings the change, and no clear account has come of them. Thoughts change when people get better. Whether the therapist’s methods cause this, and whether it causes the relief, is debated.',
    },
  ],
};
