import type { Treatment } from '../../model/index.js';
import type { SourceId } from './sources.js';

export const explainers: Treatment<SourceId>['explainers'] = [
  {
    id: 'what-is-tms',
    question: 'What is TMS?',
    answer:
      'TMS stands for transcranial magnetic stimulation. Transcranial means through the skull. A coil rests on your head and sends short magnetic pulses to a part of the brain that takes part in mood. You are awake, you sit in a chair, and no medicine is given.\n\nA course most often means one session a day for four to six weeks. That adds up to 20 to 30 sessions.',
    inShort:
      'Short magnetic pulses from a coil on your head, most often in one session a day for four to six weeks.',
    evidence: [
      {
        source: 'perera-2016',
        population: 'Adults with major depression (a guideline)',
        route: 'TMS, once a day',
        certainty: 'not-rated',
      },
    ],
  },
  {
    id: 'how-tms-works',
    question: 'How does TMS work?',
    answer:
      'A magnetic pulse that changes quickly makes a small electric current in the brain below the coil. Brain cells there become active. Pulses that come again and again may change how groups of brain cells work together.\n\nHow it may ease depression is not fully understood.',
    inShort:
      'It makes brain cells below the coil active. How it may ease depression is not fully understood.',
    evidence: [
      {
        source: 'peng-2018',
        population: 'Laboratory and human studies',
        route: 'TMS, repeated pulses',
        certainty: 'not-rated',
      },
      {
        source: 'leuchter-2013',
        population: 'People with depression, and laboratory studies',
        route: 'TMS, repeated pulses',
        certainty: 'not-rated',
      },
    ],
  },
  {
    id: 'is-tms-right-for-you',
    question: 'Is it right for you?',
    answer:
      'This is a decision to take with a provider who knows your history. TMS is most often considered when a medicine for depression did not help enough. It asks for a visit on most workdays for weeks, so travel and time off are part of the choice.\n\nOther options may fit you better, and no treatment for now is one of them. They are described on this page.',
    inShort: 'A question for you and a provider who knows your history.',
    place: 'decision',
    evidence: [
      {
        source: 'perera-2016',
        population: 'Adults with major depression (a guideline)',
        route: 'TMS, once a day',
        certainty: 'not-rated',
      },
    ],
  },
];
