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
      comparator: 'with a sham device',
      found:
        'After about 13 visits, 29 in 100 had symptoms cut by half or more, and 10 with a sham device: about 19 more. Hardly any symptoms were left in 19, and in 5 with the sham: about 14 more. It worked about as well with or without a medicine. About as many left early in both groups.',
    },
  ],
  doesNotTell:
    'This does not tell how a full course of 20 to 30 visits works, or how one person will do.',
};

export const noClearGain: Note<TmsIds> = {
  id: 'no-clear-gain',
  title: 'Trials with no clear gain',
  text: '“Treatment-resistant” means that other treatments had not helped enough.',
  studies: [
    {
      source: 'yesavage-2018',
      population: 'US veterans with treatment-resistant depression',
      route: 'TMS, up to 30 visits',
      sampleSize: 164,
      found:
        'There was no clear difference from a sham device. In both groups together, 39 in 100 had hardly any symptoms left at the end. Close care and regular visits may have helped, the authors think.',
    },
    {
      source: 'oreardon-2007',
      population: 'Adults whom medicine had not helped, and who took none',
      route: 'TMS five times a week',
      sampleSize: 301,
      found:
        'On the main measure, TMS was better than a sham at week four only after a correction, because the groups differed at the start. Other measures were better.',
    },
  ],
};

export const howLong: Note<TmsIds> = {
  id: 'how-long',
  title: 'How long it lasts',
  studies: [
    {
      source: 'dunner-2014',
      population: 'Adults whom medicine had not helped, in 42 clinics',
      route: 'TMS in everyday care; no comparison group',
      sampleSize: 257,
      found:
        'Of 120 people who were better, 63 in 100 stayed better throughout the next year, without a comparison group. They could take medicine and have more TMS: of all 257, 36 in 100 had more.',
      doesNotTell: 'How many would have stayed better anyway.',
    },
  ],
};

export const course: Note<TmsIds> = {
  id: 'course',
  title: 'How a course goes',
  studies: [
    {
      source: 'perera-2016',
      population: 'Adults with major depression',
      route: 'TMS, most often once a day',
      found: 'By people who give TMS: most courses are 20 to 30 visits over four to six weeks.',
    },
    {
      source: 'blumberger-2018',
      population: 'Adults whom a medicine had not helped',
      route: 'TMS with two kinds of pulses; no sham',
      sampleSize: 414,
      found:
        'Depression eased about as much with theta bursts (about 3 minutes) as with standard pulses (about 38 minutes).',
    },
    {
      source: 'gaynes-2011',
      population: 'Adults with treatment-resistant depression',
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
        'A magnetic field that changes quickly makes a current in the brain, which makes brain cells active. Ideas include changes in brain networks, chemical messengers and the growth of brain cells.',
    },
    {
      source: 'leuchter-2013',
      population: 'People with depression, and laboratory studies',
      route: 'TMS, repeated pulses',
      found:
        'How it eases depression is not fully understood. It may reset rhythms in the brain, the authors think.',
    },
  ],
};
