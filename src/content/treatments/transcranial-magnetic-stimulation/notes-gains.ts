import type { Note } from '../../model/index.js';
import { tmsTrials } from '../depression-notes.js';
import type { TmsIds } from './ids.js';

export const gain: Note<TmsIds> = {
  id: 'gain',
  title: 'How many people get better',
  text: 'A sham device is made to seem like TMS, without the pulses that could help.',
  studies: [
    {
      ...tmsTrials,
      found:
        'After about 13 visits, 29 in 100 people had their symptoms cut by half or more, and 10 in 100 with a sham device. That is about 19 more in 100. Well, with hardly any symptoms left, were 19 in 100, and 5 in 100 with a sham device. That is about 14 more in 100. It worked about as well with a medicine as without one, and about as many people left the trials early in both groups.',
      doesNotTell: 'How a full course of 20 to 30 visits works.',
    },
    {
      source: 'george-2010',
      population: 'Adults with depression who took no antidepressant',
      route: 'TMS once a day, compared with a sham device',
      sampleSize: 190,
      found:
        'By the end of three to six weeks, 14 in 100 people were well, and 5 in 100 with a sham device.',
    },
  ],
  doesNotTell: 'How one person will do.',
};

export const noClearGain: Note<TmsIds> = {
  id: 'no-clear-gain',
  title: 'Trials with no clear gain',
  studies: [
    {
      source: 'yesavage-2018',
      population: 'US veterans with treatment-resistant depression',
      route: 'TMS, up to 30 visits, compared with a sham device',
      sampleSize: 164,
      found:
        'There was no clear difference between TMS and a sham device. Taken together, 39 in 100 people in the two groups were well at the end.',
      doesNotTell:
        'Why so many got well with the sham. The authors think that close care and regular visits may have helped.',
    },
    {
      source: 'oreardon-2007',
      population: 'Adults with depression that medicine had not helped, who took none',
      route: 'TMS five times a week, compared with a sham device',
      sampleSize: 301,
      found:
        'On the main measure, TMS was better at week four only after a correction, because the groups differed at the start. Other measures were better with TMS.',
    },
  ],
};

export const howLong: Note<TmsIds> = {
  id: 'how-long',
  title: 'How long it lasts',
  studies: [
    {
      source: 'dunner-2014',
      population: 'Adults with depression that medicine had not helped, in 42 clinics',
      route: 'TMS in everyday care; no comparison group',
      sampleSize: 257,
      found:
        'Of 120 people who were better after TMS, 63 in 100 stayed better throughout the next year. They could take medicine and have more TMS: of all 257 people, 36 in 100 had more.',
      doesNotTell: 'How many would have stayed better anyway, or without more TMS.',
    },
  ],
};

export const course: Note<TmsIds> = {
  id: 'course',
  title: 'How a course goes',
  studies: [
    {
      source: 'perera-2016',
      population: 'Adults with major depression (a guideline by people who give TMS)',
      route: 'TMS, most often once a day',
      found:
        'A course is most often one visit a day for four to six weeks, which adds up to 20 to 30 visits.',
    },
    {
      source: 'blumberger-2018',
      population: 'Adults with depression that a medicine had not helped',
      route: 'TMS with two kinds of pulses; no sham group',
      sampleSize: 414,
      found:
        'The pulses took about 3 minutes with theta bursts, and about 38 minutes with standard pulses. Depression eased about as much with one as with the other.',
    },
    {
      source: 'gaynes-2011',
      population: 'Adults with treatment-resistant depression (a review)',
      route: 'TMS, repeated pulses',
      found: 'TMS is given without anesthesia.',
    },
  ],
};

export const howItWorks: Note<TmsIds> = {
  id: 'how-it-works',
  title: 'How it may work',
  studies: [
    {
      source: 'peng-2018',
      population: 'People with depression, and laboratory studies',
      route: 'TMS, repeated pulses',
      found:
        'A magnetic field that changes quickly makes an electric current in the brain, so that brain cells become active. Among the ideas are changes in brain networks, in chemical messengers and in the growth of brain cells.',
    },
    {
      source: 'leuchter-2013',
      population: 'People with depression, and laboratory studies',
      route: 'TMS, repeated pulses',
      found:
        'How it eases depression is not fully understood. The authors think that it may reset rhythms in the brain.',
    },
  ],
};
